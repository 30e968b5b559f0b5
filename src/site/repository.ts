import { repositoryOf } from '../addresses.ts';

/** The address of the repository from which the site is built, if it is known. */
export const repository = repositoryOf(process.env);
