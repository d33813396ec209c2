import { Checkbox } from '@strapi/design-system';

import type { ContactListRow, ContactRight } from '../../shared/contacts';
import { DataTable, HeadCell } from '../plan-page/parts/data-table';
import { ContactRow } from './contact-row';
import { useContactWords } from './use-contact-words';

interface Props {
  readonly contacts: readonly ContactListRow[];
  readonly may: readonly ContactRight[];
  readonly label: string;
  /** Document ids; only where some can be chosen. */
  readonly chosen?: readonly string[];
  readonly onChoose?: (chosen: readonly string[]) => void;
}

/** Contacts with what is due for each. */
export function ContactTable({ contacts, may, label, chosen = [], onChoose }: Props) {
  const { t } = useContactWords();
  const isAll = chosen.length === contacts.length;
  return (
    <DataTable label={label}>
      <thead>
        <tr>
          {onChoose && (
            <th scope="col">
              <Checkbox
                aria-label={t('choose.all')}
                checked={isAll ? true : chosen.length > 0 ? 'indeterminate' : false}
                onCheckedChange={() => onChoose(isAll ? [] : contacts.map(({ documentId }) => documentId))}
              />
            </th>
          )}
          {['name', 'outlets', 'told', 'review', 'acts'].map((name) => (
            <HeadCell key={name}>{t(`column.${name}`)}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow
            key={contact.documentId}
            contact={contact}
            canErase={may.includes('erase')}
            {...(onChoose && {
              isChosen: chosen.includes(contact.documentId),
              onChoose: (isOn: boolean) => onChoose(isOn ? [...chosen, contact.documentId] : chosen.filter((id) => id !== contact.documentId)), // prettier-ignore
            })}
          />
        ))}
      </tbody>
    </DataTable>
  );
}
