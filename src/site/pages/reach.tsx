import type { ReactElement } from 'react';

interface Reach {
  readonly phone: string | null;
  readonly email: string | null;
}

/** A telephone number that can be called and an address that can be written to. */
export function Reach({ phone, email }: Reach): ReactElement {
  const [name, host] = email?.split('@') ?? [];
  return (
    <>
      {phone !== null && (
        <span>
          <a href={`tel:${dialled(phone)}`}>{phone}</a>
        </span>
      )}
      {email !== null && (
        <span>
          <a href={`mailto:${encodeURI(email)}`}>
            {name}
            {host !== undefined && (
              <>
                <wbr />@{host}
              </>
            )}
          </a>
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
