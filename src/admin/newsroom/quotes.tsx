import type { Quote } from './read-message';

/** What people are quoted as saying, each with who says it. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <>
      {quotes.map(({ text, by }, index) => (
        <blockquote key={index}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>
          {by ? <footer>– {by}</footer> : null}
        </blockquote>
      ))}
    </>
  );
}
