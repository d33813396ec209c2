import type { ReactNode } from 'react';

import { Flex, Typography } from '@strapi/design-system';

/** A part of the panel under its own small heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={1}>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}
