import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProjectWith } from './copy-project.ts';
import { serveSite } from './serve-site.ts';
import { folders, project, type TimelineName } from './timelines.ts';

/*
 * Serves the built sites of the timelines named, each on a free port, and prints a line with the ports:
 * `own 40001, football 40002, without-matches 40003`. The project's own site is served from `dist/`; the others are built
 * first, in copies of the project that are removed in the end.
 */
const copies: string[] = [];
process.on('exit', () => copies.forEach((root) => rmSync(root, { recursive: true, force: true })));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit());

const names = process.argv.slice(2) as TimelineName[];
const sites = await Promise.all(names.map(async (name) => ({ name, dist: await builtSite(name) })));
const ports = await Promise.all(
  sites.map(async ({ name, dist }) => `${name} ${new URL((await serveSite(dist)).origin).port}`),
);
console.log(ports.join(', '));

/** The folder of the built site of a timeline. */
async function builtSite(name: TimelineName): Promise<string> {
  if (name === 'own') return join(project, 'dist');
  const root = copyProjectWith(join(folders[name], 'content'));
  copies.push(root);
  const build = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = (await once(build, 'exit')) as [number];
  if (status !== 0) throw new Error(`the timeline ${name} could not be built`);
  return join(root, 'dist');
}
