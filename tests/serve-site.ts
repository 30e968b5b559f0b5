import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.bib': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};
const packed = /^(text|application)\/|svg/;

/**
 * Serves a built site as GitHub Pages does: text is sent with gzip, a folder without its slash is redirected, and
 * what is not there is answered with the site's own 404 page.
 *
 * @param folder the built site
 * @param base the path below which it lives, `/` or `/osorio-timeline/`
 * @param port 0 for any that is free
 */
export async function serveSite(folder: string, base = '/', port = 0): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? join(folder, normalize(path.slice(base.length))) : undefined;
    if (file && existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) return void response.writeHead(301, { location: `${path}/` }).end();
      return send(response, join(file, 'index.html'), folder);
    }
    send(response, file, folder);
  });
  // Otherwise a busy client would send its next request on a connection that has been closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function send(response: ServerResponse, file: string | undefined, folder: string): void {
  const found = file !== undefined && existsSync(file) && statSync(file).isFile();
  const path = found ? file : join(folder, '404.html');
  if (!existsSync(path)) return void response.writeHead(404).end();
  const type = types[extname(path)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'cache-control': 'max-age=600' };
  if (!packed.test(type)) {
    response.writeHead(found ? 200 : 404, headers);
    return void createReadStream(path).pipe(response);
  }
  const body = gzipSync(readFileSync(path));
  response
    .writeHead(found ? 200 : 404, { ...headers, 'content-encoding': 'gzip', 'content-length': body.length })
    .end(body);
}

if (import.meta.main) {
  const [folder = 'dist', port = '4322', base = '/'] = process.argv.slice(2);
  const { origin } = await serveSite(folder, base, Number(port));
  console.log(`${origin}${base}`);
}
