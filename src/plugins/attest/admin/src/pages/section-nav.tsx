import { Box } from '@strapi/design-system';
import { Link, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';

import { useNoticesQuery } from '../api/notices';
import { LOOKS_EVERY } from '../api/requests';
import { usePageVisible } from '../api/use-page-visible';
import { permissions } from '../permissions';
import { useMay } from '../use-may';
import { useWords } from '../words/use-words';

const ROOT = '/plugins/attest';
/** Asked for the number alone. */
const LATEST = { page: 1, pageSize: 1 } as const;

/** The plugin's pages that this person may open; the current one is marked. A request belongs to the inbox. */
export function SectionNav() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const pollingInterval = usePageVisible() ? LOOKS_EVERY : 0;
  const { data: notices } = useNoticesQuery(LATEST, { pollingInterval });
  const unseen = notices?.meta.unseen ?? 0;
  const mayReadLog = useMay(permissions.readLog);
  const mayReadRequests = useMay(permissions.readRequests);
  const pages = [
    { to: ROOT, label: t('nav.inbox'), isWithin: /^\/plugins\/attest\/(requests|preview)\//.test(pathname) },
    { to: `${ROOT}/notices`, label: t('nav.notices', { count: unseen }) },
    { to: `${ROOT}/deputies`, label: t('nav.deputies') },
    ...(mayReadLog ? [{ to: `${ROOT}/log`, label: t('nav.log') }] : []),
    ...(mayReadRequests ? [{ to: `${ROOT}/health`, label: t('nav.health') }] : []),
  ];
  const isHere = (to: string) => pathname.replace(/\/$/, '') === to;
  return (
    <Bar tag="nav" aria-label={t('nav')} background="neutral0">
      <ul>
        {pages.map(({ to, label, isWithin = false }) => (
          <li key={to}>
            <Tab to={to} {...(isHere(to) ? { 'aria-current': 'page' } : isWithin && { 'aria-current': 'true' })}>
              {label}
            </Tab>
          </li>
        ))}
      </ul>
    </Bar>
  );
}

const Bar = styled(Box)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};

  ul {
    display: flex;
    overflow-x: auto;
    gap: ${({ theme }) => theme.spaces[6]};
    padding-inline: ${({ theme }) => theme.spaces[4]};
  }

  @media (min-width: 768px) {
    ul {
      padding-inline: ${({ theme }) => theme.spaces[10]};
    }
  }
`;

const Tab = styled(Link)`
  display: block;
  padding-block: ${({ theme }) => theme.spaces[4]} ${({ theme }) => theme.spaces[3]};
  border-bottom: 3px solid transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;
  white-space: nowrap;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  &[aria-current] {
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
