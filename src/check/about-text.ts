import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm);

/** Parses the text of the about page, GitHub Flavored Markdown. */
export const parseAbout = (markdown: string): Root => parser.parse(markdown);
