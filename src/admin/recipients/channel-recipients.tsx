import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { ChannelRecipientsView, RecipientGroupView, RecipientView } from '../../shared/message-recipients';
import { CopyAddresses } from './copy-addresses';
import { useRecipientWords } from './use-recipient-words';

/** Who gets it through one channel: way by way, and who gets nothing. */
export function ChannelRecipients({ channel }: { readonly channel: ChannelRecipientsView }) {
  const { t, list } = useRecipientWords();
  const { name, isInMatrix, groups, none } = channel;
  return (
    <Box tag="section" aria-label={name}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {name}
      </Typography>
      {!isInMatrix && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('not-in-matrix')}
        </Typography>
      )}
      {groups.map((group) => (
        <Group key={group.code ?? ''} group={group} />
      ))}
      {isInMatrix && none.length > 0 && (
        <Box tag="details" paddingTop={3}>
          <Summary>{t('none', { count: none.length })}</Summary>
          <Typography variant="pi" textColor="neutral600">
            {list(none)}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function Group({ group }: { readonly group: RecipientGroupView }) {
  const { t } = useRecipientWords();
  const { way, code, label, recipients, addresses } = group;
  return (
    <Box paddingTop={3}>
      <Typography tag="h4" variant="pi" fontWeight="bold">
        {code === null ? t(`way.${way}`) : t('signed', { sign: code, way: label ?? t('way.unknown') })}
      </Typography>
      {code !== null && label === null && (
        <Typography tag="p" variant="pi" textColor="neutral800">
          {t('unexplained', { sign: code })}
        </Typography>
      )}
      <Names>
        {recipients.map((recipient) => (
          <li key={recipient.audience}>
            <Who recipient={recipient} isWrittenTo={way === 'email'} />
          </li>
        ))}
      </Names>
      {way === 'email' && addresses.length > 0 && <CopyAddresses addresses={addresses} />}
    </Box>
  );
}

interface WhoProps {
  readonly recipient: RecipientView;
  /** Whether it takes an address to reach them. */
  readonly isWrittenTo: boolean;
}

/** The audience, the offices that it means, and what keeps somebody from getting it. */
function Who({ recipient: { audience, condition, offices }, isWrittenTo }: WhoProps) {
  const { t, list } = useRecipientWords();
  const without = offices.filter(({ address }) => address === 'missing').map(({ name }) => name);
  const kept = offices.filter(({ address }) => address === 'withheld').map(({ name }) => name);
  const others = offices.map(({ name }) => name).filter((name) => name !== audience);
  const notes = [
    ...(condition ? [condition] : []),
    ...(offices.length === 0 ? [t('no-office')] : []),
    ...(isWrittenTo && without.length > 0 ? [t('no-address', { offices: list(without) })] : []),
    ...(isWrittenTo && kept.length > 0 ? [t('kept-address')] : []),
  ];
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography variant="pi">{others.length > 0 ? `${audience} (${list(others)})` : audience}</Typography>
      {notes.map((note) => (
        <Typography key={note} variant="pi" textColor="neutral600">
          {note}
        </Typography>
      ))}
    </Flex>
  );
}

const Names = styled.ul`
  padding-block: ${({ theme }) => theme.spaces[1]};

  li {
    padding-block: ${({ theme }) => theme.spaces[1]};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Summary = styled.summary`
  cursor: pointer;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral700};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
