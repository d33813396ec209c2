import { useIntl } from 'react-intl';

import type { Names, ReadingProps } from './attest';
import { partOf, textOf, type Part } from './read-message';

interface Props extends Pick<ReadingProps, 'fileAddress'> {
  readonly attachments: readonly Part[];
  readonly names: Names;
}

/** Files to take along, by the titles readers see. */
export function Attachments({ attachments, names, fileAddress }: Props) {
  const { formatMessage } = useIntl();
  if (attachments.length === 0) return null;
  return (
    <section>
      <h4>{formatMessage({ id: 'newsroom.attachments', defaultMessage: 'Attachments' })}</h4>
      <ul>
        {attachments.map(({ title, file }, index) => {
          const kept = partOf(file);
          const address = fileAddress(names.files[textOf(kept['sha256'])]);
          const label = textOf(title) || textOf(kept['name']);
          return (
            <li key={index}>
              {address ? (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
