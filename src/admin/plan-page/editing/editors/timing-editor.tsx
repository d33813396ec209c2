import { DatePicker, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';

import { usePlanWords } from '../../use-plan-words';
import type { TimingDraft } from '../drafts';
import { MonthsEditor } from './months-editor';
import { isOfMonths } from './months-of-rule';

const MODES = ['ongoing', 'once', 'recurring', 'event', 'unspecified'] as const;
const WITH_DAYS: readonly string[] = ['once', 'recurring', 'ongoing'];

interface Props {
  readonly timing: TimingDraft;
  readonly onChange: (timing: TimingDraft) => void;
}

/** When something is done: as it is written, and what a calendar can use of it. */
export function TimingEditor({ timing, onChange }: Props) {
  const { t, word } = usePlanWords();
  const set = (part: Partial<TimingDraft>) => onChange({ ...timing, ...part });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>{t('edit.timing.text')}</Field.Label>
        <TextInput size="S" value={timing.text} onChange={({ target }) => set({ text: target.value })} />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('edit.timing.mode')}</Field.Label>
        <SingleSelect size="S" value={timing.mode} onChange={(mode) => set({ mode: String(mode) })}>
          {MODES.map((mode) => (
            <SingleSelectOption key={mode} value={mode}>
              {word(mode)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {timing.mode === 'recurring' && <Recurring rrule={timing.rrule} onChange={(rrule) => set({ rrule })} />}
      {WITH_DAYS.includes(timing.mode) && (
        <Flex gap={2} wrap="wrap">
          <Day name="start" value={timing.start} onChange={(start) => set({ start })} />
          <Day name="end" value={timing.end} onChange={(end) => set({ end })} />
        </Flex>
      )}
    </Flex>
  );
}

/** Months are ticked; another rule is written as calendars write it. */
function Recurring({ rrule, onChange }: { readonly rrule: string; readonly onChange: (rrule: string) => void }) {
  const { t } = usePlanWords();
  if (isOfMonths(rrule)) return <MonthsEditor rrule={rrule} onChange={onChange} />;
  return (
    <Field.Root>
      <Field.Label>{t('edit.timing.rrule')}</Field.Label>
      <TextInput size="S" value={rrule} onChange={({ target }) => onChange(target.value)} />
    </Field.Root>
  );
}

interface DayProps {
  readonly name: 'start' | 'end';
  /** YYYY-MM-DD, or ''. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Day({ name, value, onChange }: DayProps) {
  const { t, locale } = usePlanWords();
  return (
    <Field.Root>
      <Field.Label>{t(`edit.timing.${name}`)}</Field.Label>
      <DatePicker
        locale={locale}
        clearLabel={t('edit.timing.clear')}
        calendarLabel={t('edit.timing.calendar')}
        monthSelectLabel={t('edit.timing.month')}
        yearSelectLabel={t('edit.timing.year')}
        onChange={(date) => onChange(date ? dayOf(date) : '')}
        onClear={() => onChange('')}
        {...(value && { value: new Date(`${value}T00:00:00`) })}
      />
    </Field.Root>
  );
}

/** The day that the Date shows on the browser's own clock, which is the one that the picker knows. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
