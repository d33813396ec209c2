import { useWords } from '../words/use-words';

/** An instant as people read it, and as machines do. */
export function Instant({ at }: { readonly at: string }) {
  const { instant } = useWords();
  return <time dateTime={at}>{instant(at)}</time>;
}
