import { isOpen } from '../domain/procedure';
import { Refused } from '../domain/refusal';
import type { FieldPath } from '../domain/request';
import type { RequestRecord } from '../domain/request-record';
import type { RequestComment } from '../store/comment-store';
import type { Deps, Person } from './deps';
import { noticeTask, type NoticeOf } from './tasks';
import { toldOf, whoMayDecide } from './who-may-decide';

export interface CommentIntent {
  readonly text: string;
  readonly field?: FieldPath | undefined;
  /** Stops an approval while it is open. */
  readonly isBlocking: boolean;
}

/** @throws Refused `already-closed` */
export const commentOnRequest = (deps: Deps) => {
  const { turn, requests, comments, log, outbox, now } = deps;
  return (key: string, { text, field, isBlocking }: CommentIntent, by: Person): Promise<RequestComment> =>
    turn(async () => {
      const record = await requests.byKey(key);
      if (!record) throw new Refused('not-found');
      if (!isOpen(record.state)) throw new Refused('already-closed');
      const comment = await comments.add({
        request: key,
        field: field ?? null,
        text,
        isBlocking,
        by: by.id,
        at: now(),
      });
      const subject = { uid: record.uid, document: record.document };
      await log.append({
        kind: 'commented',
        by,
        subject,
        data: { request: key, comment: comment.key, blocking: isBlocking },
        words: { text, field: field ?? '' },
      });
      const told = { kind: 'commented', ...(await concerned(record, by)), except: [by.id], words: { text } };
      await outbox.add([noticeTask(record, told, comment.key)]);
      return comment;
    });

  /** Who wrote the text; and those who are asked, unless it is one of them who speaks. */
  async function concerned({ state }: RequestRecord, by: Person): Promise<Pick<NoticeOf, 'groups' | 'persons'>> {
    const writers = [state.submittedBy, ...state.contributors];
    const asked = state.status === 'pending' ? await whoMayDecide(deps)(state) : undefined;
    if (!asked || asked.voices.some(({ person }) => person === by.id)) return { persons: writers };
    const { groups, persons } = toldOf(asked);
    return { groups, persons: [...writers, ...persons] };
  }
};

/**
 * A comment is resolved by who made it, or by another who may decide the step: an author cannot argue it away alone.
 * @throws Refused `not-found`, `already-closed`, `not-your-step`
 */
export const resolveComment = (deps: Deps) => {
  const { turn, requests, comments, log, now } = deps;
  return (key: string, commentKey: string, by: Person): Promise<void> =>
    turn(async () => {
      const [record, comment] = [await requests.byKey(key), await comments.byKey(commentKey)];
      if (!record || comment?.request !== key) throw new Refused('not-found');
      if (comment.resolvedAt) throw new Refused('already-closed');
      if (!(await mayResolve(deps)(record, comment, by))) throw new Refused('not-your-step');
      await comments.resolve(commentKey, by.id, now());
      const subject = { uid: record.uid, document: record.document };
      await log.append({ kind: 'comment-resolved', by, subject, data: { request: key, comment: commentKey } });
    });
};

/** Whether the person may call a comment dealt with that is still open. */
export const mayResolve = (deps: Deps) => {
  return async ({ state }: RequestRecord, comment: RequestComment, by: Person): Promise<boolean> => {
    if (comment.resolvedAt) return false;
    if (comment.by === by.id) return true;
    if (state.status !== 'pending' || state.contributors.includes(by.id)) return false;
    const { voices } = await whoMayDecide(deps)(state);
    return voices.some(({ person }) => person === by.id);
  };
};
