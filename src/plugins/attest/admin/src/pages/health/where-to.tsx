import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { DocumentView, HealthView } from '../../../../shared/contracts';
import { DocumentLink } from '../../components/document-link';
import { permissions } from '../../permissions';
import { useMay } from '../../use-may';
import { useWords } from '../../words/use-words';
import { DeadEntries } from './dead-entries';
import type { Finding } from './findings';

/** How many documents are named; of the others the number. */
const NAMED = 20;

interface Given {
  readonly finding: Finding;
  readonly health: HealthView;
}

/** Where the person goes from a finding. */
export function WhereTo({ finding: { topic, state, tells }, health }: Given) {
  const { t } = useWords();
  const mayReadLog = useMay(permissions.readLog);
  switch (topic) {
    case 'publishedWithoutEdition':
    case 'differing':
    case 'editionsWithoutPublished':
      return tells === 'some' ? <Documents documents={health[topic]} /> : null;
    case 'overdue':
    case 'emergencies':
      return tells === 'some' ? <To to={`/plugins/attest?view=${topic}`}>{t(`health.${topic}.link`)}</To> : null;
    case 'dead':
      return tells === 'some' ? <DeadEntries /> : null;
    case 'log':
      return mayReadLog ? (
        <To to="/plugins/attest/log">{t(state === 'well' ? 'health.log.link' : 'health.log.verify')}</To>
      ) : null;
    default:
      return null;
  }
}

const To = ({ to, children }: { readonly to: string; readonly children: string }) => (
  <Box>
    <Link tag={RouterLink} to={to}>
      {children}
    </Link>
  </Box>
);

function Documents({ documents }: { readonly documents: readonly DocumentView[] }) {
  const { t } = useWords();
  const others = documents.length - NAMED;
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {documents.slice(0, NAMED).map((document) => (
        <li key={`${document.uid} ${document.documentId}`}>
          <Typography>
            <DocumentLink {...document} />
          </Typography>
        </li>
      ))}
      {others > 0 && (
        <li>
          <Typography>{t('health.others', { others })}</Typography>
        </li>
      )}
    </Flex>
  );
}
