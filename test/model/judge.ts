import type { Account } from '../support/application';
import type { Row } from '../support/row';
import type { Ended } from './attempt';
import { look, type Look } from './essence';
import { docOf, type Asked, type Doc, type Memory } from './memory';
import { docFor, latestRequest } from './perform';
import { officesAsked, routeOf } from './rules';
import type { Step } from './steps';
import { MESSAGE, type World } from './world';

/** What is known around a step that was let through. */
export interface Around {
  readonly step: Step;
  readonly ended: Ended;
  /** The drafts before the step, by document. */
  readonly before: ReadonlyMap<string, Look | undefined>;
  /** The latest submission of the step's document before it. */
  readonly request: Row | undefined;
}

/** Whom the law of the house would let decide: judged from the model's own memory, never by asking the plugin. */
export function mayDecide(world: World, memory: Memory, asked: Asked, step: number, by: number): string | undefined {
  const now = world.now().getTime();
  const office = asked.offices[step];
  const wrote = [...memory.docs].find(({ asked: all }) => all.has(asked.key))?.wrote ?? new Set<number>();
  const isHonest = (at: number, giver: number | null, person: number) =>
    at <= asked.stepOpenedAt || (giver !== null && giver !== person && !wrote.has(giver));
  const sits = (person: number) =>
    memory.seats.some((seat) => seat.office === office && seat.person === person && isHonest(seat.at, seat.by, person));
  const standsIn = memory.standins.some(
    ({ principal, deputy, from, to, isOver }) =>
      deputy === by && !isOver && from <= now && now <= to && sits(principal),
  );
  if (!sits(by) && !standsIn) return `${by} has no seat in office ${office}`;
  if (asked.rule.fourEyes !== 'off' && (wrote.has(by) || asked.answersForIt === by))
    return `${by} has written the text`;
  return undefined;
}

const HAVE = {
  decide: ['unit', 'editor', 'communicator', 'head', 'chair', 'admin'],
  submit: ['unit', 'editor', 'communicator', 'head', 'chair', 'admin'],
  unpublish: ['communicator', 'head', 'chair', 'admin'],
  override: ['communicator', 'head', 'chair', 'admin'],
  offices: ['admin'],
  propose: ['communicator', 'admin'],
  activate: ['head', 'chair', 'admin'],
} as const satisfies Record<string, readonly Account[]>;

/** Remembers what a step that was let through has done, and says what about it was wrong. */
export async function judge(world: World, memory: Memory, around: Around): Promise<readonly string[]> {
  const { step, ended } = around;
  const doc = docFor(memory, step);
  const faults: string[] = [];
  const must = (isSo: boolean, otherwise: string): void => void (isSo || faults.push(otherwise));
  if ('by' in step) must(!memory.inactive.has(step.by) || !ended.ok, `${step.by} has no active account`);
  const by = 'by' in step ? world.id(step.by) : 0;
  const has = (right: keyof typeof HAVE) =>
    must('by' in step && (HAVE[right] as readonly Account[]).includes(step.by), `nobody gave the right to ${right}`);

  switch (step.do) {
    case 'submit': {
      has('submit');
      const key: string = ended.data['id'];
      const offices = [...officesAsked(memory.rule)];
      doc?.asked.set(key, { key, rule: memory.rule, offices, stepOpenedAt: world.now().getTime(), votes: [], isUsed: false, answersForIt: doc.wrote.size > 0 ? undefined : by }); // prettier-ignore
      must(routeOf(memory.rule, around.before.get(doc?.id ?? '')?.kind ?? '') === 'approve', 'nobody had to be asked');
      break;
    }
    case 'decide': {
      has('decide');
      faults.push(...(await decided(world, memory, around, doc as Doc, by)));
      break;
    }
    case 'confirm': {
      const asked = doc?.asked.get(around.request?.['key']);
      const draft = await look(world.strapi, doc?.id ?? '', 'draft');
      must(asked?.amendedBy !== undefined && asked.amendedBy !== by, 'amended and confirmed by the same person');
      must((doc?.wrote.has(by) || asked?.answersForIt === by) ?? false, 'confirmed by somebody who did not write');
      if (asked?.amendedBy !== undefined && draft) {
        const at = { by: asked.amendedBy, step: around.request?.['step'], essence: draft.essence };
        asked.votes.push(at);
        if (ended.data['status'] !== 'pending' || ended.data['step'] !== at.step) asked.stepOpenedAt = world.now().getTime(); // prettier-ignore
      }
      break;
    }
    case 'reassign': {
      const asked = doc?.asked.get(around.request?.['key']);
      if (!asked) break;
      faults.push(...[mayDecide(world, memory, asked, around.request?.['step'], by)].filter((one) => one !== undefined)); // prettier-ignore
      asked.offices[around.request?.['step']] = step.to;
      asked.stepOpenedAt = world.now().getTime();
      break;
    }
    case 'comment': {
      const key = around.request?.['key'];
      memory.comments.set(key, [...(memory.comments.get(key) ?? []), ended.data['id']]);
      break;
    }
    case 'override':
      has('override');
      must(step.reason, 'an override without a reason');
      must(routeOf(memory.rule, around.before.get(doc?.id ?? '')?.kind ?? '') === 'approve', 'an override of what is free'); // prettier-ignore
      break;
    case 'review':
      must(!(doc?.wrote.has(by) ?? false) || doc?.live === undefined, 'reviewed by who wrote');
      must(by !== around.request?.['submittedBy'], 'reviewed by who overrode');
      must(step.comment, 'reviewed without a word');
      break;
    case 'unpublish':
      must(step.via === 'attest' && step.reason, 'taken down without a reason');
      has('unpublish');
      break;
    case 'schedule':
      must(step.inHours > 0, 'scheduled in the past');
      if (doc && !doc.asked.has(ended.data['id'])) {
        const draft = around.before.get(doc.id);
        must(routeOf(memory.rule, draft?.kind ?? '') !== 'approve', 'scheduled without the approval it takes');
        doc.unasked = ended.data['id'];
      }
      break;
    case 'appoint':
      must(by === world.id(step.principal) || ['communicator', 'head', 'chair', 'admin'].includes(step.by), 'appointed by a stranger'); // prettier-ignore
      must(step.principal !== step.deputy, 'a deputy of oneself');
      memory.standins.push({ key: ended.data['id'], principal: world.id(step.principal), deputy: world.id(step.deputy), by, from: world.now().getTime(), to: world.now().getTime() + 7 * 86_400_000, isOver: false }); // prettier-ignore
      break;
    case 'end-deputyship': {
      const standin = memory.standins.at(-1);
      if (standin) standin.isOver = true;
      break;
    }
    case 'propose':
      has('propose');
      memory.proposed.set(ended.data['version'], { rule: step.rule, by: step.by });
      break;
    case 'activate': {
      has('activate');
      const [version, { rule, by: proposer }] = [...memory.proposed].at(-1) ?? [0, { rule: memory.rule, by: undefined }]; // prettier-ignore
      must(proposer !== step.by, `proposed and activated by one person: version ${version}`);
      memory.rule = rule;
      break;
    }
    case 'seat':
      if (await reseated(world, memory, step, by)) has('offices');
      break;
    case 'account':
      has('offices');
      if (step.isActive) memory.inactive.delete(step.person);
      else memory.inactive.add(step.person);
      break;
    default:
  }
  await noteNewDocuments(world, memory, around, by);
  return faults;
}

async function decided(world: World, memory: Memory, { step, ended, before, request }: Around, doc: Doc, by: number) {
  if (step.do !== 'decide') return [];
  const faults: string[] = [];
  const asked = doc.asked.get(request?.['key']);
  if (!asked) return [`decided on ${request?.['key']}, which nobody submitted`];
  const why = mayDecide(world, memory, asked, request?.['step'], by);
  if (why) faults.push(why);
  if (step.verdict !== 'approve') return step.comment ? faults : [...faults, 'a no without a word'];
  const draft = before.get(doc.id);
  const key = `${step.by} ${doc.id}`;
  const shown = step.saw === 'earlier' ? memory.shown.get(key)?.at(0) : memory.shown.get(key)?.at(-1);
  const saw = memory.seen.get(shown ?? '');
  if (step.saw === 'never') faults.push('approved what nobody ever saw');
  else if (!draft || saw !== draft.essence) faults.push(`approved ${draft?.essence} having seen ${saw}`);
  const at = Number(request?.['step']);
  if (asked.votes.some((vote) => vote.by === by && vote.step === at && vote.essence === draft?.essence))
    faults.push('one person voted twice');
  asked.votes.push({ by, step: at, essence: draft?.essence ?? '' });
  if (ended.data['step'] !== at) asked.stepOpenedAt = world.now().getTime();
  return faults;
}

/** A save by who may not give seats goes through and leaves them as they are. @returns whether it changed any */
async function reseated(world: World, memory: Memory, step: Extract<Step, { do: 'seat' }>, by: number) {
  const person = world.id(step.person);
  const sits = (await world.seatsOf(step.office)).some(({ user }) => user?.id === person);
  const index = memory.seats.findIndex((seat) => seat.office === step.office && seat.person === person);
  if (sits === index >= 0) return false;
  if (sits) memory.seats.push({ office: step.office, person, at: world.now().getTime(), by });
  else memory.seats.splice(index, 1);
  return true;
}

/** Copies, and what programs made; whoever wrote the original has written the copy. */
async function noteNewDocuments(world: World, memory: Memory, { step }: Around, by: number): Promise<void> {
  if (!['clone', 'create-published', 'entity-create'].includes(step.do)) return;
  const rows: Row[] = await world.strapi.db.query(MESSAGE).findMany({ select: ['documentId'] });
  for (const { documentId } of rows) {
    if (memory.docs.some(({ id }) => id === documentId)) continue;
    const made = docOf(documentId);
    for (const writer of step.do === 'clone' ? (docFor(memory, step)?.wrote ?? []) : []) made.wrote.add(writer);
    made.wrote.add(by);
    memory.docs.push(made);
  }
}

/** Who changed which text in a step, and whose submission was amended. */
export async function noteWriters(world: World, memory: Memory, { step, before }: Around): Promise<void> {
  if (['edit-row', 'raw-insert', 'raw-update', 'raw-delete', 'reword'].includes(step.do)) return;
  const by = 'by' in step ? world.id(step.by) : 0;
  for (const doc of memory.docs) {
    const [was, is] = [before.get(doc.id), await look(world.strapi, doc.id, 'draft')];
    if (!was || !is || was.essence === is.essence) continue;
    const request = await latestRequest(world, doc);
    const asked = doc.asked.get(request?.['key']);
    if (asked && request?.['status'] === 'to-confirm') asked.amendedBy = by;
    doc.wrote.add(by);
  }
}
