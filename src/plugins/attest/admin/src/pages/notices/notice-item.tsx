import { Badge, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { NoticeView } from '../../../../shared/contracts';
import { DocumentLink } from '../../components/document-link';
import { Instant } from '../../components/instant';
import { RequestLink } from '../../components/request-link';
import { useWords } from '../../words/use-words';

interface Props {
  readonly notice: NoticeView;
  /** It is opened, and so has been seen. */
  onOpen(): void;
}

/** One thing the person was told: of which text, what, when and by which words; a new one says so. */
export function NoticeItem({ notice, onOpen }: Props) {
  const { t } = useWords();
  const { uid, documentId, request, title, sentence, text, at, isSeen } = notice;
  return (
    <Item tag="li" gap={4} padding={4} alignItems="flex-start" justifyContent="space-between" wrap="wrap">
      <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 26rem">
        <Flex gap={2} wrap="wrap">
          {request === null ? (
            <DocumentLink uid={uid} documentId={documentId} title={title || null} />
          ) : (
            <RequestLink row={{ id: request, title }} {...(!isSeen && { onOpen })} />
          )}
          {!isSeen && (
            <Badge backgroundColor="primary100" textColor="primary700">
              {t('notices.new')}
            </Badge>
          )}
        </Flex>
        <Typography fontWeight={isSeen ? 'regular' : 'semiBold'}>{sentence}</Typography>
        {text !== null && (
          <Typography textColor="neutral600" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            <q>{text}</q>
          </Typography>
        )}
      </Flex>
      <Typography textColor="neutral600">
        <Instant at={at} />
      </Typography>
    </Item>
  );
}

const Item = styled(Flex)`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
