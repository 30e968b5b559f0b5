import { z } from 'zod';
import { exactDay, expected, id, quoted, text, textFields, webAddress } from './fields.ts';
import { knownLanguages, type Languages } from './language.ts';

const degrees = (most: number, name: string) => {
  const error = expected(`a ${name} from -${most} to ${most}`);
  return z.number({ error }).min(-most, { error }).max(most, { error });
};

/** As many as `src/styles/timeline/controls.css` can filter by without a script. */
const mostKinds = 12;

const coordinates = z.tuple([degrees(90, 'latitude'), degrees(180, 'longitude')], {
  error: expected('latitude and longitude in degrees, such as [19.43, -99.13]'),
});

const language = z.enum(knownLanguages, {
  error: ({ input }) =>
    `${quoted(input)} is not a language that the code has words for: write some of ${knownLanguages.join(', ')}`,
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
 * The languages that a site says it is published in.
 *
 * @param site what `content/site.yaml` holds, not checked yet
 * @returns null where it does not say so in a valid way
 */
export function languagesOf(site: unknown): Languages | null {
  const found = z.object({ languages: publishedLanguages }).safeParse(site);
  return found.success ? found.data.languages : null;
}

/** `content/site.yaml`, what the whole site is about, on a site that is published in these languages. */
export const siteSchema = (languages: Languages) =>
  z.strictObject(
    {
      /** The languages the site is published in; the first is the default, whose addresses have no prefix. */
      languages: publishedLanguages,
      /** The name of the timeline. */
      title: textFields(languages)('the name of the timeline'),
      /** One sentence below the name. */
      tagline: textFields(languages)('one sentence that says what the timeline tells'),
      /** The team whose matches the record counts, where the timeline has one. */
      team: textFields(languages)('the name of the team').optional(),
      /** The days between which matches count for the record, the first and the last included. */
      tenure: z.strictObject({ start: exactDay, end: exactDay }, { error: expected('{ start: …, end: … }') }),
      /** The licence of the texts. */
      licence: z.strictObject(
        { name: text('the name of the licence'), url: webAddress },
        { error: expected('{ name: …, url: … }') },
      ),
      /** Where the site was first published, once it has moved: feeds and calendars know the entries by it. */
      firstAddress: webAddress.optional(),
      /** The kinds of event there are, with their labels. */
      kinds: z
        .record(id, textFields(languages)('the label of this kind'), {
          error: expected('the kinds of event, such as match: { en: Match, es: Partido }'),
        })
        .refine((kinds) => Object.keys(kinds).length > 0, {
          error: 'empty: write the kinds of event, such as match: { en: Match, es: Partido }',
        })
        .refine((kinds) => Object.keys(kinds).length <= mostKinds, {
          error: `more kinds than the filter has styles for: write ${mostKinds} at most`,
        }),
      /** Competitions, stages, teams, countries, stadiums and cities: how what the events call them reads in each language. */
      names: z
        .record(z.string(), textFields(languages)('the name'), { error: expected('the names in each language') })
        .default({}),
      /** Where the cities of the matches are, by the name the events call them; without any there is no map. */
      places: z
        .record(
          z.string(),
          z.strictObject({ at: coordinates }, { error: expected('{ at: [19.43, -99.13] }, latitude and longitude') }),
          {
            error: expected('the place of each city'),
          },
        )
        .optional(),
    },
    { error: expected('fields, each on a line of its own') },
  );

/** A place on the earth: latitude and longitude in degrees, north and east positive. */
export type Coordinates = z.output<typeof coordinates>;

/** What the whole site is about. */
export type Site = z.output<ReturnType<typeof siteSchema>>;

/** `content/phases.yaml`: the sections of the timeline, earliest first. */
export const phasesSchema = (languages: Languages) =>
  z
    .array(
      z.strictObject(
        {
          id,
          /** The name of the phase. */
          title: textFields(languages)('the name of the phase'),
          /** One sentence that opens it. */
          summary: textFields(languages)('one sentence that opens the phase'),
          /** Its first day; it lasts until the next one's. */
          from: exactDay,
        },
        { error: expected('a phase with id, title, summary and from') },
      ),
      { error: expected('a list of phases') },
    )
    .min(1, { error: 'empty: write at least one phase' });

/** The front matter of `content/about/<language>.md`; its body tells how the timeline is made. */
export const aboutSchema = z.strictObject(
  {
    /** The headline of the page. */
    title: text('the headline of the page'),
  },
  { error: expected('fields, each on a line of its own') },
);

/** A named stretch of the tenure, a section of the timeline. */
export type Phase = z.output<ReturnType<typeof phasesSchema>>[number];
