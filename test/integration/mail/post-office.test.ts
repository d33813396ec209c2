import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { postOffice, type Letter, type Limits, type Outcome, type PostOffice } from '../../../src/mail/post-office';
import type { MailServer } from '../../../src/mail/server';
import { smtpPeer, type SmtpPeer } from '../../support/smtp-peer';

let peer: SmtpPeer;
let office: PostOffice | undefined;

/** Sockets this process has open to the peer, and the most there were at once. */
const open = new Set<Socket>();
let most = 0;
const watch = (message: unknown): void => {
  const { socket } = message as { socket: Socket };
  open.add(socket);
  most = Math.max(most, open.size);
  socket.once('close', () => open.delete(socket));
};

beforeAll(() => channel('net.client.socket').subscribe(watch));
afterAll(() => void channel('net.client.socket').unsubscribe(watch));
beforeEach(async () => {
  peer = await smtpPeer();
  open.clear();
  most = 0;
});
afterEach(async () => {
  await office?.close(0);
  await peer.stop();
});

const SERVER = { host: '127.0.0.1', secure: false, connectWithin: 1000, answerWithin: 300 };
const opened = (limits: Partial<Limits> = {}, server: Partial<MailServer> = {}): PostOffice => {
  office = postOffice(
    { ...SERVER, port: peer.port, ...server },
    { lines: 2, mailsPerLine: 100, idleFor: 1000, ...limits },
  );
  return office;
};
const letterTo = (to: string): Letter => ({
  envelope: { from: 'press@example.org', to },
  mail: Buffer.from(`To: ${to}\r\nSubject: Hej\r\n\r\nHej ${to}\r\n.\r\n..\r\n`),
});
const to = (count: number): string[] => Array.from({ length: count }, (_, n) => `reader-${n}@example.com`);

describe('a letter', () => {
  it('arrives as it was given, dots and all', async () => {
    const { answer } = await opened().post(letterTo('anna@example.com'));
    expect(answer).toMatch(/^250 /);
    const [mail] = peer.received;
    expect({ ...mail, mail: String(mail?.mail) }).toEqual({
      from: 'press@example.org',
      to: 'anna@example.com',
      mail: String(letterTo('anna@example.com').mail),
    });
  });

  it.each([
    [{ refuses: 450, saying: '4.2.1 Mailbox busy' }, false, '450 4.2.1 Mailbox busy'],
    [{ refuses: 550, saying: '5.1.1 No such user' }, true, '550 5.1.1 No such user'],
    [{ rejects: 451, saying: '4.7.1 Greylisted' }, false, '451 4.7.1 Greylisted'],
    [{ rejects: 554, saying: '5.7.1 Not wanted here' }, true, '554 5.7.1 Not wanted here'],
    [{ refuses: 530, saying: '5.7.0 Authentication required' }, false, '530 5.7.0 Authentication required'],
  ] as const)('answered with %o is final: %s; the next goes over the same line', async (behaviour, isFinal, answer) => {
    peer.behave('anna@example.com', behaviour);
    const post = opened({ lines: 1 });
    await expect(post.post(letterTo('anna@example.com'))).rejects.toMatchObject({
      name: 'Undelivered',
      isFinal,
      answer,
    });
    await post.post(letterTo('bo@example.com'));
    expect(peer.received.map((mail) => mail.to)).toEqual(['bo@example.com']);
    expect(most).toBe(1);
  });

  it.each(['drop', 'stall'] as const)(
    'is worth another attempt after a %s, and the next has a line',
    async (behaviour) => {
      peer.behave('anna@example.com', behaviour);
      const post = opened({ lines: 1 });
      await expect(post.post(letterTo('anna@example.com'))).rejects.toMatchObject({
        isFinal: false,
        answer: undefined,
      });
      peer.behave('anna@example.com', 'accept');
      await post.post(letterTo('anna@example.com'));
      expect(peer.received).toHaveLength(1);
      expect(most).toBe(1);
    },
  );

  it('is worth another attempt when nobody answers the telephone', async () => {
    await peer.stop();
    await expect(opened().post(letterTo('anna@example.com'))).rejects.toMatchObject({
      isFinal: false,
      message: expect.stringContaining(`127.0.0.1:${peer.port} could not be reached`),
    });
    peer = await smtpPeer();
  });

  it('that no server takes for its address is final without a call', async () => {
    await expect(opened().post(letterTo('anna@exa<mple.com'))).rejects.toMatchObject({ isFinal: true });
  });

  it('is cut off when its time is out', async () => {
    peer.behave('anna@example.com', 'stall');
    const posting = opened({}, { answerWithin: 60_000 }).post(letterTo('anna@example.com'), AbortSignal.timeout(100));
    await expect(posting).rejects.toMatchObject({ isFinal: false });
  });
});

describe('a login', () => {
  const withLogin = () =>
    smtpPeer({
      allowInsecureAuth: true,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        password === 'right' ? done(null, { user: username }) : done(new Error('Wrong')),
    });

  it('is made where the server asks for it; one that is refused says nothing of the mail', async () => {
    await peer.stop();
    peer = await withLogin();
    await opened({}, { auth: { user: 'budkavle', pass: 'right' } }).post(letterTo('anna@example.com'));
    await office?.close();
    const refused = opened({}, { auth: { user: 'budkavle', pass: 'wrong' } }).post(letterTo('anna@example.com'));
    await expect(refused).rejects.toMatchObject({ isFinal: false, responseCode: 535 });
    expect(open.size).toBe(0);
  });
});

describe('many letters', () => {
  const sendAll = async (post: PostOffice, addresses: readonly string[]): Promise<Map<string, Outcome>> => {
    const told = new Map<string, Outcome>();
    await post.postAll(addresses.map(letterTo), ({ envelope }, outcome) => void told.set(envelope.to, outcome));
    return told;
  };

  it('go over no more sockets than there are lines, though some fail and lines are renewed', async () => {
    const addresses = to(200);
    addresses.filter((_, n) => n % 20 === 3).forEach((address) => peer.behave(address, { refuses: 550 }));
    addresses.filter((_, n) => n % 50 === 7).forEach((address) => peer.behave(address, 'drop'));
    const told = await sendAll(opened({ lines: 3, mailsPerLine: 10 }), addresses);
    expect(told.size).toBe(200);
    expect(most).toBe(3);
    const isTaken = (address: string): boolean => told.get(address)?.ok === true;
    expect(peer.received.map((mail) => mail.to).filter((address) => !isTaken(address))).toEqual([]);
    expect(addresses.filter((address) => isTaken(address)).length).toBe(
      new Set(peer.received.map((mail) => mail.to)).size,
    );
  });

  it('are taken from their source one by one, when a line is free', async () => {
    let given = 0;
    let mostAhead = 0;
    async function* source() {
      for (const address of to(50)) {
        given += 1;
        mostAhead = Math.max(mostAhead, given - peer.received.length);
        yield letterTo(address);
      }
    }
    await opened().postAll(source(), () => undefined);
    expect(peer.received).toHaveLength(50);
    expect(mostAhead).toBeLessThanOrEqual(3);
  });

  it('stop where they are told to: what has begun is finished and told, nothing more is taken', async () => {
    const stopping = new AbortController();
    const told: string[] = [];
    const post = opened();
    await post.postAll(
      to(50).map(letterTo),
      ({ envelope }) => {
        told.push(envelope.to);
        if (told.length === 10) stopping.abort();
      },
      stopping.signal,
    );
    expect(told.length).toBeLessThanOrEqual(11);
    expect([...told].sort()).toEqual(peer.received.map((mail) => mail.to).sort());
  });

  it('whose reader fails end with its error', async () => {
    const failing = opened().postAll(to(5).map(letterTo), () => Promise.reject(new Error('The table is locked.')));
    await expect(failing).rejects.toThrow('The table is locked.');
  });
});

describe('closing', () => {
  it('finishes what has begun, refuses what waits, and leaves no socket', async () => {
    const post = opened({ lines: 1 });
    const first = post.post(letterTo('first@example.com'));
    const second = post.post(letterTo('second@example.com'));
    const refused = expect(second).rejects.toThrow('Sending was stopped.');
    await post.close();
    await refused;
    expect((await first).answer).toMatch(/^250/);
    expect(peer.received.map((mail) => mail.to)).toEqual(['first@example.com']);
    expect(open.size).toBe(0);
    await expect(post.post(letterTo('third@example.com'))).rejects.toThrow('Sending was stopped.');
  });

  it('cuts off what does not come to an end', async () => {
    peer.behave('anna@example.com', 'stall');
    const post = opened({}, { answerWithin: 60_000 });
    const posting = expect(post.post(letterTo('anna@example.com'))).rejects.toMatchObject({ isFinal: false });
    await wait(100);
    await post.close(50);
    await posting;
    expect(open.size).toBe(0);
  });

  it('happens to a line by itself when nobody has used it for a while, or the server hangs up', async () => {
    const post = opened({ idleFor: 50 });
    await post.post(letterTo('anna@example.com'));
    expect(open.size).toBe(1);
    await wait(300);
    expect(open.size).toBe(0);
    await post.post(letterTo('bo@example.com'));
    peer.hangUp();
    await wait(20);
    await post.post(letterTo('cia@example.com'));
    expect(peer.received).toHaveLength(3);
  });
});
