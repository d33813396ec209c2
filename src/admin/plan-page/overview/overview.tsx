import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PlanView } from '../../../shared/plan-view';
import { ChainCard } from '../chain/chain-card';
import { Counts } from './counts';
import { Decided } from './decided';
import { GapsInShort } from './gaps-in-short';
import { Lessons } from './lessons';
import { ReviewDue } from './review-due';

/** What the plan is, what it leaves open, how much of everything there is, and who decided on it. */
export function Overview({ view }: { readonly view: PlanView }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ReviewDue plan={view.plan} />
      <Columns>
        <GapsInShort view={view} />
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Counts view={view} />
          <Lessons view={view} />
          <Decided plan={view.plan} />
        </Flex>
      </Columns>
      <ChainCard view={view} />
    </Flex>
  );
}

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  align-items: start;

  @media (min-width: 1080px) {
    grid-template-columns: 3fr 2fr;
  }
`;
