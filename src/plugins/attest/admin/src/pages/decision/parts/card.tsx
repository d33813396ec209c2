import { useId, type ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly id?: string;
}

/** One part of the page, with its heading. */
export function Card({ title, children, id }: Props) {
  const heading = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={heading}
      id={id}
      background="neutral0"
      borderColor="neutral150"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 5 }}
      width="100%"
      minWidth={0}
    >
      <Typography tag="h2" variant="delta" id={heading} style={{ display: 'block', paddingBottom: '1.2rem' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
