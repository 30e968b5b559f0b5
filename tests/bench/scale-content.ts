import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/*
 * A timeline of any size in the project's own format, about an invented club: one event a day, three articles an event, a
 * match every third day. The same size gives the same bytes.
 */

const articlesAnEvent = 3;
/** So many events are a part, and so many have a person of their own. */
const eventsAPart = 100;
const eventsAPerson = 10;
/** An outlet is added for so many events, up to a limit. */
const eventsAnOutlet = 4;
const mostOutlets = 300;

type Text = { en: string; es: string };

const teams = [
  'Tarsa',
  'Norda',
  'Brava',
  'Quill',
  'Lumen',
  'Sorn',
  'Velde',
  'Ilmar',
  'Corvo',
  'Alvora',
  'Lacus',
  'Ebro',
];
const competitions: Text[] = [
  { en: 'Valley League', es: 'Liga del Valle' },
  { en: 'Continental Cup', es: 'Copa Continental' },
  { en: 'World Series', es: 'Serie Mundial' },
  { en: 'Friendly', es: 'Amistoso' },
];
const kinds: Record<string, Text> = {
  match: { en: 'Match', es: 'Partido' },
  squad: { en: 'Squad', es: 'Convocatoria' },
  contract: { en: 'Contract', es: 'Contrato' },
  controversy: { en: 'Controversy', es: 'Polémica' },
};
const firstNames = [
  'Ana',
  'Bruno',
  'Clara',
  'Darío',
  'Elena',
  'Fermín',
  'Greta',
  'Hugo',
  'Inés',
  'Julián',
  'Karla',
  'Luis',
];
const lastNames = [
  'Abarca',
  'Bermejo',
  'Casal',
  'Dorado',
  'Espino',
  'Fuertes',
  'Garza',
  'Hoyos',
  'Iriarte',
  'Jasso',
  'Lugo',
];
const somebody: Text = { en: 'The coach', es: 'El técnico' };
const actions: Text[] = [
  { en: 'trains apart from the others', es: 'entrena lejos de los demás' },
  { en: 'asks the board for more time', es: 'pide más tiempo a la directiva' },
  { en: 'is booed by part of the crowd', es: 'escucha los abucheos de una parte del público' },
  { en: 'praises the youngest of the squad', es: 'elogia a los más jóvenes del plantel' },
  { en: 'misses the journey with a bruised knee', es: 'se pierde el viaje por un golpe en la rodilla' },
  { en: 'says that nothing has been signed', es: 'dice que no hay nada firmado' },
  { en: 'changes seven of the eleven', es: 'cambia a siete de los once' },
  { en: 'defends the rotation for an hour', es: 'defiende las rotaciones durante una hora' },
];
const circumstances: Text[] = [
  { en: 'in the rain at the river ground', es: 'bajo la lluvia en el campo del río' },
  { en: 'two days before the journey north', es: 'dos días antes del viaje al norte' },
  { en: 'in front of four hundred supporters', es: 'ante cuatrocientos aficionados' },
  { en: 'after a meeting behind closed doors', es: 'después de una junta a puerta cerrada' },
  { en: 'while the papers ask for a new coach', es: 'mientras la prensa pide otro técnico' },
  { en: 'for the third time in a month', es: 'por tercera vez en un mes' },
  { en: 'against the advice of the doctors', es: 'contra el consejo de los médicos' },
];

/**
 * Writes a whole `content/`, which the check accepts without a warning.
 *
 * @param folder the folder `content` to create
 * @param count the number of events, at least one
 */
export function writeScaleContent(folder: string, count: number): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const name of ['articles', 'events', 'people', 'about']) mkdirSync(join(folder, name), { recursive: true });
  const events = Array.from({ length: count }, (_, index) => index);
  const pick = <One>(list: readonly One[], index: number, turn: number) =>
    list[scatter(index * 31 + turn) % list.length]!;
  const people = Array.from({ length: Math.ceil(count / eventsAPerson) }, (_, index) => nameOf(index));
  const outlets = Math.min(mostOutlets, Math.ceil(count / eventsAnOutlet));
  const articleId = (event: number, turn: number) =>
    `paper-${outletOf(event, turn)}-${dayOf(event)}-${idOf(event)}-${turn + 1}`;
  const outletOf = (event: number, turn: number) => (scatter(event) + turn) % Math.max(outlets, articlesAnEvent);
  const clause = (event: number, turn: number, who: string | Text): Text => {
    const [does, when] = [pick(actions, event, turn + 9), pick(circumstances, event, turn + 17)];
    const { en, es } = typeof who === 'string' ? { en: who, es: who } : who;
    return { en: `${en} ${does.en} ${when.en}`, es: `${es} ${does.es} ${when.es}` };
  };
  /** Two of the three sentences of an event name somebody. */
  const clauseOf = (event: number, turn: number) =>
    clause(event, turn, turn % 3 === 2 ? somebody : pick(people, event, turn));
  const sentence = (event: number, turn: number): Text => {
    const [one, other] = [clauseOf(event, turn), clause(event, turn + 40, somebody)];
    return { en: `${one.en}; ${other.en}.`, es: `${one.es}; ${other.es}.` };
  };
  const scoreOf = (event: number) => `${scatter(event + 5) % 4}-${scatter(event + 6) % 4}`;
  const isMatch = (event: number) => event % 3 === 0;
  const turns = Array.from({ length: articlesAnEvent }, (_, turn) => turn);

  for (const event of events) {
    const competition = pick(competitions, event, 3);
    const opponent = pick(teams, event, 4);
    const [first, second, third] = turns.map((turn) => sentence(event, turn)) as [Text, Text, Text];
    const cited = turns.map((turn) => `[@${articleId(event, turn)}]`);
    const summary = (language: keyof Text) =>
      [first, second, third].map((says, turn) => `${says[language]} ${cited[turn]}\n`).join('');
    write(
      `events/${idOf(event)}.yaml`,
      stringify({
        kind: isMatch(event) ? 'match' : pick(Object.keys(kinds).slice(1), event, 1),
        title: isMatch(event)
          ? {
              en: `Ostra meet ${opponent} on day ${event + 1}`,
              es: `Ostra se mide con ${opponent} en el día ${event + 1}`,
            }
          : { en: `Day ${event + 1}: ${clauseOf(event, 0).en}`, es: `Día ${event + 1}: ${clauseOf(event, 0).es}` },
        summary: { en: summary('en'), es: summary('es') },
        ...(isMatch(event) && {
          match: {
            competition: competition.en,
            opponent,
            score: scoreOf(event),
            city: opponent,
            country: opponent,
            ground: 'away',
          },
        }),
        ...(event % 25 === 0 && { short: { en: `Day ${event + 1}`, es: `Día ${event + 1}` }, key: true }),
        added: '2026-01-01',
      }),
    );
    for (const turn of turns) {
      const says = sentence(event, turn);
      const claims = [
        { event: idOf(event), date: dayOf(event), ...(isMatch(event) && { score: scoreOf(event) }), says },
      ];
      const language = turn === 2 ? 'es' : 'en';
      const fields = {
        type: 'news',
        title: `${clauseOf(event, turn)[language]} (${event + 1})`,
        publisher: `Paper ${outletOf(event, turn) + 1}`,
        url: `https://paper-${outletOf(event, turn)}.example.org/${dayOf(event)}/${idOf(event)}`,
        published: dayOf(event),
        language,
        accessed: '2026-01-01',
        claims,
      };
      const account = [sentence(event, turn + 3), sentence(event, turn + 6)].map((one) => one[language]).join(' ');
      write(`articles/${articleId(event, turn)}.md`, `---\n${stringify(fields)}---\n\n${account}\n`);
    }
  }
  for (const [index, name] of people.entries())
    write(
      `people/person-${index + 1}.yaml`,
      stringify({ name, role: { en: `Number ${index + 1}`, es: `Número ${index + 1}` } }),
    );
  write(
    'phases.yaml',
    stringify(
      events
        .filter((event) => event % eventsAPart === 0)
        .map((event, index) => ({
          id: `part-${index + 1}`,
          title: { en: `Part ${index + 1}`, es: `Parte ${index + 1}` },
          summary: { en: `From day ${event + 1} on.`, es: `Desde el día ${event + 1}.` },
          from: dayOf(event),
        })),
    ),
  );
  const names = Object.fromEntries([
    ...competitions.map((name) => [name.en, name]),
    ...teams.map((team) => [team, { en: team, es: team }]),
  ]) as Record<string, Text>;
  write(
    'site.yaml',
    stringify({
      languages: ['en', 'es'],
      title: { en: 'The Ostra timeline', es: 'La línea del tiempo de Ostra' },
      tagline: { en: `Ostra in ${count} days.`, es: `Ostra en ${count} días.` },
      team: { en: 'Ostra', es: 'Ostra' },
      tenure: { start: dayOf(0), end: dayOf(count - 1) },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      kinds,
      names,
    }),
  );
  write('about/en.md', '---\ntitle: How this timeline is made\n---\n\nBy a program, to measure one.\n');
  write('about/es.md', '---\ntitle: Cómo se hace esta línea del tiempo\n---\n\nCon un programa, para medir otro.\n');
  write(
    'permalinks.txt',
    [
      ...events.map((event) => `events/${idOf(event)}`),
      ...events.flatMap((event) => turns.map((turn) => `sources/${articleId(event, turn)}`)),
    ].join('\n') + '\n',
  );
}

const idOf = (event: number): string => `day-${event + 1}`;

const dayOf = (event: number): string => new Date(Date.UTC(2010, 0, 1 + event)).toISOString().slice(0, 10);

function nameOf(index: number): string {
  const [first, last] = [firstNames[index % firstNames.length]!, lastNames[scatter(index) % lastNames.length]!];
  return index < firstNames.length ? `${first} ${last}` : `${first} ${last} ${secondSurname(index)}`;
}

/** A second surname of its own for everybody. */
function secondSurname(index: number): string {
  return `Z${index.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)]!)}`;
}

/** A number that looks random, and is always the same for the same number. */
function scatter(index: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 0) % 1_000_003;
}
