import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';

import type { Application } from './application';

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The server on a port of its own, asked over real connections with addresses taken to the letter. */
export function rawOf(application: () => Application) {
  const port = (): number => (application().strapi.server.httpServer.address() as AddressInfo).port;
  return {
    listens: (): Promise<void> =>
      new Promise((resolve) => application().strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve())),

    ask: (path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<{ status: number; text: string }> =>
      new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port: port(), path, method, headers, agent: false }, (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        });
        request.on('error', reject);
        request.end(body);
      }), // prettier-ignore

    /** What comes back for bytes that need not be HTTP. */
    write: (bytes: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let text = '';
        const socket = net.connect(port(), '127.0.0.1', () => socket.write(bytes, 'latin1'));
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(text) : reject(error)));
        socket.on('close', () => resolve(text));
      }), // prettier-ignore
  };
}
