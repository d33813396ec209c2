import type { Application } from './application';
import type { Row } from './row';

interface Right {
  /** The role's name. */
  readonly role: string;
  /** Of the content manager. */
  readonly to: 'read' | 'create' | 'update' | 'delete';
  readonly subject: string;
}

/** What happens while a role lacks one of its rights; it has the right again afterwards, whatever happened. */
export async function withoutRight<Answer>(
  { strapi }: Application,
  { role, to, subject }: Right,
  meanwhile: () => Promise<Answer>,
): Promise<Answer> {
  const permissions = strapi.db.query('admin::permission');
  const where = { action: `plugin::content-manager.explorer.${to}`, subject, role: { name: role } };
  const { id, ...permission } = (await permissions.findOne({ where, populate: { role: true } })) as Row;
  await permissions.delete({ where: { id: id as number } });
  try {
    return await meanwhile();
  } finally {
    await permissions.create({ data: { ...permission, role: permission['role'].id } as never });
  }
}
