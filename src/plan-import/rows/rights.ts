import type { Core, UID } from '@strapi/strapi';

import { ImportRefused } from '../refused';
import { typeOf, type Row } from './kinds';

export type Right = 'read' | 'create' | 'update';

/** What a person may do in the content manager, asked row by row and field by field. */
export interface Rights {
  /** @param data what is to be written; every field of it, within components too, must be the person's to write */
  may(right: Right, uid: UID.ContentType, asked?: { readonly row?: Row; readonly data?: Row }): boolean;
  /** @throws ImportRefused `may-not-write` */
  require(right: Right, uid: UID.ContentType, asked?: { readonly row?: Row; readonly data?: Row }): void;
}

interface Checker {
  readonly can: Readonly<Record<Right, (row?: Row, field?: string) => boolean>>;
}

/** @param ability the person's, as Strapi's login made it */
export function rightsOf(strapi: Core.Strapi, ability: unknown): Rights {
  const checkers = new Map<string, Checker>();

  const may: Rights['may'] = (right, uid, { row, data = {} } = {}) => {
    const can = checkerOf(uid).can[right];
    return can(row) && pathsIn(uid, data).every((path) => can(row, path));
  };
  return {
    may,
    require(right, uid, asked) {
      if (!may(right, uid, asked)) throw new ImportRefused({ code: 'may-not-write', type: typeOf(uid), action: right });
    },
  };

  function checkerOf(uid: string): Checker {
    const made: Checker =
      checkers.get(uid) ??
      strapi.plugin('content-manager').service('permission-checker').create({ userAbility: ability, model: uid });
    checkers.set(uid, made);
    return made;
  }

  /** Rights are given for the fields of a component, and not for the component: `sections.heading`. */
  function pathsIn(uid: string, data: Row): readonly string[] {
    return Object.entries(data).flatMap(([name, value]) => {
      const attribute = strapi.getModel(uid as UID.Schema)?.attributes[name];
      if (attribute?.type !== 'component') return [name];
      const entries = (Array.isArray(value) ? value : [value ?? {}]) as readonly Row[];
      const inner = entries.flatMap(({ id: _id, ...entry }) => pathsIn(attribute.component, entry));
      return [...new Set(inner)].map((path) => `${name}.${path}`);
    });
  }
}
