import { z } from 'zod';
import { exactDay, expected, id, quoted, text, textFields, webAddress, wikidataItem } from './fields.ts';
import { knownLanguages, type Languages } from './language.ts';
import { own } from './own.ts';

const degrees = (max: number, name: string) => {
  const error = expected(`a ${name} from -${max} to ${max}`);
  return z.number({ error }).min(-max, { error }).max(max, { error });
};

/** The kinds of outlet. The last three are the least reliable: see {@link isWeak}. */
export const outletKinds = [
  'newspaper',
  'broadcaster',
  'agency',
  'federation',
  'specialist',
  'portal',
  'blog',
  'forum',
] as const;

/** See {@link outletKinds}. */
export type OutletKind = (typeof outletKinds)[number];

/** Whether a sentence that is supported only by such outlets deserves a better source. */
export const isWeak = (kind: OutletKind | undefined): boolean =>
  kind === 'portal' || kind === 'blog' || kind === 'forum';

const aCountry = 'the code of a country such as MX';
const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const coordinates = z.tuple([degrees(90, 'latitude'), degrees(180, 'longitude')], {
  error: expected('latitude and longitude in degrees, such as [19.43, -99.13]'),
});

const items = z
  .record(z.string(), wikidataItem, { error: expected('names with their items, such as { Rivals: Q42 }') })
  .default({});

const language = z.enum(knownLanguages, {
  error: ({ input }) =>
    `${quoted(input)} is not a language with words in the code: write some of ${knownLanguages.join(', ')}`,
});

const someLanguages = expected('the languages of the site, the default one first, such as [en, es]');
const publishedLanguages = z
  .array(language, { error: someLanguages })
  .min(1, { error: () => someLanguages({}) })
  .superRefine((tags, context) => {
    tags.forEach((tag, index) => {
      if (tags.indexOf(tag) < index)
        context.addIssue({ code: 'custom', path: [index], message: `"${tag}" is listed twice: remove it here` });
    });
  }) as unknown as z.ZodType<[...Languages]>;

/**
 * The languages of a site.
 *
 * @param site the content of `content/site.yaml`, not checked yet
 * @returns null if they are missing or not valid
 */
export function languagesOf(site: unknown): Languages | null {
  const found = z.object({ languages: publishedLanguages }).safeParse(site);
  return found.success ? found.data.languages : null;
}

/** `content/site.yaml`, settings and names of the whole site, in these languages. */
export const siteSchema = (languages: Languages) =>
  z.strictObject(
    {
      languages: publishedLanguages.meta({
        description: 'The languages of the site; the first is the default, whose addresses have no prefix.',
      }),
      title: textFields(languages)('the name of the timeline').meta({
        description: 'The name of the timeline, in each language.',
        examples: ['{ en: The Vidal Timeline, es: … }'],
      }),
      tagline: textFields(languages)('one sentence that says what the timeline is about').meta({
        description: 'One sentence that says what the timeline is about, in each language.',
        examples: ['{ en: …, es: … }'],
      }),
      deck: textFields(languages)('the sentences that open the timeline', true)
        .optional()
        .meta({
          description:
            'What the front page opens with, in each language: three sentences in Markdown that say what happened and why it matters, each with its citations. Without it the tagline opens the page.',
          examples: ['{ en: Vidal won … [@gazette-2019-03-10-derby], es: … }'],
        }),
      door: textFields(languages)('the words of the link to the key moments')
        .optional()
        .meta({
          description:
            'The words of the front page’s link to the key moments, in each language; `{count}` stands for their number.',
          examples: ['{ en: "Start with the {count} key moments", es: … }'],
        }),
      team: textFields(languages)('the name of the team')
        .optional()
        .meta({
          description: 'The team whose matches are counted, in each language.',
          examples: ['{ en: Ostra, es: Ostra }'],
        }),
      sport: textFields(languages)('the sport')
        .optional()
        .meta({
          description: 'The sport of the matches, in each language. Search engines read it.',
          examples: ['{ en: Football, es: Futbol }'],
        }),
      tenure: z
        .strictObject(
          {
            start: exactDay.meta({ description: 'The first day.', examples: ['2019-01-14'] }),
            end: exactDay.meta({ description: 'The last day so far.', examples: ['2021-07-27'] }),
          },
          { error: expected('{ start: …, end: … }') },
        )
        .meta({
          description: 'The period that the timeline is about.',
          examples: ['{ start: 2019-01-14, end: 2021-07-27 }'],
        }),
      licence: z
        .strictObject(
          {
            name: text('the name of the licence').meta({ description: 'Its name.', examples: ['CC BY 4.0'] }),
            url: webAddress.meta({
              description: 'The address of its text.',
              examples: ['https://creativecommons.org/licenses/by/4.0/'],
            }),
          },
          { error: expected('{ name: …, url: … }') },
        )
        .meta({ description: 'The licence of all texts.', examples: ['{ name: …, url: … }'] }),
      firstAddress: webAddress.optional().meta({
        description: 'The site’s first address, if it has moved since.',
        examples: ['https://someone.github.io/timeline/'],
      }),
      kinds: z
        .record(id, textFields(languages)('the label of this kind'), {
          error: expected('the kinds of event, such as match: { en: Match, es: Partido }'),
        })
        .refine((kinds) => Object.keys(kinds).length > 0, {
          error: 'empty: write the kinds of event, such as match: { en: Match, es: Partido }',
        })
        .meta({
          description: 'The kinds of event: an id for each, with its label in each language.',
          examples: ['squad: { en: Squad, es: Convocatoria }'],
        }),
      names: z
        .record(z.string(), textFields(languages)('the name'), { error: expected('the names in each language') })
        .default({})
        .meta({
          description: 'Names from the events, in each language.',
          examples: ['Harbour: { en: Harbour, es: Puerto }'],
        }),
      wikidata: z
        .strictObject(
          {
            teams: items.meta({ description: 'Of teams; the timeline’s own by its name in the first language.' }),
            competitions: items.meta({ description: 'Of competitions.' }),
            venues: items.meta({ description: 'Of stadiums.' }),
          },
          { error: expected('teams, competitions and venues, such as { teams: { Rivals: Q42 } }') },
        )
        .optional()
        .meta({
          description:
            'Items on Wikidata, by the names in the events, if a source or a register gives them. Search engines and the data have them.',
          examples: ['{ teams: { Rivals: Q42 } }'],
        }),
      outlets: z
        .record(
          z.string(),
          z.strictObject(
            {
              country: z
                .string({ error: expected(aCountry) })
                .refine((code) => /^[A-Z]{2}$/.test(code) && countryNames.of(code) !== undefined, {
                  error: expected(aCountry),
                })
                .meta({ description: 'Its country, ISO 3166-1 alpha-2: `MX`.' }),
              kind: z
                .enum(outletKinds, { error: expected(`one of ${outletKinds.join(', ')}`) })
                .meta({ description: `Its kind: one of ${outletKinds.join(', ')}.` }),
              family: text('the name of the family').optional().meta({
                description: 'The name of its family of outlets, if it belongs to one.',
              }),
            },
            { error: expected('an outlet such as { country: MX, kind: newspaper }') },
          ),
          { error: expected('the outlets') },
        )
        .default({})
        .meta({
          description: 'The country and kind of each outlet, by its name in the articles.',
        }),
      places: z
        .record(
          z.string(),
          z.strictObject(
            {
              at: coordinates.meta({
                description: 'Latitude and longitude in degrees, north and east positive.',
                examples: ['[19.43, -99.13]'],
              }),
            },
            { error: expected('{ at: [19.43, -99.13] }, latitude and longitude') },
          ),
          {
            error: expected('the position of each city'),
          },
        )
        .optional()
        .meta({
          description: 'The positions of the cities of the matches. Without them there is no map.',
          examples: ['Ostra: { at: [19.43, -99.13] }'],
        }),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** A position on Earth: latitude and longitude in degrees, north and east positive. */
export type Coordinates = z.output<typeof coordinates>;

/** Settings and names of the whole site. */
export type Site = z.output<ReturnType<typeof siteSchema>>;

/** `content/phases.yaml`: the sections of the timeline, earliest first. */
export const phasesSchema = (languages: Languages) =>
  z
    .array(
      z.strictObject(
        {
          id,
          title: textFields(languages)('the name of the phase').meta({
            description: 'Its name, in each language.',
            examples: ['{ en: The spring, es: La primavera }'],
          }),
          summary: textFields(languages)('one sentence that introduces the phase').meta({
            description: 'One sentence that introduces it, in each language.',
            examples: ['{ en: Four matches …, es: … }'],
          }),
          from: exactDay.meta({
            description: 'Its first day. It lasts until the next phase begins.',
            examples: ['2018-06-17'],
          }),
        },
        { error: expected('a phase with id, title, summary and from') },
      ),
      { error: expected('a list of phases') },
    )
    .min(1, { error: 'empty: write at least one phase' });

/** The front matter of `content/about/<language>.md`, whose body explains how the timeline is made. */
export const aboutSchema = z.strictObject(
  {
    title: text('the headline of the page').meta({
      description: 'The headline of the page.',
      examples: ['How this timeline is made'],
    }),
  },
  { error: expected('fields, each on a line of its own') },
);

/** A named period of the tenure, a section of the timeline. */
export type Phase = z.output<ReturnType<typeof phasesSchema>>[number];

/** The country and kind of an outlet, by its name in the articles; undefined if the site does not list it. */
export function outletOf(publisher: string, { outlets }: Pick<Site, 'outlets'>): Site['outlets'][string] | undefined {
  return own(outlets, publisher);
}
