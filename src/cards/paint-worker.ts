import { parentPort } from 'node:worker_threads';
import type { Job, Painted } from './paint-aside.ts';
import { paintCard } from './paint-card.ts';

// Paints the cards that it is sent, on a thread of its own.

parentPort!.on('message', async ({ number, card, strip }: Job) => {
  const painted: Painted = await paintCard(card, strip).then(
    (png) => ({ number, png }),
    (error: unknown) => ({ number, error }),
  );
  parentPort!.postMessage(painted);
});
