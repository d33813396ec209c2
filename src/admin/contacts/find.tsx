import { useState, type FormEvent } from 'react';

import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ContactView } from '../../shared/contacts';
import { useContactWords } from './use-contact-words';

/** Finds contacts by a part of their name or address; what is looked for stands in the address. */
export function Find({ view, q }: { readonly view: ContactView; readonly q: string }) {
  const { t } = useContactWords();
  const [, setSearch] = useSearchParams();
  const [text, setText] = useState(q);
  const look = (wanted: string) => setSearch({ ...(view !== 'all' && { view }), ...(wanted !== '' && { q: wanted }) });
  return (
    <Narrow maxWidth="40rem">
      <SearchForm
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          look(text.trim());
        }}
      >
        <Searchbar
          name="q"
          value={text}
          clearLabel={t('find.clear')}
          placeholder={t('find')}
          onChange={({ target }: { target: { value: string } }) => setText(target.value)}
          onClear={() => {
            setText('');
            look('');
          }}
        >
          {t('find')}
        </Searchbar>
      </SearchForm>
    </Narrow>
  );
}

/** The button that clears is too small to hit otherwise. */
const Narrow = styled(Box)`
  button {
    min-width: 2.4rem;
    min-height: 2.4rem;
  }
`;
