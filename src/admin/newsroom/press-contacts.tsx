import { useIntl } from 'react-intl';

import type { Contact } from './read-message';

/** Whom journalists may call, as their offices let it be known. */
export function PressContacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { formatMessage } = useIntl();
  if (contacts.length === 0) return null;
  return (
    <section>
      <h4>{formatMessage({ id: 'newsroom.press-contacts', defaultMessage: 'Press contacts' })}</h4>
      <ul>
        {contacts.map(({ office, who, phone, email }, index) => (
          <li key={index}>{[who, office, phone, email].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </section>
  );
}
