import { test } from '@playwright/test';
import { siteOf } from '../pages/sites.ts';

/** The site in `dist/`, which the tests of this folder are about as long as its content is the project's first. */
export const own = siteOf('own');

/** The timeline whose entries, figures and weights the tests of this folder know. */
const known = 'The Osorio Timeline';

/** Has the tests of a file open the site in `dist/`, and skips them where `content/` is about something else. */
export function onlyForThisTimeline(): void {
  const isKnown = Object.values(own.timeline.site.title).includes(known);
  test.use({ baseURL: own.origin });
  test.skip(!isKnown, `tests/this-timeline/ is about ${known} alone, and content/ is about something else`);
}
