import { useSearchParams } from 'react-router-dom';

import type { Question } from './shown-activities';

const ASKED = ['goal', 'audience', 'month', 'sort'] as const;

/** What is asked of the table stands in the address, so that it can be sent to somebody. */
export function useQuestion(): readonly [
  Question,
  (changed: { readonly [Name in keyof Question]?: Question[Name] | undefined }) => void,
] {
  const [search, setSearch] = useSearchParams();
  const question: Question = Object.fromEntries(
    ASKED.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])),
  );
  return [
    question,
    (changed) => {
      const next = Object.entries({ ...question, ...changed }).filter(([, value]) => value !== undefined);
      setSearch(next as [string, string][], { replace: true });
    },
  ];
}
