import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams, withEncodedUserParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { useSetupQuery } from '../../api/setup';
import { STATUSES } from '../../api/statuses';
import { useWords } from '../../words/use-words';

interface Address {
  readonly page?: string;
  readonly filters?: unknown;
  readonly _q?: unknown;
  readonly plugins?: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
}

/** Shows only the documents that stand somewhere. It stands in the address, where Strapi sends it to the server from. */
export function StateFilter() {
  const { t, maybe } = useWords();
  const { slug = '' } = useParams();
  const { data: setup } = useSetupQuery();
  const [{ query }, setQuery] = useQueryParams<Address>();
  if (!setup?.governed.includes(slug)) return null;
  const state = query.plugins?.['attest']?.['state'];
  const show = (chosen: string | undefined): void => {
    const { attest: _, ...others } = query.plugins ?? {};
    const plugins = chosen ? { ...others, attest: { state: chosen } } : others;
    setQuery(withEncodedUserParams(query, { page: '1', plugins }));
  };
  const known = [...STATUSES, 'draft'];
  return (
    <SingleSelect
      size="S"
      aria-label={t('list.state.filter')}
      placeholder={t('list.state')}
      value={state ?? ''}
      onChange={(chosen) => show(String(chosen))}
      onClear={() => show(undefined)}
      clearLabel={t('list.state.all')}
    >
      {(state === undefined || known.includes(state) ? known : [...known, state]).map((one) => (
        <SingleSelectOption key={one} value={one}>
          {maybe(`status.${one}`, one)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
