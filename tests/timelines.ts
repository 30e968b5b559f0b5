import { join } from 'node:path';
import { readContent } from '../src/check/read-content.ts';
import type { Timeline } from '../src/timeline/merge/entry.ts';
import { mergeTimeline } from '../src/timeline/merge/merge.ts';

export const project = join(import.meta.dirname, '..');

/**
 * The folders that hold a `content/` each: the project itself, and two small timelines for tests. `football` is about an
 * invented club and has something of every kind that a timeline can have; the other one has no match.
 */
export const folders = {
  own: project,
  football: join(project, 'tests/fixtures/timelines/football'),
  'without-matches': join(project, 'tests/fixtures/timelines/without-matches'),
} as const;

/** The name of a timeline for tests. */
export type TimelineName = keyof typeof folders;

/**
 * Reads and merges the content of a timeline.
 *
 * @throws Error where the content is not valid
 */
export function readTimeline(name: TimelineName): Timeline {
  const { content } = readContent(folders[name]);
  if (!content) throw new Error(`${folders[name]}/content is not valid: run npm run check:content`);
  return mergeTimeline(content);
}
