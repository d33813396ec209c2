import { useState } from 'react';

import { Combobox, ComboboxOption, Field, Flex } from '@strapi/design-system';

import type { NamedView } from '../../../shared/plan-view';
import { useChoicesQuery } from '../plan-api';
import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly audiences: readonly NamedView[];
  /** By documentId: those that stand in it already. */
  readonly shown: ReadonlySet<string>;
  readonly onAudience: (audience: NamedView) => void;
  readonly onChannel: (channel: NamedView) => void;
}

/** Another row or column of the matrix; it is kept once a sign stands in it. */
export function AddToMatrix({ audiences, shown, onAudience, onChannel }: Props) {
  const { t } = usePlanWords();
  const [search, setSearch] = useState('');
  const { data: channels = [] } = useChoicesQuery({ uid: 'api::reach.reach', field: 'channel', search });
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Add label={t('matrix.add-audience')} options={audiences.filter(isNew)} onAdd={onAudience} />
      <Add label={t('matrix.add-channel')} options={channels.filter(isNew)} onAdd={onChannel} onSearch={setSearch} />
    </Flex>
  );

  function isNew({ documentId }: NamedView): boolean {
    return !shown.has(documentId);
  }
}

interface AddProps {
  readonly label: string;
  readonly options: readonly NamedView[];
  readonly onAdd: (chosen: NamedView) => void;
  readonly onSearch?: (search: string) => void;
}

function Add({ label, options, onAdd, onSearch }: AddProps) {
  const { t } = usePlanWords();
  const [times, setTimes] = useState(0);
  const add = (value: string) => {
    const chosen = options.find(({ documentId }) => documentId === value);
    if (!chosen) return;
    setTimes(times + 1);
    onAdd(chosen);
  };
  return (
    <Field.Root minWidth="26rem">
      <Field.Label>{label}</Field.Label>
      <Combobox
        key={times}
        size="S"
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={t('matrix.choose')}
        noOptionsMessage={() => t('edit.none')}
        value=""
        onChange={(value) => add(String(value ?? ''))}
        {...(onSearch && { onTextValueChange: onSearch })}
      >
        {options.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
}
