import { useIntl } from 'react-intl';

import type { DisplayNamesView } from '../../../shared/contracts';
import { useSchemasQuery, type SchemaAttribute } from '../api/setup';
import { useFieldNames } from '../words/use-field-names';
import { useWords } from '../words/use-words';
import { FileValue } from './file-value';
import { inOrderOf } from './in-order-of';
import { isEmpty } from './is-empty';
import { RichText } from './rich-text';

export interface FieldValueProps {
  readonly value: unknown;
  readonly attribute: SchemaAttribute | undefined;
  readonly names: DisplayNamesView;
}

/** One value in people's words, by the kind of its field. */
export function FieldValue({ value, attribute, names }: FieldValueProps) {
  const { t } = useWords();
  if (isEmpty(value)) return <em>{t('reading.empty')}</em>;
  switch (attribute?.type) {
    case 'component':
    case 'dynamiczone':
      return <Each of={value} one={(row) => <ComponentValue value={row} uid={attribute.component} names={names} />} />;
    case 'relation':
      return <Each of={value} one={(id) => names.documents[String(id)] ?? t('reading.unnamed')} />;
    case 'media':
      return <Each of={value} one={(file) => <FileValue file={file} names={names} />} />;
    case 'blocks':
      return <RichText blocks={value} names={names} />;
    case 'string':
    case 'text':
    case 'richtext':
      return <span style={{ whiteSpace: 'pre-wrap' }}>{String(value)}</span>;
    default:
      return <ScalarValue value={value} type={attribute?.type} />;
  }
}

export function ScalarValue({ value, type }: { readonly value: unknown; readonly type: string | undefined }) {
  const { t, instant, day } = useWords();
  const { formatMessage, formatNumber } = useIntl();
  if (isEmpty(value)) return <em>{t('reading.empty')}</em>;
  if (typeof value === 'boolean') return <>{t(value ? 'reading.yes' : 'reading.no')}</>;
  if (typeof value === 'number') return <>{formatNumber(value)}</>;
  if (type === 'enumeration') return <>{formatMessage({ id: String(value), defaultMessage: String(value) })}</>;
  if (type === 'datetime') return <>{instant(String(value))}</>;
  if (type === 'date') return <>{day(`${String(value)}T12:00:00Z`)}</>;
  return <>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</>;
}

function Each({ of, one }: { readonly of: unknown; readonly one: (value: unknown) => React.ReactNode }) {
  if (!Array.isArray(of)) return <>{one(of)}</>;
  return (
    <ul>
      {of.map((value: unknown, index) => (
        <li key={index}>{one(value)}</li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly value: unknown;
  /** The component; of a dynamic zone each row says its own. */
  readonly uid: string | undefined;
  readonly names: DisplayNamesView;
}

/** One row of a component, with its filled fields. */
function ComponentValue({ value, uid: given, names }: RowProps) {
  const { data: schemas } = useSchemasQuery();
  const row = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const uid = given ?? String(row['__component']);
  const fieldName = useFieldNames(uid);
  const filled = Object.entries(row).filter(([field, inner]) => field !== '__component' && !isEmpty(inner));
  const fields = inOrderOf(schemas?.get(uid), filled, ([field]) => field);
  return (
    <dl>
      {fields.map(([field, inner]) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd>
            <FieldValue value={inner} attribute={schemas?.get(uid)?.attributes[field]} names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
