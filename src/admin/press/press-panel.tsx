import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { useMay } from '../use-may';
import { MAY_SEND } from './may-send';
import { usePressWords } from './use-press-words';

/** Beside the form of a message that is published: the way to send it to the press. */
export const pressPanel: PanelComponent = ({ model, documentId, meta, document }) => {
  const { t } = usePressWords();
  const maySend = useMay(MAY_SEND);
  const isLive = document?.['status'] === 'published' || document?.['status'] === 'modified' || (meta?.availableStatus ?? []).length > 0; // prettier-ignore
  if (model !== 'api::message.message' || !documentId || !isLive || !maySend) return null;
  return {
    title: t('panel.title'),
    content: (
      <Box>
        <Link tag={RouterLink} to={`/press/new?message=${documentId}`}>
          {t('panel.open')}
        </Link>
      </Box>
    ),
  };
};
