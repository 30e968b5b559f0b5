import { expect, test } from '@playwright/test';
import { football } from './sites.ts';

const { entries, phases } = football.timeline;
const matches = entries.filter(({ match }) => match);

test('the overview lists the entries by part', async ({ page }) => {
  await page.goto('/es/');

  const groups = page.locator('.overview').getByRole('group');

  await expect(groups).toHaveCount(phases.length);
  const third = page.getByRole('group', { name: `Parte 3: ${phases[2]!.title.es}` });
  await expect(third.getByRole('link')).toHaveCount(phases[2]!.entries.length);
  await expect(third.getByRole('link').first()).toHaveAccessibleName(/de 2019/);
});

test('the tenure stands in a bracket', async ({ page }) => {
  await page.goto('/');

  const [from, to] = (await page.locator('.s-tenure').getAttribute('d'))!.match(/(?<=M)\d+/g)!.map(Number);

  expect(from).toBeGreaterThan(0);
  expect(to).toBeLessThan(1000);
});

test('the key draws the signs that it explains', async ({ page }) => {
  await page.goto('/');

  await expect(page.locator('.strip-key span')).toHaveText(['Won', 'Drawn', 'Lost', 'other events']);
  await expect(page.locator('.strip-key .s-drawn')).toHaveCount(1);
});

test('while only some entries are shown, the marks of the others are pale', async ({ page }) => {
  const strokes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.flatMap((path) => path.getAttribute('d')!.match(/M/g) ?? []).length);
  await page.goto('/?result=lost');
  await expect(page.getByRole('status')).not.toBeEmpty();
  const lost = matches.filter(({ match }) => match!.result === 'lost').length;

  expect(await strokes('.overview .strip .s-lost:not(.s-pale)')).toBe(lost);
  expect(await strokes('.overview .strip .s-won:not(.s-pale)')).toBe(0);
  expect(await strokes('.overview .strip .s-won.s-pale')).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Show all' }).click();

  expect(await strokes('.overview .strip .s-won.s-pale')).toBe(0);
  expect(await strokes('.overview .strip .s-won:not(.s-pale)')).toBe(
    matches.filter(({ match }) => match!.result === 'won').length,
  );
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no name of a mark stays over the text after a tap', async ({ page }) => {
    await page.goto('/');
    const script = page.waitForResponse(/name-marks|\.js\?/);
    await page.locator('.overview a[href="#departure"] text').first().tap();
    await script;
    await page.locator('.overview a[href="#norda-7-0"] text').first().tap();

    await expect(page.locator('#norda-7-0')).toBeInViewport();
    await expect(page.locator('.mark-name:visible')).toHaveCount(0);
  });
});
