const POLICY = '/admin/settings/attest-policy';

/** @type {readonly import('./pictures.mjs').Picture[]} */
export const GOVERNING = [
  {
    name: 'policy',
    by: 'communicator',
    show: async ({ page, t }) => {
      await page.goto(POLICY);
      await page.getByRole('heading', { name: t('policy.routes') }).waitFor();
    },
  },
  {
    name: 'policy-proposal',
    by: 'communicator',
    show: async ({ page, t }) => {
      await page.goto(POLICY);
      await page.getByRole('button', { name: t('policy.begin') }).click();
      await page.getByRole('button', { name: t('policy.discard') }).waitFor();
    },
  },
  {
    name: 'policy-version',
    by: 'head',
    before: async ({ call }) => {
      const { data } = await call('admin', 'GET', '/attest/policies/active');
      const routes = data.routes.map(mayAmend);
      const reason = 'Kommunikatören rättar oftast bara ett ord.';
      const { requirements, version: basedOn } = data;
      await call('communicator', 'POST', '/attest/policies', { routes, requirements, reason, basedOn });
    },
    show: async ({ page, t }) => {
      await page.goto(`${POLICY}/versions/2`);
      await page.getByRole('heading', { name: t('policy.dry-run') }).waitFor();
      await page.getByRole('button', { name: t('policy.activate') }).waitFor();
    },
  },
  {
    name: 'office',
    by: 'admin',
    show: async ({ page, call }) => {
      const offices = '/content-manager/collection-types/api::office.office';
      const { results } = await call('admin', 'GET', `${offices}?_q=${encodeURIComponent('Kommunikatör')}`);
      await page.goto(`/admin${offices}/${results[0].documentId}`);
      await page
        .getByRole('button', { name: /Karin Kommunikatör/ })
        .first()
        .click();
    },
  },
  {
    name: 'log',
    by: 'registrar',
    show: async ({ page, t }) => {
      await page.goto('/admin/plugins/attest/log');
      await page
        .getByRole('button', { name: t('log.details-of') })
        .first()
        .waitFor();
    },
  },
  {
    name: 'log-verified',
    by: 'registrar',
    show: async ({ page, t }) => {
      await page.goto('/admin/plugins/attest/log');
      await page.getByRole('button', { name: t('log.verify.title') }).click();
      await page.getByRole('button', { name: t('log.verify.now') }).click();
      await page.getByText(t('log.verify.note')).waitFor();
    },
  },
  {
    name: 'health',
    by: 'head',
    show: async ({ page, t }) => {
      await page.goto('/admin/plugins/attest/health');
      await page.getByText(t('health.state.well')).first().waitFor();
    },
  },
];

/**
 * The rule of posters in public premises, by which an approver may then change the text.
 * @param {{ id: string, outcome: object }} route
 */
const mayAmend = (route) =>
  route.id === 'enkoping-public-premises'
    ? { ...route, outcome: { ...route.outcome, fourEyes: 'author-confirms' } }
    : route;
