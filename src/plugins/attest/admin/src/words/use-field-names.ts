import { useCallback } from 'react';

import { useIntl } from 'react-intl';

import { useSchemasQuery, type Schema, type Schemas } from '../api/setup';

/** Names fields as the edit view does: `images.0.alt` of a type as "Bilder 1 · Alternativtext". */
export function useFieldNames(uid: string): (path: string) => string {
  const { data: schemas } = useSchemasQuery();
  const { formatMessage } = useIntl();
  return useCallback(
    (path) => {
      const named: readonly Step[] = schemas ? steps(schemas, uid, path) : path.split('.').map((name) => ({ name }));
      return named
        .map(({ name, key, row }) => {
          const label = key ? formatMessage({ id: key, defaultMessage: name }) : name;
          return row === undefined ? label : `${label} ${row + 1}`;
        })
        .join(' · ');
    },
    [schemas, uid, formatMessage],
  );
}

interface Step {
  readonly name: string;
  readonly key?: string;
  readonly row?: number;
}

function steps(schemas: Schemas, uid: string, path: string): readonly Step[] {
  const found: Step[] = [];
  let within: string | undefined = uid;
  for (const part of path.split('.')) {
    const last = found.at(-1);
    if (/^\d+$/.test(part) && last) {
      found[found.length - 1] = { ...last, row: Number(part) };
      continue;
    }
    const schema: Schema | undefined = within === undefined ? undefined : schemas.get(within);
    found.push(within && schema ? { name: part, key: keyOf(within, part) } : { name: part });
    within = schema?.attributes[part]?.component;
  }
  return found;
}

/** Where the content manager looks for a field's label. */
const keyOf = (uid: string, field: string): string =>
  `content-manager.${uid.includes('::') ? 'content-types' : 'components'}.${uid}.${field}`;
