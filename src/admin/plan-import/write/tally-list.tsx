import { Typography } from '@strapi/design-system';

import type { ChangeView } from '../../../shared/plan-import';
import { Lines } from '../../plan-page/parts/lines';
import { useImportWords } from '../use-import-words';
import { talliesOf } from './tallies';

/** Few enough to be read in a line. */
const NAMED = 4;

/** What is or was written, kind by kind; by name where they are few. */
export function TallyList({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { t } = useImportWords();
  return (
    <Lines>
      {talliesOf(changes).map(({ what, count, names }) => (
        <li key={what}>
          <Typography>{t(`tally.${what}`, { count })}</Typography>
          {names.length === count && count <= NAMED && (
            <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
              {' '}
              – {names.join('; ')}
            </Typography>
          )}
        </li>
      ))}
    </Lines>
  );
}
