import type { LogEntryView } from '../../../shared/contracts';
import { useFieldNames } from './use-field-names';
import { useWords } from './use-words';

/** What of an entry its sentence is made of. */
export type Sayable = Pick<LogEntryView, 'kind' | 'actor' | 'name' | 'subject' | 'data' | 'words' | 'onBehalfOf'>;
type Said = Readonly<Record<string, string | number>>;

/** What the sentences of the log speak of, taken from what an entry holds; what was erased is said to be. */
export function useSaid({ kind, actor, name, subject, data, words, onBehalfOf }: Sayable): Said {
  const { t, maybe, instant, list } = useWords();
  const fieldName = useFieldNames(subject?.uid ?? '');
  const said = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : t('log.erased'));
  const fields = listed(data['fields'] ?? data['changed']).map(fieldName);
  const someone = name ?? t('log.erased-person');
  return {
    kind,
    who: actor === 'server' ? t('log.server') : data['byLinkTo'] ? t('given.by-link', { office: someone }) : someone,
    step: Number(data['step'] ?? 0) + 1,
    // Hyphens are not for the keys of a choice in a message.
    verdict: String(data['verdict'] ?? '').replaceAll('-', '_'),
    hasPrincipal: words?.['onBehalfOf'] === undefined ? 'no' : 'yes',
    principal: onBehalfOf ?? (words ? said(words['principal']) : t('log.erased-other')),
    deputy: words ? said(words['deputy']) : t('log.erased-other'),
    hasMeeting: words?.['meeting'] === undefined ? 'no' : 'yes',
    blocking: String(data['blocking'] ?? false),
    at: typeof data['at'] === 'string' ? instant(data['at']) : '',
    from: typeof data['from'] === 'string' ? instant(data['from']) : '',
    to: typeof data['to'] === 'string' ? instant(data['to']) : '',
    version: String(data['version'] ?? ''),
    category: typeof words?.['category'] === 'string' ? words['category'] : 'none',
    finding: String(data['finding'] ?? ''),
    hasDocument: subject ? 'yes' : 'no',
    others: Number(data['others'] ?? 0),
    fields: list(fields),
    count: fields.length,
    account: said(words?.['account']),
    removed: said(words?.['title']),
    task: maybe(`outbox.kind.${String(data['kind'])}`, String(data['kind'] ?? '')),
  };
}

const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
