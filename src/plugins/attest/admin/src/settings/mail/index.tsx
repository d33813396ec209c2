import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { MailChoiceView } from '../../../../shared/contracts';
import { useChooseMailMutation, useMailChoiceQuery } from '../../api/mail-choice';
import { messageOf } from '../../words/error-message';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';

const CHOICES: readonly MailChoiceView['choice'][] = ['at-once', 'daily', 'none'];

/** Settings → Mail: how often the person themselves is written to. It is saved as it is chosen. */
export default function MailSettings() {
  const { t } = useWords();
  const told = useTold();
  const { data, error } = useMailChoiceQuery();
  const [choose, { isLoading }] = useChooseMailMutation();
  return (
    <Page.Main>
      <Page.Title>{t('mail.title')}</Page.Title>
      <Layouts.Header title={t('mail.title')} subtitle={t('mail.subtitle')} />
      <Layouts.Content>
        {error && (
          <Box role="alert">
            <Typography textColor="danger700">{messageOf(error) ?? t('error.unknown')}</Typography>
          </Box>
        )}
        {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {data && (
          <Flex
            direction="column"
            alignItems="stretch"
            gap={5}
            padding={7}
            background="neutral0"
            hasRadius
            shadow="tableShadow"
          >
            {!data.isOn && <Typography role="status">{t('mail.off')}</Typography>}
            <Field.Root id="attest-mail-choice">
              <Field.Label>{t('mail.how-often')}</Field.Label>
              <Radio.Group
                aria-labelledby="attest-mail-choice-label"
                value={data.choice}
                disabled={isLoading}
                onValueChange={(choice: string) =>
                  void told(choose(choice as MailChoiceView['choice']), t('mail.saved'))
                }
              >
                {CHOICES.map((choice) => (
                  <Radio.Item key={choice} value={choice}>
                    {t(`mail.choice.${choice}`)}
                  </Radio.Item>
                ))}
              </Radio.Group>
            </Field.Root>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
