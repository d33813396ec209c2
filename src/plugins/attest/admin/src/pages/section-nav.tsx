import { Box, Flex, Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { permissions } from '../permissions';
import { useWords } from '../words/use-words';

const ALLOWED = { readLog: permissions.readLog, readRequests: permissions.readRequests };

/** The plugin's pages that this person may open. */
export function SectionNav() {
  const { t } = useWords();
  const { allowedActions } = useRBAC(ALLOWED);
  const { canReadLog, canReadRequests } = allowedActions as Readonly<Record<string, boolean>>;
  const pages = [
    { to: '', label: t('nav.inbox') },
    { to: 'deputies', label: t('nav.deputies') },
    ...(canReadLog ? [{ to: 'log', label: t('nav.log') }] : []),
    ...(canReadRequests ? [{ to: 'health', label: t('nav.health') }] : []),
  ];
  return (
    <Box tag="nav" aria-label={t('nav')} background="neutral0" paddingLeft={8} paddingRight={8} paddingTop={3}>
      <Flex tag="ul" gap={6} wrap="wrap">
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link tag={NavLink} to={`/plugins/attest/${to}`} end>
              {label}
            </Link>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
