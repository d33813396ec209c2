import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { SearchInput } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import { useWords } from '../../words/use-words';
import { useFilterChoices, type Choice } from './use-filter-choices';
import { FILTERS, type Filter, type InboxQuestion } from './use-inbox-question';

/** Narrows the view: by words of the title, and by what the server can tell requests apart by. */
export function FilterBar({ question }: { readonly question: InboxQuestion }) {
  const { t } = useWords();
  const choices = useFilterChoices();
  const navigate = useNavigate();
  const { filters, setFilter, isNarrowed, hrefOf, view } = question;
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      {/* It keeps what was typed; a new one when the filters are cleared. */}
      <SearchInput key={question.query['q'] ?? ''} label={t('inbox.search')} placeholder={t('inbox.search')} />
      {FILTERS.map((filter) => (
        <FilterSelect
          key={filter}
          filter={filter}
          choices={choices[filter]}
          value={filters[filter]}
          onChange={(value) => setFilter(filter, value)}
        />
      ))}
      {isNarrowed && (
        <Button variant="ghost" startIcon={<Cross />} onClick={() => navigate(hrefOf(view))}>
          {t('inbox.filter.clear')}
        </Button>
      )}
    </Flex>
  );
}

interface SelectProps {
  readonly filter: Filter;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}

function FilterSelect({ filter, choices, value, onChange }: SelectProps) {
  const { t } = useWords();
  const name = t(`inbox.filter.${filter}`);
  // A value of the address that is no choice, for example a rule of an older policy, is shown as it stands.
  const isKnown = value === undefined || choices.some((choice) => choice.value === value);
  const all = isKnown ? choices : [...choices, { value, label: value }];
  return (
    <SingleSelect
      aria-label={name}
      placeholder={name}
      size="S"
      value={value ?? ''}
      onChange={(chosen) => onChange(String(chosen))}
      onClear={() => onChange(undefined)}
      clearLabel={t('inbox.filter.drop', { name: name.toLowerCase() })}
    >
      {all.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
