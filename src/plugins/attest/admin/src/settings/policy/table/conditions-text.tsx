import { Typography } from '@strapi/design-system';

import type { WhenView } from '../../../../../shared/policy-contracts';
import { conditionWords, type Names } from '../model/words';
import { Plain } from './table-style';

/** When a rule holds, a line for each condition. */
export function ConditionsText({ names, when }: { readonly names: Names; readonly when: WhenView }) {
  const conditions = Object.entries(when);
  if (conditions.length === 0) return <Typography>{names.t('policy.when.everything')}</Typography>;
  return (
    <Plain>
      {conditions.map(([fact, condition]) => (
        <li key={fact}>
          <Typography>
            <Typography fontWeight="bold">{names.fact(fact)}</Typography> {conditionWords(names, fact, condition)}
          </Typography>
        </li>
      ))}
    </Plain>
  );
}
