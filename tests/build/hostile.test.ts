import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { chromium } from '@playwright/test';
import ICAL from 'ical.js';
import { browserArguments, ensureBrowser } from '../find-browser.ts';
import { injectEverywhere } from '../hostile/inject.ts';
import { kindsOfPage } from '../pages/kinds-of-page.ts';
import { serveSite } from '../serve-site.ts';
import { readTimeline } from '../timelines.ts';
import { buildSite, copyProject, filesIn, footballContent } from './build-site.ts';

// What the check accepts does no harm: nothing of it runs, asks another host or becomes markup, on any page or in any file.

const copy = copyProject(footballContent);
const injected = await injectEverywhere(copy.root);
let files: Map<string, Buffer>;
before(() => {
  const { status, printed } = buildSite(copy);
  assert.equal(status, 0, printed);
  files = filesIn(copy.dist);
});

test('has a hostile text in very many fields', () => {
  assert.ok(injected > 500, String(injected));
});

test('a browser on a page of every kind runs none of it and asks no other host', async (t) => {
  const { origin, page, asked, said } = await open(t);

  for (const { name, path } of kindsOfPage(readTimeline('football'))) {
    await page.goto(origin + path);
    // A reader points at what is there, and searches.
    await page.keyboard.press('Tab');
    await page.mouse.move(200, 300);
    if (name.startsWith('timeline')) await page.locator('[name=q]').fill('hit');
    const markup = await page.evaluate(() => ({
      hit: 'hit' in window,
      handlers: document.querySelectorAll('[onerror], [onload], [onmouseover], [onfocus], [autofocus]').length,
      added: document.querySelectorAll('main img, main meta, main link, main x, main p p').length,
    }));
    assert.deepEqual(markup, { hit: false, handlers: 0, added: 0 }, name);
  }

  assert.deepEqual(
    asked.filter((address) => new URL(address).origin !== origin),
    [],
  );
  // A policy that has to stop something would say so.
  assert.deepEqual(
    said.filter((line) => !line.includes('404')),
    [],
  );
});

test('a browser reads every feed as XML, with the hostile texts as texts', async (t) => {
  const { origin, page } = await open(t);
  await page.goto(`${origin}/data/`);
  const feeds = [...files.keys()].filter((path) => path.endsWith('.xml'));

  for (const path of feeds) {
    const found = await page.evaluate(async (address) => {
      const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/xml');
      return {
        error: feed.querySelector('parsererror')?.textContent,
        hostile: feed.querySelectorAll('x, script').length,
      };
    }, `/${path}`);
    assert.deepEqual(found, { error: undefined, hostile: 0 }, path);
  }
  assert.ok(feeds.length > 20);
});

test('calendars have as many events as there are, and every JSON can be read', () => {
  for (const [path, bytes] of files) {
    if (path.endsWith('.json') || path.endsWith('.webmanifest')) JSON.parse(bytes.toString());
    if (!path.endsWith('.ics')) continue;
    const events = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]).getAllSubcomponents('vevent');
    assert.equal(events.length, bytes.toString().match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0, path);
    for (const event of events) assert.ok(event.getFirstPropertyValue('url'), path);
  }
});

async function open(t: TestContext) {
  const { server, origin } = await serveSite(copy.dist);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
  page.on('dialog', (dialog) => void (said.push(dialog.message()), dialog.dismiss()));
  return { origin, page, asked, said };
}
