import { editing } from './writing.mjs';

/** @type {readonly import('./pictures.mjs').Picture[]} */
export const DECIDING = [
  {
    name: 'inbox',
    by: 'communicator',
    show: async ({ page, t }) => {
      await page.goto('/admin/plugins/attest?view=all');
      await page.getByRole('heading', { name: t('inbox.title') }).waitFor();
      await page.getByRole('row').nth(5).waitFor();
    },
  },
  {
    name: 'decision',
    by: 'head',
    show: async ({ page, t, request }) => {
      await page.goto(await request('Pressträff om Vägskälets resultat'));
      await page.getByRole('button', { name: t('answer.decline') }).waitFor();
    },
  },
  {
    name: 'decided-at-a-meeting',
    by: 'chair',
    show: async ({ page, t, request }) => {
      await page.goto(await request('Alla pågående insatser fortsätter 2027'));
      await page.getByRole('checkbox', { name: t('meeting.at') }).click();
      return page.locator('#answer');
    },
  },
  {
    name: 'emergency',
    by: 'communicator',
    show: async (scene) => {
      await editing(scene, 'Om Barn och unga i fokus');
      await scene.page.getByRole('button', { name: scene.t('edit.override') }).click();
      return scene.page.getByRole('dialog');
    },
  },
  {
    name: 'review-afterwards',
    by: 'unit',
    before: async ({ call, message }) => {
      const { uid, documentId } = await message('Om Barn och unga i fokus');
      const reason = 'Telefonnumret på sidan gick till en privatperson.';
      await call('communicator', 'POST', '/attest/overrides', { uid, documentId, category: 'error', reason });
    },
    show: async ({ page, t, request }) => {
      await page.goto(await request('Om Barn och unga i fokus'));
      await page.getByRole('button', { name: t('review.reject') }).waitFor();
      return page.locator('#answer');
    },
  },
  {
    name: 'take-down',
    by: 'communicator',
    show: async (scene) => {
      await editing(scene, 'Nytt från Höglandet, december 2026');
      await scene.page.locator('aside [aria-haspopup=menu]').first().click();
      await scene.page.getByRole('menuitem', { name: scene.t('edit.take-down') }).click();
      return scene.page.getByRole('dialog');
    },
  },
  {
    name: 'deputy',
    by: 'communicator',
    show: async ({ page, t }) => {
      await page.goto('/admin/plugins/attest/deputies');
      await page.getByRole('button', { name: t('deputies.appoint') }).click();
      return page.getByRole('dialog');
    },
  },
];
