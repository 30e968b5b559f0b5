import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { CardStrip } from './card-strip.ts';
import type { Card } from '../exports/web/card.ts';

/** A card to paint, with a number of its own. */
export type Job = { number: number; card: Card; strip: CardStrip };

/** A painted card, or why it could not be painted. */
export type Painted = { number: number; png?: Uint8Array<ArrayBuffer>; error?: unknown };

/** So many cards are painted at a time. */
const limit = pLimit(4);

let worker: Worker | undefined;
const waiting = new Map<number, (painted: Painted) => void>();
let last = 0;

/**
 * Paints a card while pages are made: on another thread, since the megabytes of its pixels would make Node look through the
 * memory of the whole build again and again.
 *
 * @returns a PNG, as from `paintCard`
 * @throws RangeError if the headline does not fit
 */
export function paintAside(card: Card, strip: CardStrip): Promise<Uint8Array<ArrayBuffer>> {
  return limit(async () => {
    worker ??= startWorker();
    // A thread that waits for more would keep the build from ending.
    worker.ref();
    const number = last++;
    worker.postMessage({ number, card, strip } satisfies Job);
    const painted = await new Promise<Painted>((resolve) => waiting.set(number, resolve));
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    if (painted.png) return painted.png;
    throw painted.error;
  });
}

function startWorker(): Worker {
  return new Worker(join(process.cwd(), 'src/cards/paint-worker.ts')).on('message', (painted: Painted) =>
    waiting.get(painted.number)!(painted),
  );
}
