import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadRequest, refuse } from './control/bad-request';
import { changeWorld } from './control/change-world';
import { readRule } from './control/read-rule';
import { worldReport } from './control/world-report';
import { resetWorld } from './create-world';
import type { Telegram } from './server';

/**
 * The world of a running server as HTTP and JSON on 127.0.0.1, for tests in another process.
 *
 *     GET    /world       accounts with their photos in order, the current and the public one; codes under way
 *     GET    /trace       every message, by its name; /trace?as=text the same as lines to read
 *     POST   /faults      a rule of faults.ts; answers { "id" }
 *     DELETE /faults      takes all rules of this door away; DELETE /faults/ID one
 *     POST   /changes     what other clients or Telegram did (control/changes/); answers the world
 *     POST   /reset       the world as new, everyone signed out, no faults; answers the world
 *
 * Wrong input: 400 and `{ "sentence" }` that says what is wrong.
 */
export async function startControl(telegram: Telegram, port = 0): Promise<Control> {
  const routes = routesOf(telegram);
  const server = createServer((request, response) => void respond(routes, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Control {
  url: string;
  stop(): Promise<void>;
}

/** `METHOD /path`, what comes after it in the path, and what was sent: an answer. */
type Routes = Record<string, (request: { rest: string; query: URLSearchParams; json: unknown }) => unknown>;

function routesOf(telegram: Telegram): Routes {
  const { world, trace } = telegram;
  const faults = new Map<string, () => void>();
  let faultCount = 0;
  const takeAway = (ids: string[]) => {
    for (const id of ids) {
      const remove = faults.get(id) ?? refuse(`There is no fault "${id}".`);
      remove();
      faults.delete(id);
    }
    return { faults: [...faults.keys()] };
  };
  return {
    'GET /world': () => worldReport(world),
    'GET /trace': ({ query }) => (query.get('as') === 'text' ? trace.text() : { entries: trace.entries }),
    'POST /faults': ({ json }) => {
      const id = `${++faultCount}`;
      faults.set(id, telegram.fault(readRule(json)));
      return { id };
    },
    'DELETE /faults': ({ rest }) => takeAway(rest === '' ? [...faults.keys()] : [rest]),
    'POST /changes': ({ json }) => {
      changeWorld(world, json);
      return worldReport(world);
    },
    'POST /reset': () => {
      takeAway([...faults.keys()]);
      resetWorld(world);
      return worldReport(world);
    },
  };
}

async function respond(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, body } = await answer(routes, request);
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body, bigintAsText));
}

function bigintAsText(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

async function answer(routes: Routes, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control');
    const [, place = '', rest = ''] = pathname.split('/');
    const route = routes[`${request.method} /${place}`];
    if (!route) {
      return { status: 404, body: { sentence: `There is only: ${Object.keys(routes).join(', ')}.` } };
    }
    const json = request.method === 'POST' ? await jsonOf(request) : undefined;
    return { status: 200, body: await route({ rest, query: searchParams, json }) };
  } catch (error) {
    if (error instanceof BadRequest) return { status: 400, body: { sentence: error.message } };
    return { status: 500, body: { sentence: String(error) } };
  }
}

/** Nothing sent is null, which is all that /reset needs. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let sent = '';
  for await (const chunk of request.setEncoding('utf8')) sent += chunk;
  try {
    return sent === '' ? null : JSON.parse(sent);
  } catch {
    return refuse('What was sent is not JSON.');
  }
}
