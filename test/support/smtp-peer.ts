import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the peer does with a mail to the address. */
export type Behaviour =
  | 'accept'
  /** Drops the connection in the middle of DATA. */
  | 'drop'
  /** Takes the whole mail and never answers. */
  | 'stall'
  /** Takes the whole mail and answers when it is let go. */
  | 'hold'
  /** Answers RCPT with this. */
  | { readonly refuses: number; readonly saying?: string }
  /** Answers the finished mail with this. */
  | { readonly rejects: number; readonly saying?: string };

export interface Received {
  readonly to: string;
  readonly from: string;
  readonly mail: Buffer;
}

/** A real SMTP server on a port of its own, that behaves as each test has it. */
export interface SmtpPeer {
  readonly port: number;
  readonly received: Received[];
  /** Addresses in the order in which their mails began, accepted or not. */
  readonly attempts: string[];
  /** The most connections that were open at once. */
  most(): number;
  behave(to: string, behaviour: Behaviour): void;
  /** Answers what is held, and holds no more. A mail whose sender has hung up meanwhile was not received. */
  letGo(): void;
  /** Hangs up on everybody at once. */
  hangUp(): void;
  stop(): Promise<void>;
}

export async function smtpPeer(options: SMTPServerOptions = {}): Promise<SmtpPeer> {
  const behaviours = new Map<string, Behaviour>();
  const received: Received[] = [];
  const attempts: string[] = [];
  const held: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const of = (to: string): Behaviour => behaviours.get(to) ?? 'accept';
  const isOpen = (port: number): boolean => [...sockets].some(({ remotePort }) => remotePort === port);

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    disableReverseLookup: true,
    ...options,
    onRcptTo({ address }, _session, done) {
      attempts.push(address);
      const behaviour = of(address);
      if (typeof behaviour === 'object' && 'refuses' in behaviour) return done(said(behaviour.refuses, behaviour.saying)); // prettier-ignore
      done();
    },
    onData(stream, { envelope, remotePort }, done) {
      const [{ address: to } = { address: '' }] = envelope.rcptTo;
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const behaviour = of(to);
      if (behaviour === 'drop') {
        for (const socket of sockets) if (socket.remotePort === remotePort) socket.destroy();
        return;
      }
      buffer(stream)
        .then((mail) => {
          if (behaviour === 'stall') return;
          if (typeof behaviour === 'object' && 'rejects' in behaviour) return done(said(behaviour.rejects, behaviour.saying)); // prettier-ignore
          const take = () => {
            received.push({ to, from, mail });
            done();
          };
          if (behaviour === 'hold') held.push(() => isOpen(remotePort) && take());
          else take();
        })
        .catch(done);
    },
  });
  let most = 0;
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined); // sockets that were dropped on purpose
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    attempts,
    most: () => most,
    behave: (to, behaviour) => void behaviours.set(to, behaviour),
    letGo() {
      for (const [to, behaviour] of behaviours) if (behaviour === 'hold') behaviours.delete(to);
      for (const answer of held.splice(0)) answer();
    },
    hangUp: () => sockets.forEach((socket) => socket.destroy()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const said = (responseCode: number, saying = 'No.'): Error => Object.assign(new Error(saying), { responseCode });
