/** @typedef {import('./pictures.mjs').Scene} Scene */

const FILE = [
  'Namn;E-post;Redaktion;Titel',
  'Åsa Öberg;asa.oberg@norrbygden.example.com;Norrbygdens Dagblad;Reporter',
  'Bo Ek;bo.ek@tvaran.example.com;Radio Tvärån;Nyhetschef',
  'Amina Norrhult;amina.norrhult@samverkan.example.com;;Ansvarig utgivare',
  'Petra Älvrud;petra.alvrud@vanerkanten.example.net;;Chef',
].join('\r\n');

/**
 * The same file, when it is not what the picture is about.
 * @param {import('./visitors.mjs').Visitors} people
 */
async function imported({ call }) {
  const { data } = await call('communicator', 'POST', '/media-contacts/previews', { text: FILE });
  await call('communicator', 'POST', '/media-contacts/imports', { text: FILE, seen: data.seen });
}

/** @type {readonly import('./pictures.mjs').Picture[]} */
export const CONTACTS = [
  {
    name: 'contacts-import',
    by: 'communicator',
    show: async ({ page, t }) => {
      await page.goto('/admin/contacts/import');
      const file = { name: 'mediekontakter.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${FILE}`) };
      await page.getByTestId('contacts-file').setInputFiles(file);
      await page.getByRole('button', { name: t('contacts.give.look') }).click();
      await page.getByRole('heading', { name: t('contacts.look.title') }).waitFor();
      await page.getByText(/Bo Ek/).waitFor();
      // Whichever of them scrolls: the button stays below, what it does comes above it.
      await page.evaluate(
        'for (let part = document.querySelector("main"); part; part = part.parentElement) part.scrollTop = 10_000',
      );
    },
  },
  {
    name: 'contacts-told',
    by: 'communicator',
    before: imported,
    show: async ({ page, t }) => {
      await page.goto('/admin/contacts?view=not-told');
      await page.getByRole('checkbox', { name: t('contacts.choose.all') }).click();
    },
  },
  {
    name: 'contacts-erase',
    by: 'communicator',
    show: async ({ page }) => {
      await page.goto('/admin/contacts?q=bo.ek');
      await page.getByRole('row').filter({ hasText: 'Bo Ek' }).getByRole('button').last().click();
      return page.getByRole('alertdialog');
    },
  },
];
