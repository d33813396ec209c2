import { useEffect, useRef } from 'react';

import { useForm } from '@strapi/strapi/admin';

import type { At } from '../../api/attest-api';
import { useOutcome } from './save-guard';

/** Milliseconds until the content manager has undone what it showed of a save that was refused. */
const UNDONE_AFTER = 100;

/** After a refused save the content manager's form forgets what was written; this puts it back, as not yet saved. */
export function useKeepsEdits(at: At): void {
  const form = useForm('AttestKeepsEdits', (state) => state);
  const { modified, values, initialValues, resetForm, setValues } = form;
  const edits = useRef<{ readonly values: typeof values; readonly initial: typeof initialValues }>();
  if (modified) edits.current = { values, initial: initialValues };
  const outcome = useOutcome(at);
  const refusal = outcome?.went === 'refused' ? outcome.times : 0;
  const restored = useRef(refusal);

  useEffect(() => {
    if (refusal === 0 || refusal === restored.current) return undefined;
    restored.current = refusal;
    const kept = edits.current;
    const timer = setTimeout(() => {
      if (!kept) return;
      resetForm(kept.initial);
      setValues(kept.values);
    }, UNDONE_AFTER);
    return () => clearTimeout(timer);
  }, [refusal, resetForm, setValues]);
}
