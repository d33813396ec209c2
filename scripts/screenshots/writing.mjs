/** @typedef {import('./pictures.mjs').Scene} Scene */

const POSTER = 'Välkommen till öppet hus på Ekgården';
const ADVERTISEMENT = 'Stödassistent till Gruppbostad Ekgården';

/** @type {readonly import('./pictures.mjs').Picture[]} */
export const WRITING = [
  {
    name: 'start-page',
    by: 'editor',
    show: async ({ page, t }) => {
      await page.goto('/admin');
      await page.getByText(t('widgets.mine')).waitFor();
    },
  },
  {
    name: 'list-of-messages',
    by: 'editor',
    show: async ({ page, t }) => {
      await page.goto('/admin/content-manager/collection-types/api::message.message');
      await page.getByText(t('status.scheduled')).first().waitFor();
    },
  },
  { name: 'edit-view', by: 'unit', show: (scene) => editing(scene, 'Julmarknad hos Omnia') },
  {
    name: 'must-be-corrected',
    by: 'unit',
    before: async ({ call, message }) => {
      const { edit } = await message(ADVERTISEMENT);
      const preamble = 'Vill du arbeta hos oss? Ring Anna, 19811218-9876.';
      await call('unit', 'PUT', edit.replace('/admin', ''), { preamble });
    },
    show: async (scene) => {
      await editing(scene, ADVERTISEMENT);
      await scene.page.getByText(scene.t('edit.false-alarm')).first().waitFor();
      return scene.page.locator('aside').last();
    },
  },
  {
    name: 'false-alarm',
    by: 'unit',
    show: async (scene) => {
      await editing(scene, ADVERTISEMENT);
      await scene.page
        .getByRole('button', { name: scene.t('edit.false-alarm') })
        .first()
        .click();
      return scene.page.getByRole('dialog');
    },
  },
  { name: 'waits-for-a-decision', by: 'unit', show: (scene) => editing(scene, POSTER) },
  {
    name: 'preview',
    by: 'unit',
    show: async (scene) => {
      await editing(scene, POSTER);
      await scene.page.getByRole('link', { name: scene.t('edit.preview') }).click();
      await scene.page.getByRole('link', { name: scene.t('preview.edit') }).waitFor();
    },
  },
  {
    name: 'schedule',
    by: 'unit',
    before: ({ approve }) => approve('communicator', POSTER),
    show: async (scene) => {
      await editing(scene, POSTER);
      await scene.page.getByRole('button', { name: scene.t('edit.schedule-for') }).click();
      return scene.page.getByRole('dialog');
    },
  },
];

/**
 * Opens a message and waits until the panel beside it has been filled.
 * @param {Scene} scene
 * @param {string} title
 */
export async function editing({ page, message, t }, title) {
  const { edit } = await message(title);
  await page.goto(edit);
  await page.getByRole('link', { name: t('edit.preview') }).waitFor();
}
