/**
 * What surrounds a message and is kept as it was read when the text was submitted. These are types and not interfaces,
 * so that they count as JSON.
 */
export type ShownMessage = Readonly<{
  organisations: readonly Named[];
  unit: Named | null;
  sender: Readonly<{ organisation: Named | null }> | null;
  audiences: readonly string[];
  channels: readonly Readonly<{ name: string | null; kind: string | null; publicWeb: boolean }>[];
  subjects: readonly Readonly<{ name: string | null; uri: string | null }>[];
  plan: Readonly<{ title: string | null; slug: string | null }> | null;
  pressContacts: readonly ShownContact[];
  /** One for each quote, at its place. */
  quotes: readonly Readonly<{ office: string | null }>[];
  /** One for each image, at its place; null where it has no file. */
  images: readonly (ShownFile | null)[];
  attachments: readonly (ShownFile | null)[];
  /** The images inside the text, in the order of `imagesIn`. */
  body: readonly ShownFile[];
  corrects: Readonly<{ documentId: string }> | null;
  translationOf: Readonly<{ documentId: string; language: string | null }> | null;
}>;

export type Named = Readonly<{ name: string | null; slug: string | null }>;

/** What an office lets anyone know of itself. */
export type ShownContact = Readonly<{
  office: string | null;
  name: string | null;
  title: string | null;
  phone: string | null;
  email: string | null;
}>;

export type ShownFile = Readonly<{
  url: string | null;
  name: string | null;
  mime: string | null;
  /** Kilobytes, as the media library counts them. */
  size: number | null;
  /** Pixels; null for what is no image. */
  width: number | null;
  height: number | null;
}>;
