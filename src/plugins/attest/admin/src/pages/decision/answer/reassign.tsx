import { useState } from 'react';

import { Box, Button, Combobox, ComboboxOption, Field, Textarea } from '@strapi/design-system';

import { useReassignMutation } from '../../../api/requests';
import { useGroupsQuery } from '../../../api/setup';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Disclosure } from '../parts/disclosure';

/** Hands the step to another group, with the reason. */
export function Reassign() {
  const { t } = useWords();
  const { request, act } = useDecision();
  const { id, uid, documentId, asked } = request;
  const { data: groups = [] } = useGroupsQuery();
  const [to, setTo] = useState<string>();
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [reassign, { isLoading }] = useReassignMutation();
  const others = groups.filter((group) => !asked.some((one) => one.id === group.id));
  const name = others.find((group) => group.id === to)?.name;

  async function hand() {
    const told = await act(
      reassign({ id, uid, documentId, to: to ?? '', reason }),
      t('reassign.done', { name: name ?? '' }),
    );
    setFaults(told.fields);
  }

  return (
    <Disclosure label={t('reassign.title')}>
      <Field.Root required error={faults['to'] ?? false}>
        <Field.Label>{t('reassign.to')}</Field.Label>
        <Combobox value={to ?? ''} onChange={(value) => setTo(value || undefined)} placeholder={t('reassign.choose')}>
          {others.map((group) => (
            <ComboboxOption key={group.id} value={group.id}>
              {group.name}
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Error />
      </Field.Root>
      <Field.Root required error={faults['reason'] ?? false}>
        <Field.Label>{t('reassign.reason')}</Field.Label>
        <Textarea value={reason} onChange={(event) => setReason(event.target.value)} />
        <Field.Error />
      </Field.Root>
      <Box>
        <Button
          variant="secondary"
          loading={isLoading}
          disabled={!to || reason.trim() === ''}
          onClick={() => void hand()}
        >
          {name ? t('reassign.do', { name }) : t('reassign.title')}
        </Button>
      </Box>
    </Disclosure>
  );
}
