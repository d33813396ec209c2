import { Badge, Box, Flex, LinkButton } from '@strapi/design-system';
import { Link } from 'react-router-dom';

import type { View } from '../../../../shared/contracts';
import { permissions } from '../../permissions';
import { useMay } from '../../use-may';
import { useWords } from '../../words/use-words';

const VIEWS: readonly View[] = ['waiting', 'mine', 'informed', 'due', 'overdue', 'emergencies', 'open', 'all'];
const FOR_READERS: readonly View[] = ['open', 'all'];

interface Props {
  readonly current: View;
  readonly counts: Readonly<Record<View, number>> | undefined;
  hrefOf(view: View): string;
}

/** The views of the inbox, each with how much is in it. */
export function Views({ current, counts, hrefOf }: Props) {
  const { t } = useWords();
  const mayReadAll = useMay(permissions.readRequests);
  const shown = VIEWS.filter((view) => mayReadAll || !FOR_READERS.includes(view));
  return (
    <Box tag="nav" aria-label={t('inbox.views')} paddingBottom={4}>
      <Flex tag="ul" gap={2} wrap="wrap">
        {shown.map((view) => (
          <li key={view}>
            <LinkButton
              tag={Link}
              to={hrefOf(view)}
              variant={view === current ? 'secondary' : 'tertiary'}
              aria-current={view === current ? 'page' : undefined}
            >
              {/* An icon of the button would be hidden from screen readers, and the number with it. */}
              <Flex tag="span" gap={2}>
                {t(`inbox.view.${view}`)}
                {counts && <Count count={counts[view]} isUrgent={view === 'overdue' && counts[view] > 0} />}
              </Flex>
            </LinkButton>
          </li>
        ))}
      </Flex>
    </Box>
  );
}

function Count({ count, isUrgent }: { readonly count: number; readonly isUrgent: boolean }) {
  const colours = isUrgent
    ? ({ backgroundColor: 'danger100', textColor: 'danger700' } as const)
    : ({ backgroundColor: 'neutral150', textColor: 'neutral800' } as const);
  return <Badge {...colours}>{count}</Badge>;
}
