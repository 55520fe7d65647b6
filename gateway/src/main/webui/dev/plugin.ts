import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answer } from './fixtures/backend';
import { PEOPLE } from './fixtures/people';
import { createWorld } from './fixtures/world';

const API = '/api/v1';

/** Answers the API of the gateway in the dev server: `npm run dev:fixtures`. No part of the product. */
export function fixtureServer(): Plugin {
  const world = createWorld();
  const listeners = new Set<ServerResponse>();
  let position = 0;
  const publish = (type: string) => {
    position += 1;
    const event = JSON.stringify({ id: String(position), type, data: {} });
    for (const each of listeners) each.write(`id: ${position}\nevent: ${type}\ndata: ${event}\n\n`);
  };

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.slice(API.length);
    const username = /portal-person=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? null;
    if (path.startsWith('/session/')) return session(path, url, response);
    if (path === '/events/stream') return stream(request, response);
    const body = await textOf(request);
    const reply = answer(world, {
      method: request.method ?? 'GET',
      path,
      query: url.searchParams,
      body: body ? (JSON.parse(body) as Record<string, unknown>) : {},
      username,
    });
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify(reply.body));
    if (request.method === 'POST' && reply.status < 300) {
      for (const aggregate of [
        'deal',
        'review',
        'consortium',
        'proposal',
        'certification',
        'license',
      ]) {
        publish(`org.entente.${aggregate}.withdrawn.v1`);
      }
      publish('org.entente.deal.released.v1');
    }
  }

  function stream(request: IncomingMessage, response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  }

  return {
    name: 'fixture-server',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith(API)) void handle(request, response);
        else next();
      });
    },
  };
}

function session(path: string, url: URL, response: ServerResponse) {
  const person = url.searchParams.get('as');
  const returnTo = url.searchParams.get('returnTo') ?? '/';
  if (path.startsWith('/session/sign-in') && !person) {
    const links = Object.keys(PEOPLE).map(
      (name) =>
        `<li><a href="?as=${name}&returnTo=${encodeURIComponent(returnTo)}">${name}</a></li>`,
    );
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<h1>Sign in as</h1><ul>${links.join('')}</ul>`);
    return;
  }
  response.writeHead(303, {
    location: person ? returnTo : '/',
    'set-cookie': `portal-person=${person ?? ''}; Path=/${person ? '' : '; Max-Age=0'}`,
  });
  response.end();
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
