import { useMemo } from 'react';

import { useVocabularyQuery } from '../../api/policies';
import { useWords } from '../../words/use-words';
import type { Names } from './model/words';

/** What the policy speaks of, as the person calls it; what is unknown by now goes by its code. */
export function useNames(): Names {
  const { t, maybe, locale } = useWords();
  const { data } = useVocabularyQuery();
  return useMemo(() => {
    const language = locale.startsWith('sv') ? 'sv' : 'en';
    const facts = new Map(data?.facts.map((fact) => [fact.name, fact]));
    const groups = new Map(data?.groups.map(({ id, name }) => [id, name]));
    return {
      t,
      locale,
      fact: (name) => facts.get(name)?.label[language] ?? name,
      value: (fact, value) => facts.get(fact)?.values.find((known) => known.value === value)?.label[language] ?? value,
      group: (id) => groups.get(id) ?? id,
      check: (id) => maybe(`check.${id}`, id),
    };
  }, [t, maybe, locale, data]);
}
