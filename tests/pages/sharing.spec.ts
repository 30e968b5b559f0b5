import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { prefixOf } from './kinds-of-page.ts';
import { football } from './sites.ts';

const { languages } = football.timeline.site;

const entry = '/events/norda-7-0/';

async function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('with permission to write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link of an entry is copied, and it is announced', async ({ page }) => {
    await page.goto(entry);

    await page.getByRole('button', { name: 'Copy link' }).click();

    await expect(page.getByRole('status')).toHaveText('Copied.');
    expect(await clipboardText(page)).toMatch(/^https?:\/\/[^/]+\/events\/norda-7-0\/$/);
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

  test('an entry is copied as text with its date, its address and its first sources by number', async ({ page }) => {
    await page.goto(entry);
    const sources = await page.locator('.says-list li').count();

    await page.locator('.share summary').first().click();
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');

    const lines = (await clipboardText(page)).split('\n');
    expect(lines[0]).toContain('Norda');
    expect(lines[1]).toBe('18 June 2019');
    expect(lines[2]).toMatch(/\/events\/norda-7-0\/$/);
    expect(lines[4]).toContain('[1]');
    expect(sources).toBeGreaterThan(3);
    expect(lines.filter((line) => /^\d+\. .+ https?:\/\//.test(line))).toHaveLength(3);
    expect(lines.at(-1)).toBe(`… ${sources}.`);
  });

  test('an entry is copied as Markdown in the language of the page', async ({ page }) => {
    await page.goto(`/es${entry}`);

    await page.locator('.share summary').first().click();
    await page.getByRole('button', { name: 'Copiar Markdown' }).click();
    await expect(page.getByRole('status')).toHaveText('Copiado.');

    const text = await clipboardText(page);
    expect(text).toMatch(/^\*\*\[.+\]\(<https?:\/\/[^)]+\/es\/events\/norda-7-0\/>\)\*\* \(18 de junio de 2019\)/);
    expect(text).toContain('Fuentes:');
    expect(text).toMatch(/^1\. \[.+\]\(<https?:\/\/.+>\), La Abeja, /m);
  });

  test('the sentence that cites an entry is copied with the day of access, and it is announced', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-24T12:00:00');
    for (const [prefix, cite, copy, accessed] of [
      ['', 'Cite', 'Copy citation', ', as of 20 November 2026, accessed 24 December 2026, http'],
      [
        '/es',
        'Citar',
        'Copiar cita',
        ', versión del 20 de noviembre de 2026, consultado el 24 de diciembre de 2026, http',
      ],
    ] as const) {
      await page.goto(prefix + entry);

      await page.locator('summary', { hasText: cite }).click();
      await page.getByRole('button', { name: copy }).click();

      await expect(page.getByRole('status')).toHaveText(/^Cop/);
      expect(await clipboardText(page)).toContain(accessed);
    }
  });

  test('an entry is shared from its line on the timeline, and so is what the timeline is narrowed down to', async ({
    page,
  }) => {
    await page.goto('/es/');
    const line = page.locator('.entry', { has: page.locator('#norda-7-0') });
    await line.hover();
    const share = line.getByRole('button', { name: 'Compartir' });
    await expect(share).toHaveAccessibleDescription(/Norda/);
    await share.press('Enter');
    await expect(page.locator('[aria-live]', { hasText: 'Copiado.' })).toBeAttached();
    const lines = (await clipboardText(page)).split('\n');
    expect(lines[0]).toContain('Norda');
    expect(lines[1]).toBe('18 de junio de 2019');
    expect(lines[2]).toMatch(/^http.*\/es\/events\/norda-7-0\/$/);

    await page.goto('/es/?kind=discipline');
    const controls = page.getByRole('search');
    await controls.getByRole('button', { name: 'Compartir' }).click();
    await expect(controls.getByRole('button', { name: 'Copiado.' })).toBeVisible();
    const found = await page.getByRole('status').textContent();
    const { origin } = new URL(page.url());
    expect(await clipboardText(page)).toBe(`${await page.title()}: ${found}\n${origin}/es/?kind=discipline`);
    await controls.getByRole('link', { name: 'Seguir' }).click();
    await expect(page).toHaveURL('/es/follow/#kind_discipline');
    await expect(page.locator(':target').getByRole('link', { name: /Feed/ })).toBeInViewport();

    await page.goto('/es/?result=won');
    await expect(controls.getByRole('button', { name: 'Compartir' })).toBeVisible();
    await expect(controls.getByRole('link', { name: 'Seguir' })).toBeHidden();

    await page.goto('/es/?person=ines-calder');
    await expect(controls.getByRole('link', { name: 'Seguir' })).toHaveAttribute(
      'href',
      /\/es\/follow\/#person_ines-calder$/,
    );
  });

  test('what is copied as an embed shows the entry in a frame', async ({ page }) => {
    await page.goto(entry);

    await page.locator('.share summary').first().click();
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied.');

    expect(await clipboardText(page)).toMatch(
      /^<iframe src="https?:\/\/[^"]+\/embed\/norda-7-0\/" title="[^"]+" width="600" height="\d+"/,
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
  await expect(shared).toHaveAttribute('data-shared', /"title":"[^"]*Norda/);
  await expect(shared).toHaveAttribute('data-shared', /"url":"[^"]*\/events\/norda-7-0\/"/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an entry has its link and no button that does nothing', async ({ page }) => {
    await page.goto(entry);

    await expect(page.getByRole('link', { name: 'Link to this entry' })).toHaveAttribute('href', entry);
    await page.locator('summary', { hasText: 'Cite' }).click();
    await expect(page.locator('.share')).toContainText(', as of 20 November 2026, http');
    await expect(page.locator('.share').getByRole('button')).toHaveCount(0);
  });
});

for (const { path, types } of [
  { path: '/', types: ['ItemList'] },
  { path: entry, types: ['SportsEvent', 'BreadcrumbList'] },
  { path: '/es/events/departure/', types: ['Event', 'BreadcrumbList'] },
  { path: '/sources/globe-2021-07-12-vidal-to-leave/', types: ['NewsArticle', 'BreadcrumbList'] },
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
  const shown = await page.locator('.says-list li').evaluateAll((all) =>
    all.map((source) =>
      source
        .querySelector('cite a, .to-article')!
        .getAttribute('href')!
        .replace(/#:~:.*/, ''),
    ),
  );

  expect(event.subjectOf.citation.map(({ url }: { url: string }) => url)).toEqual(shown);
});

for (const language of languages) {
  const prefix = prefixOf(language, languages);

  test.describe(`in a frame on another site (${language})`, () => {
    test('an entry is shown without a script, fits its frame, and its links lead the whole page there', async ({
      context,
      request,
      baseURL,
    }) => {
      const { html } = await (await request.get(`${prefix}/oembed/norda-7-0.json`)).json();
      const snippet = (html as string).replace(/https?:\/\/[^/"]+/, baseURL ?? '');
      const scripts: string[] = [];
      // A page that has shown the site before may not embed it.
      const page = await context.newPage();
      page.on('request', (asked) => void (asked.resourceType() === 'script' && scripts.push(asked.url())));
      await page.setContent(`<!doctype html><title>Another site</title>${snippet}`);
      const frame = page.frameLocator('iframe');

      await expect(frame.getByRole('heading')).toContainText('Norda');
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

for (const path of ['/embed/', '/es/embed/', '/embed/norda-7-0/', '/es/embed/departure/', '/es/embed/kind/match/']) {
  test(`what is shown in a frame is small and has no script: ${path}`, async ({ request }) => {
    const html = await (await request.get(path)).text();

    expect(gzipSync(html).length).toBeLessThanOrEqual(6 * 1024);
    expect(html).not.toContain('<script');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the frame ${path} in the ${colorScheme} scheme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);

      expect(await violationsOn(page)).toEqual([]);
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

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an earlier address, ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
    test.use({ javaScriptEnabled });

    test(`leads to the page${javaScriptEnabled ? ' and the place in it' : ''}`, async ({ page }) => {
      await page.goto('/events/norda-seven/#source-2');

      await expect(page).toHaveURL(javaScriptEnabled ? `${entry}#source-2` : new RegExp(`${entry}(#source-2)?$`));
    });
  });
}
