import { useState } from 'react';

import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { SubjectView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useOverrideMutation } from '../../../api/subjects';
import { ReasonDialog } from '../../../components/reason-dialog';
import { useTold } from '../../../words/use-told';
import { useWords } from '../../../words/use-words';
import { namesOf } from '../names-of';

const CATEGORIES = ['danger', 'crisis', 'error', 'other'] as const;

interface Props {
  readonly at: At;
  readonly subject: SubjectView;
  readonly onClose: () => void;
}

/** Publishing in an emergency, without waiting for those who approve. */
export function OverrideDialog({ at, subject, onClose }: Props) {
  const { t, list } = useWords();
  const [category, setCategory] = useState<string>('danger');
  const [override] = useOverrideMutation();
  const told = useTold();
  const groups = list(namesOf(subject.steps.flatMap((step) => step.groups)));
  return (
    <ReasonDialog
      title={t('edit.override.title', { title: subject.title })}
      text={t('edit.override.text', { groups })}
      label={t('edit.override.reason')}
      confirm={t('edit.override.confirm')}
      isDanger
      onClose={onClose}
      onConfirm={async (reason) =>
        (await told(override({ ...at, category, reason }), t('edit.override.done', { groups }))) !== undefined
      }
    >
      <Field.Root name="category" required>
        <Field.Label>{t('edit.override.category')}</Field.Label>
        <SingleSelect value={category} onChange={(value) => setCategory(String(value))}>
          {CATEGORIES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`category.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </ReasonDialog>
  );
}
