import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { RequestRow } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

/** The title of a request, which opens the page where it is decided. */
export function RequestLink({ row: { id, title } }: { readonly row: Pick<RequestRow, 'id' | 'title'> }) {
  const { t } = useWords();
  return (
    <Title tag={Link} to={`/plugins/attest/requests/${id}`} fontWeight="semiBold" textColor="primary600">
      {title || t('inbox.untitled')}
    </Title>
  );
}

const Title = styled(Typography)`
  text-decoration: none;
  overflow-wrap: anywhere;

  &:hover {
    text-decoration: underline;
  }
`;
