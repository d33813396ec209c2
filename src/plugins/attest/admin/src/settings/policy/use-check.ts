import { useDebounce } from '@strapi/strapi/admin';

import type { FaultView } from '../../../../shared/policy-contracts';
import { useSimulationQuery } from '../../api/policies';
import { faultsIn } from './model/faults';
import type { Tables } from './model/rows';

export interface Checked {
  readonly faults: readonly FaultView[];
  readonly warnings: readonly FaultView[];
}

const NOTHING: Checked = { faults: [], warnings: [] };
const PAUSE = 500;

/** What the server finds wrong with the tables, asked anew shortly after each change. */
export function useCheck(tables: Tables | undefined): Checked {
  const policy = useDebounce(tables, PAUSE) as Tables | undefined;
  const { currentData, error } = useSimulationQuery({ facts: {}, policy: policy as Tables }, { skip: !policy });
  if (!policy) return NOTHING;
  return { faults: faultsIn(error), warnings: currentData?.meta.warnings ?? [] };
}
