import { expect, test } from '@playwright/test';
import { football } from './sites.ts';

const { entries, phases } = football.timeline;
const matches = entries.filter(({ match }) => match);

test('the overview lists the entries by part', async ({ page }) => {
  await page.goto('/es/');

  const groups = page.locator('.overview').getByRole('group');

  await expect(groups).toHaveCount(phases.length);
  const third = page.getByRole('group', { name: `Parte 3: ${phases[2]!.title.es}` });
  // The part itself comes first.
  await expect(third.getByRole('link')).toHaveCount(1 + phases[2]!.entries.length);
  await expect(third.getByRole('link').nth(1)).toHaveAccessibleName(/de 2019/);
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

for (const width of [320, 390, 768, 1440]) {
  test(`every part is chosen by a place that a finger hits, without a script, at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({
      baseURL: football.origin,
      viewport: { width, height: 844 },
      javaScriptEnabled: false,
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto('/');

    for (const { number, title } of phases) {
      const link = page.locator(`.overview a[href="#part_${number}"]`);
      await expect(link).toHaveAccessibleName(`Part ${number}: ${title.en}`);
      await expect(link.locator('text:visible')).toHaveText(new RegExp(`^(${number}|${title.en})$`));
      const place = (await link.locator('svg:visible > rect').boundingBox())!;
      expect(place.width).toBeGreaterThanOrEqual(24);
      expect(place.height).toBeGreaterThanOrEqual(24);
      await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
      await expect(page).toHaveURL(new RegExp(`#part_${number}$`));
      await expect(page.locator(`#part_${number}`)).toBeInViewport();
    }

    await page.goto('/');
    const [band, line] = await Promise.all(
      ['a[href="#part_4"] > rect', '.strip'].map((one) => page.locator(`.overview ${one}`).boundingBox()),
    );
    // The marks are too narrow for a finger: all of them open their part.
    await page.touchscreen.tap(band!.x + band!.width / 2, line!.y + line!.height / 2 + 10);
    await expect(page).toHaveURL(/#part_4$/);

    await page.goto('/');
    await page.locator('.overview').getByRole('link', { name: '2020', exact: true }).tap();
    const first = entries.find(({ date }) => date.first.startsWith('2020'))!;
    await expect(page).toHaveURL(new RegExp(`#${first.id}$`));
    await expect(page.locator(`#${first.id}`)).toBeInViewport();
    await context.close();
  });
}

test('on the key moments, a part without one leads to the timeline', async ({ page }) => {
  const without = phases.filter((phase) => !phase.entries.some(({ key }) => key));
  await page.goto('/key/');

  for (const { number } of phases) {
    const address = without.some((one) => one.number === number) ? `/#part_${number}` : `#part_${number}`;
    await expect(page.locator(`.overview a[href="${address}"]`)).toHaveCount(1);
  }
  expect(without.length).toBeGreaterThan(0);
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
