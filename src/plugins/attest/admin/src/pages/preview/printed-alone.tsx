import { createGlobalStyle } from 'styled-components';

/** On paper there is the text and the word that it is a draft, and nothing of the panel. */
export const PrintedAlone = createGlobalStyle`
  @media print {
    nav,
    aside,
    .no-print {
      display: none !important;
    }
    html,
    body,
    main {
      background: #fff !important;
      color: #000 !important;
    }
    main * {
      color: #000 !important;
      overflow: visible !important;
    }
  }
`;
