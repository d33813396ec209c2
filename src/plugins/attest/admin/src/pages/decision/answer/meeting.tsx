import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';

export interface MeetingGiven {
  readonly body: string;
  readonly date: string;
  readonly paragraph: string;
}

interface Props {
  readonly value: MeetingGiven | undefined;
  readonly faults: Readonly<Record<string, string>>;
  onChange(value: MeetingGiven | undefined): void;
}

/** A decision that a body has made at a meeting, put on record by somebody who may decide. */
export function Meeting({ value, faults, onChange }: Props) {
  const { t } = useWords();
  const { asked } = useDecision().request;
  // The server names the field; what to write there is said in the person's own language here.
  const fault = (field: keyof MeetingGiven) => (faults[`meeting.${field}`] ? t(`meeting.${field}-fault`) : false);
  const begun: MeetingGiven = { body: asked[0]?.id ?? '', date: '', paragraph: '' };
  return (
    <Box>
      <Checkbox
        checked={value !== undefined}
        onCheckedChange={(checked) => onChange(checked === true ? begun : undefined)}
      >
        {t('meeting.at')}
      </Checkbox>
      {value ? (
        <Flex role="group" aria-label={t('meeting.at')} direction="column" alignItems="stretch" gap={3} paddingTop={3}>
          <Field.Root required error={fault('body')}>
            <Field.Label>{t('meeting.body')}</Field.Label>
            <SingleSelect value={value.body} onChange={(body) => onChange({ ...value, body: String(body) })}>
              {asked.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Error />
          </Field.Root>
          <Field.Root required error={fault('date')}>
            <Field.Label>{t('meeting.date')}</Field.Label>
            <TextInput
              type="date"
              value={value.date}
              onChange={(event) => onChange({ ...value, date: event.target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root required error={fault('paragraph')} hint={t('meeting.paragraph-hint')}>
            <Field.Label>{t('meeting.paragraph')}</Field.Label>
            <TextInput
              value={value.paragraph}
              onChange={(event) => onChange({ ...value, paragraph: event.target.value })}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Flex>
      ) : null}
    </Box>
  );
}
