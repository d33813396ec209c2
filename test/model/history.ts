import type { Row } from '../support/row';
import type { Ended } from './attempt';
import { judgeEditions, judgeRows, judgeServed } from './editions';
import { look, valueOf, type Look } from './essence';
import { judge, type Around } from './judge';
import { docOf, remember, type Memory } from './memory';
import { docFor, latestRequest, perform } from './perform';
import type { Step } from './steps';
import { changed, digest } from './tables';
import type { MESSAGE } from './world';
import { CM, type World } from './world';

/** What an act refused with `content-changed` leaves behind: the submission has ended, with its entry and its notice. */
const OF_A_VOID = ['attest_requests', 'attest_asked', 'attest_log', 'attest_log_words', 'attest_outbox', 'attest_file_uses', 'attest_actors']; // prettier-ignore

/** The entry of the log that each act leaves when it was let through. */
const LOGGED: Partial<Record<Step['do'], string>> = {
  submit: 'request-submitted',
  decide: 'decided',
  withdraw: 'request-withdrawn',
  confirm: 'request-confirmed',
  reassign: 'request-reassigned',
  comment: 'commented',
  resolve: 'comment-resolved',
  schedule: 'scheduled',
  unschedule: 'unscheduled',
  unpublish: 'unpublished',
  override: 'overridden',
  review: 'override-reviewed',
  appoint: 'deputy-appointed',
  'end-deputyship': 'deputy-ended',
  propose: 'policy-proposed',
  activate: 'policy-activated',
  remove: 'document-removed',
};

export interface Told {
  readonly accepted: number;
  readonly editions: number;
}

/** How often each kind of step ended how, over all histories. */
export const tally = new Map<string, number>();

/**
 * Lives through a history, and looks at everything after each step.
 * @throws Error that names the step and what no longer holds
 */
export async function live(world: World, steps: readonly Step[]): Promise<Told> {
  await world.begins();
  const memory = remember(world);
  for (const account of ['unit', 'editor'] as const) await writes(world, memory, account);
  memory.logged = await lastEntry(world);
  let digested = await digest(world.strapi);
  let accepted = 0;
  for (const [index, step] of steps.entries()) {
    world.passes();
    const before = await drafts(world, memory);
    const request = await latestRequest(world, docFor(memory, step));
    const ended = await perform(world, memory, step);
    const after = await digest(world.strapi);
    const around = { step, ended, before, request };
    const faults = await hold(world, memory, around, changed(digested, after));
    if (faults.length > 0) throw new Error(`After step ${index}, ${JSON.stringify(step)} (${ended.status} ${ended.code}): ${faults.join('; ')}`); // prettier-ignore
    accepted += ended.ok ? 1 : 0;
    const end = `${step.do} ${ended.ok ? 'ok' : (ended.code ?? ended.status)}`;
    tally.set(end, (tally.get(end) ?? 0) + 1);
    digested = after;
  }
  await verified(world);
  return { accepted, editions: memory.editionCount };
}

async function hold(
  world: World,
  memory: Memory,
  around: Around,
  tables: readonly string[],
): Promise<readonly string[]> {
  const { ended, step } = around;
  const faults = ended.fault ? [ended.fault] : [];
  if (!ended.ok) faults.push(...harmless(ended, tables));
  else faults.push(...(await judge(world, memory, around)));
  faults.push(...(await judgeEditions(world, memory, around)));
  faults.push(...(await judgeRows(world, memory, around)));
  if (tables.length > 0) faults.push(...(await judgeServed(world, memory)));
  return [...faults, ...(await judgeLog(world, memory, step, ended))];
}

/** A no changes nothing, but that a submission of another text ends. */
function harmless({ code }: Ended, tables: readonly string[]): readonly string[] {
  const unexpected = tables.filter((table) => code !== 'content-changed' || !OF_A_VOID.includes(table));
  return unexpected.length > 0 ? [`a no changed ${unexpected.join(', ')}`] : [];
}

async function judgeLog({ strapi }: World, memory: Memory, step: Step, ended: Ended): Promise<readonly string[]> {
  const rows: Row[] = await strapi.db
    .query('plugin::attest.log-entry' as typeof MESSAGE)
    .findMany({ where: { seq: { $gt: memory.logged } }, orderBy: { seq: 'asc' } });
  const faults: string[] = [];
  for (const { seq, previous, hash } of rows) {
    if (seq !== memory.logged + 1) faults.push(`entry ${seq} follows ${memory.logged}`);
    if (memory.lastHash !== undefined && previous !== memory.lastHash) faults.push(`entry ${seq} breaks the chain`);
    [memory.logged, memory.lastHash] = [seq, hash];
  }
  const wanted = LOGGED[step.do];
  if (ended.ok && wanted && !rows.some(({ kind }) => kind === wanted)) faults.push(`no entry ${wanted}`);
  return faults;
}

async function lastEntry({ strapi }: World): Promise<number> {
  const last = await strapi.db
    .query('plugin::attest.log-entry' as typeof MESSAGE)
    .findOne({ orderBy: { seq: 'desc' } });
  return last?.['seq' as 'id'] === undefined ? 0 : Number(last['seq' as 'id']);
}

async function verified(world: World): Promise<void> {
  const { body } = await (await world.as('registrar')).get('/attest/log/verify').expect(200);
  if (body.data?.ok !== true) throw new Error(`The log does not verify: ${JSON.stringify(body)}`);
}

async function drafts(world: World, { docs }: Memory): Promise<ReadonlyMap<string, Look | undefined>> {
  const found = new Map<string, Look | undefined>();
  for (const { id } of docs) found.set(id, await look(world.strapi, id, 'draft'));
  return found;
}

async function writes(world: World, memory: Memory, account: 'unit' | 'editor'): Promise<void> {
  const connect = (documentId: string) => ({ connect: [{ documentId }] });
  const data = { headline: valueOf('headline', 0, ''), kind: 'page', facts: valueOf('facts', 0, ''), organisations: connect(world.organisation), channels: connect(world.channel) }; // prettier-ignore
  const { body } = await (await world.as(account)).post(CM, data).expect(201);
  const doc = docOf(body.data.documentId);
  doc.wrote.add(world.id(account));
  memory.docs.push(doc);
}
