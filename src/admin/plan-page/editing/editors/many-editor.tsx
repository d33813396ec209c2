import { useState } from 'react';

import { Box, Checkbox, Flex, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { NamedView } from '../../../../shared/plan-view';
import { useChoicesQuery, useOfficesQuery, type Choice } from '../../plan-api';
import { usePlanWords } from '../../use-plan-words';
import { useArrowKeys } from './use-arrow-keys';

interface Props {
  readonly label: string;
  readonly chosen: readonly NamedView[];
  readonly onChange: (chosen: readonly NamedView[]) => void;
}

/** Up to so many are seen at a glance; more are searched in. */
const AT_A_GLANCE = 8;

/** Several of what the plan itself has. */
export function OwnMany({ options, ...rest }: Props & { readonly options: readonly NamedView[] }) {
  const [search, setSearch] = useState('');
  const found = options.filter(({ name }) => name.toLocaleLowerCase().includes(search.toLocaleLowerCase()));
  const hasSearch = options.length > AT_A_GLANCE;
  return <Many {...rest} options={found} search={search} onSearch={hasSearch ? setSearch : undefined} />;
}

/** Several of what there is in the whole system, found by a part of the name. */
export function FoundMany({ uid, field, ...rest }: Props & { readonly uid: string; readonly field: string }) {
  const [search, setSearch] = useState('');
  const { data } = useChoicesQuery({ uid, field, search: search.trim() });
  return <Many {...rest} options={data ?? []} search={search} onSearch={setSearch} isLoading={!data} />;
}

/** Offices, those of the plan's own organisations first. */
export function OfficesMany({ organisations, ...rest }: Props & { readonly organisations: readonly string[] }) {
  const [search, setSearch] = useState('');
  const { data } = useOfficesQuery(search.trim());
  const isOwn = ({ of }: Choice) => of !== undefined && organisations.includes(of);
  const options = [...(data ?? [])].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return <Many {...rest} options={options} search={search} onSearch={setSearch} isLoading={!data} />;
}

interface ManyProps extends Props {
  readonly options: readonly Choice[];
  readonly search: string;
  readonly onSearch: ((search: string) => void) | undefined;
  readonly isLoading?: boolean;
}

/** What was chosen when it was opened stands first, and stays in its place while it is chosen and dropped. */
function Many({ label, chosen, onChange, options, search, onSearch, isLoading = false }: ManyProps) {
  const { t } = usePlanWords();
  const [first] = useState(chosen);
  const onArrow = useArrowKeys();
  const isFirst = ({ documentId }: NamedView) => first.some((one) => one.documentId === documentId);
  const described = (one: NamedView) => options.find(({ documentId }) => documentId === one.documentId) ?? one;
  const shown: readonly Choice[] = [...first.map(described), ...options.filter((option) => !isFirst(option))];
  const has = ({ documentId }: NamedView) => chosen.some((one) => one.documentId === documentId);
  const toggle = (option: Choice) =>
    onChange(
      has(option)
        ? chosen.filter(({ documentId }) => documentId !== option.documentId)
        : [...chosen, { documentId: option.documentId, name: option.name }],
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2} onKeyDown={onArrow}>
      {onSearch && (
        <TextInput
          size="S"
          type="search"
          aria-label={t('edit.search', { field: label })}
          placeholder={t('edit.search', { field: label })}
          value={search}
          onChange={({ target }) => onSearch(target.value)}
        />
      )}
      <List role="group" aria-label={label}>
        {shown.map((option) => (
          <Checkbox key={option.documentId} checked={has(option)} onCheckedChange={() => toggle(option)}>
            <Typography textColor="neutral800">{option.name || t('untitled')}</Typography>
            {option.of !== undefined && (
              <Typography tag="div" variant="pi" textColor="neutral600">
                {option.of}
              </Typography>
            )}
          </Checkbox>
        ))}
        {shown.length === 0 && (
          <Typography role="status" variant="pi" textColor="neutral600">
            {isLoading ? t('edit.looking') : t('edit.none')}
          </Typography>
        )}
      </List>
    </Flex>
  );
}

const List = styled(Box)`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  max-height: 22rem;
  overflow: auto;
  padding: ${({ theme }) => theme.spaces[1]};
`;
