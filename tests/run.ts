import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The scripts of each command: stages one after another, the scripts of a stage in parallel. */
const commands: Record<string, string[][]> = {
  all: [
    ['check:content', 'check:format', 'check:types', 'check:code', 'check:words'],
    ['test:unit', 'build'],
    ['check:html', 'test:links'],
    ['test:build'],
    ['test:pages'],
  ],
  quick: [['test:unit', 'check:types', 'check:code', 'check:words']],
  content: [['check:content'], ['build'], ['check:html', 'test:links', 'test:site']],
};

/*
 * Runs the scripts of a command. Prints a line about each, and the whole output of one that fails, after which no further
 * stage is run. The last line counts all tests: `2400 passed, 0 failed`.
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

/** Runs a script of `package.json` and prints its result. */
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

/** The number of tests that passed or failed, as printed by Node (`ℹ pass 12`) or the browser tests (`12 passed, 0 failed`). */
function countOf(printed: string, outcome: 'pass' | 'fail'): number {
  const counts = printed.matchAll(new RegExp(`^ℹ ${outcome} (\\d+)$|^(?:\\d+ passed, )?(\\d+) ${outcome}ed\\b`, 'gm'));
  return [...counts].reduce((sum, [, node, browser]) => sum + Number(node ?? browser), 0);
}
