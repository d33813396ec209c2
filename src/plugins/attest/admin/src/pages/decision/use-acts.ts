import { useCallback, useState } from 'react';

import { codeOf, messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';

/** What a call gives. */
export type Result<Data> = { readonly data: Data } | { readonly error: unknown };

/** How an act went, in a sentence that stays on the page. */
export interface Told {
  readonly kind: 'done' | 'refused';
  readonly text: string;
  readonly code: string | undefined;
  /** What is wrong in which field, where the server names fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Does acts one at a time and keeps how the last of them went. `then` is awaited, with what the act gave, before it is told. */
export function useActs() {
  const [told, setTold] = useState<Told>();
  const [isActing, setActing] = useState(false);
  const { t } = useWords();
  const act = useCallback(
    async (
      doing: Promise<Result<unknown>>,
      done: string,
      then: (told: Told, given: unknown) => Promise<void>,
    ): Promise<Told> => {
      setActing(true);
      const result = await doing;
      const now: Told = 'error' in result ? refusedWith(result.error, t('error.unknown')) : { ...DONE, text: done };
      await then(now, 'data' in result ? result.data : undefined);
      setTold(now);
      setActing(false);
      return now;
    },
    [t],
  );
  return { told, isActing, act, forget: useCallback(() => setTold(undefined), []) };
}

const DONE = { kind: 'done', code: undefined, fields: {} } as const;

const refusedWith = (error: unknown, otherwise: string): Told => ({
  kind: 'refused',
  text: messageOf(error) ?? otherwise,
  code: codeOf(error),
  fields: fieldsIn(error),
});

interface Fault {
  readonly path: readonly string[];
  readonly message: string;
}

function fieldsIn(error: unknown): Readonly<Record<string, string>> {
  const details = (error as { readonly details?: { readonly errors?: readonly Fault[] } } | null)?.details;
  return Object.fromEntries((details?.errors ?? []).map(({ path, message }) => [path.join('.'), message]));
}
