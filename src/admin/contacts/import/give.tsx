import { useRef } from 'react';

import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Eye, Upload } from '@strapi/icons';

import { Card } from '../../plan-page/parts/card';
import { useContactWords } from '../use-contact-words';
import type { ContactImport } from './use-contact-import';

/** Which file, and where its details come from. */
export function Give({ work }: { readonly work: ContactImport }) {
  const { t } = useContactWords();
  const input = useRef<HTMLInputElement>(null);
  const { file, source, busy } = work;
  return (
    <Card id="contacts-give" title={t('give.title')}>
      <Flex direction="column" alignItems="stretch" gap={5} maxWidth="64rem">
        <Box>
          <Flex gap={3} wrap="wrap">
            <Button
              variant="secondary"
              startIcon={<Upload aria-hidden />}
              aria-describedby="contacts-file-hint"
              onClick={() => input.current?.click()}
            >
              {t(file ? 'give.other' : 'give.choose')}
            </Button>
            <Typography role="status" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
              {file?.name ?? ''}
            </Typography>
          </Flex>
          <Typography id="contacts-file-hint" tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
            {t('give.hint')}
          </Typography>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.txt,.tsv"
            data-testid="contacts-file"
            onChange={({ target }) => {
              const [given] = target.files ?? [];
              if (given) work.give(given);
              // The same file, corrected, may be chosen again.
              target.value = '';
            }}
          />
        </Box>
        <Field.Root name="source" hint={t('give.source-hint')}>
          <Field.Label>{t('give.source')}</Field.Label>
          <TextInput
            value={source}
            maxLength={255}
            onChange={({ target }: { target: { value: string } }) => work.setSource(target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <Box>
          <Button
            variant={work.preview ? 'secondary' : 'default'}
            startIcon={<Eye aria-hidden />}
            disabled={!file || busy === 'writing'}
            loading={busy === 'reading'}
            onClick={() => void work.look()}
          >
            {t('give.look')}
          </Button>
        </Box>
      </Flex>
    </Card>
  );
}
