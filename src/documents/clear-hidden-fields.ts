import type { Core, UID } from '@strapi/strapi';

import { decidingFields, emptyValue, hiddenFields, type Fields, type Values } from '../domain/hidden-fields';
import type { Call, OnCall } from './middleware';

type Data = Record<string, unknown>;

/**
 * Strapi's form leaves a hidden field out of the save, so its old value would stay stored and go on routing the
 * message. Every save therefore empties what its own values hide, in components too.
 */
export const clearHiddenFields = (strapi: Core.Strapi): OnCall => {
  return async (call, next) => {
    const { data } = call.params;
    if (data && call.uid.startsWith('api::') && ['create', 'update', 'clone'].includes(call.action)) {
      call.params.data = await cleared(data, strapi.contentTypes[call.uid] as unknown as Fields, () =>
        storedDocument(call),
      );
    }
    return next();
  };

  async function cleared(data: Data, fields: Fields, stored: () => Promise<Values | null>): Promise<Data> {
    const deciding = decidingFields(fields);
    const isPartial = deciding.some((name) => !(name in data));
    const before = isPartial ? await stored() : null;
    const hidden = hiddenFields(fields, { ...before, ...data });
    const result: Data = { ...data };
    for (const [name, field] of Object.entries(fields.attributes)) {
      if (hidden.includes(name)) result[name] = emptyValue(field);
      else if (field.component && data[name]) result[name] = await clearedComponent(data[name], field.component);
    }
    return result;
  }

  async function clearedComponent(value: unknown, uid: string): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((entry) => clearedComponent(entry, uid)));
    const entry = value as Data;
    const schema = strapi.components[uid as UID.Component] as unknown as Fields;
    return cleared(entry, schema, () => storedComponent(uid, entry['id'], decidingFields(schema)));
  }

  async function storedDocument({ uid, params }: Call): Promise<Values | null> {
    const fields = decidingFields(strapi.contentTypes[uid] as unknown as Fields);
    if (!params.documentId || fields.length === 0) return null;
    return strapi.documents(uid).findOne({ documentId: params.documentId, fields: [...fields] as never });
  }

  async function storedComponent(uid: string, id: unknown, fields: readonly string[]): Promise<Values | null> {
    if (!id || fields.length === 0) return null;
    return strapi.db.query(uid as UID.Schema).findOne({ where: { id }, select: [...fields] });
  }
};
