import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';

interface Props {
  readonly title: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Card({ title, id, children }: Props) {
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Typography tag="h2" variant="delta" id={id}>
        {title}
      </Typography>
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
}
