import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { Accepted, Envelope, MailServer } from './server';
import { Undelivered, undelivered } from './undelivered';

/** Milliseconds for the server to say goodbye; then the socket is cut. */
const GOODBYE = 2_000;

/** One connection to the mail server, for one mail at a time. */
export interface Line {
  /** @throws Undelivered */
  post(envelope: Envelope, mail: Buffer): Promise<Accepted>;
  /** False once it broke or was closed: it takes no more mail then. */
  isOpen(): boolean;
  /** Says goodbye and waits until the socket is gone. */
  quit(): Promise<void>;
  /** Cuts it off, whatever it is doing. */
  cut(): Promise<void>;
}

/**
 * Connects, greets and logs in. The socket is ours so that it sends at once (TCP_NODELAY): nodemailer writes a mail and
 * its final dot apart, and the dot would wait 40 ms for an acknowledgement that the other side delays.
 * @throws Undelivered
 */
export async function openLine(server: MailServer): Promise<Line> {
  const { host, port, secure, requireTLS = false, auth, connectWithin, answerWithin } = server;
  const socket = await connected(server);
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const smtp = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS,
    connection: socket,
    greetingTimeout: connectWithin,
    socketTimeout: answerWithin,
  });
  let fail: (error: Error) => void = () => undefined;
  /** What nodemailer's callback never tells: that the connection broke meanwhile. */
  const orBroken = <Result>(start: (done: (error: Error | null | undefined, result?: Result) => void) => void) =>
    new Promise<Result>((resolve, reject) => {
      fail = (error) => reject(undelivered(error));
      start((error, result) => (error ? fail(error) : resolve(result as Result)));
    });
  let isOpen = true;
  const broken = (error: Error): void => {
    isOpen = false;
    fail(error);
  };
  smtp.on('error', broken);
  smtp.on('end', () => broken(new Error('The mail server closed the connection.')));

  const line: Line = {
    isOpen: () => isOpen,
    async post({ from, to }, mail) {
      try {
        const size = mail.length;
        const { response } = await orBroken<SMTPConnection.SentMessageInfo>((done) => smtp.send({ from, to: [to], size }, mail, done)); // prettier-ignore
        return { answer: response };
      } catch (error) {
        if (isOpen) await orBroken((done) => smtp.reset(done)).catch(line.cut);
        throw error;
      }
    },
    async quit() {
      const patience = setTimeout(() => socket.destroy(), GOODBYE);
      if (isOpen) smtp.quit();
      isOpen = false;
      await gone;
      clearTimeout(patience);
    },
    async cut() {
      isOpen = false;
      smtp.close();
      socket.destroy();
      await gone;
    },
  };

  try {
    await orBroken<void>((done) => smtp.connect(done));
    if (auth && offersLogin(smtp)) await orBroken<void>((done) => smtp.login({ credentials: auth }, done));
    return line;
  } catch (error) {
    await line.cut();
    throw error;
  }
}

/** Nodemailer's types leave it out. */
const offersLogin = (smtp: SMTPConnection): boolean => (smtp as unknown as { readonly allowsAuth: boolean }).allowsAuth;

async function connected({ host, port, connectWithin }: MailServer): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true, keepAlive: true, autoSelectFamily: true });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectWithin) });
    return socket;
  } catch (error) {
    socket.destroy();
    const why = socket.connecting || (error as Error).name === 'AbortError' ? 'did not answer' : (error as Error).message; // prettier-ignore
    throw new Undelivered(new Error(`The mail server ${host}:${port} could not be reached: ${why}.`, { cause: error }));
  }
}
