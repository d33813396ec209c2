import type { FileNameView } from '../../../shared/contracts';
import { safeFile } from './safe-url';

/** Where the browser fetches a file: one in Strapi's own folder from the server, which may be another host. */
export function fileAddress(file: Pick<FileNameView, 'url'> | undefined): string | undefined {
  const url = safeFile(file?.url);
  return url?.startsWith('/') ? `${serverAddress()}${url}` : url;
}

function serverAddress(): string {
  const strapi: unknown = Reflect.get(window, 'strapi');
  const address: unknown =
    typeof strapi === 'object' && strapi !== null ? Reflect.get(strapi, 'backendURL') : undefined;
  return typeof address === 'string' ? address.replace(/\/$/, '') : '';
}

export const isImage = (file: Pick<FileNameView, 'mime'> | undefined): boolean =>
  file?.mime?.startsWith('image/') === true;
