import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button whose words may take more than one line. */
export const WideButton = styled(Button).attrs({ fullWidth: true, size: 'L' })`
  height: auto;
  min-height: 4rem;
  padding-block: 0.8rem;
  white-space: normal;

  & > span {
    line-height: 1.4;
    text-align: center;
    white-space: normal;
  }
`;
