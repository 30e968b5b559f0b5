import { sourcesAs } from '../content/reference-files.ts';

export const GET = sourcesAs('bib');
