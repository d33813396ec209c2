import type { Account } from '../support/application';
import type { Row } from '../support/row';
import { answered, NOTHING_TO_DO, tried, type Ended } from './attempt';
import { columnOf, look, valueOf } from './essence';
import type { Doc, Memory } from './memory';
import { policyOf } from './rules';
import type { Step } from './steps';
import { CM, MESSAGE, type World } from './world';

const NEVER_SEEN = '0'.repeat(64);

export const docFor = ({ docs }: Memory, step: Step): Doc | undefined =>
  'doc' in step ? docs[step.doc % docs.length] : undefined;

/** The latest submission of a document, found in the table as anyone who watches it would know it. */
export async function latestRequest({ strapi }: World, doc: Doc | undefined): Promise<Row | undefined> {
  if (!doc) return undefined;
  const rows = await strapi.db
    .query('plugin::attest.request' as typeof MESSAGE)
    .findMany({ where: { document: doc.id }, orderBy: { id: 'desc' }, limit: 1 });
  return rows[0];
}

/** Looks at a document as a person does, and remembers what they were shown. */
export async function sees(world: World, memory: Memory, by: Account, doc: Doc): Promise<string | undefined> {
  const ended = answered(await (await world.as(by)).get(`/attest/subjects/${MESSAGE}/${doc.id}`));
  if (ended.fault) throw new Error(`Looking at ${doc.id} as ${by} ${ended.fault}`);
  const fingerprint: string | undefined = ended.data['fingerprint'];
  if (!ended.ok || !fingerprint) return undefined;
  const draft = await look(world.strapi, doc.id, 'draft');
  const known = memory.seen.get(fingerprint);
  if (draft && known !== undefined && known !== draft.essence)
    throw new Error(`One fingerprint stands for two texts: ${known} and ${draft.essence}`);
  if (draft) memory.seen.set(fingerprint, draft.essence);
  const key = `${by} ${doc.id}`;
  memory.shown.set(key, [...(memory.shown.get(key) ?? []), fingerprint]);
  return fingerprint;
}

/** Tries a step, by whatever way it names. */
export async function perform(world: World, memory: Memory, step: Step): Promise<Ended> {
  if (step.do === 'jump') {
    world.passes(step.hours * 60);
    return NOTHING_TO_DO;
  }
  if (step.do === 'drain') return drained(world);
  const doc = docFor(memory, step);
  if ('by' in step) return answered(await asked(world, memory, step, doc));
  return byProgram(world, step, doc as Doc);
}

/** What the outbox cannot carry out is a fault: every no a person could get is told to people instead. */
async function drained(world: World): Promise<Ended> {
  const ended = await tried(() => world.outbox().drain());
  if (!ended.data['failed']) return ended;
  const rows = await world.strapi.db
    .query('plugin::attest.outbox-entry' as typeof MESSAGE)
    .findMany({ where: { lastError: { $notNull: true } } as never });
  return { ...ended, fault: `the outbox failed: ${JSON.stringify(rows)}` };
}

type Asked = Extract<Step, { by: Account }>;

async function asked(world: World, memory: Memory, step: Asked, doc: Doc | undefined) {
  const person = await world.as(step.by);
  const [uid, documentId] = [MESSAGE, doc?.id ?? ''];
  const request = await latestRequest(world, doc);
  const key = request?.['key'] ?? 'none';
  switch (step.do) {
    case 'edit':
      return person.put(`${CM}/${documentId}`, { [step.field]: valueOf(step.field, step.value, world.channel) });
    case 'look':
      return person.get(`/attest/requests/${key}`);
    case 'submit':
      return person.post('/attest/requests', { uid, documentId });
    case 'decide': {
      const fingerprint = await fingerprintFor(world, memory, step, doc as Doc);
      const { verdict } = step;
      return person.post(`/attest/requests/${key}/decisions`, { verdict, fingerprint, step: step.step, ...(step.comment && { comment: 'Så här.' }) }); // prettier-ignore
    }
    case 'confirm':
      return person.post(`/attest/requests/${key}/confirm`, { fingerprint: await fingerprintFor(world, memory, step, doc as Doc) }); // prettier-ignore
    case 'withdraw':
      return person.post(`/attest/requests/${key}/withdraw`);
    case 'reassign':
      return person.post(`/attest/requests/${key}/reassign`, { to: world.offices[step.to] ?? 'unknown', reason: 'Ledig.' }); // prettier-ignore
    case 'comment':
      return person.post(`/attest/requests/${key}/comments`, { text: 'Stämmer tiden?', isBlocking: step.isBlocking });
    case 'resolve':
      return person.post(`/attest/requests/${key}/comments/${memory.comments.get(key)?.at(-1) ?? 'none'}/resolve`);
    case 'publish':
      return person.post('/attest/publications', { uid, documentId });
    case 'schedule':
      return person.post('/attest/publications', { uid, documentId, at: new Date(world.now().getTime() + step.inHours * 3_600_000).toISOString() }); // prettier-ignore
    case 'unschedule':
      return person.delete(`/attest/schedules/${key}`);
    case 'press-publish': {
      const draft = await world.strapi.db.query(MESSAGE).findOne({ where: { documentId, publishedAt: null } });
      return person.post(`${CM}/${documentId}/actions/publish`, { headline: draft?.headline, kind: draft?.kind });
    }
    case 'bulk-publish':
      return person.post(`${CM}/actions/bulkPublish`, { documentIds: memory.docs.map(({ id }) => id) });
    case 'unpublish': {
      const reason = step.reason ? 'Fel tid.' : ' ';
      if (step.via === 'attest') return person.post('/attest/unpublications', { uid, documentId, reason });
      return person.post(`${CM}/${documentId}/actions/unpublish`, step.via === 'panel' ? {} : { reason });
    }
    case 'discard':
      return person.post(`${CM}/${documentId}/actions/discard`);
    case 'clone':
      return person.post(`${CM}/clone/${documentId}`, {});
    case 'remove':
      return person.delete(`${CM}/${documentId}`);
    case 'override':
      return person.post('/attest/overrides', { uid, documentId, category: 'danger', reason: step.reason ? 'Brand.' : ' ' }); // prettier-ignore
    case 'review':
      return person.post(`/attest/overrides/${key}/review`, { verdict: step.verdict, ...(step.comment && { comment: 'Sett.' }) }); // prettier-ignore
    case 'appoint': {
      const [from, to] = [world.now(), new Date(world.now().getTime() + 7 * 86_400_000)];
      return person.post('/attest/deputies', { principal: world.id(step.principal), deputy: world.id(step.deputy), from, to }); // prettier-ignore
    }
    case 'end-deputyship':
      return person.delete(`/attest/deputies/${memory.standins.at(-1)?.key ?? 'none'}`);
    case 'propose': {
      const basedOn = (await world.strapi.plugin('attest').service('policy').active())?.version ?? null;
      return person.post('/attest/policies', { ...policyOf(step.rule, world.offices), reason: 'Ändrat.', basedOn });
    }
    case 'activate':
      return person.post(`/attest/policies/${[...memory.proposed.keys()].at(-1) ?? 999}/activate`);
    case 'seat': {
      const seats = await world.seatsOf(step.office);
      const kept = seats.filter(({ user }) => user?.id !== world.id(step.person)).map(({ id }) => ({ id }));
      const given = step.sits ? [{ user: { connect: [{ id: world.id(step.person) }] } }] : [];
      const isThere = kept.length < seats.length;
      const wanted = step.sits && isThere ? seats.map(({ id }) => ({ id })) : [...kept, ...given];
      return person.put(`/content-manager/collection-types/api::office.office/${world.offices[step.office]}`, { seats: wanted }); // prettier-ignore
    }
    case 'account':
      return person.put(`/admin/users/${world.id(step.person)}`, { isActive: step.isActive });
  }
}

/** What a person who decides says they saw. */
async function fingerprintFor(
  world: World,
  memory: Memory,
  step: Extract<Asked, { saw: string }>,
  doc: Doc,
): Promise<string> {
  if (step.saw === 'never') return NEVER_SEEN;
  const earlier = memory.shown.get(`${step.by} ${doc.id}`)?.at(0);
  if (step.saw === 'earlier' && earlier) return earlier;
  return (await sees(world, memory, step.by, doc)) ?? NEVER_SEEN;
}

/** Code in the same process that asks nobody: other services, scripts, a hostile plugin, SQL. */
function byProgram(world: World, step: Exclude<Step, Asked>, { id: documentId }: Doc): Promise<Ended> {
  const { strapi } = world;
  const documents = strapi.documents(MESSAGE);
  const table = strapi.db.query(MESSAGE);
  const live = { documentId, publishedAt: { $notNull: true } };
  const fresh = { headline: 'Förbi', kind: 'news', organisations: [world.organisation], channels: [world.channel] };
  const set = 'field' in step ? valueOf(step.field, step.value, world.channel) : undefined;
  const column = 'field' in step ? columnOf(step.field, step.value) : {};
  const raw = () => strapi.db.connection('messages');
  return tried(async () => {
    switch (step.do) {
      case 'edit-by-service':
        return documents.update({ documentId, data: { [step.field]: set } as never });
      case 'update-published':
        return documents.update({ documentId, data: { [step.field]: set } as never, status: 'published' });
      case 'publish-by-service':
        return documents.publish({ documentId });
      case 'create-published':
        return documents.create({ data: fresh as never, status: 'published' });
      case 'entity-create':
        return strapi.entityService.create(MESSAGE, { data: fresh as never });
      case 'entity-update': {
        const row = await table.findOne({ where: live });
        return row && strapi.entityService.update(MESSAGE, row.id, { data: { facts: 'Genom en gammal dörr.' } as never }); // prettier-ignore
      }
      case 'query-create':
        return table.create({ data: { ...fresh, documentId } });
      case 'query-update':
        return table.updateMany({ where: live, data: column });
      case 'query-delete':
        return table.deleteMany({ where: live });
      case 'edit-row':
        return table.updateMany({ where: { documentId, publishedAt: null }, data: column });
      case 'raw-update':
        return raw().where('document_id', documentId).whereNotNull('published_at').update(column);
      case 'raw-insert': {
        const [row] = await raw().where('document_id', documentId).limit(1);
        if (!row) return {};
        const { id: _id, ...values } = row;
        if ((await table.count({ where: live })) > 0) return {};
        return raw().insert({ ...values, ...column, published_at: row.created_at });
      }
      case 'raw-delete':
        return raw().where('document_id', documentId).whereNotNull('published_at').delete();
      default:
        return {};
    }
  });
}
