import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it is now: WCAG 2.2 AA and good practice.
 *
 * @param within the selector of the part to look at, where it is not the whole page
 * @returns for each rule that is broken its name and the first element that breaks it
 */
export async function violationsOn(page: Page, within?: string): Promise<string[]> {
  // Most of axe's time goes into a second page that joins the results of frames, of which our pages have none,
  // and into describing elements that pass.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
