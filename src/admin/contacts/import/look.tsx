import { Flex, Typography } from '@strapi/design-system';

import type { ContactsPreview } from '../../../shared/contacts';
import { Titled } from '../titled';
import { useContactWords } from '../use-contact-words';
import { PreviewRows } from './preview-rows';
import type { ContactImport } from './use-contact-import';
import { WriteBar } from './write-bar';

/** What the file would do: in numbers, row by row, and the button that does it. */
export function Look({ work, preview }: { readonly work: ContactImport; readonly preview: ContactsPreview }) {
  const { t } = useContactWords();
  const { counts, rows, newOutlets, unread } = preview;
  const of = (fate: keyof typeof counts) => rows.filter((row) => row.fate === fate);
  return (
    <>
      <Titled title={t('look.title')}>
        <Typography tag="p">{t('look.counts', { ...counts })}</Typography>
        <Named about="look.outlets" names={newOutlets} />
        <Named about="look.unread" names={unread} />
        <Flex direction="column" alignItems="stretch" gap={3}>
          <PreviewRows fate="refused" rows={of('refused')} isOpen />
          <PreviewRows fate="changed" rows={of('changed')} isOpen />
          <PreviewRows fate="new" rows={of('new')} isOpen={counts.new <= 20} />
          <PreviewRows fate="same" rows={of('same')} />
        </Flex>
      </Titled>
      <WriteBar work={work} counts={counts} />
    </>
  );
}

/** So many are named; the rest is counted. */
const MOST = 20;

function Named({ about, names }: { readonly about: string; readonly names: readonly string[] }) {
  const { t, list } = useContactWords();
  if (names.length === 0) return null;
  const rest = names.length - MOST;
  const said = rest > 0 ? [...names.slice(0, MOST), t('look.and-more', { rest })] : names;
  return (
    <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
      {t(about, { count: names.length, names: list(said) })}
    </Typography>
  );
}
