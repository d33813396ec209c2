import { useEffect, useRef } from 'react';

import { Box } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { styled } from 'styled-components';

import { LOOKS_EVERY, useInboxQuery } from '../api/requests';
import { usePageVisible } from '../api/use-page-visible';
import { useWords } from '../words/use-words';

const MOST = 99;
const WAITING = { view: 'waiting', pageSize: 1 } as const;

type IconProps = Readonly<Record<string, unknown>>;

/** The menu's icon, with how much waits for the person. A call that fails shows nothing: the page itself will say why. */
export function InboxIcon(props: IconProps) {
  const isVisible = usePageVisible();
  const { data, isError } = useInboxQuery(WAITING, { pollingInterval: isVisible ? LOOKS_EVERY : 0 });
  const count = isError ? 0 : (data?.meta.counts.waiting ?? 0);
  return (
    <Box position="relative" display="inline-flex">
      <CheckCircle {...props} />
      {count > 0 && <Waiting count={count} />}
    </Box>
  );
}

/** Strapi names the menu's link itself and leaves no room for more, so the count is added to that name here. */
function Waiting({ count }: { readonly count: number }) {
  const { t } = useWords();
  const badge = useRef<HTMLSpanElement>(null);
  const name = t('name');
  const named = `${name}, ${t('menu.waiting', { count })}`;
  useEffect(() => {
    const link = badge.current?.closest('a');
    link?.setAttribute('aria-label', named);
    return () => link?.setAttribute('aria-label', name);
  }, [name, named]);
  return <Badge ref={badge} aria-hidden data-count={count > MOST ? `${MOST}+` : count} />;
}

const Badge = styled.span`
  position: absolute;
  top: -1rem;
  left: 1.1rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.buttonNeutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;

  &::after {
    content: attr(data-count);
  }
`;
