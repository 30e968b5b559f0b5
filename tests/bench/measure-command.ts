import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command cost: processor time of all its threads in seconds, and the most memory that it held, in bytes. */
export type CommandCost = { seconds: number; memory: number };

/** Runs in the command, and leaves what it has used in a file. Processor time is in microseconds, memory in kB. */
const noteUse = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.USE_FILE, JSON.stringify(process.resourceUsage())));
`;

/**
 * Runs a command of Node and measures it.
 *
 * @param args its module and the arguments of that
 * @param root the folder to run it in
 * @throws Error with what it printed, where it fails
 */
export function measureCommand(args: readonly string[], root: string): CommandCost {
  const folder = mkdtempSync(join(tmpdir(), 'use-'));
  const [module, file] = [join(folder, 'note-use.mjs'), join(folder, 'use.json')];
  writeFileSync(module, noteUse);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(module).href, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', USE_FILE: file },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(folder, { recursive: true });
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
}
