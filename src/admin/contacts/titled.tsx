import { useEffect, useRef, type ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

/** What came of something the person did: they are taken to its heading, and hear it read. */
export function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
