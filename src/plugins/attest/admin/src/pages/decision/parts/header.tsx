import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { StateBadge } from '../../../components/state-badge';
import { useSchemasQuery } from '../../../api/setup';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { editPath } from './edit-path';

/** What it is about, where it stands and who submitted it. */
export function Header() {
  const { t, instant } = useWords();
  const { data: schemas } = useSchemasQuery();
  const { request } = useDecision();
  const { uid, documentId, title, route, submittedBy, submittedAt } = request;
  const how = route === 'approve' ? 'submitted' : route;
  return (
    <Layouts.Header
      title={title}
      subtitle={
        <Flex tag="span" gap={2} wrap="wrap">
          <StateBadge status={request.status} review={request.override?.review} />
          <Typography textColor="neutral600">
            {submittedBy.name
              ? t(`decision.${how}-by`, { name: submittedBy.name, at: instant(submittedAt) })
              : t(`decision.${how}`, { at: instant(submittedAt) })}
          </Typography>
          {request.dueAt && request.status === 'pending' ? (
            <Typography fontWeight="semiBold">{t('decision.due', { at: instant(request.dueAt) })}</Typography>
          ) : null}
        </Flex>
      }
      navigationAction={
        <Link tag={NavLink} to="/plugins/attest" startIcon={<ArrowLeft aria-hidden />}>
          {t('decision.to-inbox')}
        </Link>
      }
      primaryAction={
        request.mayOpen ? (
          <LinkButton
            tag={NavLink}
            to={editPath(schemas, { uid, documentId })}
            variant="tertiary"
            startIcon={<Pencil aria-hidden />}
          >
            {t('decision.open')}
          </LinkButton>
        ) : null
      }
    />
  );
}
