import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { usePlanWords } from '../use-plan-words';

/** What the marks of the wheel mean. */
export function Key({ hasReviews }: { readonly hasReviews: boolean }) {
  const { t } = usePlanWords();
  const kinds = ['recurring', 'once', ...(hasReviews ? ['review'] : [])];
  return (
    <Flex tag="ul" gap={5} wrap="wrap" paddingTop={4}>
      {kinds.map((kind) => (
        <Flex tag="li" gap={2} key={kind}>
          <Sign className={kind} aria-hidden />
          <Typography variant="pi" textColor="neutral800">
            {t(`year.${kind}`)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

const Sign = styled.span`
  width: 1.6rem;
  height: 1.6rem;

  &.recurring {
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.primary600};
  }

  &.once {
    border: 2px solid ${({ theme }) => theme.colors.primary600};
    border-radius: 3px;
  }

  &.review {
    transform: rotate(45deg) scale(0.75);
    background: ${({ theme }) => theme.colors.warning600};
  }
`;
