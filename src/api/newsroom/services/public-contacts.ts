import type { Core } from '@strapi/strapi';

import type { ContactsQuestion } from '../parse/contacts-question';

/** What an office lets anybody know of itself. Its seats and its own address are named nowhere here. */
export interface PublicContact {
  readonly office: string;
  readonly organisation: { readonly name: string; readonly slug: string } | null;
  readonly spokesperson: boolean;
  /** What it speaks on; null for anything. */
  readonly speaksOn: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Offices that give out a contact, and those that speak for their organisation, by organisation and name. */
const publicContacts = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list({ organisation, spokesperson }: ContactsQuestion): Promise<readonly PublicContact[]> {
    const rows = await strapi.db.query('api::office.office').findMany({
      select: ['name', 'spokesperson', 'speaksOn'],
      where: {
        ...(organisation !== undefined && { organisation: { slug: organisation } }),
        ...(spokesperson !== undefined && { spokesperson }),
      },
      populate: {
        organisation: { select: ['name', 'slug'] },
        publicContact: { select: ['name', 'title', 'phone', 'email'] },
      },
      orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
    });
    return rows.map(contactOf).filter((one) => one.spokesperson || one.phone !== null || one.email !== null);
  },
});

export default publicContacts;

/** The service, with its type: Strapi knows its own services only. */
export const publicContactsOf = (strapi: Core.Strapi) =>
  strapi.service('api::newsroom.public-contacts') as unknown as ReturnType<typeof publicContacts>;

interface Row {
  readonly name: string;
  readonly spokesperson: boolean | null;
  readonly speaksOn: string | null;
  readonly organisation: { readonly name: string; readonly slug: string } | null;
  readonly publicContact: Readonly<Record<'name' | 'title' | 'phone' | 'email', string | null>> | null;
}

function contactOf({ name: office, organisation, spokesperson, speaksOn, publicContact }: Row): PublicContact {
  const { name = null, title = null, phone = null, email = null } = publicContact ?? {};
  return {
    office,
    organisation: organisation && { name: organisation.name, slug: organisation.slug },
    spokesperson: spokesperson === true,
    speaksOn: spokesperson === true ? speaksOn || null : null,
    name,
    title,
    phone,
    email,
  };
}
