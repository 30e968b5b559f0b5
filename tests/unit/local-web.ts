import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Agent, buildConnector } from 'undici';
import type { Web } from '../../src/web/fetch-page.ts';
import { certificate } from './certificate.ts';

/** What a host answers: a page of HTML, or whatever it does with the request. */
export type Answer = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

/**
 * A web of our own on this machine: hosts of any name, with given answers.
 *
 * @param answers by address without `http://`, `gazette.example.org/2019/captain`; what is not there is answered with 404
 * @returns how to ask it, and what was asked, in order
 */
export async function localWeb(
  t: TestContext,
  answers: Record<string, Answer>,
): Promise<{ web: Web; asked: string[]; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host}${request.url}`;
    requests.push(request);
    asked.push(address);
    const answer = answers[address];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title>');
    else response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
  };
  const plain = await listen(t, createServer(answer));
  const secure = await listen(t, createSecureServer(certificate, answer));
  const connect = buildConnector({});
  const dispatcher = new Agent({
    connect: (options, callback) =>
      connect(
        { ...options, hostname: '127.0.0.1', host: '127.0.0.1', port: options.protocol === 'https:' ? secure : plain },
        callback,
      ),
  });
  t.after(() => dispatcher.destroy());
  return { web: { dispatcher, userAgent: 'test/1.0' }, asked, requests };
}

async function listen(t: TestContext, server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return String((server.address() as AddressInfo).port);
}
