import type { Core } from '@strapi/strapi';

import type { Row } from '../approvals/read-row';

interface Checker {
  readonly can: { read(entity: object | undefined, field?: string): boolean };
  readonly requiresEntity: { read(): boolean };
}

/** What of a type's rows a person may read in the content manager: which rows, and which of their fields. */
export interface Readable {
  readonly isWithheld: boolean;
  /** The rows with which version they are, each without the fields that are not the person's to read. */
  of(rows: readonly Row[]): readonly Row[];
  may(field: string): boolean;
}

/**
 * @param userAbility the person's abilities, as Strapi keeps them for a request
 * @param fields the fields that are shown, each with the path by which the right to it is asked for: a component by one of its parts
 */
export function readable(
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
  fields: Readonly<Record<string, string>>,
): Readable {
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  const isWithheld = !checker.can.read(undefined);
  const open = (row?: Row) =>
    Object.entries(fields)
      .filter(([, path]) => checker.can.read(row, path))
      .map(([field]) => field);
  // Asked once for all rows, unless a condition makes them differ.
  const always = checker.requiresEntity.read() ? undefined : open();
  return {
    isWithheld,
    of: (rows) =>
      isWithheld
        ? []
        : rows
            .filter((row) => always !== undefined || checker.can.read(row))
            .map((row) => only(row, always ?? open(row))),
    may: (field) => !isWithheld && (always ?? open()).includes(field),
  };
}

const only = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(['id', 'documentId', 'updatedAt', ...fields].map((field) => [field, row[field]]));
