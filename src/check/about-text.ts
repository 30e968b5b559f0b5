import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm);

/** Reads the text of the page about the timeline: GitHub's Markdown. */
export const parseAbout = (markdown: string): Root => parser.parse(markdown);
