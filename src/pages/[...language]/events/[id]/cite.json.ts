import { entryAs, entryPaths } from '../../../../site/reference-files.ts';

export const getStaticPaths = entryPaths;
export const GET = entryAs('json');
