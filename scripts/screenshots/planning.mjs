const PLANS = '/content-manager/collection-types/api::plan.plan';
/** A table as it is copied from a document: a name that is misprinted, a time for each year, an office nobody knows. */
const PASTED = [
  ['Aktivitet', 'Mål', 'Målgrupp', 'När', 'Ansvarig'],
  ['Årsredovisning', 'Kännedom om förbundet', 'Politiker', 'Mars varje år', 'Förbundschef'],
  ['Nyhetsbrev', 'Kännedom om förbundet', 'Medarbetre', 'Löpande', 'Arbetsgrupp samverk'],
  ['Öppet styrelsemöte', 'Insyn', 'Allmänheten', 'November varje år', 'Styrelsen'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/**
 * A view of one of the example plans.
 * @param {string} title of the plan
 * @param {string} view as the address has it
 * @param {(page: import('playwright-core').Page) => import('playwright-core').Locator} there what shows that it has come
 * @returns {import('./pictures.mjs').Picture['show']}
 */
const planView =
  (title, view, there) =>
  async ({ page, call }) => {
    const { results } = await call('communicator', 'GET', `${PLANS}?_q=${encodeURIComponent(title)}`);
    await page.goto(`/admin/plans/${results[0].documentId}/${view}`);
    await there(page).waitFor();
  };

/** @type {readonly import('./pictures.mjs').Picture[]} */
export const PLANNING = [
  {
    name: 'plan-import',
    by: 'editor',
    show: async ({ page, t }) => {
      await page.goto('/admin/plans/import');
      await page.getByRole('radio', { name: t('plan-import.way.text') }).click();
      await page.getByRole('textbox', { name: t('plan-import.text.label') }).fill(PASTED);
      const organisation = page.getByRole('combobox', { name: /^Organisation/ });
      await organisation.click();
      await organisation.fill('Höglandet');
      await page.getByRole('option', { name: 'Höglandets samordningsförbund', exact: true }).click();
      await page.getByRole('button', { name: t('plan-import.give.read') }).click();
      await page.getByRole('heading', { name: t('plan-import.look.title') }).waitFor();
    },
  },
  { name: 'plan-overview', by: 'communicator', show: planView('Höglandet', 'overview', (page) => page.locator('dl').first()) }, // prettier-ignore
  { name: 'plan-activities', by: 'communicator', show: planView('Höglandet', 'activities', (page) => page.locator('table').first()) }, // prettier-ignore
  { name: 'plan-matrix', by: 'communicator', show: planView('Barn och unga', 'matrix', (page) => page.locator('table').first()) }, // prettier-ignore
  { name: 'plan-year', by: 'communicator', show: planView('Höglandet', 'year', (page) => page.locator('table').first()) }, // prettier-ignore
  { name: 'plan-gaps', by: 'communicator', show: planView('Höglandet', 'gaps', (page) => page.getByRole('heading', { level: 2 }).first()) }, // prettier-ignore
  { name: 'plan-report', by: 'communicator', show: planView('Höglandet', 'report', (page) => page.getByRole('heading', { level: 2 }).first()) }, // prettier-ignore
  {
    name: 'press-mailing',
    by: 'communicator',
    show: async ({ page, call, t }) => {
      const { data } = await call('communicator', 'GET', '/press-choices');
      const message = data.messages.find((/** @type {{ embargoedUntil: string | null }} */ one) => !one.embargoedUntil);
      await page.goto(`/admin/press/new?message=${message.documentId}`);
      await page.getByRole('checkbox').first().click();
      await page.getByRole('button', { name: t('press.choose.look') }).click();
      await page.getByRole('heading', { name: t('press.recipients.title') }).waitFor();
    },
  },
];
