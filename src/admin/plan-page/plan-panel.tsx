import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { usePlanWords } from './use-plan-words';

/** Beside the form of a plan: the way to its page. */
export const planPanel: PanelComponent = ({ model, documentId }) => {
  const { t } = usePlanWords();
  if (model !== 'api::plan.plan' || !documentId) return null;
  return {
    title: t('panel.title'),
    content: (
      <Box>
        <Link tag={RouterLink} to={`/plans/${documentId}`}>
          {t('panel.open')}
        </Link>
      </Box>
    ),
  };
};
