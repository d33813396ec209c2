import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';

import { useWords } from '../../words/use-words';
import type { InboxQuestion } from './use-inbox-question';

interface Props {
  readonly question: InboxQuestion;
  /** There is something, on another page. */
  readonly isBeyond: boolean;
}

/** An empty list says what would be here, and how to see more. */
export function Nothing({ question: { view, isNarrowed, hrefOf }, isBeyond }: Props) {
  const { t } = useWords();
  const [content, way] = isBeyond
    ? [t('inbox.beyond'), t('inbox.beyond.first')]
    : isNarrowed
      ? [t('inbox.empty.filtered'), t('inbox.filter.clear')]
      : [t(`inbox.empty.${view}`), undefined];
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" />}
      content={content}
      hasRadius
      shadow="tableShadow"
      action={
        way && (
          <LinkButton tag={Link} to={hrefOf(view)} variant="secondary">
            {way}
          </LinkButton>
        )
      }
    />
  );
}
