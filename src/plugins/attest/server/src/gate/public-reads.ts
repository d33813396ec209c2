import type { Core, UID } from '@strapi/strapi';
import { traverseEntity } from '@strapi/utils';

import { reachesDrafts, type Linked } from '../domain/draft-reach';
import { Refused } from '../domain/refusal';
import type { Call } from './call';

type Visitor = Parameters<typeof traverseEntity>[0];
type Schema = Parameters<typeof traverseEntity>[1]['schema'];

/** The public API serves what is live; drafts are for the panel and the application's own code. */
export function publicReads(strapi: Core.Strapi, governed: ReadonlySet<string>) {
  const model = (uid: string): Linked | undefined =>
    strapi.getModel(uid as UID.Schema) as unknown as Linked | undefined;

  return {
    /** @throws Refused `drafts-not-served` when another type's relations would lead a public caller to drafts */
    refuseReaching({ uid, params }: Call): void {
      const route = strapi.requestContext.get()?.state?.['route']?.info;
      if (route?.type !== 'content-api') return;
      const { status, filters, sort, populate } = params;
      const question = { uid, isPublished: status === 'published', filters, sort, populate };
      if (reachesDrafts(question, { model, governed })) throw new Refused('drafts-not-served');
    },

    /**
     * Relations to several types, and all that plugins serve (files, website users), are read past the document
     * service: from those answers drafts are taken out, and what may be one because it does not say.
     */
    withholdFromAnswers(): void {
      strapi.sanitizers.add('content-api.output', (schema: Schema) => {
        const getModel = (uid: string) => strapi.getModel(uid as UID.Schema) as unknown as Schema;
        const traverse = traverseEntity(withholding(schema.uid.startsWith('plugin::')), { schema, getModel });
        return traverse as never;
      });
    },
  };

  function withholding(isPlugins: boolean): Visitor {
    return ({ key, value, attribute }, { set }) => {
      const { type, target } = (attribute ?? {}) as { type?: string; target?: string };
      if (type !== 'relation' || (target && !(isPlugins && governed.has(target)))) return;
      const isDraft = (row: unknown): boolean => {
        const { __type: of = target, publishedAt } = Object(row) as { __type?: string; publishedAt?: unknown };
        return governed.has(of ?? '') && !publishedAt;
      };
      if (Array.isArray(value))
        set(key, value.filter((row) => !isDraft(row)) as never); // prettier-ignore
      else if (isDraft(value)) set(key, null as never);
    };
  }
}
