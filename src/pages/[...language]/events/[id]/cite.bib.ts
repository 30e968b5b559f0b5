import { entryAs, entryPaths } from '../../../../content/reference-files.ts';

export const getStaticPaths = entryPaths;
export const GET = entryAs('bib');
