import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { ChannelRecipients } from './channel-recipients';
import { useMessageRecipientsQuery } from './recipients-api';
import { useRecipientWords } from './use-recipient-words';

/** Beside the form of a message: who should get it, and how, by its plan. */
export const recipientsPanel: PanelComponent = ({ model, documentId }) => {
  const { t } = useRecipientWords();
  if (model !== 'api::message.message' || !documentId) return null;
  return { title: t('title'), content: <Recipients documentId={documentId} /> };
};

function Recipients({ documentId }: { readonly documentId: string }) {
  const { t } = useRecipientWords();
  const { data, isError } = useMessageRecipientsQuery(documentId, { refetchOnMountOrArgChange: true });
  if (isError) return <Said text={t('error')} />;
  if (!data) return <Said text={t('loading')} />;
  if (data.withheld.length > 0) return <Said text={t('withheld')} />;
  if (!data.plan) return <Said text={t('no-plan')} />;
  if (data.channels.length === 0) return <Said text={t('no-channel')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {t('by')}{' '}
        <Link tag={RouterLink} to={`/plans/${data.plan.documentId}/matrix`}>
          {data.plan.title}
        </Link>
      </Typography>
      {data.channels.map((channel) => (
        <ChannelRecipients key={channel.documentId} channel={channel} />
      ))}
    </Flex>
  );
}

function Said({ text }: { readonly text: string }) {
  return <Typography textColor="neutral600">{text}</Typography>;
}
