import { useCallback, useRef, useState } from 'react';

import type { ImportView, PreviewView, ThingView } from '../../shared/plan-import';
import { NOTHING_GIVEN, type Given } from './given/given';
import { choicesOf, decided, holding, without, type Decision, type Decisions } from './names/decisions';
import { unfitIn } from './refused';
import { useSend } from './use-send';

export type Busy = 'reading' | 'counting' | 'writing';
type Step = 'give' | 'look' | 'done';

/** People go through a list of choices with the arrow keys: the server is asked when they rest. */
const REST = 400;

/** The whole import: what is given, what would become of it, what is decided, and what was written. */
export function useImport() {
  const send = useSend();
  const [given, setGiven] = useState<Given>(NOTHING_GIVEN);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [hasDecided, setHasDecided] = useState(false);
  const [step, setStep] = useState<Step>('give');
  const [view, setView] = useState<PreviewView>();
  const [result, setResult] = useState<ImportView>();
  const [busy, setBusy] = useState<Busy>();
  const [error, setError] = useState<unknown>();
  /** Names whose decisions fit no more: what was chosen is gone, or is of another plan. */
  const [undone, setUndone] = useState<readonly string[]>([]);
  const asking = useRef<AbortController>();

  const ask = useCallback(
    async (work: Busy, told: Decisions, isTold: boolean): Promise<PreviewView | undefined> => {
      asking.current?.abort();
      const asked = new AbortController();
      asking.current = asked;
      setBusy(work);
      setError(undefined);
      setUndone([]);
      try {
        if (work === 'counting') await new Promise((resolve) => setTimeout(resolve, REST));
        if (asked.signal.aborted) return undefined;
        const preview = (choices: Decisions) =>
          send<PreviewView>('previews', given, isTold ? choicesOf(choices) : undefined, asked.signal);
        const answer = await preview(told).catch((refused: unknown) => {
          const unfit = unfitIn(refused);
          if (unfit.length === 0) throw refused;
          setUndone(unfit.map(({ name }) => name));
          return preview(without(told, unfit));
        });
        if (asked.signal.aborted) return undefined;
        setView(answer);
        setDecisions(holding(told, answer.choices));
        setBusy(undefined);
        return answer;
      } catch (failure) {
        if (asked.signal.aborted) return undefined;
        setError(failure);
        setBusy(undefined);
        return undefined;
      }
    },
    [given, send],
  );

  const write = useCallback(async () => {
    setBusy('writing');
    setError(undefined);
    try {
      setResult(await send<ImportView>('imports', given, choicesOf(decisions)));
      setStep('done');
    } catch (failure) {
      setError(failure);
    }
    setBusy(undefined);
  }, [decisions, given, send]);

  return {
    given,
    give(change: Partial<Given>) {
      setGiven((before) => ({ ...before, ...change }));
      setError(undefined);
      // Of another document, what was chosen for it before holds, until something is chosen anew.
      if (decisions.size === 0) setHasDecided(false);
    },
    step,
    view,
    decisions,
    result,
    busy,
    error,
    undone,
    /** Whether something would be lost by leaving. */
    isUnsaved: step !== 'done' && (hasDecided || given.text.trim() !== ''),
    async read() {
      if (await ask('reading', decisions, hasDecided)) setStep('look');
    },
    decide(thing: ThingView, decision: Decision | undefined) {
      const next = decided(decisions, thing, decision);
      setHasDecided(true);
      setDecisions(next);
      void ask('counting', next, true);
    },
    countAgain: () => void ask('counting', decisions, true),
    write,
    back() {
      asking.current?.abort();
      setBusy(undefined);
      setError(undefined);
      setStep('give');
    },
    startAnew() {
      setGiven((before) => ({ ...NOTHING_GIVEN, organisation: before.organisation }));
      setDecisions(new Map());
      setHasDecided(false);
      setView(undefined);
      setResult(undefined);
      setStep('give');
    },
  };
}

export type Import = ReturnType<typeof useImport>;
