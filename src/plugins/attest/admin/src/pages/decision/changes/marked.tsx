import type { ReactNode } from 'react';

import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../../../words/use-words';

const Ins = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
  text-underline-offset: 0.15em;
`;

const Del = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

/** What came: underlined, and told to who does not see it. */
export function Added({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Ins>
      <VisuallyHidden tag="span">{t('changes.added')} </VisuallyHidden>
      {children}
    </Ins>
  );
}

/** What went: struck through, and told to who does not see it. */
export function Removed({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Del>
      <VisuallyHidden tag="span">{t('changes.removed')} </VisuallyHidden>
      {children}
    </Del>
  );
}
