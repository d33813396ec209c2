import type { ReactNode } from 'react';

import { Accordion, Box } from '@strapi/design-system';

interface Props {
  readonly title: string;
  readonly description?: string;
  readonly isOpen?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part that is shown when it is asked for. */
export function Disclosed({ title, description, isOpen = false, id, children }: Props) {
  return (
    <Accordion.Root {...(isOpen && { defaultValue: 'part' })} {...(id && { id })}>
      <Accordion.Item value="part">
        <Accordion.Header>
          <Accordion.Trigger {...(description && { description })}>{title}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Box padding={4}>{children}</Box>
        </Accordion.Content>
      </Accordion.Item>
    </Accordion.Root>
  );
}
