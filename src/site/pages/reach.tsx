import type { ReactElement } from 'react';

import type { View } from '../view';

interface Reach {
  readonly view: View;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A telephone number that can be called and an address that can be written to. */
export function Reach({ view: { words }, phone, email }: Reach): ReactElement {
  return (
    <>
      {phone !== null && (
        <span>
          {words.phone}: <a href={`tel:${dialled(phone)}`}>{phone}</a>
        </span>
      )}
      {email !== null && (
        <span>
          {words.email}: <a href={`mailto:${encodeURI(email)}`}>{email}</a>
        </span>
      )}
    </>
  );
}

/** As RFC 3966 has it: digits, with a plus before those of a country. */
function dialled(phone: string): string {
  const digits = phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits.startsWith('0') && !digits.startsWith('00') ? `+46${digits.slice(1)}` : digits;
}
