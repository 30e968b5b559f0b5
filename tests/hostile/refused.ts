import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An input that the check must refuse. */
export type Refused = {
  /** What it is. */
  what: string;
  /** Puts it into the small valid content of `tests/fixtures/timelines/chess-club`. */
  put: (root: string) => void;
  /** The file that is named, with the line where one is meant: `content/site.yaml:3`. */
  place: string;
  /** What the message has to say. */
  says: string;
};

const captain = 'content/events/captain-named.yaml';
const derby = 'content/events/derby-5-3.yaml';
const gazette = 'content/articles/gazette-2019-02-04-captain.md';
const courier = 'content/articles/courier-2019-03-10-derby.md';
const site = 'content/site.yaml';
const permalinks = 'content/permalinks.txt';

/** Replaces text in a file. */
const edit = (file: string, from: string, to: string) => (root: string) => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};

const write = (file: string, bytes: string | Uint8Array) => (root: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  rmSync(join(root, file), { recursive: true, force: true });
  writeFileSync(join(root, file), bytes);
};

const link = (file: string, to: string) => (root: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  symlinkSync(to, join(root, file));
};

const folder = (file: string) => (root: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  mkdirSync(join(root, file));
};

const pipe = (file: string) => (root: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  execFileSync('mkfifo', [join(root, file)]);
};

/** Gives the article another headline, in YAML as it is written. */
const headline = (yaml: string) => edit(gazette, 'Nadia Ferrán to captain Ostra', yaml);

const code = (letter: string) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** As an escape in double quotes. */
const escape = (letter: string) => `\\U${letter.codePointAt(0)!.toString(16).padStart(8, '0')}`;

/** Characters that no text may contain. */
const letters = [
  ...['\0', '\x07', '\x1b', '\x7f', '\x85', '\x9b', '\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u200b'],
  ...['\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060'],
  ...['\u2063', '\u2066', '\u2067', '\u2068', '\u2069', '\u206a', '\u3164', '\ufe0f', '\ufeff', '\uffa0', '\ufff9'],
  ...['\uffff', '\u{1d173}', '\u{e0041}', '\u{e0100}'],
];

/** Every kind of text, by the line that holds it. */
const places = [
  [captain, 'en: Nadia Ferrán is', 'en: "Nadia% Ferrán is', ' named captain', 3],
  [captain, 'en: The members', 'en: "The% members', ' choose Nadia Ferrán. [@gazette-2019-02-04-captain]', 6],
  [derby, 'competition: Valley League', 'competition: "Valley% League', '', 9],
  [derby, 'opponent: Brava', 'opponent: "Brava%', '', 10],
  [derby, 'city: Ostra', 'city: "Ostra%', '', 12],
  [courier, 'publisher: Valley Courier', 'publisher: "Valley% Courier', '', 4],
  [courier, 'url: https://courier.example.org/sport/derby', 'url: "https://courier.example.org/%sport/derby', '', 5],
  [courier, 'event: derby-5-3', 'event: "derby-5-3%', '', 10],
  [courier, 'en: Ostra beat Brava', 'en: "Ostra% beat Brava', ' 5–3 on eight boards.', 14],
  [site, 'Valley League: {', '"Valley% League": {', null, 14],
  [site, 'name: CC BY 4.0', 'name: "CC% BY 4.0', '', 8],
  ['content/people/nadia-ferran.yaml', '', 'name: "Nadia% Ferrán"\nrole: { en: Captain, es: Capitana }\n', null, 1],
  [
    'content/phases.yaml',
    '- id: winter\n  title: { en: The winter',
    '- id: winter\n  title: { en: "The% winter"',
    null,
    2,
  ],
  ['content/about/en.md', 'title:', 'title: "%a" #', null, 2],
] as const;

const inPlace = (letter: string, [file, from, to, rest]: (typeof places)[number]) => {
  const written = to.replace('%', escape(letter));
  if (from === '') return write(file, written);
  return rest === null ? edit(file, from, written) : edit(file, from + rest, `${written}${rest}"`);
};

const letterInputs: Refused[] = [
  ...letters.map((letter) => ({
    what: `${code(letter)} as an escape`,
    put: headline(`"Nadia${escape(letter)} Ferrán"`),
    place: `${gazette}:3:14`,
    says: `${code(letter)}): remove it`,
  })),
  ...letters.map((letter) => ({
    what: `${code(letter)} as it is`,
    put: headline(`Nadia${letter} Ferrán`),
    place: `${gazette}:3:13`,
    says: `${code(letter)}): remove it`,
  })),
  ...letters.map((letter) => ({
    what: `${code(letter)} as a reference in Markdown`,
    put: edit(gazette, 'The Gazette', `The&#${letter.codePointAt(0)!};Gazette`),
    place: `${gazette}:16:1`,
    // A parser of Markdown reads some as the replacement character.
    says: 'a reference to an invisible character',
  })),
  ...places.map((one) => ({
    what: `a right-to-left override in ${one[2].split(':')[0]} of ${one[0]}`,
    put: inPlace('\u202e', one),
    place: `${one[0]}:${one[4]}:`,
    says: 'a right-to-left override, U+202E): remove it',
  })),
  ...(['&shy;', '&ZeroWidthSpace;', '&lrm;', '&#x202E;'] as const).map((reference) => ({
    what: `${reference} in a summary`,
    put: edit(captain, 'en: The members', `en: The ${reference}members`),
    place: `${captain}:6:`,
    says: 'a reference to an invisible character',
  })),
  {
    what: 'half of a character',
    put: headline(String.raw`"Nadia\ud800 Ferrán"`),
    place: `${gazette}:3:14`,
    says: 'half of a character, U+D800): remove it',
  },
  {
    what: 'an escape sequence of a terminal',
    put: headline(String.raw`"\e[2J"`),
    place: `${gazette}:3:9`,
    says: 'an escape character, U+001B): remove it',
  },
  {
    what: 'a carriage return within a text',
    put: headline(String.raw`"Nadia\rEND:VEVENT"`),
    place: `${gazette}:3:15`,
    says: 'a carriage return without a line feed, U+000D): remove it',
  },
  {
    what: 'a right-to-left embedding in an indent',
    put: edit(captain, '  en: Nadia', ' \u202b en: Nadia'),
    place: `${captain}:3:2`,
    says: 'U+202B): remove it',
  },
  {
    what: 'twenty accents on one letter',
    put: headline(`N${'\u0301'.repeat(20)}adia`),
    place: `${gazette}:3:8`,
    says: 'more than 8 marks on one letter',
  },
  {
    what: 'a thousand invisible characters',
    put: headline(`Nadia${'\u200b'.repeat(1000)}`),
    place: `${gazette}:3:23`,
    says: '990 more invisible characters: remove them',
  },
];

const encodings: Refused[] = [
  ['UTF-16 with its mark', Buffer.from('\ufeffkind: appointment\n', 'utf16le'), 'save the file as UTF-8'],
  ['UTF-16 without a mark', Buffer.from('kind: appointment\n', 'utf16le'), 'save the file as UTF-8'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'save the file as UTF-8'],
  ['Latin-1', Buffer.from('kind: Ferrán\n', 'latin1'), 'invalid UTF-8: save the file as UTF-8'],
  ['a zero byte in a long form', Buffer.from('kind: \xc0\x80\n', 'latin1'), 'invalid UTF-8: save the file as UTF-8'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1'), 'save the file as UTF-8'],
].map(([what, bytes, says]) => ({
  what: String(what),
  put: write(captain, bytes as Buffer),
  place: `${captain}:1:`,
  says: String(says),
}));

const aLink = 'a symbolic link: put the file itself here';
const aFolder = 'a folder where a file is expected';

const fileInputs: Refused[] = [
  ...[site, 'content/phases.yaml', 'content/about/en.md', permalinks, captain, gazette].flatMap((file) => [
    { what: `a link in place of ${file}`, put: link(file, '/etc/passwd'), place: `${file}:1:1`, says: aLink },
    { what: `an endless device in place of ${file}`, put: link(file, '/dev/zero'), place: `${file}:1:1`, says: aLink },
    { what: `a folder in place of ${file}`, put: folder(file), place: `${file}:1:1`, says: aFolder },
    { what: `a pipe in place of ${file}`, put: pipe(file), place: `${file}:1:1`, says: 'a pipe, a socket or a device' },
  ]),
  {
    what: 'a link to itself',
    put: link(site, 'site.yaml'),
    place: `${site}:1:1`,
    says: aLink,
  },
  ...['events', 'articles', 'about'].flatMap((name) => [
    {
      what: `a file in place of content/${name}`,
      put: write(`content/${name}`, 'kind: match'),
      place: `content/${name}:1:1`,
      says: 'a file where a folder is expected',
    },
    {
      what: `a link in place of content/${name}`,
      put: link(`content/${name}`, '/usr'),
      place: `content/${name}:1:1`,
      says: 'a symbolic link: put the folder itself here',
    },
  ]),
  {
    what: 'a pipe under a wrong name',
    put: pipe('content/events/gala.yml'),
    place: 'content/events/gala.yml:1:1',
    says: 'a pipe, a socket or a device',
  },
  {
    what: 'a large file',
    put: write(captain, `# ${'x'.repeat(400_000)}\n`),
    place: `${captain}:1:1`,
    says: 'too large: write at most 300 kB',
  },
  {
    what: 'a large list of permalinks',
    put: write(permalinks, 'events/a\n'.repeat(600_000)),
    place: `${permalinks}:1:1`,
    says: 'too large: write at most 5000 kB',
  },
  ...[
    ['a line break', 'a\nb'],
    ['an escape sequence', '\x1b[2Ja'],
    ['a right-to-left override', 'lmay.\u202eelif'],
    ['points', 'a..b'],
    ['a space', 'a b'],
    ['a percent sign', 'a%2e%2e'],
    ['a colon', 'a:b'],
    ['capitals', 'Derby-5-4'],
    ['letters that only look Latin', 'dеrby'],
    ['a null written out', 'a%00'],
    ['a script', '<script>alert(1)<'],
    ['101 letters', 'a'.repeat(101)],
  ].map(([what, name]) => ({
    what: `a file name with ${what}`,
    put: (root: string) => renameSync(join(root, derby), join(root, `content/events/${name}.yaml`)),
    place: 'content/events/',
    says: name!.length > 100 ? 'write at most 100' : 'name the file with lower-case letters and digits',
  })),
];

/** The YAML of an event that is refused, in place of the line `added: 2026-11-20`, its line 8. */
const yamlInputs: Refused[] = [
  ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', ':8:4', '& before a text has a meaning in YAML'],
  ['a merge of fields', 'x: &x { key: true }\n<<: *x', ':8:4', '& before a text'],
  ['a tag for code', 'place: !!js/function "function () {}"', ':8:9', '! before a text has a meaning in YAML'],
  ['a tag for bytes', 'place: !!binary aGVsbG8=', ':8:9', '! before a text has a meaning in YAML'],
  ['a tag of its own', 'place: !<tag:evil.example,2020:x> a', ':8:8', '! before a text has a meaning in YAML'],
  ['a directive', '%YAML 1.1\nkey: yes', ':8:1', 'a line that starts with %: remove it'],
  ['a second document', '---\nkind: match', ':8:1', 'a line --- or ...'],
  ['the end of the document', '...\nkind: match', ':9:1', 'not YAML'],
  ['a list as a name', '? [a, b]\n: c', ':8:3', 'a name of a field that is none'],
  ['fields as a name', '? { a: b }\n: c', ':8:3', 'a name of a field that is none'],
  ['a field twice', 'added: 2026-11-20\nadded: 2026-11-21', ':9:1', 'a duplicate field: keep one of the two'],
  ['3,000 lists in one another', '- '.repeat(3_000), ':8:1', 'not YAML'],
  ['a list 30 deep', `place: ${'['.repeat(30)}${']'.repeat(30)}`, ':8:', 'more than 20 deep'],
  ['50,000 brackets', `place: ${'['.repeat(50_000)}`, ':8:', 'not YAML'],
  ['20,000 fields in one another', `place: ${'{a: '.repeat(20_000)}`, ':8:', 'not YAML'],
  ['20,000 colons', 'a: b: c\n'.repeat(20_000), ':8:', 'a colon and a space'],
  ['20,000 tabs', 'a:\n' + '\tb: c\n'.repeat(20_000), ':9:', 'a tab before the text'],
  ['20,000 fields twice', 'a: 1\n'.repeat(20_000), ':9:', 'a duplicate field'],
  [
    '20,000 other fields',
    Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join(''),
    ':8:1',
    'unknown field "k0"',
  ],
  ['50,000 lines without anything', `${'  \n'.repeat(50_000)}x: 1`, ':50008:1', 'unknown field "x"'],
  ['a field __proto__', '__proto__: { key: true }', ':8:1', 'unknown field "__proto__"'],
  ['a field constructor', 'constructor: { prototype: { key: true } }', ':8:1', 'unknown field "constructor"'],
  ['a number for a text', 'place: { en: -0x1F, es: 0o17 }', ':8:', 'put it in quotes'],
  ['a number without end', 'place: { en: .inf, es: .nan }', ':8:', 'put it in quotes'],
  ['an alias of 300 letters', `aliases: [${'a'.repeat(300)}]`, ':8:11', 'write at most 100'],
  ['an alias that climbs', 'aliases: [../../index]', ':8:11', 'is not an id'],
  ['an alias with a drive', "aliases: ['c:/windows']", ':8:11', 'is not an id'],
  ['an alias that is a page', 'aliases: [__proto__]', ':8:11', 'is not an id'],
].map(([what, yaml, at, says]) => ({
  what: what!,
  put: edit(captain, 'added: 2026-11-20', `${yaml}\n`),
  place: captain + at!,
  says: says!,
}));

/** A summary that is refused. */
const summaryInputs: Refused[] = [
  ['100,000 blanks', `The ${' '.repeat(100_000)} members`, 'more than 5000 characters'],
  ['5,000 sentences', 'A b. '.repeat(5_000), 'more than 5000 characters'],
  ['900 sentences without a citation', 'A b. '.repeat(900), 'has no citation'],
  ['40,000 signs of emphasis', '*_'.repeat(20_000), 'more than 5000 characters'],
  ['300 signs of emphasis', '*_'.repeat(150), 'more than 200 signs of emphasis'],
  ['1,000 quotes in one another', '> '.repeat(1_000), 'more than 20 signs of quotes and lists'],
  ['1,000 lists in one another', '- '.repeat(1_000), 'more than 20 signs of quotes and lists'],
  ['2,000 brackets', '['.repeat(2_000), 'empty: write'],
  ['100,000 digits', '1'.repeat(100_000), 'more than 5000 characters'],
  ['a picture with a long address', `[ ![](https://x.example/${'a'.repeat(4_000)})`, 'a picture is not allowed'],
  ['a script', '<script>alert(1)</script>', 'raw HTML is not published'],
  ['a style', '<style>*{display:none}</style>', 'raw HTML is not published'],
  ['a form', '<form action=https://evil.example><input name=a>', 'raw HTML is not published'],
  ['a picture with an error', '<img src=x onerror=alert(1)>', 'raw HTML is not published'],
  ['a drawing', '<svg onload=alert(1)>', 'raw HTML is not published'],
  ['a frame', '<iframe srcdoc="<script>alert(1)</script>">', 'raw HTML is not published'],
  ['a comment', '<!-- --><b>', 'raw HTML is not published'],
  ['a picture from another host', '![x](https://evil.example/x.png)', 'a picture is not allowed'],
  ['a link to code', '[x](javascript:alert(1))', 'is not a web address'],
  ['a link to code in other letters', '[x](JaVaScRiPt:alert(1))', 'is not a web address'],
  ['a link to code by a reference', '[x](java&#115;cript:alert(1))', 'is not a web address'],
  ['a link to code after a tab', '[x](java&Tab;script:alert(1))', 'is not a web address'],
  ['a link to data', '[x](data:text/html,<script>alert(1)</script>)', 'is not a web address'],
  ['a link to a file', '[x](file:///etc/passwd)', 'is not a web address'],
  ['a link without a scheme', '[x](//evil.example/)', 'is not a web address'],
  ['a link to a path', '[x](/admin/)', 'is not a web address'],
  ['a link to code in angle brackets', '<javascript:alert(1)>', 'is not a web address'],
  ['a link that is defined elsewhere', '[x][y]\n\n    [y]: javascript:alert(1)', 'reference-style'],
  ['a citation that climbs', 'A b. [@../../etc/passwd]', 'is not a citation'],
  ['a citation of a prototype', 'A b. [@constructor]', 'no article "constructor"'],
].map(([what, text, says]) => ({
  what: `${what} in a summary`,
  put: edit(
    captain,
    'en: The members choose Nadia Ferrán. [@gazette-2019-02-04-captain]',
    `en: ${JSON.stringify(text)}`,
  ),
  place: `${captain}:6:`,
  says: says!,
}));

const addressInputs: Refused[] = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'about:blank',
  'view-source:https://example.org/',
  'ftp://example.org/',
  '//evil.example/',
  'https:evil.example',
  'https:/evil.example/',
  String.raw`https:\\evil.example`,
  'https://user:pass@evil.example/',
  'https://gazette.example.org@evil.example/',
  'https://gazette.example.org:pass@evil.example/',
  String.raw`https://evil.example\@gazette.example.org/`,
  'https://evil.example%2f.gazette.example.org/',
  'https://evil.example%00.gazette.example.org/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://gаzette.example.org/',
  'https://gazette.example.оrg/',
  'https://gazette.example.org:99999/',
  `https://gazette.example.org/${'a'.repeat(3_000)}`,
].map((url) => ({
  what: `the address ${url.slice(0, 60)}`,
  put: edit(courier, 'https://courier.example.org/sport/derby', JSON.stringify(url)),
  place: `${courier}:5:6`,
  says: 'write',
}));

const scoreInputs: Refused[] = [`${'9'.repeat(400)}-0`, '1e9-0', '-1-0', '0x1-0', '1-1 (99999-0 pens)'].map(
  (score) => ({
    what: `the score ${score.slice(0, 20)}`,
    put: edit(derby, 'score: 5-3', `score: ${score}`),
    place: `${derby}:11:10`,
    says: 'is not a score',
  }),
);

const bodyInputs: Refused[] = [
  ['100,000 lines of blanks', '   \n'.repeat(60_000) + '<b>', ':60016:1', 'raw HTML'],
  ['a script', '<script>alert(1)</script>', ':16:1', 'raw HTML is not published'],
  ['40,000 signs of emphasis', '*_'.repeat(20_000), ':16:1', 'more than 5000 characters'],
  ['a paragraph of 200 kB', 'word '.repeat(40_000), ':16:1', 'more than 5000 characters'],
  ['50 MB', 'word '.repeat(10_000_000), ':1:1', 'too large'],
].map(([what, body, at, says]) => ({
  what: `${what} in the body of an article`,
  put: edit(gazette, 'The Gazette reports the meeting of the members.', body!),
  place: gazette + at!,
  says: says!,
}));

const claims = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  - { event: unknown-${index}, date: 2019-03-09, says: { en: A b., es: A b. } }\n`,
  ).join('');

/** Every input that the check must refuse. */
export const refused: readonly Refused[] = [
  ...letterInputs,
  ...encodings,
  ...fileInputs,
  ...yamlInputs,
  ...summaryInputs,
  ...addressInputs,
  ...scoreInputs,
  ...bodyInputs,
  {
    what: '3,000 claims on unknown events',
    put: edit(courier, '  - event: derby', `${claims(3_000)}  - event: derby`),
    place: `${courier}:10:`,
    says: 'no event "unknown-0"',
  },
  {
    what: 'front matter that ends within its fields',
    put: edit(gazette, 'title: Nadia', '---b\ntitle: Nadia'),
    place: `${gazette}:3:1`,
    says: 'not YAML',
  },
  {
    what: 'a permalink that climbs',
    put: write(permalinks, 'events/../../etc/passwd\n'),
    place: `${permalinks}:1:1`,
    says: 'is not a permalink',
  },
];
