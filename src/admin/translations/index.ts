import enChecks from './en/checks.json';
import enContacts from './en/contacts.json';
import enFindings from './en/findings.json';
import enModel from './en/model.json';
import enNewsroom from './en/newsroom.json';
import enPlanImport from './en/plan-import.json';
import enPlanPage from './en/plan-page.json';
import enPress from './en/press.json';
import enRecipients from './en/recipients.json';
import svChecks from './sv/checks.json';
import svContacts from './sv/contacts.json';
import svCorrections from './sv/corrections.json';
import svFindings from './sv/findings.json';
import svModel from './sv/model.json';
import svNewsroom from './sv/newsroom.json';
import svPlanImport from './sv/plan-import.json';
import svPlanPage from './sv/plan-page.json';
import svPress from './sv/press.json';
import svRecipients from './sv/recipients.json';
import svAdmin from './sv/strapi-admin.json';
import svContentManager from './sv/strapi-content-manager.json';
import svSettings from './sv/strapi-settings.json';
import svUpload from './sv/strapi-upload.json';

/** What Strapi's own Swedish lacks or gets wrong. */
const svStrapi = { ...svAdmin, ...svContentManager, ...svUpload, ...svSettings, ...svCorrections };

/** English for what Strapi cannot name by itself; Swedish for that too. */
export const translations = {
  en: {
    ...enChecks,
    ...enContacts,
    ...enFindings,
    ...enModel,
    ...enNewsroom,
    ...enPlanImport,
    ...enPlanPage,
    ...enPress,
    ...enRecipients,
  },
  sv: { ...svStrapi, ...svChecks, ...svContacts, ...svFindings, ...svModel, ...svNewsroom, ...svPlanImport, ...svPlanPage, ...svPress, ...svRecipients }, // prettier-ignore
};
