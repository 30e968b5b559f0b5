import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long closing a gate waits for requests in progress, in milliseconds. */
const timeout = 5_000;

/**
 * Holds back requests while something that they need is replaced.
 *
 * @param server where the requests come in
 * @param onPage called for every page that a browser asks for and that is let in
 * @returns `close`, which resolves when earlier requests are answered, and `open`, which lets later ones in
 */
export function requestGate(
  server: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): unknown;
  },
  onPage: () => void = () => {},
): { close: () => Promise<void>; open: () => void } {
  let waiting: (() => void)[] | null = null;
  const answering = new Set<ServerResponse>();
  let onAnswered = () => {};

  server.use((request, response, next) => {
    const enter = () => {
      // A browser that loads its page again cancels what it was waiting for.
      if (response.closed) return;
      if (isForPage(request)) onPage();
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
        setTimeout(resolve, timeout).unref();
      });
    },
    open: () => {
      const held = waiting ?? [];
      waiting = null;
      for (const enter of held) enter();
    },
  };
}

/** Whether a browser asks for a page, and not for a file of one. */
export function isForPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
