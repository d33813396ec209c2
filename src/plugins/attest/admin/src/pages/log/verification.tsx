import { useState, type FormEvent } from 'react';

import { Box, Button, Field, Flex, Loader, TextInput, Typography } from '@strapi/design-system';

import { useLazyVerifyQuery } from '../../api/log';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { VerificationResult } from './verification-result';

const HEAD = /^[0-9a-f]{64}$/;

/** Whether the log is as it was written, asked for by a person and answered in words. */
export function Verification() {
  const { t } = useWords();
  const [verify, { data, error, isFetching, originalArgs }] = useLazyVerifyQuery();
  const [head, setHead] = useState('');
  const [fault, setFault] = useState<string>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const given = head.trim().toLowerCase();
    const isFine = given === '' || HEAD.test(given);
    setFault(isFine ? undefined : t('log.verify.head-wrong'));
    if (isFine) void verify(given);
  }

  return (
    <Box tag="section" aria-labelledby="attest-verify" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Typography tag="h2" variant="delta" id="attest-verify">
        {t('log.verify.title')}
      </Typography>
      <Box paddingTop={1} paddingBottom={4} maxWidth="80rem">
        <Typography textColor="neutral600">{t('log.verify.hint')}</Typography>
      </Box>
      <Flex tag="form" noValidate onSubmit={submit} gap={4} wrap="wrap" alignItems="flex-start">
        <Box flex="1 1 28rem" maxWidth="60rem">
          <Field.Root error={fault ?? false} hint={t('log.verify.head-hint')}>
            <Field.Label>{t('log.verify.head')}</Field.Label>
            <TextInput
              value={head}
              onChange={({ target }) => setHead(target.value)}
              autoComplete="off"
              spellCheck={false}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Box>
        <Box paddingTop={{ initial: 0, medium: 6 }}>
          <Button type="submit" size="L" disabled={isFetching}>
            {t('log.verify.now')}
          </Button>
        </Box>
      </Flex>
      <Box role="status" aria-live="polite">
        {isFetching && (
          <Flex gap={3} paddingTop={4}>
            <Loader small>{t('log.verify.running')}</Loader>
            <Typography aria-hidden>{t('log.verify.running')}</Typography>
          </Flex>
        )}
        {!isFetching && error && (
          <Typography textColor="danger700">{messageOf(error) ?? t('error.unknown')}</Typography>
        )}
        {!isFetching && !error && data && <VerificationResult result={data} withHead={Boolean(originalArgs)} />}
      </Box>
    </Box>
  );
}
