import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

interface Props {
  readonly tone: 'primary' | 'warning';
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** Something to know before one goes on writing. */
export function Banner({ tone, isAlert = false, children }: Props) {
  return (
    <Box background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={3} role={isAlert ? 'alert' : 'status'}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {typeof children === 'string' ? <Typography variant="pi">{children}</Typography> : children}
      </Flex>
    </Box>
  );
}
