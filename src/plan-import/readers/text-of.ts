import { NotReadable } from './not-readable';

const startsWith = (bytes: Buffer, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

export const isArchive = (bytes: Buffer): boolean => startsWith(bytes, [0x50, 0x4b]);

/**
 * What a file of plain text says. Excel saves CSV files in the Windows code page of western Europe unless told otherwise.
 * @throws NotReadable for what is no text
 */
export function textOf(bytes: Buffer): string {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new NotReadable('file-old-or-locked');
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || (!isUtf16 && bytes.includes(0))) {
    throw new NotReadable('file-kind-unknown');
  }
  return isUtf16 ? new TextDecoder('utf-16le').decode(bytes) : utf8(bytes);
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
