import type { Core } from '@strapi/strapi';

import type { Fate } from '../../domain/contacts/compare';
import { inSmall, type ContactValues, type Workplace } from '../../domain/contacts/contact';
import { CONTACT, OUTLET } from './types';

export interface Writing {
  readonly fates: readonly Fate[];
  readonly newOutlets: readonly string[];
  /** Document ids by names in small letters. */
  readonly outlets: ReadonlyMap<string, string>;
  readonly source: string | undefined;
  /** Their number. */
  readonly person: number;
}

/** Writes what is new and changed through the document service, so that every rule of saving holds. Call it in a transaction. */
export async function writeContacts(strapi: Core.Strapi, writing: Writing): Promise<void> {
  const { fates, newOutlets, source, person } = writing;
  const by = { updatedBy: person };
  const outlets = new Map(writing.outlets);
  for (const name of newOutlets) {
    const data = { name, kind: 'other', createdBy: person, ...by };
    const { documentId } = await strapi.documents(OUTLET).create({ data: data as never });
    outlets.set(inSmall(name), documentId);
  }
  for (const fate of fates) {
    if (fate.fate === 'new') {
      const data = { ...(source && { source }), ...rowOf(fate.values, outlets), createdBy: person, ...by };
      await strapi.documents(CONTACT).create({ data: data as never });
    }
    if (fate.fate === 'changed')
      await strapi.documents(CONTACT).update({ documentId: fate.id, data: { ...rowOf(fate.values, outlets), ...by } as never }); // prettier-ignore
  }
}

function rowOf(
  { outlets: workplaces, beats, ...plain }: Partial<ContactValues>,
  outlets: ReadonlyMap<string, string>,
): object {
  return {
    ...plain,
    ...(beats && { beats: beats.map((name) => ({ name })) }),
    ...(workplaces && placesOf(workplaces, outlets)),
  };
}

/** The first outlet where somebody still works is the main one. */
function placesOf(workplaces: readonly Workplace[], outlets: ReadonlyMap<string, string>): object {
  const main = workplaces.find(({ hasLeft }) => !hasLeft);
  const idOf = ({ outlet }: Workplace): string | null => outlets.get(inSmall(outlet)) ?? null;
  const others = workplaces.filter((one) => one !== main);
  return {
    outlet: main ? idOf(main) : null,
    otherOutlets: others.map((one) => ({ outlet: idOf(one), hasLeft: one.hasLeft })),
  };
}
