import { createContext, useContext } from 'react';

import type { RequestDetail } from '../../../../shared/contracts';
import type { Result, Told } from './use-acts';
import type { Read } from './use-read';

/** What the parts of the page share. */
export interface DecisionPageState {
  readonly request: RequestDetail;
  /** What the person has on the screen, and so answers. */
  readonly read: Read;
  /** Does what moves the request on; the page then tells how it went and shows where the request stands. */
  act(doing: Promise<Result<unknown>>, done: string): Promise<Told>;
  /** Says something beside the request, which moves it nowhere: what the person has read stays what they have read. */
  remark(doing: Promise<Result<unknown>>, done: string): Promise<Told>;
  /** Begins a comment on a field. */
  commentOn(field: string): void;
}

export const DecisionContext = createContext<DecisionPageState | undefined>(undefined);

export function useDecision(): DecisionPageState {
  const state = useContext(DecisionContext);
  if (!state) throw new Error('This is a part of the decision page.');
  return state;
}
