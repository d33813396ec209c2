import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PressPreview } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import type { Asked } from './press-api';
import { Recipients } from './recipients';
import { Send } from './send';
import { usePressWords } from './use-press-words';

interface Props {
  readonly asked: Asked;
  readonly preview: PressPreview;
  readonly canSend: boolean;
  onChanged(): void;
}

/** The mail as its readers will see it, who gets it, who does not and why, and the buttons that send. */
export function Preview({ asked, preview, canSend, onChanged }: Props) {
  const { t, instant } = usePressWords();
  const { subject, replyTo, attachments, embargoedUntil } = preview;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Card id="press-preview" title={t('preview.title')}>
        <Flex direction="column" alignItems="stretch" gap={3}>
          {embargoedUntil && (
            <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={3}>
              <Typography textColor="neutral800" fontWeight="bold">
                {t('preview.embargo', { until: instant(embargoedUntil) })}
              </Typography>
            </Box>
          )}
          <Line label={t('preview.subject')} value={subject} />
          {replyTo && <Line label={t('preview.reply-to')} value={replyTo} />}
          {attachments.map(({ title, how }) => (
            <Line key={title} label={t('preview.attachment')} value={`${title} (${t(`preview.${how}`)})`} />
          ))}
          <Shown preview={preview} />
        </Flex>
      </Card>
      <Recipients preview={preview} />
      <Send asked={asked} preview={preview} canSend={canSend} onChanged={onChanged} />
    </Flex>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Typography textColor="neutral800">
      <Typography tag="span" fontWeight="bold">{`${label}: `}</Typography>
      {value}
    </Typography>
  );
}

/** Nothing runs in the frame, and links in it lead nowhere. */
function Shown({ preview: { html, text, language } }: Pick<Props, 'preview'>) {
  const { t } = usePressWords();
  return (
    <Tabs.Root defaultValue="html" variant="simple">
      <Tabs.List aria-label={t('preview.forms')}>
        <Tabs.Trigger value="html">{t('preview.html')}</Tabs.Trigger>
        <Tabs.Trigger value="text">{t('preview.text')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="html">
        <Frame title={t('preview.html')} srcDoc={html} sandbox="" />
      </Tabs.Content>
      <Tabs.Content value="text">
        <Plain tabIndex={0} lang={language} aria-label={t('preview.text')} role="region">
          {text}
        </Plain>
      </Tabs.Content>
    </Tabs.Root>
  );
}

const Frame = styled.iframe`
  width: 100%;
  height: 60rem;
  resize: vertical;
  margin-top: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: #ffffff; /* mail programs show mail on paper */
`;

const Plain = styled.pre`
  max-height: 60rem;
  overflow: auto;
  margin-top: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: monospace;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
