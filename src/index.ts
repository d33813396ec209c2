import type { Core } from '@strapi/strapi';

import { closeFileLists } from './access/close-file-lists';
import { closeSideDoors } from './access/close-side-doors';
import { closeSignUp } from './access/close-sign-up';
import { createMissingRoles } from './access/create-missing-roles';
import { guardSuperAdmins } from './access/guard-super-admins';
import { limitLogins } from './access/limit-logins';
import { refuseOddIds } from './access/refuse-odd-ids';
import { askForReviewsDaily } from './approvals/ask-for-reviews';
import { beHost } from './approvals/be-host';
import { clockOf } from './approvals/clock';
import { logAccountChanges } from './approvals/log-account-changes';
import { logAuthorityChanges } from './approvals/log-authority-changes';
import { renewLinks } from './approvals/renew-links';
import { serveContacts } from './contacts/http/serve-contacts';
import { erasures } from './contacts/rows/erasures';
import { allotSlugs } from './documents/allot-slugs';
import { checkValues } from './documents/check-values';
import { clearHiddenFields } from './documents/clear-hidden-fields';
import { guardAuthority } from './documents/guard-authority';
import { guardOrganisations } from './documents/guard-organisations';
import { guardDiscarding } from './documents/guard-discarding';
import { useOnEveryCall } from './documents/middleware';
import { nameSeats } from './documents/name-seats';
import { recordPlacements } from './documents/record-placements';
import { rememberRefusals } from './documents/remember-refusals';
import { refuseErasedContacts } from './documents/refuse-erased-contacts';
import { refuseStaleSaves, takeReadAt } from './documents/refuse-stale-saves';
import { showDraftedRelations } from './documents/show-drafted-relations';
import { withholdAddresses } from './documents/withhold-addresses';
import { transportOf } from './mail/transport-of';
import { servePlanExports } from './plan-export/http/serve-plan-exports';
import { takePlans } from './plan-import/http/take-plans';
import { servePlanReports } from './plan-report/serve-plan-reports';
import { servePlanTemplates } from './plan-template/serve-plan-templates';
import { servePlanViews } from './plan-view/serve-plan-views';
import { serveRecipients } from './recipients/serve-recipients';
import { bePress } from './press/be-press';
import { forgetOldNightly } from './press/forget-old';
import { answerEarly } from './serving/answer-early';
import { raiseOnContacts } from './serving/raise-on-contacts';
import { serveSite } from './site/serve-site';
import { varyOnEncoding } from './serving/vary-on-encoding';
import { countRequests, finishRequests } from './startup/finish-requests';
import { refuseOlderVersion } from './startup/refuse-older-version';
import { refuseWithoutPlugin } from './startup/refuse-without-plugin';
import { refuseBadSecrets } from './startup/secrets';
import { warnOfDemoAccounts } from './startup/warn-of-demo-accounts';

/** Wiring only. What meets every call, outermost first: reads, then rights, then what is saved. */
const ON_EVERY_CALL = [
  withholdAddresses,
  showDraftedRelations,
  clearHiddenFields,
  checkValues,
  (strapi: Core.Strapi) =>
    refuseErasedContacts(strapi, async (address) => (await erasures(strapi).among([address])).size > 0),
  (strapi: Core.Strapi) =>
    rememberRefusals(strapi, (address) => erasures(strapi).remember(address, clockOf(strapi)().toISOString())),
  guardDiscarding,
  refuseStaleSaves,
  (strapi: Core.Strapi) =>
    guardAuthority(strapi, async (change) => {
      await logAuthorityChanges(strapi)(change);
      await renewLinks(strapi)(change);
    }),
  (strapi: Core.Strapi) => guardOrganisations(strapi, clockOf(strapi)),
  allotSlugs,
  nameSeats,
  (strapi: Core.Strapi) => recordPlacements(strapi, clockOf(strapi)),
] as const;

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    refuseBadSecrets(process.env);
    refuseWithoutPlugin(strapi);
    refuseOlderVersion(strapi, process.env);
    closeSideDoors(strapi);
    closeFileLists(strapi);
    refuseOddIds(strapi);
    limitLogins(strapi, clockOf(strapi));
    beHost(strapi);
    serveSite(strapi);
    takeReadAt(strapi);
    takePlans(strapi);
    servePlanViews(strapi);
    servePlanExports(strapi);
    servePlanReports(strapi);
    servePlanTemplates(strapi);
    serveRecipients(strapi);
    await bePress(strapi);
    serveContacts(strapi);
    varyOnEncoding(strapi);
    for (const rule of ON_EVERY_CALL) useOnEveryCall(strapi, rule(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    guardSuperAdmins(strapi);
    logAccountChanges(strapi);
    await createMissingRoles(strapi);
    await closeSignUp(strapi);
    await warnOfDemoAccounts(strapi);
    raiseOnContacts(strapi);
    askForReviewsDaily(strapi);
    forgetOldNightly(strapi);
    answerEarly(strapi);
    countRequests(strapi);
  },

  /** After the plugins have stopped their work. Once the last request is answered nothing asks for mail any more. */
  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await finishRequests(strapi);
    await transportOf(strapi).shut();
  },
};
