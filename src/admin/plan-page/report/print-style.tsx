import { createGlobalStyle } from 'styled-components';

/** On paper there is the report and nothing of the panel around it; a link is its words. */
export const PrintStyle = createGlobalStyle`
  @media print {
    nav,
    header,
    aside,
    .not-printed,
    [data-strapi-header] {
      display: none !important;
    }

    html,
    body,
    #strapi,
    main,
    article,
    article * {
      overflow: visible !important;
      background: transparent !important;
      box-shadow: none !important;
      color: #000 !important;
    }

    article {
      padding: 0 !important;
    }

    article a {
      text-decoration: none !important;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
