import { useId, useState, type ReactNode } from 'react';

import { Box, Flex, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';

/** Something seldom needed, behind a button that says what it is. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const region = useId();
  return (
    <Box width="100%">
      <TextButton
        aria-expanded={isOpen}
        aria-controls={region}
        endIcon={isOpen ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </TextButton>
      <div id={region} hidden={!isOpen}>
        {isOpen ? (
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
            {children}
          </Flex>
        ) : null}
      </div>
    </Box>
  );
}
