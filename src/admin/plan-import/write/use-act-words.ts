import type { PreviewView } from '../../../shared/plan-import';
import { useImportWords } from '../use-import-words';
import { headlinesOf, writable } from './tallies';

/** What the button does: "Create the plan with 11 activities and 3 new audiences". */
export function useActWords(): (view: PreviewView) => string {
  const { t, list } = useImportWords();
  return (view) => {
    const { plan } = view;
    const changes = writable(view);
    const said = headlinesOf(changes).map(({ what, count }) => t(`tally.${what}`, { count }));
    const what = list(said);
    if (said.length === 0) return t(plan ? 'act.add-parts' : 'act.create-bare', { count: changes.length });
    return t(plan ? 'act.add' : 'act.create', { what });
  };
}
