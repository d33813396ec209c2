import { useState } from 'react';

import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { FindingView } from '../../../../../shared/contracts';
import type { At } from '../../../api/attest-api';
import { useMarkFalseAlarmMutation } from '../../../api/subjects';
import { ReasonDialog } from '../../../components/reason-dialog';
import { useFieldNames } from '../../../words/use-field-names';
import { useFindingWords } from '../../../words/use-finding-words';
import { useTold } from '../../../words/use-told';
import { useWords } from '../../../words/use-words';
import { goToField } from './go-to-field';

/** One thing to put right: what, a way to the field, and why it is asked. */
export function Finding({ at, finding }: { readonly at: At; readonly finding: FindingView }) {
  const words = useFindingWords();
  const nameOf = useFieldNames(at.uid);
  const { field, because, mark } = finding;
  const said = words(finding);
  return (
    <Box>
      <Typography variant="pi" tag="p">
        {said}
      </Typography>
      <Flex gap={3} wrap="wrap">
        {field ? <TextButton onClick={() => void goToField(field, nameOf)}>{nameOf(field)}</TextButton> : null}
        {mark ? <FalseAlarm at={at} mark={mark} /> : null}
      </Flex>
      {because && because !== said ? (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {because}
        </Typography>
      ) : null}
    </Box>
  );
}

function FalseAlarm({ at, mark }: { readonly at: At; readonly mark: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [markFalse] = useMarkFalseAlarmMutation();
  const told = useTold();
  const onConfirm = async (reason: string): Promise<boolean> =>
    (await told(markFalse({ ...at, mark, reason }), t('edit.false-alarm.done'))) !== undefined;
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{t('edit.false-alarm')}</TextButton>
      {isOpen ? (
        <ReasonDialog
          title={t('edit.false-alarm.title')}
          text={t('edit.false-alarm.text')}
          label={t('edit.false-alarm.reason')}
          confirm={t('edit.false-alarm.confirm')}
          onClose={() => setOpen(false)}
          onConfirm={onConfirm}
        />
      ) : null}
    </>
  );
}
