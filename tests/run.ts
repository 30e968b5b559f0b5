import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What each command runs: stages one after another, the scripts of a stage side by side. */
const commands: Record<string, string[][]> = {
  all: [
    ['check:content', 'check:format', 'check:types', 'check:code'],
    ['test:unit', 'build'],
    ['check:html', 'test:links'],
    ['test:build'],
    ['test:pages'],
  ],
  quick: [['test:unit', 'check:types', 'check:code']],
  content: [['check:content'], ['build'], ['check:html', 'test:links', 'test:site']],
};

/*
 * Runs the scripts of a command and prints a line about each, and of one that fails all that it printed. A stage that fails
 * is the last. The last line counts all tests: `2400 passed, 0 failed`.
 */
const stages = commands[process.argv[2] ?? 'all'] ?? [];
const total = { passed: 0, failed: 0 };

for (const stage of stages) {
  const results = await Promise.all(stage.map(runScript));
  if (results.includes(false)) {
    process.exitCode = 1;
    break;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a script of `package.json` and prints what came of it. */
async function runScript(script: string): Promise<boolean> {
  const start = performance.now();
  const running = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => (printed += text));
  const [status] = (await once(running, 'close')) as [number | null];
  const [passed, failed] = [countOf(printed, 'pass'), countOf(printed, 'fail')];
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed > 0 ? `: ${passed} passed, ${failed} failed` : '';
  const skipped = printed.match(/^Skipped: .*$/gm)?.map((line) => `\n  ${line}`) ?? [];
  const seconds = Math.round((performance.now() - start) / 1000);
  if (status !== 0) console.log(printed);
  console.log(`${status === 0 ? '✓' : '✗'} ${script}${counts} (${seconds} s)${skipped.join('')}`);
  return status === 0;
}

/** How many tests passed or failed, as Node (`ℹ pass 12`) and the browser tests (`12 passed, 0 failed`) say it. */
function countOf(printed: string, outcome: 'pass' | 'fail'): number {
  const counts = printed.matchAll(new RegExp(`^ℹ ${outcome} (\\d+)$|^(?:\\d+ passed, )?(\\d+) ${outcome}ed\\b`, 'gm'));
  return [...counts].reduce((sum, [, node, browser]) => sum + Number(node ?? browser), 0);
}
