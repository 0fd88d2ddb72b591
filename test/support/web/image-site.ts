import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Two sites of the web on this machine: one with pages, another that only has their pictures. */
export interface ImageSite {
  /** `http://localhost:PORT`: pages, and pictures of their own. */
  pages: string;
  /** `http://pictures.localhost:PORT`: to a browser, quite another site. */
  pictures: string;
  stop(): Promise<void>;
}

interface Contents {
  html: string;
  picture: Buffer;
}

type Behaviour = (response: ServerResponse, picture: Buffer, request: IncomingMessage) => void;

/** How the site gives a picture, by the first part of its path. */
const BEHAVIOURS: Record<string, Behaviour> = {
  /** To pages that show it, and to nobody's scripts. */
  closed: (response, picture) => response.end(picture),
  open: (response, picture) => forAll(response).end(picture),
  'wrong-type': (response, picture) => forAll(response, 'text/plain').end(picture),
  moved: (response) => forAll(response).writeHead(302, { location: '/open/picture' }).end(),
  /** Only where the page that shows it is known. */
  'wants-referrer': (response, picture, { headers }) => {
    const isKnown = headers.referer?.startsWith('http://localhost:') === true;
    if (isKnown) response.end(picture);
    else response.writeHead(403).end('Not from here.');
  },
  gone: (response) => forAll(response).writeHead(404).end('Gone.'),
  'sign-in': (response) => forAll(response, 'text/html').end('<!doctype html><title>Sign in</title>'),
  halfway: (response, picture) => {
    forAll(response).setHeader('content-length', picture.length);
    response.write(picture.subarray(0, picture.length / 2), () => response.destroy());
  },
  /** The picture is whole at once, and then it goes on for ever. */
  endless: (response, picture) => void forAll(response).write(picture),
};

export async function serveImageSite({ html, picture }: Contents): Promise<ImageSite> {
  const server = createServer((request, response) => {
    const [, behaviour = ''] = (request.url ?? '').split('/');
    response.setHeader('content-type', 'image/png');
    response.on('error', () => response.destroy());
    const behave = BEHAVIOURS[behaviour];
    if (behave) behave(response, picture, request);
    else
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(html.replaceAll('PICTURES', pictures()));
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pictures = () => `http://pictures.localhost:${port}`;
  return {
    pages: `http://localhost:${port}`,
    pictures: pictures(),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function forAll(response: ServerResponse, type = 'image/png'): ServerResponse {
  return response.setHeader('access-control-allow-origin', '*').setHeader('content-type', type);
}
