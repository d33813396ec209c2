import type { Core } from '@strapi/strapi';

import { fileStore } from '../store/file-store';

/** Uploaded files, for the plugin's own use cases and the application around it. */
const files = ({ strapi }: { strapi: Core.Strapi }) => fileStore(strapi);

export default files;
export type FilesService = ReturnType<typeof files>;
