import type { ReactNode } from 'react';

import { Accordion, Box } from '@strapi/design-system';
import { styled } from 'styled-components';

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
    <Root size="M" {...(isOpen && { defaultValue: 'part' })} {...(id && { id })}>
      <Accordion.Item value="part">
        <Accordion.Header>
          <Accordion.Trigger {...(description && { description })}>{title}</Accordion.Trigger>
        </Accordion.Header>
        <Accordion.Content>
          <Box padding={4}>{children}</Box>
        </Accordion.Content>
      </Accordion.Item>
    </Root>
  );
}

/** Titles are sentences here: on a narrow screen they take a second line. */
const Root = styled(Accordion.Root)`
  h3 button span {
    white-space: normal;
    text-align: start;
  }
`;
