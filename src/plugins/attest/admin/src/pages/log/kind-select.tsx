import { Box, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import { LOG_KINDS } from '../../../../shared/log-kinds';
import { useWords } from '../../words/use-words';

interface Given {
  readonly value: string | undefined;
  onChange(kind: string | undefined): void;
}

/** What happened, in groups. */
export function KindSelect({ value, onChange }: Given) {
  const { t } = useWords();
  return (
    <Field.Root>
      <Field.Label>{t('log.filter.kind')}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        placeholder={t('log.filter.anything')}
        clearLabel={t('log.filter.clear')}
        onClear={() => onChange(undefined)}
        onChange={(kind) => onChange(kind === '' ? undefined : String(kind))}
      >
        {Object.entries(LOG_KINDS).map(([group, kinds]) => (
          <Box key={group} role="group" aria-label={t(`log.group.${group}`)} paddingTop={2}>
            <Box aria-hidden paddingLeft={4} paddingTop={1} paddingBottom={1}>
              <Typography variant="sigma" textColor="neutral600">
                {t(`log.group.${group}`)}
              </Typography>
            </Box>
            {kinds.map((kind) => (
              <SingleSelectOption key={kind} value={kind}>
                {t(`log.name.${kind}`)}
              </SingleSelectOption>
            ))}
          </Box>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
