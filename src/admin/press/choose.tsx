import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Eye } from '@strapi/icons';

import type { PressChoices } from '../../shared/press';
import { Card } from '../plan-page/parts/card';
import type { Asked } from './press-api';
import { usePressWords } from './use-press-words';

interface Props {
  readonly choices: PressChoices;
  readonly asked: Asked;
  readonly isLooking: boolean;
  onChange(asked: Asked): void;
  onLook(): void;
}

/** Which message, to which lists, and how its attachments go along. */
export function Choose({ choices, asked, isLooking, onChange, onLook }: Props) {
  const { t, instant } = usePressWords();
  const message = choices.messages.find(({ documentId }) => documentId === asked.message);
  return (
    <Card id="press-choose" title={t('choose.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Field.Root hint={choices.messages.length === 0 ? t('choose.no-messages') : t('choose.message-hint')}>
          <Field.Label>{t('choose.message')}</Field.Label>
          <SingleSelect
            value={message?.documentId ?? ''}
            placeholder={t('choose.message-none')}
            onChange={(documentId) => onChange({ ...asked, message: String(documentId) })}
          >
            {choices.messages.map(({ documentId, headline, embargoedUntil }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {embargoedUntil ? t('choose.embargoed', { headline, until: instant(embargoedUntil) }) : headline}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
        {message?.isCorrection && <Typography role="note">{t('choose.correction')}</Typography>}
        <Lists choices={choices} asked={asked} isEmbargoed={Boolean(message?.embargoedUntil)} onChange={onChange} />
        <Field.Root id="press-attachments">
          <Field.Label>{t('choose.attachments')}</Field.Label>
          <Radio.Group
            aria-labelledby="press-attachments-label"
            value={asked.attachments}
            onValueChange={(how: string) => onChange({ ...asked, attachments: how === 'file' ? 'file' : 'link' })}
          >
            <Radio.Item value="link">{t('choose.attachments.link')}</Radio.Item>
            <Radio.Item value="file">{t('choose.attachments.file')}</Radio.Item>
          </Radio.Group>
        </Field.Root>
        <Box>
          <Button startIcon={<Eye aria-hidden />} disabled={!message} loading={isLooking} onClick={onLook}>
            {t('choose.look')}
          </Button>
        </Box>
      </Flex>
    </Card>
  );
}

interface ListsProps extends Pick<Props, 'choices' | 'asked' | 'onChange'> {
  readonly isEmbargoed: boolean;
}

function Lists({ choices, asked, isEmbargoed, onChange }: ListsProps) {
  const { t } = usePressWords();
  const { lists } = asked;
  return (
    <Box tag="fieldset" borderWidth={0} padding={0} margin={0} minWidth={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800" style={{ padding: 0 }}>
        {t('choose.lists')}
      </Typography>
      {choices.lists.length === 0 && <Typography>{t('choose.no-lists')}</Typography>}
      <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {choices.lists.map(({ documentId, name, contacts, underEmbargo }) => (
          <Checkbox
            key={documentId}
            checked={lists.includes(documentId)}
            onCheckedChange={(isOn: boolean | 'indeterminate') =>
              onChange({
                ...asked,
                lists: isOn === true ? [...lists, documentId] : lists.filter((id) => id !== documentId),
              })
            }
          >
            {t('choose.list', { name, contacts })}
            {isEmbargoed && !underEmbargo && ` – ${t('choose.no-embargo')}`}
          </Checkbox>
        ))}
      </Flex>
    </Box>
  );
}
