import type { Problem } from '../problem.ts';

/**
 * A fault that stops the build.
 *
 * @param near text within the field that it is about
 */
export const contentError = (file: string, field: Problem['field'], message: string, near?: string): Problem => ({
  file,
  field,
  message,
  severity: 'error',
  ...(near !== undefined && { near }),
});
