import { Box, Combobox, ComboboxOption, DatePicker, Field, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import { useActorsQuery, useLogQuery, type LogQuery } from '../../api/log';
import { useTypeNames } from '../../words/use-type-names';
import { useWords } from '../../words/use-words';
import { dateOf, dayOf } from './days';
import { KindSelect } from './kind-select';

interface Given {
  readonly query: LogQuery;
  onChange(changed: Readonly<Record<string, string | undefined>>): void;
}

/** What is asked of the log. */
export function Filters({ query, onChange }: Given) {
  const { t, locale } = useWords();
  const { data: actors = [] } = useActorsQuery();
  const sorted = [...actors].sort((a, b) => a.name.localeCompare(b.name, locale));
  const isUnknown = query.actor && query.actor !== 'server' && !actors.some(({ key }) => key === query.actor);
  return (
    <Box role="search" aria-label={t('log.filter')} paddingBottom={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Wide>
          <KindSelect value={query.kind} onChange={(kind) => onChange({ kind })} />
        </Wide>
        <Wide>
          <Field.Root>
            <Field.Label>{t('log.filter.actor')}</Field.Label>
            <Combobox
              value={query.actor ?? ''}
              placeholder={t('log.filter.anybody')}
              clearLabel={t('log.filter.clear')}
              noOptionsMessage={() => t('log.filter.nobody')}
              onChange={(actor) => onChange({ actor: actor ? String(actor) : undefined })}
              onClear={() => onChange({ actor: undefined })}
            >
              {sorted.map(({ key, name }) => (
                <ComboboxOption key={key} value={key}>
                  {name}
                </ComboboxOption>
              ))}
              {isUnknown && <ComboboxOption value={query.actor ?? ''}>{t('log.erased-person')}</ComboboxOption>}
              <ComboboxOption value="server">{t('log.server')}</ComboboxOption>
            </Combobox>
          </Field.Root>
        </Wide>
        <Day name="from" value={query.from} onChange={(from) => onChange({ from })} />
        <Day name="to" value={query.to} onChange={(to) => onChange({ to })} />
      </Flex>
      {query.document && (
        <OneDocument query={query} onClear={() => onChange({ uid: undefined, document: undefined })} />
      )}
    </Box>
  );
}

const Wide = ({ children }: { readonly children: React.ReactNode }) => (
  <Box flex="1 1 22rem" maxWidth="34rem">
    {children}
  </Box>
);

interface DayGiven {
  readonly name: 'from' | 'to';
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
}

function Day({ name, value, onChange }: DayGiven) {
  const { t, locale } = useWords();
  return (
    <Box flex="1 1 16rem" maxWidth="22rem">
      <Field.Root>
        <Field.Label>{t(`log.filter.${name}`)}</Field.Label>
        <DatePicker
          locale={locale}
          clearLabel={t('log.filter.clear')}
          calendarLabel={t('date.calendar')}
          monthSelectLabel={t('date.month')}
          yearSelectLabel={t('date.year')}
          {...(value && dateOf(value) && { value: dateOf(value) as Date })}
          onChange={(date) => onChange(date && dayOf(date))}
          onClear={() => onChange(undefined)}
        />
      </Field.Root>
    </Box>
  );
}

/** Links from a document lead here: that only its entries are shown can be seen, and undone. */
function OneDocument({ query, onClear }: { readonly query: LogQuery; onClear(): void }) {
  const { t } = useWords();
  const typeName = useTypeNames();
  const { data } = useLogQuery({ ...(query.uid && { uid: query.uid }), document: query.document ?? '', pageSize: '1' });
  const title =
    data?.data[0]?.title ?? `${query.uid ? typeName(query.uid) || query.uid : ''} ${query.document?.slice(0, 8)}`;
  return (
    <Flex gap={2} paddingTop={3} alignItems="center">
      <Typography>{t('log.filter.document')}</Typography>
      <Tag icon={<Cross aria-hidden />} label={t('log.filter.document-clear')} onClick={onClear}>
        {title}
      </Tag>
    </Flex>
  );
}
