import { Badge, Flex } from '@strapi/design-system';
import { ArrowClockwise, Check, Cross, Link as LinkIcon, Plus, WarningCircle } from '@strapi/icons';

import { useImportWords } from '../use-import-words';

export type Tag = 'new' | 'exists' | 'chosen' | 'left' | 'open' | 'changed' | 'same';

type Colour = 'neutral150' | 'neutral800';
type Look = readonly [icon: typeof Plus, back: string, text: string];

const LOOKS: Readonly<Record<Tag, Look>> = {
  new: [Plus, 'primary100', 'primary700'],
  changed: [ArrowClockwise, 'alternative100', 'alternative700'],
  same: [Check, 'neutral150', 'neutral800'],
  exists: [Check, 'neutral150', 'neutral800'],
  chosen: [LinkIcon, 'success100', 'success700'],
  left: [Cross, 'neutral150', 'neutral800'],
  open: [WarningCircle, 'warning100', 'neutral800'],
};

/** What becomes of something, in a word with a sign. */
export function FateTag({ tag }: { readonly tag: Tag }) {
  const { t } = useImportWords();
  const [Icon, back, text] = LOOKS[tag];
  return (
    <Badge backgroundColor={back as Colour} textColor={text as Colour} style={{ whiteSpace: 'nowrap' }}>
      <Flex tag="span" gap={1} style={{ color: 'inherit' }}>
        <Icon aria-hidden width="1.2rem" height="1.2rem" fill="currentColor" />
        {t(`fate.${tag}`)}
      </Flex>
    </Badge>
  );
}
