import type { Locator, Page } from '@playwright/test';

/** An entry of the timeline, by its id. */
export function entry(page: Page, id: string): Locator {
  return page.locator('article.entry', { has: page.locator(`h3#${id}`) });
}
