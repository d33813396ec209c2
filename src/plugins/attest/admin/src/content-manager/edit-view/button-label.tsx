import { createGlobalStyle } from 'styled-components';

/** The panel's buttons are one line high; a label that says what will happen may need two. */
const RoomForTwoLines = createGlobalStyle`
  button:has([data-attest-label]) {
    height: auto;
    min-height: 3.2rem;
  }
  [data-attest-label] {
    display: block;
    white-space: normal;
    overflow: visible;
    text-align: center;
  }
  button span:has(> [data-attest-label]) {
    white-space: normal;
    overflow: visible;
    text-overflow: clip;
  }
`;

export function ButtonLabel({ children }: { readonly children: string }) {
  return (
    <>
      <RoomForTwoLines />
      <span data-attest-label>{children}</span>
    </>
  );
}
