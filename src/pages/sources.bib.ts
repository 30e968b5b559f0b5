import { sourcesAs } from '../site/reference-files.ts';

export const GET = sourcesAs('bib');
