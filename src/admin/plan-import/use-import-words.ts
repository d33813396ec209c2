import { useWordsOf, type PlanWords } from '../plan-page/use-plan-words';

/** The words of the import of plans: `t('title')` is the text of `plan-import.title`. */
export const useImportWords = (): PlanWords => useWordsOf('plan-import');
