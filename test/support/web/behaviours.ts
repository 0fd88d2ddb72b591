import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface Asked {
  picture: Buffer;
  request: IncomingMessage;
  /** The same was asked for before. */
  isAgain: boolean;
  /** What a page has brought to its site. */
  brought: { bytes?: Buffer };
}

type Behaviour = (response: ServerResponse, asked: Asked) => void;

const MEGABYTE = Buffer.alloc(1024 * 1024);

/** How a site gives a picture, by the first part of its path. */
export const BEHAVIOURS: Record<string, Behaviour> = {
  /** To pages that show it, and to nobody's scripts. */
  closed: (response, { picture }) => response.end(picture),
  open: (response, { picture }) => forAll(response).end(picture),
  'wrong-type': (response, { picture }) => forAll(response, 'text/plain').end(picture),
  moved: (response) => forAll(response).writeHead(302, { location: '/open/picture' }).end(),
  /** Only where the page that shows it is known. */
  'wants-referrer': (response, { picture, request }) => {
    const isKnown = request.headers.referer?.startsWith('http://localhost:') === true;
    if (isKnown) response.end(picture);
    else response.writeHead(403).end('Not from here.');
  },
  /** To be painted, and for nothing else: browsers say what they want it for. */
  'only-to-paint': (response, { picture, request }) => {
    if (request.headers['sec-fetch-dest'] === 'image') response.end(picture);
    else response.writeHead(403).end('Only to be looked at.');
  },
  /** Takes what a page brings, and shows it as `closed` does. */
  bring: (response, { request, brought }) =>
    void buffer(request).then((bytes) => {
      brought.bytes = bytes;
      response.end();
    }),
  brought: (response, { brought }) => response.setHeader('content-type', 'video/webm').end(brought.bytes),
  /** A page that signs one in. */
  welcome: (response) =>
    response
      .setHeader('set-cookie', 'member=yes; path=/')
      .setHeader('content-type', 'text/html')
      .end('<!doctype html>Welcome'),
  /** Only for those who are signed in. */
  'wants-cookie': (response, { picture, request }) => {
    if (request.headers.cookie?.includes('member=yes')) response.end(picture);
    else response.writeHead(401).end('Members only.');
  },
  gone: (response) => forAll(response).writeHead(404).end('Gone.'),
  'sign-in': (response) => forAll(response, 'text/html').end('<!doctype html><title>Sign in</title>'),
  halfway: (response, { picture }) => {
    forAll(response).setHeader('content-length', picture.length);
    response.write(picture.subarray(0, picture.length / 2), () => response.destroy());
  },
  /** As if asleep: it gives the picture to who asks again. */
  sleepy: (response, { picture, isAgain }) => {
    if (isAgain) forAll(response).end(picture);
    else forAll(response).write(picture.subarray(0, 100));
  },
  'says-60-MB': (response) => {
    forAll(response).setHeader('content-length', 60 * MEGABYTE.length);
    response.write(MEGABYTE);
  },
  /** As fast as it is taken, and says nothing of how much it is. */
  flood: (response) => {
    forAll(response);
    const pour = () => {
      while (!response.destroyed && response.write(MEGABYTE));
    };
    response.on('drain', pour);
    pour();
  },
};

function forAll(response: ServerResponse, type = 'image/png'): ServerResponse {
  return response.setHeader('access-control-allow-origin', '*').setHeader('content-type', type);
}
