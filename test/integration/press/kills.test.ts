import { setTimeout as wait } from 'node:timers/promises';

import { startApplication } from '../../support/application';
import { approvalsOf } from '../../support/approvals';
import { freshDatabase } from '../../support/database';
import { pressOf, readers } from '../../support/press';
import { serve, type Served } from '../../support/served';
import { smtpPeer, type Received, type SmtpPeer } from '../../support/smtp-peer';

/** `npm run prove` asks for many. */
const RECIPIENTS = Number(process.env['RECIPIENTS'] ?? 500);
const KILLS = Number(process.env['KILLS'] ?? 3);
/** Mails that one node sends at a time. */
const WORKERS = 4;
/** Mails handed out every ten seconds: of many there are several batches, so that nodes die while they hand one out too. */
const BATCH = 1_000;
/** Longer than a lease: what a killed node had in its hands is free then. */
const PATIENCE = 90_000 + RECIPIENTS * 100;

let peer: SmtpPeer;
let database: Readonly<Record<string, string>>;

beforeAll(async () => {
  peer = await smtpPeer();
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${peer.port}`,
    MAIL_FROM: 'Press <press@example.org>',
    PRESS_MAILS_PER_MINUTE: String(BATCH * 6),
  });
  database = await freshDatabase('seeded');
});
afterAll(async () => {
  await peer.stop();
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'PRESS_MAILS_PER_MINUTE']) delete process.env[name];
});

/** Starts a mailing that nobody works on yet. */
async function givenAMailing(): Promise<readonly string[]> {
  const application = await startApplication(database);
  await approvalsOf(() => application).onOurClock();
  const { gated, listsOf, start } = pressOf(() => application);
  const names = readers(RECIPIENTS);
  await start({ message: await gated.live(), lists: await listsOf(names) });
  await application.stop();
  return names;
}

const toPress = (mails: readonly Received[]) => mails.filter(({ to }) => to.endsWith('@media.example'));

/** Counts who has got a mail; looks at each mail once, however often it is asked. */
function reachedBy({ received }: SmtpPeer): () => number {
  const names = new Set<string>();
  let seen = 0;
  return () => {
    for (const { to } of toPress(received.slice(seen))) names.add(to);
    seen = received.length;
    return names.size;
  };
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`Not within ${PATIENCE} ms: ${what}.`);
    await wait(5);
  }
}

it(
  `of ${RECIPIENTS} recipients and ${KILLS} kills nobody is missed, and only what was in flight comes twice`,
  async () => {
    const names = await givenAMailing();
    const moments = Array.from({ length: KILLS }, () => Math.floor(Math.random() * RECIPIENTS * 0.95)).sort((a, b) => a - b); // prettier-ignore
    const reached = reachedBy(peer);
    const started = Date.now();
    let node: Served | undefined;
    for (const moment of moments) {
      node = await serve('scripts/demo.mjs', database);
      await until(() => reached() > moment, `${moment} mails`);
      await wait(Math.random() * 50);
      await node.kill();
    }
    node = await serve('scripts/demo.mjs', database);
    await until(() => reached() === RECIPIENTS, 'all mails');
    await wait(1_000);
    await node.stop();

    const times = new Map<string, number>();
    for (const { to } of toPress(peer.received)) times.set(to, (times.get(to) ?? 0) + 1);
    const twice = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
    console.log(
      `Killed after ${moments.join(', ')} mails: ${times.size} of ${RECIPIENTS} reached, ${twice} sent twice; ` +
        `${Math.round((Date.now() - started) / 1000)} s.`,
    );
    expect([...times.keys()].sort()).toEqual([...names].sort());
    expect(twice).toBeLessThanOrEqual(KILLS * WORKERS);
    const ids = new Map<string, Set<string>>();
    for (const { to, mail } of toPress(peer.received)) {
      const [, id = ''] = /^Message-ID: (<[^>]+>)/im.exec(String(mail)) ?? [];
      ids.set(to, (ids.get(to) ?? new Set()).add(id));
    }
    expect([...ids.values()].every((set) => set.size === 1)).toBe(true);
  },
  PATIENCE * 2 + KILLS * 150_000,
);
