import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';

import { usePressWords } from '../use-press-words';

/** The way to the pages before and after; the page stands in the address. */
export function TurnPages({ page, pageCount }: { readonly page: number; readonly pageCount: number }) {
  const { t } = usePressWords();
  const [search] = useSearchParams();
  if (pageCount <= 1) return null;
  const to = (number: number) => {
    const query = new URLSearchParams(search);
    query.set('page', String(number));
    return `?${query}`;
  };
  return (
    <Flex tag="nav" aria-label={t('pages')} gap={3} paddingTop={4} justifyContent="flex-end">
      <Typography textColor="neutral700">{t('page-of', { page, pageCount })}</Typography>
      {page > 1 && (
        <LinkButton tag={RouterLink} variant="tertiary" to={to(page - 1)}>
          {t('previous')}
        </LinkButton>
      )}
      {page < pageCount && (
        <LinkButton tag={RouterLink} variant="tertiary" to={to(page + 1)}>
          {t('next')}
        </LinkButton>
      )}
    </Flex>
  );
}
