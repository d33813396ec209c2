import { Button, Flex, Typography } from '@strapi/design-system';

import { useWords } from '../../words/use-words';

interface Props {
  readonly page: number;
  readonly pageCount: number;
  onPage(page: number): void;
}

/** From page to page, where there are several. */
export function Pages({ page, pageCount, onPage }: Props) {
  const { t } = useWords();
  if (pageCount <= 1) return null;
  return (
    <Flex tag="nav" aria-label={t('notices.title')} gap={3} paddingTop={3} justifyContent="flex-end">
      <Typography role="status">{t('page.of', { page, pageCount })}</Typography>
      <Button variant="tertiary" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {t('page.newer')}
      </Button>
      <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        {t('page.older')}
      </Button>
    </Flex>
  );
}
