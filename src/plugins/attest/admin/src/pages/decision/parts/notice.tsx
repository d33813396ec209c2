import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  /** Told at once to who does not see it. */
  readonly isUrgent?: boolean;
}

/** Something to know before one answers; it goes away when it no longer is so. */
export function Notice({ title, children, isUrgent = false }: Props) {
  return (
    <Box
      role={isUrgent ? 'alert' : undefined}
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={4}
      width="100%"
    >
      <Flex alignItems="start" gap={3}>
        <Box color="warning700" paddingTop={1} aria-hidden>
          <WarningCircle fill="currentColor" />
        </Box>
        <Flex direction="column" alignItems="start" gap={1} minWidth={0} style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="p" fontWeight="semiBold" textColor="neutral900">
            {title}
          </Typography>
          {children}
        </Flex>
      </Flex>
    </Box>
  );
}
