import { createGlobalStyle } from 'styled-components';

/**
 * On paper there is the report (`.printed`) and nothing of the panel around it, whose boxes would cut it off after a page. A link
 * is its words.
 */
export const PrintStyle = createGlobalStyle`
  @page {
    margin: 2cm;
  }

  @media print {
    body :not(:has(.printed), .printed, .printed *) {
      display: none !important;
    }

    :has(.printed) {
      display: block !important;
      position: static !important;
      height: auto !important;
      min-height: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      background: transparent !important;
    }

    .printed {
      padding: 0 !important;
    }

    .printed,
    .printed * {
      overflow: visible !important;
      background: transparent !important;
      box-shadow: none !important;
      color: #000 !important;
      text-decoration: none !important;
    }

    .printed tr {
      break-inside: avoid;
    }
  }
`;
