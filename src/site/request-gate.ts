import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long requests that are being answered may hold up the closing of a gate, in milliseconds. */
const longestAnswer = 5_000;

/**
 * Holds requests back while something is being replaced that they need.
 *
 * @param server where the requests come in
 * @returns `close`, which resolves when the requests that had come before are answered, and `open`, which lets those in
 *   that have come since
 */
export function requestGate(server: {
  use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
}): { close: () => Promise<void>; open: () => void } {
  let waiting: (() => void)[] | null = null;
  const answering = new Set<ServerResponse>();
  let onAnswered = () => {};

  server.use((_, response, next) => {
    const enter = () => {
      answering.add(response);
      response.once('close', () => {
        answering.delete(response);
        if (answering.size === 0) onAnswered();
      });
      next();
    };
    if (waiting) waiting.push(enter);
    else enter();
  });

  return {
    close: () => {
      waiting ??= [];
      if (answering.size === 0) return Promise.resolve();
      return new Promise((resolve) => {
        onAnswered = resolve;
        setTimeout(resolve, longestAnswer).unref();
      });
    },
    open: () => {
      const held = waiting ?? [];
      waiting = null;
      for (const enter of held) enter();
    },
  };
}
