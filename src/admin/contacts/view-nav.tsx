import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { CONTACT_VIEWS, type ContactListMeta, type ContactView } from '../../shared/contacts';
import { useContactWords } from './use-contact-words';

interface Props {
  readonly view: ContactView;
  readonly meta: ContactListMeta;
}

/** The ways to look at contacts, with how many each has, and what is overdue in words. */
export function ViewNav({ view, meta: { counts, late } }: Props) {
  const { t } = useContactWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Flex tag="nav" aria-label={t('views')} gap={2} wrap="wrap">
        {CONTACT_VIEWS.map((one) => (
          <LinkButton
            key={one}
            tag={RouterLink}
            to={one === 'all' ? '?' : `?view=${one}`}
            variant={one === view ? 'secondary' : 'tertiary'}
            {...(one === view && { 'aria-current': 'page' as const })}
          >
            {t('view-with-count', { view: t(`view.${one}`), count: counts[one] })}
          </LinkButton>
        ))}
      </Flex>
      {view !== 'all' && counts[view] > 0 && (
        <Typography tag="p" textColor="neutral800">
          {t(`about.${view}`, { late })}
        </Typography>
      )}
    </Flex>
  );
}
