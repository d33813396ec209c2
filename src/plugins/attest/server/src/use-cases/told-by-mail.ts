import type { Notice } from '../domain/notice';
import { REFUSALS, type Refusal } from '../domain/refusal';
import type { RequestRecord } from '../domain/request-record';
import { isAsking, isWorthAMail } from '../domain/worth-a-mail';
import type { Language } from '../words/language';
import type { Told } from '../words/letter';
import { HAPPENED, LABELS, SOMETHING_HAPPENED, WORDS } from '../words/mail-words';
import { SENTENCES } from '../words/sentences';
import type { Deps } from './deps';
import { whoMayDecide } from './who-may-decide';

export type Needs = Pick<Deps, 'requests' | 'host' | 'deputies' | 'persons' | 'addressOf' | 'reader' | 'now'> & {
  readonly addresses: { request(key: string): string; document(uid: string, documentId: string): string };
  /** The organisation's time zone. */
  readonly zone: string;
};

/** What one notice is in a letter: undefined when its person can do nothing about it any more. */
export const toldByMail = (deps: Needs) => {
  return async (notice: Notice, language: Language): Promise<(Told & { readonly title: string }) | undefined> => {
    const record = notice.request === null ? undefined : await deps.requests.byKey(notice.request);
    if (notice.request !== null && !record) return undefined;
    if (record && !isWorthAMail(notice, record, await deciders(record))) return undefined;
    const isOpen = await mayLeave(notice);
    const title = isOpen ? notice.title : WORDS.withheld[language];
    return {
      title,
      sentence: (HAPPENED[notice.kind] ?? SOMETHING_HAPPENED)[language],
      rows: [[LABELS.title[language], title], ...(await rowsOf(notice, record, { language, isOpen }))],
      link: record ? deps.addresses.request(record.key) : deps.addresses.document(notice.uid, notice.document),
    };
  };

  async function deciders({ state }: RequestRecord): Promise<readonly number[]> {
    if (state.status !== 'pending') return [];
    return (await whoMayDecide(deps)(state)).voices.map(({ person }) => person);
  }

  /** A document that is gone, or that the host cannot judge, stays in the panel. */
  async function mayLeave({ uid, document }: Notice): Promise<boolean> {
    const host = deps.host();
    const read = await deps.reader.read({ uid, documentId: document }, 'draft', host.populate(uid));
    if (!read) return false;
    return host.mayBeMailed?.({ uid, documentId: document, row: read.row }) ?? true;
  }

  async function rowsOf(
    { kind, words }: Notice,
    record: RequestRecord | undefined,
    { language, isOpen }: { readonly language: Language; readonly isOpen: boolean },
  ): Promise<readonly (readonly [string, string])[]> {
    const rows: (readonly [string, string])[] = [];
    const add = (label: keyof typeof LABELS, value: unknown): void => {
      if (typeof value === 'string' && value !== '') rows.push([LABELS[label][language], value]);
    };
    const asks = isAsking({ kind });
    const dueAt = asks ? (record?.dueAt ?? record?.override?.reviewDueAt) : undefined;
    if (dueAt) add('dueAt', inWords(dueAt, language));
    if (record && asks) {
      const { submittedBy } = record.state;
      add('from', (await deps.persons.names([submittedBy])).get(submittedBy));
      add('rule', record.ruleTitle);
    }
    const { because } = words;
    if (isRefusal(because)) add('because', SENTENCES[because][language].replace(/\{\w+\}/g, '–'));
    if (!isOpen) return rows;
    if (asks) add('note', record?.note);
    const { state } = record ?? {};
    if (state?.status === 'changes-requested' || state?.status === 'declined') add('comment', state.comment);
    add('comment', words['text'] ?? words['comment']);
    add('reason', words['reason']);
    return rows;
  }

  function inWords(instant: string, language: Language): string {
    const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: deps.zone }).format(new Date(instant)); // prettier-ignore
  }
};

const isRefusal = (code: unknown): code is Refusal => (REFUSALS as readonly unknown[]).includes(code);
