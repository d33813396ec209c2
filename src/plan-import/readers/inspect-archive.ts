import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

import { megabytes, type Limits } from './limits';
import { NotReadable } from './not-readable';

const XML = /\.(xml|rels)$/i;
const MACROS = /(^|\/)vba(Project|Data)[^/]*$|\.bin$/i;
const MERGED = /<mergeCell\s+ref="([A-Z0-9:$]+)"/gi;
const MOST_MERGED = 20_000;
/** What a pattern may need of the chunk before. */
const TAIL = 64;
const ALLOWED_BINARIES = /printerSettings|embeddings|activeX/i;

/**
 * The names of the files in a Word file or workbook, after its table of contents and then every byte have been looked at
 * within the limits. What unpacks to more than it says, has macros or an XML part with a document type is refused, before
 * any library unpacks it for itself.
 * @throws NotReadable
 */
export async function inspectArchive(bytes: Buffer, limits: Limits): Promise<ReadonlySet<string>> {
  const archive = await opened(bytes);
  const entries = await contents(archive, limits);
  if (entries.some(({ fileName }) => MACROS.test(fileName) && !ALLOWED_BINARIES.test(fileName))) {
    throw new NotReadable('has-macros');
  }
  let text = 0;
  for (const entry of entries) {
    if (XML.test(entry.fileName)) text += entry.uncompressedSize;
    if (text > limits.xmlBytes) throw tooLarge(text, limits.xmlBytes);
  }
  for (const entry of entries) await unpackedWithin(archive, entry);
  return new Set(entries.map(({ fileName }) => fileName));
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });
  } catch {
    throw new NotReadable('file-damaged');
  }
}

/** The table of contents at the end of the archive; nothing is unpacked for it. */
async function contents(archive: ZipFile, limits: Limits): Promise<readonly Entry[]> {
  // A comment after the table of contents could hold a second one, which another library would believe instead.
  if (archive.comment.length > 0) throw new NotReadable('file-damaged');
  if (archive.entryCount > limits.files)
    throw new NotReadable('unpacks-too-large', { files: archive.entryCount, most: limits.files });
  const entries: Entry[] = [];
  let total = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      total += entry.uncompressedSize;
      entries.push(entry);
    }
  } catch {
    throw new NotReadable('file-damaged');
  }
  if (total > limits.unpackedBytes) throw tooLarge(total, limits.unpackedBytes);
  return entries;
}

const tooLarge = (size: number, most: number) =>
  new NotReadable('unpacks-too-large', { megabytes: megabytes(size), most: megabytes(most) });

/** Unpacks to nowhere: the reader stops at the first byte beyond the size that the table of contents states. */
async function unpackedWithin(archive: ZipFile, entry: Entry): Promise<void> {
  if (entry.fileName.endsWith('/')) return;
  const isXml = XML.test(entry.fileName);
  let before = '';
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      if (!isXml) continue;
      const here = before + (chunk as Buffer).toString('latin1').replaceAll('\0', '');
      // Office files have no document type; one is there to make small entities grow large.
      if (/<!(DOCTYPE|ENTITY)/i.test(here)) throw new NotReadable('file-damaged');
      // A library fills in each cell of a merged area, and an area may be stated as the whole sheet.
      if ([...here.matchAll(MERGED)].some(([, area]) => cellsIn(area ?? '') > MOST_MERGED))
        throw new NotReadable('file-damaged');
      before = here.slice(-TAIL);
    }
  } catch {
    throw new NotReadable('file-damaged');
  }
}

/** `A1:C4` → 12. */
function cellsIn(area: string): number {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(area.replaceAll('$', '')) ?? [];
  const column = (letters: string) =>
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (column(right) - column(left) + 1) * (Number(bottom) - Number(top) + 1);
}
