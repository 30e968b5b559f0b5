import { filesIn, run, type Verdict } from './verdict.ts';

const judge = 'Nu Html Checker';

/** What it does not know yet, of which the first is in every page's policy. */
const notKnownYet = [
  'inline-speculation-rules',
  '@view-transition',
  'vector-effect',
  'paint-order',
  'Property “y” doesn',
  'Property “r” doesn',
];

/** What the Nu Html Checker says of every page. It needs Java. */
export async function askNuHtmlChecker(): Promise<Verdict> {
  if (!(await run('java', ['-version'])).stderr.includes('version')) return { judge, notAsked: 'install Java' };
  const options = ['--errors-only', '--skip-non-html', '--format', 'json', 'dist'];
  const { stderr } = await run('npx', ['--yes', '--package', 'vnu-jar@26.9.27', 'vnu', ...options]);
  if (!stderr.includes('{')) return { judge, notAsked: `it did not run: ${stderr.trim().split('\n').at(-1)}` };
  const { messages } = JSON.parse(stderr.slice(stderr.indexOf('{'))) as {
    messages: { url: string; message: string }[];
  };
  return {
    judge,
    files: (await filesIn('**/*.html')).length,
    complaints: messages
      .filter(({ message }) => !notKnownYet.some((part) => message.includes(part)))
      .map(({ url, message }) => `${url}: ${message}`),
  };
}
