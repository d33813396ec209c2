import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ContactCounts, ContactRowView } from '../../../shared/contacts';
import { Lines } from '../../plan-page/parts/lines';
import { useContactWords } from '../use-contact-words';

interface Props {
  readonly fate: keyof ContactCounts;
  readonly rows: readonly ContactRowView[];
  readonly isOpen?: boolean;
}

/** So many are shown; the rest is counted. */
const MOST = 200;

/** The rows with one fate, each with what is changed or why it is refused. */
export function PreviewRows({ fate, rows, isOpen = false }: Props) {
  const { t } = useContactWords();
  if (rows.length === 0) return null;
  return (
    <details open={isOpen}>
      <Summary>
        <Typography tag="span" fontWeight="bold" textColor="neutral800">
          {t(`fate.${fate}`, { count: rows.length })}
        </Typography>
      </Summary>
      <Box paddingTop={2} paddingLeft={4}>
        <Lines>
          {rows.slice(0, MOST).map((row) => (
            <li key={row.line}>
              <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {t('row', {
                  line: row.line,
                  who: [row.name, row.address].filter((text) => text !== '').join(', ') || '–',
                })}
              </Typography>
              <Why row={row} />
              <Changes row={row} />
            </li>
          ))}
        </Lines>
        {rows.length > MOST && (
          <Typography textColor="neutral700">{t('rows.more', { rest: rows.length - MOST })}</Typography>
        )}
      </Box>
    </details>
  );
}

function Why({ row: { why, field } }: { readonly row: ContactRowView }) {
  const { maybe, fieldName } = useContactWords();
  if (why === null) return null;
  const words = maybe(`why.${why}`, why);
  return (
    <Typography tag="p" textColor="danger700">
      {field === null ? words : `${fieldName(field)}: ${words}`}
    </Typography>
  );
}

function Changes({ row: { changes } }: { readonly row: ContactRowView }) {
  const { t, fieldName } = useContactWords();
  return changes.map(({ field, before, after }) => (
    <Typography key={field} tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
      {t('change', { field: fieldName(field), before: before || '–', after })}
    </Typography>
  ));
}

const Summary = styled.summary`
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
