import { DateTimePicker, Field } from '@strapi/design-system';

import { useWords } from '../../words/use-words';

interface Given {
  readonly name: 'from' | 'to';
  /** As the organisation's clock shows it. */
  readonly value: Date | undefined;
  readonly error: string | undefined;
  onChange(value: Date | undefined): void;
}

/** A day and a time on the organisation's clock. */
export function TimeField({ name, value, error, onChange }: Given) {
  const { t, locale, zone } = useWords();
  return (
    <Field.Root required error={error ?? false} hint={t('deputies.zone', { zone })}>
      <Field.Label>{t(`deputies.${name}`)}</Field.Label>
      <DateTimePicker
        locale={locale}
        dateLabel={t(`deputies.${name}-date`)}
        timeLabel={t(`deputies.${name}-time`)}
        clearLabel={t('person.clear')}
        calendarLabel={t('date.calendar')}
        monthSelectLabel={t('date.month')}
        yearSelectLabel={t('date.year')}
        step={15}
        value={value ?? null}
        onChange={onChange}
        onClear={() => onChange(undefined)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
