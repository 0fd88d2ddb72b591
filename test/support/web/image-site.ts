import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BEHAVIOURS } from './behaviours';

/** Two sites of the web on this machine: one with pages, another that only has their pictures. */
export interface ImageSite {
  /** `http://localhost:PORT`: pages, `/page/0` and so on, and pictures of their own. */
  pages: string;
  /** `http://pictures.localhost:PORT`: to a browser, quite another site. */
  pictures: string;
  /** What both were asked for, oldest first. */
  requests: IncomingMessage[];
  stop(): Promise<void>;
}

interface Contents {
  /** HTML; PICTURES stands for the other site. */
  pages: string[];
  picture: Buffer;
}

export async function serveImageSite({ pages, picture }: Contents): Promise<ImageSite> {
  const requests: IncomingMessage[] = [];
  const brought = {};
  const server = createServer((request, response) => {
    const nth = requests.push(request) - 1;
    const isAgain = requests.slice(0, nth).some(({ url }) => url === request.url);
    const [, first = '', second = ''] = (request.url ?? '').split('/');
    response.setHeader('content-type', 'image/png');
    response.on('error', () => response.destroy());
    const behave = BEHAVIOURS[first];
    if (behave) return behave(response, { picture, request, isAgain, brought });
    const page = first === 'page' ? pages[Number(second)] : '';
    return response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(page?.replaceAll('PICTURES', pictures()));
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pictures = () => `http://pictures.localhost:${port}`;
  return {
    pages: `http://localhost:${port}`,
    pictures: pictures(),
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
