import { useState } from 'react';

import { Box, Field, Flex, Loader, TextButton, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { useSearchDocumentsQuery, type FoundDocument } from '../../../api/search-documents';
import { useSchemasQuery, useSetupQuery } from '../../../api/setup';
import { useWords } from '../../../words/use-words';

interface Props {
  readonly chosen: FoundDocument | undefined;
  readonly onChoose: (message: FoundDocument | undefined) => void;
}

const PAUSE = 300;

/** Any of the drafts that the person may read: those changed last until something is searched for. */
export function ChooseMessage({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const { formatMessage } = useIntl();
  const [text, setText] = useState('');
  const question = useDebounce(text.trim(), PAUSE);
  const { data: setup } = useSetupQuery();
  const { data: schemas } = useSchemasQuery();
  const { data: found, isLoading } = useSearchDocumentsQuery(
    { uids: setup?.governed ?? [], question },
    { skip: !setup },
  );
  const typeOf = (uid: string) => {
    const name = schemas?.get(uid)?.info.displayName ?? uid;
    return formatMessage({ id: name, defaultMessage: name });
  };

  if (chosen) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography fontWeight="bold">{chosen.title}</Typography>
        <TextButton onClick={() => onChoose(undefined)}>{t('policy.what-if.another')}</TextButton>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="message">
        <Field.Label>{t('policy.what-if.search')}</Field.Label>
        <TextInput type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </Field.Root>
      {isLoading && <Loader small>{t('loading')}</Loader>}
      {found?.length === 0 && <Typography role="status">{t('policy.what-if.none')}</Typography>}
      <Box tag="ul">
        {found?.map((document) => (
          <li key={document.documentId}>
            <Choice type="button" onClick={() => onChoose(document)}>
              <Typography fontWeight="bold" textColor="neutral800">
                {document.title}
              </Typography>{' '}
              <Typography variant="pi" textColor="neutral600">
                {typeOf(document.uid)}
              </Typography>
            </Choice>
          </li>
        ))}
      </Box>
    </Flex>
  );
}

const Choice = styled.button`
  width: 100%;
  padding: 0.8rem;
  text-align: start;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
