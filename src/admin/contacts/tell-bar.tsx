import { useState } from 'react';

import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Check } from '@strapi/icons';

import { HOW_TOLD, type ContactListRow, type HowTold } from '../../shared/contacts';
import { useTold } from '../press/use-told';
import { useTellMutation } from './contacts-api';
import { useContactWords } from './use-contact-words';

interface Props {
  readonly contacts: readonly ContactListRow[];
  onTold(): void;
}

/** Notes that those who are chosen have been told, when and how. It sends nothing. */
export function TellBar({ contacts, onTold }: Props) {
  const { t } = useContactWords();
  const told = useTold();
  const [tell, { isLoading }] = useTellMutation();
  const [toldOn, setToldOn] = useState(today);
  const [how, setHow] = useState<HowTold>('mail');
  const count = contacts.length;
  const isToCome = toldOn > today();

  async function note(): Promise<void> {
    const ids = contacts.map(({ documentId }) => documentId);
    if (await told(tell({ contacts: ids, toldOn, how }), t('tell.done', { count }))) onTold();
  }

  return (
    <Box tag="section" aria-label={t('tell.title')} background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Field.Root name="toldOn" error={isToCome && t('tell.not-yet')}>
          <Field.Label>{t('tell.on')}</Field.Label>
          <TextInput
            type="date"
            max={today()}
            value={toldOn}
            onChange={({ target }: { target: { value: string } }) => setToldOn(target.value)}
          />
          <Field.Error />
        </Field.Root>
        <Field.Root name="how">
          <Field.Label>{t('tell.how')}</Field.Label>
          <SingleSelect value={how} onChange={(value) => setHow(HOW_TOLD.find((one) => one === value) ?? 'other')}>
            {HOW_TOLD.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {t(`how.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button
          size="L"
          startIcon={<Check aria-hidden />}
          disabled={count === 0 || toldOn === '' || isToCome}
          loading={isLoading}
          onClick={() => void note()}
        >
          {t('tell.do', { count })}
        </Button>
      </Flex>
    </Box>
  );
}

/** In Sweden; the form of a day there is YYYY-MM-DD. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
