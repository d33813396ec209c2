import type { Deps } from './deps';
import { linkTask } from './issue-links';
import { noticeTask } from './tasks';
import { toldOf, whoMayDecide } from './who-may-decide';

type Needs = Pick<
  Deps,
  'requests' | 'host' | 'deputies' | 'persons' | 'addressOf' | 'outbox' | 'log' | 'now' | 'turn' | 'links'
>;

/** Reminds those asked while the step still waits. */
export const remindOfStep = (deps: Needs) => {
  return async (key: string, step: number): Promise<void> =>
    deps.turn(async () => {
      const record = await deps.requests.byKey(key);
      if (record?.state.status !== 'pending' || record.state.step !== step) return;
      const told = toldOf(await whoMayDecide(deps)(record.state));
      const words = { dueAt: record.dueAt ?? '' };
      const links = (await deps.links.unusedOf(key, step)).map((link) => linkTask(link.key, 'reminder'));
      await deps.outbox.add([noticeTask(record, { kind: 'reminder', ...told, words }, `${step}:${record.dueAt}`), ...links]); // prettier-ignore
    });
};

/** Tells those above when a step, or the review of an override, is late. Nothing is ever approved by waiting. */
export const escalateStep = (deps: Needs) => {
  return async (key: string, step: number): Promise<void> =>
    deps.turn(async () => {
      const record = await deps.requests.byKey(key);
      const isWaiting = record?.state.status === 'pending' && record.state.step === step;
      if (!record || !(isWaiting || record.override?.review === 'open')) return;
      const asked = await deps.requests.groupsAskedNow(key);
      const above = (await deps.host().groups())
        .filter(({ id }) => asked.includes(id))
        .map(({ reportsTo }) => reportsTo);
      const groups = [...new Set([...asked, ...above.filter((group) => group !== undefined)])];
      const words = { dueAt: record.dueAt ?? record.override?.reviewDueAt ?? '' };
      await deps.outbox.add([noticeTask(record, { kind: 'overdue', groups, words }, `${step}:${words.dueAt}`)]);
      const subject = { uid: record.uid, document: record.document };
      await deps.log.append({ kind: 'overdue', by: 'server', subject, data: { request: key, step } });
    });
};
