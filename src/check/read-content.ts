import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Yaml } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { articleSchema } from '../timeline/schema/article.ts';
import {
  aboutFile,
  articleFile,
  eventFile,
  permalinksFile,
  phasesFile,
  siteFile,
  type Content,
} from '../timeline/schema/content.ts';
import { compareText } from '../timeline/text/compare-text.ts';
import { eventSchema } from '../timeline/schema/event.ts';
import { findProblems } from './rules/find-problems.ts';
import { knownLanguages, type Language, type Languages } from '../timeline/schema/language.ts';
import type { PlacedProblem, Problem } from './problem.ts';
import { contentError } from './rules/content-error.ts';
import type { Readable, ReadableArticle, ReadableContent, ReadableEvent } from './rules/readable.ts';
import { aboutSchema, languagesOf, phasesSchema, siteSchema } from '../timeline/schema/site.ts';
import { aboutProblems } from './about-problems.ts';
import { placeOf, placeProblem, type SourceFile } from './place-problem.ts';
import { linesOf, readText } from './read-text.ts';
import { checkSchema } from './schema-problems.ts';
import { findStrayFiles, idsIn, misnamedIds } from './unexpected-files.ts';
import { findYamlFaults } from './yaml-problems.ts';

/**
 * Reads and checks all of `content/`.
 *
 * @param root the folder that holds `content/`
 * @returns every problem there is, by file and place; the content, or null where one of the problems is an error; and
 *   what gives problems that are found later their places
 */
export function readContent(root: string): {
  content: Content | null;
  problems: PlacedProblem[];
  place: (problem: Problem) => PlacedProblem;
} {
  const reader = new ContentReader(root);
  const content = reader.read();
  const problems = reader.placedProblems();
  return {
    // Whatever a file lacks is a problem: without one, all is there.
    content: problems.some(({ severity }) => severity === 'error') ? null : (content as Content),
    problems,
    place: (problem) => reader.place(problem),
  };
}

class ContentReader {
  readonly #root: string;
  readonly #files = new Map<string, SourceFile>();
  readonly #problems: Problem[] = [];
  readonly #unread = new Map<string, (readonly PropertyKey[])[]>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads what can be read, and takes down what is wrong with it. */
  read(): ReadableContent {
    const languages = this.#languages();
    const article = articleSchema(languages);
    const articles = idsIn(this.#root, articleFile).map((id) => this.#readArticle(id, article));
    const event = eventSchema(languages);
    const events = idsIn(this.#root, eventFile).map((id) => this.#readEvent(id, event));
    if (events.length === 0) this.#tell('content/events', 'no event: write one (CONTRIBUTING.md says how)');
    const site = this.#readYaml(siteFile, siteSchema(languages)) ?? {};
    const phases = this.#readYaml(phasesFile, phasesSchema(languages)) ?? [];
    for (const language of languages) this.#readAbout(language, languages, { events, articles });
    const permalinks = existsSync(join(this.#root, permalinksFile)) ? this.#text(permalinksFile) : '';
    const content = { articles, events, site, phases, misnamed: misnamedIds(this.#root) };
    this.#problems.push(...findStrayFiles(this.#root, languages), ...findProblems(content, this.#unread, permalinks));
    return content;
  }

  place(problem: Problem): PlacedProblem {
    return placeProblem(problem, this.#files.get(problem.file));
  }

  placedProblems(): PlacedProblem[] {
    return this.#problems
      .map((problem) => this.place(problem))
      .sort(
        (one, other) =>
          compareText(one.file, other.file) ||
          one.place.line - other.place.line ||
          one.place.column - other.place.column ||
          compareText(one.message, other.message),
      );
  }

  /**
   * The languages of the site. Where `content/site.yaml` does not say so in a valid way, those that have a page about the
   * timeline, so that a wrong language is not reported again for every text.
   */
  #languages(): Languages {
    const file = join(this.#root, siteFile);
    const site: unknown = existsSync(file) ? parseDocument(readText(readFileSync(file)).text).toJS() : null;
    const [first, ...others] = knownLanguages.filter((tag) => existsSync(join(this.#root, aboutFile(tag))));
    return languagesOf(site) ?? (first ? [first, ...others] : knownLanguages);
  }

  #readArticle(id: string, schema: ReturnType<typeof articleSchema>): ReadableArticle {
    const file = articleFile(id);
    const fields = this.#readMarkdown(file, schema);
    const source = this.#files.get(file);
    return { ...fields, id, ...(source && { body: source.text.slice(source.bodyStart).trim() }) };
  }

  #readAbout(language: Language, languages: Languages, content: Pick<ReadableContent, 'events' | 'articles'>): void {
    this.#readMarkdown(aboutFile(language), aboutSchema);
    const source = this.#files.get(aboutFile(language));
    if (source)
      this.#problems.push(...aboutProblems(language, source.text.slice(source.bodyStart), languages, content));
  }

  #readEvent(id: string, schema: ReturnType<typeof eventSchema>): ReadableEvent {
    return { ...this.#readYaml(eventFile(id), schema), id };
  }

  #readYaml<T>(file: string, schema: z.ZodType<T>): Readable<T> | undefined {
    const text = this.#demandText(file);
    return text === null ? undefined : this.#read(file, text, { start: 0, yaml: text, end: text.length }, schema);
  }

  /** Reads the front matter of a Markdown file. */
  #readMarkdown<T>(file: string, schema: z.ZodType<T>): Readable<T> | undefined {
    const text = this.#demandText(file);
    if (text === null) return undefined;
    const tree = remark().use(remarkFrontmatter).parse(text);
    const found = tree.children.find((node): node is Yaml => node.type === 'yaml');
    if (found?.position) {
      // The front matter's text begins on the line below its fence, where the fence ends.
      const start = text.indexOf('\n', found.position.start.offset) + 1;
      return this.#read(file, text, { start, yaml: found.value, end: found.position.end.offset! }, schema);
    }
    this.#unread.set(file, [[]]);
    this.#tell(file, 'no front matter: start the file with a line --- and the fields, and close them with a line ---');
    return undefined;
  }

  /** The text of a file that must be there, or null. */
  #demandText(file: string): string | null {
    if (existsSync(join(this.#root, file))) return this.#text(file);
    this.#unread.set(file, [[]]);
    this.#tell(file, 'no such file: write it (CONTRIBUTING.md says what belongs there)');
    return null;
  }

  #text(file: string): string {
    const { text, faults } = readText(readFileSync(join(this.#root, file)));
    for (const { message, place } of faults) this.#tell(file, message, place);
    return text;
  }

  /** What fits of the YAML in a file; the problems are taken down. */
  #read<T>(
    file: string,
    text: string,
    { start, yaml, end }: { start: number; yaml: string; end: number },
    schema: z.ZodType<T>,
  ): Readable<T> | undefined {
    const document = parseDocument(yaml, { prettyErrors: false });
    const source = { text, lines: linesOf(text), document, yamlStart: start, bodyStart: end };
    this.#files.set(file, source);
    const { faults, readable } = findYamlFaults(document, yaml, schema);
    for (const { message, at } of faults) this.#tell(file, message, placeOf(start + at, source));
    if (!readable) {
      this.#unread.set(file, [[]]);
      return undefined;
    }
    const { data, problems, unread } = checkSchema(file, document, schema);
    this.#problems.push(...problems);
    this.#unread.set(file, unread);
    return data;
  }

  #tell(file: string, message: string, place?: PlacedProblem['place']): void {
    this.#problems.push({ ...contentError(file, [], message), ...(place && { place }) });
  }
}
