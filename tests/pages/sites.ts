import type { Timeline } from '../../src/timeline/merge/entry.ts';
import { readTimeline, type TimelineName } from '../timelines.ts';

/** A built site that the tests open in a browser, and the timeline that it was built from. */
export type Site = { name: TimelineName; timeline: Timeline; origin: string };

/** The site of a timeline. The server of the tests has put its port into the environment. */
export function siteOf(name: TimelineName): Site {
  const port = process.env[`${name.replaceAll('-', '_')}_port`.toUpperCase()];
  return { name, timeline: readTimeline(name), origin: `http://127.0.0.1:${port}` };
}

/** The small timeline with something of every kind. The tests in this folder use it unless they say otherwise. */
export const football = siteOf('football');
