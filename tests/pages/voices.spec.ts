import { expect, test } from '@playwright/test';
import { countVoices } from '../../src/timeline/merge/count-voices.ts';
import { football } from './sites.ts';

const entry = football.timeline.entries.find(({ disputes }) => disputes.length > 0)!;

for (const path of [`/events/${entry.id}/`, '/disagreements/']) {
  test(`each position of a dispute has a square for each outlet that holds it, on ${path}`, async ({ page }) => {
    const voices = entry.disputes[0]!.positions.map(({ citations }) =>
      countVoices(entry.citations.filter(({ number }) => citations.includes(number)).map(({ article }) => article)),
    );
    await page.goto(path);

    const positions = entry.disputes[0]!.positions.map(({ says }) =>
      page.getByRole('listitem').filter({ hasText: says.en }).first(),
    );

    for (const [index, position] of positions.entries()) {
      await expect(position.locator('.voices b:not(.same)')).toHaveCount(voices[index]!);
    }
  });
}
