import { Box, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { useSchemasQuery } from '../../../api/setup';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { editPath } from '../parts/edit-path';

/** Where the rule lets an approver change the text, which the author then confirms. */
export function Amend() {
  const { t } = useWords();
  const { request } = useDecision();
  const { data: schemas } = useSchemasQuery();
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingBottom: '0.8rem' }}>
        {t('amend.hint', { name: request.submittedBy.name })}
      </Typography>
      <LinkButton tag={NavLink} to={editPath(schemas, request)} variant="tertiary" startIcon={<Pencil aria-hidden />}>
        {t('amend.do')}
      </LinkButton>
    </Box>
  );
}
