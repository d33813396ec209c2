import { useState } from 'react';

import { Box, Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';

import { Choose } from './choose';
import { Failed } from './parts/failed';
import { Preview } from './preview';
import { useLazyPreviewQuery, usePressChoicesQuery, type Asked } from './press-api';
import { usePressWords } from './use-press-words';

/** A mailing step by step: choose, look at what will be sent and to whom, send. */
export function NewMailing() {
  const { t } = usePressWords();
  const [search] = useSearchParams();
  const { data: choices, error } = usePressChoicesQuery(undefined, { refetchOnMountOrArgChange: true });
  const [look, { data: preview, error: refused, isFetching }] = useLazyPreviewQuery();
  const [asked, setAsked] = useState<Asked>({ message: search.get('message') ?? '', lists: [], attachments: 'link' });
  const [looked, setLooked] = useState<Asked>();
  const isShown = looked === asked && !isFetching;
  return (
    <Page.Main>
      <Page.Title>{t('new.title')}</Page.Title>
      <Layouts.Header
        title={t('new.title')}
        subtitle={t('new.subtitle')}
        navigationAction={<BackButton fallback="/press" />}
      />
      <Layouts.Content>
        {error && <Failed error={error} />}
        {!choices && !error && <Page.Loading>{t('loading')}</Page.Loading>}
        {choices && (
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <Choose
              choices={choices}
              asked={asked}
              isLooking={isFetching}
              onChange={setAsked}
              onLook={() => {
                setLooked(asked);
                void look(asked);
              }}
            />
            <Box aria-live="polite">
              {isShown && refused && <Failed error={refused} />}
              {isShown && !refused && preview && (
                <Preview asked={asked} preview={preview} canSend={choices.canSend} onChanged={() => void look(asked)} />
              )}
            </Box>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
