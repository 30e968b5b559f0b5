import { serveSite } from '../serve-site.ts';
import { startBrowser } from './measure-page.ts';

/**
 * Types a word into the search of a built timeline, letter by letter, and measures how long each letter takes until what
 * it finds is painted.
 *
 * @param folder the built site
 * @returns the longest time, in milliseconds
 */
export async function measureSearch(folder: string, word: string): Promise<number> {
  const { server, origin } = await serveSite(folder);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/?q=x`, { waitUntil: 'networkidle' });
    return await page.evaluate(async (typed) => {
      const field = document.querySelector<HTMLInputElement>('.controls [name=q]')!;
      const times: number[] = [];
      // The count names what was asked for.
      const found = document.querySelector('.controls .found')!;
      const none = field.form!.dataset['none'];
      const isAnswered = (asked: string) =>
        found.textContent === none || found.textContent?.includes(`“${asked}”`) === true;
      for (let length = 1; length <= typed.length; length++) {
        const start = performance.now();
        field.value = typed.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        do await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        while (!isAnswered(field.value));
        times.push(performance.now() - start);
      }
      return Math.max(...times);
    }, word);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
