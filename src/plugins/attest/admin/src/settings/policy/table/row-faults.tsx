import { Box, Typography } from '@strapi/design-system';

import type { FaultView } from '../../../../../shared/policy-contracts';
import { placeOf } from '../model/fault-places';
import { sentenceOf } from '../model/faults';
import type { Names } from '../model/words';

interface Props {
  readonly names: Names;
  readonly faults: readonly FaultView[];
  readonly warnings: readonly FaultView[];
}

/** What is wrong with a rule, by field, and what may not be meant. */
export function RowFaults({ names, faults, warnings }: Props) {
  if (faults.length + warnings.length === 0) return null;
  return (
    <Box tag="ul" paddingTop={2}>
      {faults.map((fault) => (
        <Typography key={fault.message} tag="li" textColor="danger600" fontWeight="regular">
          <Typography fontWeight="bold">{placeOf(names, fault.field)}:</Typography> {sentenceOf(fault)}
        </Typography>
      ))}
      {warnings.map((warning) => (
        <Typography key={warning.message} tag="li" fontWeight="regular">
          <Typography fontWeight="bold">{names.t('policy.warning')}:</Typography> {sentenceOf(warning)}
        </Typography>
      ))}
    </Box>
  );
}
