/** A file of the message. Bytes. */
export interface Attachment {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** Its name and place in the media library. */
  readonly name: string;
  readonly path: string;
  readonly size: number | null;
}

export type How = 'file' | 'link';

/**
 * Which attachments go with the mail and which are linked to. Files are taken in their order as long as all of them together
 * keep within the limit: many newsrooms refuse large mails unread. One whose size is not known is linked to.
 * @param limit bytes, of all files together
 */
export function carried(
  attachments: readonly Attachment[],
  asked: How,
  limit: number,
): readonly (Attachment & { readonly how: How })[] {
  let left = asked === 'file' ? limit : 0;
  return attachments.map((attachment) => {
    const { size } = attachment;
    if (size === null || size > left) return { ...attachment, how: 'link' };
    left -= size;
    return { ...attachment, how: 'file' };
  });
}
