import { Box, Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise, Play, Question } from '@strapi/icons';

import { useWords } from '../../words/use-words';
import { RECENT } from './change/dry-run';
import type { Working } from './use-working-copy';

interface Props {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
  readonly working: Working;
  readonly canTry: boolean;
  readonly onTry: () => void;
}

/** What helps to find one's way among the rules, and to see what they lead to. */
export function Toolbar({ filter, onFilter, isAsking, onAsk, working, canTry, onTry }: Props) {
  const { t } = useWords();
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <Box minWidth={{ initial: '100%', medium: '32rem' }}>
        <SearchForm onSubmit={(event) => event.preventDefault()}>
          <Searchbar
            name="filter"
            value={filter}
            clearLabel={t('policy.filter.clear')}
            placeholder={t('policy.filter.placeholder')}
            onChange={({ target }) => onFilter(target.value)}
            onClear={() => onFilter('')}
          >
            {t('policy.filter')}
          </Searchbar>
        </SearchForm>
      </Box>
      <Button
        variant={isAsking ? 'secondary' : 'tertiary'}
        startIcon={<Question />}
        aria-expanded={isAsking}
        onClick={onAsk}
      >
        {t('policy.what-if')}
      </Button>
      {canTry && (
        <Button variant="tertiary" startIcon={<Play />} onClick={onTry}>
          {t('policy.dry-run.try', { count: RECENT })}
        </Button>
      )}
      {working.copy && (
        <Button
          variant="tertiary"
          startIcon={<ArrowsCounterClockwise />}
          disabled={!working.canUndo}
          onClick={working.undo}
        >
          {t('policy.undo')}
        </Button>
      )}
      {working.copy && filter !== '' && <Typography textColor="neutral600">{t('policy.filter.no-moving')}</Typography>}
    </Flex>
  );
}
