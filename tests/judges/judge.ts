import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';

// What programs that others wrote say of the built site. Run `npm run build` before; it needs Java for the Nu Html Checker,
// and for feeds Python with html5lib and a checkout of github.com/w3c/feedvalidator, whose path is the argument:
//
//     npm run judge -- ../feedvalidator

const run = promisify(execFile);
const most = { maxBuffer: 1e9 };

/** What the Nu Html Checker does not know yet, of which the first is in every page's policy. */
const notKnownYet = [
  'inline-speculation-rules',
  '@view-transition',
  'vector-effect',
  'paint-order',
  'Property “y” doesn',
  'Property “r” doesn',
];

/** Python that validates the feeds named, each as from the address that it gives as its own. */
const validateFeeds = `
import re, sys, json
sys.path.insert(0, sys.argv[1] + '/src')
import feedvalidator
from feedvalidator import compatibility
from feedvalidator.formatter.text_plain import Formatter
for path in sys.argv[2:]:
  with open(path, 'rb') as feed:
    address = re.search(rb'rel="self"[^>]*href="([^"]*)"', feed.read()).group(1).decode()
    feed.seek(0)
    events = feedvalidator.validateStream(feed, base=address)['loggedEvents']
  print(json.dumps([path, list(Formatter(compatibility.AA(events)))]))
`;

const [feedvalidator] = process.argv.slice(2);
const pages = await filesIn('dist/**/*.html');
const feeds = await filesIn('dist/**/*.xml', (file) => /<feed /.test(readFileSync(file, 'utf8')));

const rows = [
  { judge: 'Nu Html Checker', files: pages.length, ...summary(await nuHtmlChecker()) },
  ...(feedvalidator === undefined
    ? []
    : [{ judge: 'W3C feedvalidator, level AA', files: feeds.length, ...summary(await feedValidator(feedvalidator)) }]),
  { judge: 'moments of change that two entries share', files: feeds.length, ...summary(feeds.flatMap(sharedMoments)) },
];
console.table(rows);
process.exitCode = rows.some(({ complaints }) => complaints > 0) ? 1 : 0;

/** The paths of files in the built site. */
async function filesIn(pattern: string, isWanted: (file: string) => boolean = () => true): Promise<string[]> {
  return (await Array.fromAsync(glob(pattern))).filter(isWanted).sort();
}

/** What the Nu Html Checker says, a line each. */
async function nuHtmlChecker(): Promise<string[]> {
  const check = ['--errors-only', '--skip-non-html', '--format', 'json', 'dist'];
  // It ends with status 1 where it finds something.
  const { stderr } = await run('npx', ['--yes', '--package', 'vnu-jar@26.9.27', 'vnu', ...check], most).catch(
    (failure: { stderr: string }) => failure,
  );
  const { messages } = JSON.parse(stderr.slice(stderr.indexOf('{'))) as {
    messages: { url: string; message: string }[];
  };
  return messages
    .filter(({ message }) => !notKnownYet.some((part) => message.includes(part)))
    .map(({ url, message }) => `${url}: ${message}`);
}

/** What the W3C's feedvalidator says, a line each. */
async function feedValidator(checkout: string): Promise<string[]> {
  const { stdout } = await run('python3', ['-c', validateFeeds, checkout, ...feeds], most);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string[]])
    .flatMap(([path, said]) => said.map((line) => `${path}: ${line}`));
}

/** Times at which two entries of a feed changed: readers that sort by them would mix these up. */
function sharedMoments(feed: string): string[] {
  const [, ...moments] = [...readFileSync(feed, 'utf8').matchAll(/<updated>(.*?)<\/updated>/g)].map(
    ([, time]) => time!,
  );
  return moments.filter((time, index) => moments.indexOf(time) < index).map((time) => `${feed}: ${time} twice`);
}

/** How much was said, and the first of it. */
function summary(said: readonly string[]) {
  return { complaints: said.length, first: said[0] ?? '' };
}
