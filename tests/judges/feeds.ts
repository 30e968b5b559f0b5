import { readFileSync } from 'node:fs';
import { filesIn, run, type Verdict } from './verdict.ts';

const judge = 'W3C feedvalidator, level AA';

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

const feeds = (await filesIn('**/*.xml')).filter((file) => readFileSync(file, 'utf8').includes('<feed '));

/**
 * What the W3C's feedvalidator says of every feed. It needs a Python with html5lib.
 *
 * @param checkout the path of a checkout of github.com/w3c/feedvalidator
 * @param python the command of that Python
 */
export async function askFeedValidator(checkout: string | undefined, python: string): Promise<Verdict> {
  if (checkout === undefined)
    return { judge, notAsked: 'check out github.com/w3c/feedvalidator, and say --feedvalidator=<path>' };
  const { stdout, stderr } = await run(python, ['-c', validateFeeds, checkout, ...feeds]);
  if (stdout === '') return { judge, notAsked: `it did not run: ${stderr.trim().split('\n').at(-1)}` };
  const complaints = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string[]])
    .flatMap(([path, said]) => said.map((line) => `${path}: ${line}`));
  return { judge, files: feeds.length, complaints };
}

/** Times at which two entries of a feed changed: readers that sort by them would mix these up. */
export function findSharedMoments(): Verdict {
  const complaints = feeds.flatMap((feed) => {
    const [, ...moments] = [...readFileSync(feed, 'utf8').matchAll(/<updated>(.*?)<\/updated>/g)].map(
      ([, time]) => time!,
    );
    return moments.filter((time, index) => moments.indexOf(time) < index).map((time) => `${feed}: ${time} twice`);
  });
  return { judge: 'moments of change that two entries share', files: feeds.length, complaints };
}
