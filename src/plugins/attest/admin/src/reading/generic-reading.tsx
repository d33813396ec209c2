import type { ContentView } from '../../../shared/contracts';
import { useSchemasQuery } from '../api/setup';
import { useFieldNames } from '../words/use-field-names';
import { FieldValue } from './field-value';
import { inOrderOf } from './in-order-of';
import { isEmpty } from './is-empty';

/** Any document, field by field in the order of its type, without what is empty. */
export function GenericReading({ document }: { readonly document: ContentView }) {
  const { data: schemas } = useSchemasQuery();
  const fieldName = useFieldNames(document.uid);
  const filled = Object.entries(document.content).filter(([, value]) => !isEmpty(value));
  const fields = inOrderOf(schemas?.get(document.uid), filled, ([field]) => field);
  return (
    <>
      <h3>{document.title}</h3>
      <dl>
        {fields.map(([field, value]) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd>
              <FieldValue
                value={value}
                attribute={schemas?.get(document.uid)?.attributes[field]}
                names={document.names}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
