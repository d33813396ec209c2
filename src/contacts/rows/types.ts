export const CONTACT = 'api::media-contact.media-contact';
export const OUTLET = 'api::outlet.outlet';
export const PRESS_LIST = 'api::press-list.press-list';
export const NOTICE = 'api::contact-notice.contact-notice';
export const ERASED = 'api::erased-contact.erased-contact';
export const DELIVERY = 'api::delivery.delivery';
export const MAILING = 'api::mailing.mailing';

/** SQLite takes a limited number of values in one statement. */
export const PORTION = 500;

export function portionsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / PORTION);
  return Array.from({ length: count }, (_, nth) => items.slice(nth * PORTION, (nth + 1) * PORTION));
}
