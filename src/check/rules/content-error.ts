import type { Problem } from '../problem.ts';

/**
 * A fault that stops the build.
 *
 * @param after what stands in the field before the place that it is about
 */
export const contentError = (file: string, field: Problem['field'], message: string, after?: string): Problem => ({
  file,
  field,
  message,
  severity: 'error',
  ...(after !== undefined && { after }),
});

/** Something to look at that lets the build go on. */
export const contentWarning = (file: string, field: Problem['field'], message: string): Problem => ({
  ...contentError(file, field, message),
  severity: 'warning',
});
