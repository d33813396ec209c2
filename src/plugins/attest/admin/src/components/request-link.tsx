import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { RequestRow } from '../../../shared/contracts';
import { useWords } from '../words/use-words';

interface Props {
  readonly row: Pick<RequestRow, 'id' | 'title'>;
  onOpen?(): void;
}

/** The title of a request, which opens the page where it is decided. */
export function RequestLink({ row: { id, title }, onOpen }: Props) {
  const { t } = useWords();
  const to = `/plugins/attest/requests/${id}`;
  return (
    <Title tag={Link} to={to} onClick={onOpen} fontWeight="semiBold" textColor="primary600">
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
