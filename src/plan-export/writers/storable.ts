/** What an XML file can hold: no control characters but tabs and line breaks, and no half of a character. */
export const storable = (text: string): string =>
  Buffer.from(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')).toString();
