import { useState } from 'react';

import { useNotification } from '@strapi/strapi/admin';

import { useAppointDeputyMutation } from '../../api/deputies';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { instantIn } from '../../words/zoned';

export interface Draft {
  readonly principal: number | undefined;
  readonly deputy: number | undefined;
  /** As the organisation's clock shows them. */
  readonly from: Date | undefined;
  readonly to: Date | undefined;
  readonly reason: string;
}

type Field = keyof Draft;
export type Faults = Readonly<Partial<Record<Field | 'all', string>>>;
const FIELDS: readonly Field[] = ['principal', 'deputy', 'from', 'to', 'reason'];

/** The form of an appointment: what is missing is said at once, everything else by the server, at the field it names. */
export function useAppointment(initial: Draft, onDone: () => void) {
  const { t, zone } = useWords();
  const { toggleNotification } = useNotification();
  const [appoint, { isLoading }] = useAppointDeputyMutation();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});

  function change(changed: Partial<Draft>): void {
    setDraft({ ...draft, ...changed });
    const names = Object.keys(changed);
    setFaults(Object.fromEntries(Object.entries(faults).filter(([name]) => !names.includes(name) && name !== 'all')));
  }

  async function submit(): Promise<void> {
    const { principal, deputy, from, to, reason } = draft;
    if (principal === undefined || deputy === undefined || !from || !to) {
      const missing = FIELDS.filter((field) => draft[field] === undefined);
      setFaults(Object.fromEntries(missing.map((field) => [field, t(`deputies.missing.${field}`)])));
      return;
    }
    const result = await appoint({
      principal,
      deputy,
      from: instantIn(zone, from).toISOString(),
      to: instantIn(zone, to).toISOString(),
      ...(reason.trim() && { reason: reason.trim() }),
    });
    if ('error' in result) {
      setFaults({ [fieldIn(result.error)]: messageOf(result.error) ?? t('error.unknown') });
      return;
    }
    toggleNotification({ type: 'success', message: t('deputies.appointed', { name: result.data.deputy.name }) });
    onDone();
  }

  return { draft, faults, change, submit, isLoading };
}

/** The field that a no names; `all` when it names none, or one that is not in the form. */
function fieldIn(error: unknown): Field | 'all' {
  const { details } = error as { details?: { field?: unknown; errors?: readonly { path?: readonly string[] }[] } };
  const named = details?.field ?? details?.errors?.[0]?.path?.[0];
  return FIELDS.find((field) => field === named) ?? 'all';
}
