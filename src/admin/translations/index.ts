import enModel from './en/model.json';
import enNewsroom from './en/newsroom.json';
import svCorrections from './sv/corrections.json';
import svModel from './sv/model.json';
import svNewsroom from './sv/newsroom.json';
import svAdmin from './sv/strapi-admin.json';
import svContentManager from './sv/strapi-content-manager.json';
import svSettings from './sv/strapi-settings.json';
import svUpload from './sv/strapi-upload.json';

/** English for what Strapi cannot name by itself; Swedish for that, for what Strapi's own Swedish lacks, and for its slips. */
export const translations = {
  en: { ...enModel, ...enNewsroom },
  sv: { ...svAdmin, ...svContentManager, ...svUpload, ...svSettings, ...svCorrections, ...svModel, ...svNewsroom },
};
