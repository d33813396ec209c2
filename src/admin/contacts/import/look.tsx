import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import type { ContactsPreview } from '../../../shared/contacts';
import { Card } from '../../plan-page/parts/card';
import { useContactWords } from '../use-contact-words';
import { PreviewRows } from './preview-rows';
import type { ContactImport } from './use-contact-import';

/** What the file would do: in numbers, row by row, and the button that does it. */
export function Look({ work, preview }: { readonly work: ContactImport; readonly preview: ContactsPreview }) {
  const { t, list } = useContactWords();
  const { counts, rows, newOutlets, unread } = preview;
  const count = counts.new + counts.changed;
  const of = (fate: keyof typeof counts) => rows.filter((row) => row.fate === fate);
  return (
    <Card id="contacts-look" title={t('look.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="p">{t('look.counts', { ...counts })}</Typography>
        {newOutlets.length > 0 && (
          <Typography tag="p">{t('look.outlets', { count: newOutlets.length, names: list(newOutlets) })}</Typography>
        )}
        {unread.length > 0 && (
          <Typography tag="p">{t('look.unread', { count: unread.length, names: list(unread) })}</Typography>
        )}
        <PreviewRows fate="refused" rows={of('refused')} isOpen />
        <PreviewRows fate="changed" rows={of('changed')} isOpen />
        <PreviewRows fate="new" rows={of('new')} />
        <PreviewRows fate="same" rows={of('same')} />
        <Box>
          <Button
            size="L"
            startIcon={<Check aria-hidden />}
            disabled={count === 0}
            loading={work.busy === 'writing'}
            onClick={() => void work.write()}
          >
            {t('look.do', { ...counts, count })}
          </Button>
        </Box>
      </Flex>
    </Card>
  );
}
