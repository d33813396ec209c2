import { isOpen } from '../domain/procedure';
import type { ApprovalRequest, Effect } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { NewEntry } from '../domain/outbox-entry';
import { deadlineKeys, type Deadlines } from './deadlines-of-step';
import type { Deps } from './deps';
import { issueLinks } from './issue-links';
import { noticeTask, publishKeys, publishTask } from './tasks';
import { toldOf, whoMayDecide, type Asked } from './who-may-decide';

type Needs = Pick<Deps, 'host' | 'deputies' | 'persons' | 'addressOf' | 'now' | 'requests' | 'files' | 'outbox' | 'deadlinesOf' | 'links' | 'tokens' | 'linkExpiry' | 'log'>; // prettier-ignore

const NOBODY: Asked = { groups: [], voices: [] };

/** Saves what the procedure said and puts its effects into the outbox; called within the act's turn. */
export const settleRequest = (deps: Needs) => {
  const { requests, files, outbox, deadlinesOf, now } = deps;
  const askedNow = whoMayDecide(deps);

  return async (before: RequestRecord, next: ApprovalRequest, effects: readonly Effect[]): Promise<RequestRecord> => {
    const isAsking = next.status === 'pending';
    const opened = effects.some(({ type }) => type === 'ask') ? deadlinesFrom(before.key, next) : undefined;
    const dueAt = opened ? (opened.dueAt ?? null) : isAsking ? before.dueAt : null;
    const record: RequestRecord = { ...before, state: next, dueAt };
    const asked = isAsking ? await askedNow(next) : NOBODY;
    const { groups } = asked;
    await requests.save(record, now());
    await requests.ask(record, groups);
    if (!isOpen(next) && next.status !== 'live') await files.release(record.key);
    if (effects.some(({ type }) => type === 'cancel-schedule')) await outbox.cancelWhere(publishKeys(record.key));
    if (opened || !isAsking) await outbox.cancelWhere(deadlineKeys(record.key));
    const tasks = effects.flatMap((effect) => tasksOf(record, effect, asked));
    const links =
      opened && next.status === 'pending'
        ? await issueLinks(deps)(
            record,
            asked.voices.flatMap(({ linkTo }) => linkTo ?? []),
          )
        : [];
    await outbox.add([...tasks, ...links, ...(opened?.entries ?? [])]);
    return record;
  };

  /** A deadline runs from when people are asked; a vote that does not end the step leaves it as it was. */
  function deadlinesFrom(request: string, next: ApprovalRequest): Deadlines {
    if (next.status !== 'pending') return { entries: [] };
    const { step, approval } = next;
    return deadlinesOf({ request, step, openedAt: now(), within: approval.steps[step]?.within });
  }

  function tasksOf(record: RequestRecord, effect: Effect, asked: Asked): readonly NewEntry[] {
    const { contributors, submittedBy } = record.state;
    switch (effect.type) {
      case 'ask':
        return [noticeTask(record, { kind: 'asked', ...toldOf(asked), except: contributors }, `${effect.step}:${now()}`)]; // prettier-ignore
      case 'tell-author':
        return [noticeTask(record, { kind: effect.about, persons: [submittedBy, ...contributors] }, now())];
      case 'publish':
        return [publishTask(record, null, requests.newKey())];
      case 'publish-at':
        return [publishTask(record, effect.at, requests.newKey())];
      case 'cancel-schedule':
        return [];
    }
  }
};
