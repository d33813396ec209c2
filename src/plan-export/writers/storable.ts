/** A document without what an XML file cannot hold: control characters but tabs and line breaks, and halves of characters. */
export const storable = <Part>(part: Part): Part =>
  JSON.parse(JSON.stringify(part), (_, value: unknown) => (typeof value === 'string' ? plain(value) : value)) as Part;

const plain = (text: string): string =>
  Buffer.from(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')).toString();
