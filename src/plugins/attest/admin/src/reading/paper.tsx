import { styled } from 'styled-components';

/** What readers will see, set apart from the panel around it. */
export const Paper = styled.article`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;
  max-width: 68ch;
  overflow-wrap: anywhere;

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 600;
    line-height: 1.25;
    margin: 1.2em 0 0.4em;
  }
  h3 {
    font-size: 2.6rem;
    margin-top: 0.2em;
  }
  h4 {
    font-size: 2rem;
  }
  h5 {
    font-size: 1.8rem;
  }
  h6 {
    font-size: 1.6rem;
  }
  p,
  ul,
  ol,
  dl,
  blockquote,
  figure,
  pre {
    margin: 0 0 0.9em;
  }
  ul {
    list-style: disc;
    padding-left: 1.4em;
  }
  ol {
    list-style: decimal;
    padding-left: 1.6em;
  }
  blockquote {
    border-left: 4px solid ${({ theme }) => theme.colors.neutral300};
    padding-left: 1em;
  }
  blockquote footer {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.4rem;
  }
  a {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
  }
  img {
    display: block;
    height: auto;
    max-height: 42rem;
    max-width: 100%;
  }
  figcaption,
  small {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
  }
  pre {
    background: ${({ theme }) => theme.colors.neutral150};
    overflow-x: auto;
    padding: 0.8em;
  }
  strong {
    font-weight: 600;
  }
  em {
    font-style: italic;
  }
  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.9em;
  }
`;
