import { useState } from 'react';

import { Box, Field, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import { useSearchDocumentsQuery, type FoundDocument } from '../../../api/search-documents';
import { useSchemasQuery, useSetupQuery } from '../../../api/setup';
import { useWords } from '../../../words/use-words';

interface Props {
  readonly chosen: FoundDocument | undefined;
  readonly onChoose: (message: FoundDocument) => void;
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
            <Choice
              type="button"
              aria-pressed={chosen?.documentId === document.documentId}
              onClick={() => onChoose(document)}
            >
              <Typography fontWeight="bold">{document.title}</Typography>{' '}
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
  border-inline-start: 3px solid transparent;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;
