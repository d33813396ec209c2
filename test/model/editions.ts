import type { Row } from '../support/row';
import { answered } from './attempt';
import { look, publicPart, saying } from './essence';
import { noteWriters, type Around } from './judge';
import type { Asked, Doc, Memory } from './memory';
import { routeOf } from './rules';
import type { MESSAGE } from './world';
import { EDITION, type World } from './world';

/** Looks at every edition made in a step: whether the model knows a reason for it. */
export async function judgeEditions(world: World, memory: Memory, around: Around): Promise<readonly string[]> {
  await noteWriters(world, memory, around);
  const rows: Row[] = await world.strapi.db
    .query(EDITION as typeof MESSAGE)
    .findMany({ where: { id: { $gt: memory.editions } }, orderBy: { id: 'asc' } });
  const faults: string[] = [];
  for (const row of rows) {
    memory.editions = row['id'];
    memory.editionCount += 1;
    const doc = memory.docs.find(({ id }) => id === row['document']);
    if (!doc) faults.push(`an edition of ${row['document']}, which the model does not know`);
    else faults.push(...(await judgeOne(world, memory, around, doc, row)));
  }
  await noteEnds(world, memory, faults, around);
  return faults;
}

async function judgeOne(world: World, memory: Memory, around: Around, doc: Doc, row: Row): Promise<readonly string[]> {
  const published = await look(world.strapi, doc.id, 'published');
  const draft = await look(world.strapi, doc.id, 'draft');
  const faults: string[] = [];
  if (!published) faults.push(`${row['route']}: an edition without a published row`);
  const { essence = '', kind = '' } = published ?? {};
  if (essence !== draft?.essence) faults.push(`published ${essence}, drafted ${draft?.essence}`);
  const { step } = around;
  if (row['route'] === 'approve') faults.push(...underApproval(world, around, doc, row, essence));
  else if (row['route'] === 'override') {
    if (step.do !== 'override') faults.push(`an override by ${step.do}`);
  } else {
    const isFreeNow = routeOf(memory.rule, kind) === row['route'];
    const wasFree = row['request'] !== null && row['request'] === doc.unasked;
    if (!isFreeNow && !wasFree) faults.push(`published as ${row['route']}, which no rule says of ${kind}`);
  }
  if (published) doc.live = { edition: row['key'], look: published };
  doc.wrote.clear();
  doc.unasked = undefined;
  doc.isTampered = false;
  if (published?.isPublic) doc.wasPublicAt = published.slug;
  return faults;
}

/** Enough different people approved just this text, at every step of the rule of that day, and nothing has used it up. */
function underApproval(world: World, { step, before: _ }: Around, doc: Doc, row: Row, essence: string) {
  const asked = doc.asked.get(row['request']);
  if (!asked) return [`published under ${row['request']}, which nobody submitted`];
  const faults: string[] = [];
  if (asked.isUsed) faults.push('an approval was used twice');
  asked.isUsed = true;
  for (const nth of asked.offices.keys()) {
    const people = new Set(votesFor(asked, nth, essence));
    const needed = asked.rule.quorum === 2 ? 2 : 1;
    if (people.size < needed) faults.push(`published with ${people.size} of ${needed} approvals of step ${nth}: ${essence}`); // prettier-ignore
  }
  const isByClock = step.do === 'drain';
  const publisher = 'by' in step ? world.id(step.by) : 0;
  if (
    asked.rule.publish === 'by-other' &&
    !isByClock &&
    (publisher === 0 || doc.wrote.has(publisher) || asked.answersForIt === publisher)
  )
    faults.push(`published by ${publisher}, who is nobody else`);
  return faults;
}

const votesFor = ({ votes }: Asked, nth: number, essence: string): readonly number[] =>
  votes.filter(({ step, essence: of }) => step === nth && of === essence).map(({ by }) => by);

/** What is no longer live was taken down by an act that may. */
async function noteEnds(world: World, memory: Memory, faults: string[], { step, ended }: Around): Promise<void> {
  const open: Row[] = await world.strapi.db.query(EDITION as typeof MESSAGE).findMany({ where: { openKey: { $notNull: true } } }); // prettier-ignore
  for (const doc of memory.docs.filter(({ live }) => live)) {
    if (open.some(({ key }) => key === doc.live?.edition)) continue;
    const isActedOn = ended.ok && (step.do === 'unpublish' || (step.do === 'review' && step.verdict === 'reject'));
    if (!isActedOn) faults.push(`${doc.id} was taken down by ${step.do}`);
    doc.live = undefined;
    doc.isTampered = false;
  }
}

/** What websites are served, against what the model knows to be live. */
export async function judgeServed(world: World, memory: Memory): Promise<readonly string[]> {
  const { http } = world.application;
  const list = await http.get('/api/messages?pagination[pageSize]=100');
  const served = new Map<string, Row>((list.body?.data ?? []).map((row: Row) => [row['documentId'], row]));
  const faults = [answered(list).fault].filter((fault) => fault !== undefined);
  for (const { id, live, wasPublicAt } of memory.docs) {
    const row = served.get(id);
    served.delete(id);
    const expected = live?.look.isPublic ? publicPart(live.look.essence) : undefined;
    const said = row && saying(row);
    if (said !== expected) faults.push(`served ${said}, not ${expected}`);
    if (!wasPublicAt) continue;
    const { status, body } = await http.get(`/api/messages/${wasPublicAt}`);
    const isSame = expected === undefined ? status === 410 : status === 200 && saying(body.data) === expected;
    if (!isSame) faults.push(`at /${wasPublicAt}: ${status} ${JSON.stringify(body)}, not ${expected ?? 'gone'}`);
  }
  return [...faults, ...[...served.keys()].map((id) => `served ${id}, which is not live`)];
}

/** Published rows say what their edition says, or the reconciler tells. */
export async function judgeRows(world: World, memory: Memory, { step }: Around): Promise<readonly string[]> {
  const faults: string[] = [];
  const odd: Doc[] = [];
  for (const doc of memory.docs) {
    const published = await look(world.strapi, doc.id, 'published');
    if (published?.essence === doc.live?.look.essence) continue;
    odd.push(doc);
    if (step.do.startsWith('raw-')) doc.isTampered = true;
    if (!doc.isTampered) faults.push(`the row says ${published?.essence}, the edition ${doc.live?.look.essence}`);
  }
  if (odd.length === 0) return faults;
  const told = Object.values(await world.reconciler().look()).flat();
  const untold = odd.filter(({ id }) => !told.some(({ documentId }: { documentId: string }) => documentId === id));
  return [...faults, ...untold.map(({ id }) => `the reconciler does not tell of ${id}`)];
}
