import { Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';

import type { PlacesView } from '../../../shared/plan-import';
import { Picker } from '../parts/picker';
import { useImportWords } from '../use-import-words';
import type { Given, Missing } from './given';

interface Props {
  readonly given: Given;
  readonly places: PlacesView;
  readonly missing: readonly Missing[];
  readonly onGive: (change: Partial<Given>) => void;
}

/** Where the document goes: into a plan that is made for an organisation, or into one there is. */
export function PlaceFields({ given, places, missing, onGive }: Props) {
  const { t } = useImportWords();
  const { mayMakePlan, organisations, plans } = places;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} maxWidth="64rem">
      {mayMakePlan && plans.length > 0 && (
        <Field.Root id="plan-import-into">
          <Field.Label>{t('into.label')}</Field.Label>
          <Radio.Group
            aria-labelledby="plan-import-into-label"
            value={given.into}
            onValueChange={(into: string) => onGive({ into: into as Given['into'] })}
          >
            <Radio.Item value="new">{t('into.new')}</Radio.Item>
            <Radio.Item value="existing">{t('into.existing')}</Radio.Item>
          </Radio.Group>
        </Field.Root>
      )}
      {given.into === 'existing' ? (
        <Picker
          name="plan"
          label={t('plan.label')}
          hint={t('plan.hint')}
          error={missing.includes('plan') ? t('missing.plan') : undefined}
          value={given.plan}
          options={plans.map(({ documentId, title, organisations: of }) => ({
            id: documentId,
            name: [title || t('untitled'), of.join(', ')].filter(Boolean).join(' – '),
          }))}
          onPick={(plan) => onGive({ plan })}
        />
      ) : (
        <>
          {organisations.length > 0 ? (
            <Picker
              name="organisation"
              label={t('organisation.label')}
              hint={t('organisation.hint')}
              error={missing.includes('organisation') ? t('missing.organisation') : undefined}
              value={given.organisation}
              options={organisations.map(({ documentId, name }) => ({ id: documentId, name }))}
              onPick={(organisation) => onGive({ organisation })}
            />
          ) : (
            <Typography textColor="neutral700">{t('organisation.none')}</Typography>
          )}
          <Field.Root name="title" hint={t('title.hint')}>
            <Field.Label>{t('title.label')}</Field.Label>
            <TextInput
              value={given.title}
              maxLength={255}
              onChange={({ target }: { target: { value: string } }) => onGive({ title: target.value })}
            />
            <Field.Hint />
          </Field.Root>
        </>
      )}
      <Field.Root name="year" hint={t('year.hint')}>
        <Field.Label>{t('year.label')}</Field.Label>
        <TextInput
          inputMode="numeric"
          maxLength={4}
          value={given.year}
          onChange={({ target }: { target: { value: string } }) => onGive({ year: target.value.replaceAll(/\D/g, '') })}
        />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
