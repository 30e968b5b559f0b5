import { repositoryOf } from '../addresses.ts';

/** The address of the repository that the site is being built from, where it is known. */
export const repository = repositoryOf(process.env);
