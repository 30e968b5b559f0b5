import {
  aboutFile,
  articleFile,
  eventFile,
  personFile,
  permalinksFile,
  phasesFile,
  siteFile,
  sourceStatesFile,
  type Content,
} from '../timeline/schema/content.ts';
import { kebabCase, maxId } from '../timeline/schema/fields.ts';
import { knownLanguages, type Language, type Languages } from '../timeline/schema/language.ts';
import { languagesOf } from '../timeline/schema/site.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { slugOf } from '../timeline/text/slug.ts';
import { error, warning, worstOf, type Diagnostic, type PlacedDiagnostic } from './diagnostic.ts';
import { fileKinds, type About, type FileKinds } from './file-kinds.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeDiagnostic } from './place-diagnostic.ts';
import { notFolder, readBytes } from './read-bytes.ts';
import { readMarkdownFile, readYamlFile, type FileKind, type ReadFile } from './read-file.ts';
import { readText, textOf } from './read-text.ts';
import { problemsBetween } from './rules/between-files.ts';
import { similarNames } from './rules/ids.ts';
import { findUnexpectedFiles, misnamedFiles, namesIn } from './unexpected-files.ts';

/** Everything that the site is made of. */
export type SiteContent = Content & { about: (About & { language: Language })[] };

/** The result of reading the content. */
export type Reading = {
  /** All of it, or null if it has an error. */
  content: SiteContent | null;
  /** Every problem, sorted by file and place. */
  diagnostics: PlacedDiagnostic[];
};

/**
 * Reads and checks all of `content/`.
 *
 * @param root the folder that holds `content/`
 * @param today such as `2026-11-20`, to find dates in the future; if not given, today in UTC
 */
export function readContent(root: string, today?: string): Reading {
  return new ContentReader(root).read(today);
}

/** Reads `content/` repeatedly: a file that has not changed is not parsed and checked again. */
export class ContentReader {
  readonly #root: string;
  readonly #read = new Map<string, { bytes: Buffer; file: ReadFile<unknown> }>();
  #kinds: { key: string; kinds: FileKinds } | undefined;
  #site: { text: string; languages: Languages | null } | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Checks each file by itself, then what lies between the valid ones. See {@link readContent}. */
  read(today = new Date().toISOString().slice(0, 10)): Reading {
    const languages = this.#languages();
    const kinds = this.#kindsFor(languages, today);
    const found: Diagnostic[] = [];
    const articles = this.#readFolder(articleFile, kinds.article, found);
    const events = this.#readFolder(eventFile, kinds.event, found);
    const people = this.#readFolder(personFile, kinds.person, found);
    if (events.names.length === 0 && notFolder(this.#root, 'content/events') === undefined)
      found.push(error('content/events', [], 'no event: write one (see docs/editing.md)'));
    const site = this.#readFile(siteFile, kinds.site, found);
    const phases = this.#readFile(phasesFile, kinds.phases, found);
    const states = readBytes(this.#root, sourceStatesFile)
      ? this.#readFile(sourceStatesFile, kinds.states, found)
      : null;
    const about = languages.flatMap((language) => {
      const page = this.#readFile(aboutFile(language), kinds.about(language), found);
      return page ? [{ language, ...page }] : [];
    });
    const misnamed = misnamedFiles(this.#root);
    for (const [id, path] of misnamed.articles) articles.unread.set(id, textOf(this.#root, path));
    for (const [id, path] of misnamed.events) events.unread.set(id, textOf(this.#root, path));
    found.push(
      ...findUnexpectedFiles(this.#root, languages),
      ...similarNames([
        ...articles.names.map(articleFile),
        ...events.names.map(eventFile),
        ...people.names.map(personFile),
      ]),
      ...problemsBetween({
        articles: articles.valid,
        events: events.valid,
        people: people.valid,
        site,
        phases,
        about,
        states,
        permalinks: this.#permalinks(found),
        unread: { articles: articles.unread, events: events.unread, people: people.unread.size > 0 },
      }),
    );
    const diagnostics = limited(found)
      .map((one) => this.place(one))
      .sort(byPlace);
    const isValid = site && phases && !found.some(({ fatal }) => fatal);
    return {
      content: isValid
        ? {
            articles: articles.valid,
            events: events.valid,
            people: people.valid,
            site,
            phases,
            about,
            states: states ?? undefined,
          }
        : null,
      diagnostics,
    };
  }

  /** Finds the place of a diagnostic that is made later. */
  place(diagnostic: Diagnostic): PlacedDiagnostic {
    return placeDiagnostic(diagnostic, this.#read.get(diagnostic.file)?.file.source);
  }

  /**
   * The languages of the site. If `content/site.yaml` has no valid list, those with an about page, so that a wrong language
   * is not reported again for every text.
   */
  #languages(): Languages {
    const text = textOf(this.#root, siteFile);
    if (this.#site?.text !== text) this.#site = { text, languages: languagesOf(parseYaml(text).document.toJS()) };
    const [first, ...others] = knownLanguages.filter((tag) => readBytes(this.#root, aboutFile(tag)));
    return this.#site.languages ?? (first ? [first, ...others] : knownLanguages);
  }

  /** How files are checked depends on the languages of the site and on the day. */
  #kindsFor(languages: Languages, today: string): FileKinds {
    const key = [today, ...languages].join();
    if (this.#kinds?.key !== key) {
      this.#read.clear();
      this.#kinds = { key, kinds: fileKinds(languages, today) };
    }
    return this.#kinds.kinds;
  }

  #readFolder<Fields, T>(
    fileOf: (id: string) => string,
    kindOf: (id: string) => FileKind<Fields, T>,
    found: Diagnostic[],
  ) {
    const names = namesIn(this.#root, fileOf);
    const valid: T[] = [];
    const unread = new Map<string, string>();
    for (const name of names) {
      const file = fileOf(name);
      const value = this.#readFile(file, kindOf(name), found);
      if (!kebabCase.test(name)) {
        const reason = `"${name}" is not an id: name the file with lower-case letters and digits, joined by hyphens`;
        found.push(error(file, [], reason));
      } else if (name.length > maxId) {
        found.push(error(file, [], `the name has ${name.length} characters: write at most ${maxId}`));
      }
      if (value !== null && kebabCase.test(name)) valid.push(value);
      else unread.set(slugOf(name), this.#read.get(file)?.file.text ?? '');
    }
    return { names, valid, unread };
  }

  #readFile<Fields, T>(file: string, kind: FileKind<Fields, T>, found: Diagnostic[]): T | null {
    const opened = readBytes(this.#root, file) ?? { reason: 'the file is missing: write it (see docs/editing.md)' };
    if ('reason' in opened) {
      this.#read.delete(file);
      found.push(error(file, [], opened.reason));
      return null;
    }
    const { bytes } = opened;
    const before = this.#read.get(file);
    const read = before?.bytes.equals(bytes)
      ? (before.file as ReadFile<T>)
      : (file.endsWith('.md') ? readMarkdownFile : readYamlFile)(file, bytes, kind);
    this.#read.set(file, { bytes, file: read });
    found.push(...read.diagnostics);
    return read.value;
  }

  /** The text of `content/permalinks.txt`, empty if there is none. */
  #permalinks(found: Diagnostic[]): string {
    const opened = readBytes(this.#root, permalinksFile);
    if (!opened) return '';
    if ('reason' in opened) {
      found.push(error(permalinksFile, [], opened.reason));
      return '';
    }
    const { text, problems } = readText(opened.bytes);
    found.push(...problems.map(({ reason, place }) => ({ ...error(permalinksFile, [], reason), place })));
    return text;
  }
}

/** The problems of each file, errors first, up to a number that somebody may still read. */
function limited(found: readonly Diagnostic[]): Diagnostic[] {
  return [...Map.groupBy(found, ({ file }) => file)].flatMap(([file, own]) => {
    const worst = worstOf(own);
    const rest = own.length - worst.length;
    if (rest === 0) return worst;
    const isFatal = own.filter(({ fatal }) => fatal).length > worst.length;
    return [...worst, (isFatal ? error : warning)(file, [], `${rest} more problems: correct these first`)];
  });
}

function byPlace(one: PlacedDiagnostic, other: PlacedDiagnostic): number {
  return (
    compareText(one.file, other.file) ||
    one.place.line - other.place.line ||
    one.place.column - other.place.column ||
    compareText(one.reason, other.reason)
  );
}
