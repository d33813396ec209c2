import type { Core } from '@strapi/strapi';

/**
 * Strapi lets anyone sign up for a website account. No type here uses such accounts, so the door is closed once, at the
 * first start; an administrator may open it.
 */
export async function closeSignUp(strapi: Core.Strapi): Promise<void> {
  const done = strapi.store({ type: 'core', name: 'budkavle_setup' });
  if (await done.get({ key: 'sign_up_closed' })) return;
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await settings.get({ key: 'advanced' })) as Record<string, unknown> | null;
  await settings.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  await done.set({ key: 'sign_up_closed', value: true });
}
