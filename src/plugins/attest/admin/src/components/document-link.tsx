import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import { useSchemasQuery } from '../api/setup';
import { useTypeNames } from '../words/use-type-names';

interface Named {
  readonly uid: string;
  readonly documentId: string;
  /** Null for what is gone or not the person's to read. */
  readonly title: string | null;
}

/** A document by its title, leading to its edit view; one that cannot be read by its type and the beginning of its id. */
export function DocumentLink({ uid, documentId, title }: Named) {
  const { data: schemas } = useSchemasQuery();
  const nameOf = useTypeNames();
  if (title === null) return <>{`${nameOf(uid) || uid} ${documentId.slice(0, 8)}`}</>;
  const isSingle = schemas?.get(uid)?.kind === 'singleType';
  const to = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return (
    <Link tag={RouterLink} to={`/content-manager/${to}`}>
      {title}
    </Link>
  );
}
