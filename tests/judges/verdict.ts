import { execFile } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What a judge says of the site: its complaints, a line each, and of how many files; or why it was not asked. */
export type Verdict = { judge: string } & ({ files: number; complaints: string[] } | { notAsked: string });

/** The paths of files in the built site. */
export async function filesIn(pattern: string): Promise<string[]> {
  return (await Array.fromAsync(glob(`dist/${pattern}`))).sort();
}

/** Runs a command, and gives what it printed, also where it ends with an error. */
export async function run(command: string, commandArguments: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(command, commandArguments, { maxBuffer: 1e9 }).catch(
    (failure: { stdout?: string; stderr?: string }) => ({ stdout: failure.stdout ?? '', stderr: failure.stderr ?? '' }),
  );
}
