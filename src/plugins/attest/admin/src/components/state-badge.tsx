import { Badge } from '@strapi/design-system';

import { useWords } from '../words/use-words';

const COLOURS: Readonly<Record<string, readonly [background: string, text: string]>> = {
  pending: ['warning100', 'neutral800'],
  'to-confirm': ['warning100', 'neutral800'],
  approved: ['success100', 'success700'],
  scheduled: ['secondary100', 'secondary700'],
  live: ['success100', 'success700'],
  'changes-requested': ['alternative100', 'alternative700'],
  declined: ['danger100', 'danger700'],
  void: ['danger100', 'danger700'],
  'taken-down': ['danger100', 'danger700'],
};

interface Props {
  readonly status: string;
  /** What the look afterwards at an emergency came to; a no has taken the text down. */
  readonly review?: string | null | undefined;
}

/** Where a request stands, in a word. */
export function StateBadge({ status, review }: Props) {
  const { maybe } = useWords();
  const state = review === 'rejected' ? 'taken-down' : status;
  const [background, text] = COLOURS[state] ?? ['neutral150', 'neutral800'];
  return (
    <Badge
      backgroundColor={background as 'neutral150'}
      textColor={text as 'neutral800'}
      style={{ whiteSpace: 'nowrap' }}
    >
      {maybe(`status.${state}`, state)}
    </Badge>
  );
}
