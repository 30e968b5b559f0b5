import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Yaml } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { articleSchema, type Article } from '../timeline/article.ts';
import {
  aboutFile,
  articleFile,
  eventFile,
  permalinksFile,
  phasesFile,
  siteFile,
  type Content,
} from '../timeline/content.ts';
import { eventSchema, type Event } from '../timeline/event.ts';
import { findProblems, type Unreadable } from '../timeline/find-problems.ts';
import { languages } from '../timeline/language.ts';
import type { PlacedProblem, Problem } from '../timeline/problem.ts';
import { aboutSchema, phasesSchema, siteSchema, type Phase, type Site } from '../timeline/site.ts';
import { placeProblem, type SourceFile } from './place-problem.ts';
import { schemaProblems } from './schema-problems.ts';

/**
 * Reads and checks all of `content/`.
 *
 * @param root the folder that holds `content/`
 * @returns every problem there is, by file and place; and the content, or null where one of the problems is an error
 */
export function readContent(root: string): { content: Content | null; problems: PlacedProblem[] } {
  const reader = new ContentReader(root);
  const content = reader.read();
  const problems = reader.placedProblems();
  return { content: problems.some(({ severity }) => severity === 'error') ? null : content, problems };
}

const byteOrderMark = /^\uFEFF/;

class ContentReader {
  readonly #root: string;
  readonly #files = new Map<string, SourceFile>();
  readonly #problems: Problem[] = [];
  readonly #articles = new Map<string, Set<string> | null>();
  readonly #events = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads what can be read, and takes down what is wrong with it. Null where the site's own files are unfit. */
  read(): Content | null {
    const articles = this.#idsIn('content/articles', '.md').flatMap((id) => this.#readArticle(id));
    const events = this.#idsIn('content/events', '.yaml').flatMap((id) => this.#readEvent(id));
    const site = this.#readYaml<Site>(siteFile, siteSchema);
    const phases = this.#readYaml<Phase[]>(phasesFile, phasesSchema);
    for (const file of languages.map(aboutFile)) if (this.#demandFile(file)) this.#readMarkdown(file, aboutSchema);
    const unreadable: Unreadable = { articles: this.#articles, events: this.#events };
    const permalinks = existsSync(join(this.#root, permalinksFile)) ? this.#text(permalinksFile) : '';
    this.#problems.push(...findProblems({ articles, events, site, phases }, unreadable, permalinks));
    return site && phases ? { articles, events, site, phases } : null;
  }

  placedProblems(): PlacedProblem[] {
    return this.#problems
      .map((problem) => placeProblem(problem, this.#files.get(problem.file)))
      .sort(
        (one, other) =>
          compare(one.file, other.file) ||
          one.place.line - other.place.line ||
          one.place.column - other.place.column ||
          compare(one.message, other.message),
      );
  }

  #readArticle(id: string): Article[] {
    const file = articleFile(id);
    const fields = this.#readMarkdown<Omit<Article, 'id' | 'body'>>(file, articleSchema);
    const source = this.#files.get(file);
    if (!fields || !source) {
      this.#articles.set(id, source ? claimedEvents(source.document) : null);
      return [];
    }
    return [{ ...fields, id, body: source.text.slice(source.bodyStart).trim() }];
  }

  #readEvent(id: string): Event[] {
    const fields = this.#readYaml<Omit<Event, 'id'>>(eventFile(id), eventSchema);
    if (!fields) this.#events.add(id);
    return fields ? [{ ...fields, id }] : [];
  }

  #readYaml<T>(file: string, schema: z.ZodType<T>): T | null {
    if (!this.#demandFile(file)) return null;
    const source = this.#text(file);
    return this.#validate(file, this.#parse(file, source, 0, source, source.length), schema);
  }

  /** Reads the front matter of a Markdown file. */
  #readMarkdown<T>(file: string, schema: z.ZodType<T>): T | null {
    const source = this.#text(file);
    const tree = remark().use(remarkFrontmatter).parse(source);
    const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml');
    if (!yaml?.position) {
      const message = 'no front matter: start the file with a line --- and the fields, and close them with a line ---';
      this.#problems.push({ file, field: [], message, severity: 'error' });
      return null;
    }
    // The front matter's text begins on the line below its fence, where the fence ends.
    const start = yaml.position.start.offset! + source.slice(yaml.position.start.offset).indexOf('\n') + 1;
    return this.#validate(file, this.#parse(file, source, start, yaml.value, yaml.position.end.offset!), schema);
  }

  #demandFile(file: string): boolean {
    const exists = existsSync(join(this.#root, file));
    const message = 'no such file: write it (CONTRIBUTING.md says what belongs there)';
    if (!exists) this.#problems.push({ file, field: [], message, severity: 'error' });
    return exists;
  }

  #text(file: string): string {
    return readFileSync(join(this.#root, file), 'utf8').replace(byteOrderMark, '');
  }

  #parse(file: string, text: string, yamlStart: number, yamlText: string, bodyStart: number): Document {
    const lines = new LineCounter();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
    const document = parseDocument(yamlText, { prettyErrors: false });
    this.#files.set(file, { text, lines, document, yamlStart, bodyStart });
    return document;
  }

  /** The document's data where it fits the schema; else null, and the problems are taken down. */
  #validate<T>(file: string, document: Document, schema: z.ZodType<T>): T | null {
    const found = schemaProblems(file, document, schema);
    if (!found.success) {
      this.#problems.push(...found.problems.map((problem) => this.#shiftPlace(problem)));
      return null;
    }
    return found.data;
  }

  /** A YAML error says at which offset of the YAML it is; only the file knows the line. */
  #shiftPlace(problem: Problem & { offset?: number }): Problem {
    const source = this.#files.get(problem.file);
    if (problem.offset === undefined || !source) return problem;
    const { line, col } = source.lines.linePos(source.yamlStart + problem.offset);
    return { ...problem, place: { line, column: col } };
  }

  #idsIn(folder: string, ending: string): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .toSorted((one, other) => compare(one.name, other.name))
      .flatMap((found) => {
        if (found.isFile() && found.name.endsWith(ending)) return [found.name.slice(0, -ending.length)];
        if (found.name.startsWith('.')) return [];
        this.#problems.push({
          file: `${folder}/${found.name}`,
          field: [],
          message: `not read: only files that end in ${ending} are, right in ${folder}/`,
          severity: 'error',
        });
        return [];
      });
  }
}

/** The events that an article claims which does not fit its schema, or null where not even that can be read. */
function claimedEvents(document: Document): Set<string> | null {
  if (document.errors.length > 0) return null;
  const data = document.toJS() as { claims?: { event?: unknown }[] } | null;
  if (!Array.isArray(data?.claims)) return null;
  return new Set(data.claims.flatMap((claim) => (typeof claim?.event === 'string' ? [claim.event] : [])));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
