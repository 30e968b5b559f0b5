import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagesInAllLanguages, prefixes } from './kinds-of-page.ts';

const entry = '/events/chile-7-0/';

async function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('with permission to write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link of an entry is copied, and it is announced', async ({ page }) => {
    await page.goto(entry);

    await page.getByRole('button', { name: 'Copy link' }).click();

    await expect(page.getByRole('status')).toHaveText('Copied.');
    expect(await clipboardText(page)).toMatch(/^https?:\/\/[^/]+\/events\/chile-7-0\/$/);
  });

  test('a click beside the buttons takes nothing from them', async ({ page }) => {
    await page.goto(entry);

    await page.locator('.share [role=status]').dispatchEvent('click');
    await page.getByRole('button', { name: 'Copy link' }).click();

    await expect(page.getByRole('status')).toHaveText('Copied.');
  });

  test('where the script cannot be had that is announced, and the next press tries again', async ({ page }) => {
    let asked = 0;
    await page.route(/\.js\?/, (route) => (asked++ === 0 ? route.abort() : route.continue()));
    await page.goto(entry);

    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status')).toHaveText('It could not be copied.');
    await page.getByRole('button', { name: 'Copy link' }).click();

    await expect(page.getByRole('status')).toHaveText('Copied.');
  });

  test('an entry is copied as text with its date, its numbered sources and its address', async ({ page }) => {
    await page.goto(entry);
    const sources = await page.locator('.says-list li').count();

    await page.locator('.share summary').click();
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');

    const lines = (await clipboardText(page)).split('\n');
    expect(lines[0]).toContain('Chile');
    expect(lines[1]).toBe('18 June 2016');
    expect(lines[3]).toContain('[1]');
    expect(lines.filter((line) => /^\d+\. .+ https?:\/\//.test(line))).toHaveLength(sources);
    expect(lines.at(-1)).toMatch(/\/events\/chile-7-0\/$/);
  });

  test('an entry is copied as Markdown in the language of the page', async ({ page }) => {
    await page.goto(`/es${entry}`);

    await page.locator('.share summary').click();
    await page.getByRole('button', { name: 'Copiar Markdown' }).click();
    await expect(page.getByRole('status')).toHaveText('Copiado.');

    const text = await clipboardText(page);
    expect(text).toMatch(/^\*\*\[.+\]\(<https?:\/\/[^)]+\/es\/events\/chile-7-0\/>\)\*\* \(18 de junio de 2016\)/);
    expect(text).toContain('Fuentes:');
    expect(text).toMatch(/^1\. \[.+\]\(<https?:\/\/.+>\), AS, /m);
  });

  test('what is copied as an embed shows the entry in a frame', async ({ page }) => {
    await page.goto(entry);

    await page.locator('.share summary').click();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');

    expect(await clipboardText(page)).toMatch(
      /^<iframe src="https?:\/\/[^"]+\/embed\/chile-7-0\/" title="[^"]+" width="600" height="\d+"/,
    );
  });
});

test.describe('with permission for something else alone', () => {
  test.use({ permissions: ['geolocation'] });

  test('it is announced that nothing was copied, and the link stands there instead', async ({ page }) => {
    await page.goto(entry);

    await page.getByRole('button', { name: 'Copy link' }).click();

    await expect(page.getByRole('status')).toHaveText('It could not be copied.');
    await expect(page.getByRole('link', { name: 'Link to this entry' })).toHaveAttribute('href', entry);
  });
});

test('the share sheet is offered where there is one, and gets title and address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, {
      share: (what: ShareData) => Promise.resolve(void (document.body.dataset['shared'] = JSON.stringify(what))),
    });
  });
  await page.goto(entry);

  await page.getByRole('button', { name: 'Share', exact: true }).click();

  const shared = page.locator('body');
  await expect(shared).toHaveAttribute('data-shared', /"title":"[^"]*Chile/);
  await expect(shared).toHaveAttribute('data-shared', /"url":"[^"]*\/events\/chile-7-0\/"/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry has its link and no button that does nothing', async ({ page }) => {
    await page.goto(entry);

    await expect(page.getByRole('link', { name: 'Link to this entry' })).toHaveAttribute('href', entry);
    await expect(page.locator('.share').getByRole('button')).toHaveCount(0);
  });
});

for (const { name, path, language, kind } of pagesInAllLanguages.filter(({ kind: one }) => one !== 'not found')) {
  test(`a link to it is previewed with title, text and a picture that is there: ${name}`, async ({ page, request }) => {
    await page.goto(path);
    const preview = Object.fromEntries(
      await page
        .locator('meta[property^="og:"]')
        .evaluateAll((all) => all.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')])),
    );

    for (const needed of ['title', 'description', 'type', 'site_name', 'image:alt'])
      expect(preview[`og:${needed}`], `og:${needed} of ${kind}`).toBeTruthy();
    expect(preview).toMatchObject({
      'og:locale': { en: 'en_GB', es: 'es_MX' }[language],
      'og:locale:alternate': { en: 'es_MX', es: 'en_GB' }[language],
      'og:image:width': '1200',
      'og:image:height': '630',
    });
    expect(new URL(preview['og:url']).pathname).toBe(path);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    await expect(page.locator('meta[name="twitter:image:alt"]')).toHaveAttribute('content', preview['og:image:alt']);
    const picture = await request.get(new URL(preview['og:image']).pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
  });
}

for (const { path, types } of [
  { path: '/', types: ['ItemList'] },
  { path: entry, types: ['SportsEvent', 'BreadcrumbList'] },
  { path: '/es/events/departure/', types: ['Event', 'BreadcrumbList'] },
  { path: '/sources/goal-2018-07-19-source-osorio-to-leave/', types: ['NewsArticle', 'BreadcrumbList'] },
]) {
  test(`search engines read ${types.join(' and ')} on ${path}`, async ({ page }) => {
    await page.goto(path);

    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');

    expect(data['@context']).toBe('https://schema.org');
    expect((data['@graph'] ?? [data]).map((thing: { '@type': string }) => thing['@type'])).toEqual(types);
  });
}

test('an entry’s data names all its sources, in the order of their numbers', async ({ page }) => {
  await page.goto(entry);

  const [event] = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')['@graph'];
  const shown = await page
    .locator('.says-list cite a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  expect(event.subjectOf.citation.map(({ url }: { url: string }) => url)).toEqual(shown);
});

for (const [language, prefix] of Object.entries(prefixes)) {
  test.describe(`in a frame on another site (${language})`, () => {
    test('an entry is shown without a script, fits its frame, and its links lead the whole page there', async ({
      page,
      request,
      baseURL,
    }) => {
      const { html } = await (await request.get(`${prefix}/oembed/chile-7-0.json`)).json();
      const snippet = (html as string).replace(/https?:\/\/[^/"]+/, baseURL ?? '');
      const scripts: string[] = [];
      page.on('request', (asked) => void (asked.resourceType() === 'script' && scripts.push(asked.url())));
      await page.setContent(`<!doctype html><title>Another site</title>${snippet}`);
      const frame = page.frameLocator('iframe');

      await expect(frame.getByRole('heading')).toContainText('Chile');
      const overflow = await frame
        .locator('html')
        .evaluate((root) => root.scrollHeight - root.ownerDocument.defaultView!.innerHeight);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(scripts).toEqual([]);
      await expect(frame.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(frame.locator('base')).toHaveAttribute('target', '_top');
      await expect(frame.locator('base')).not.toHaveAttribute('href');
    });

    test('the whole timeline leads from its key moments to the entries', async ({ page }) => {
      await page.goto(`${prefix}/embed/`);

      await expect(page.getByRole('listitem').filter({ hasText: '18' }).getByRole('link').first()).toHaveAttribute(
        'href',
        /\/events\/[a-z0-9-]+\/$/,
      );
    });
  });
}

for (const path of ['/embed/', '/es/embed/', '/embed/chile-7-0/', '/es/embed/departure/']) {
  test(`what is shown in a frame is small and has no script: ${path}`, async ({ request }) => {
    const html = await (await request.get(path)).text();

    expect(gzipSync(html).length).toBeLessThanOrEqual(6 * 1024);
    expect(html).not.toContain('<script');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the frame ${path} in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);

      const { violations } = await new AxeBuilder({ page }).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('the script of an entry’s page is one file of at most 1.5 kB', async ({ page, request }) => {
  await page.goto(entry);
  const scripts = page.locator('script[src]');

  await expect(scripts).toHaveCount(1);
  const file = await (await request.get((await scripts.getAttribute('src')) ?? '')).body();
  expect(gzipSync(file).length).toBeLessThanOrEqual(1536);
});
