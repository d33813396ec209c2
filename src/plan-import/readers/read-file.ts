import { piecesOf, type Block, type Source } from '../../domain/plan-import/blocks';
import { inspectArchive } from './inspect-archive';
import { LIMITS, megabytes, type Limits } from './limits';
import { NotReadable, type Refusal } from './not-readable';
import { readCsv } from './read-csv';
import { readDocx } from './read-docx';
import { readPasted } from './read-pasted';
import { readXlsx } from './read-xlsx';
import { isArchive, textOf } from './text-of';

export type Read = Readonly<{ ok: true; source: Source } | { ok: false; because: Refusal }>;

/**
 * A file as a neutral source. What kind it is, its bytes say; the name only tells tables from text.
 * Nothing is written anywhere, and what is wrong with the file is an answer.
 */
export async function readFile(bytes: Buffer, name: string, limits: Limits = LIMITS): Promise<Read> {
  return answered(limits, async () => {
    if (bytes.length === 0) throw new NotReadable('file-empty');
    if (bytes.length > limits.bytes) {
      throw new NotReadable('file-too-large', { megabytes: megabytes(bytes.length), most: megabytes(limits.bytes) });
    }
    return isArchive(bytes) ? fromArchive(bytes, limits) : fromText(bytes, name, limits);
  });
}

/** Text pasted into a field, as a source. */
export async function readText(text: string, limits: Limits = LIMITS): Promise<Read> {
  const size = Buffer.byteLength(text);
  return answered(limits, async () => {
    if (size > limits.bytes)
      throw new NotReadable('file-too-large', { megabytes: megabytes(size), most: megabytes(limits.bytes) });
    return readPasted(text, limits);
  });
}

async function answered(limits: Limits, read: () => Promise<readonly Block[]>): Promise<Read> {
  try {
    const blocks = await read();
    const pieces = piecesOf({ blocks }).length;
    if (pieces > limits.pieces) throw new NotReadable('too-much-text', { pieces, most: limits.pieces });
    return blocks.length > 0 ? { ok: true, source: { blocks } } : refused(new NotReadable('file-empty'));
  } catch (error) {
    if (error instanceof NotReadable) return refused(error);
    throw error;
  }
}

const refused = ({ code, detail }: NotReadable): Read => ({ ok: false, because: { code, detail } });

async function fromArchive(bytes: Buffer, limits: Limits): Promise<readonly Block[]> {
  const files = await inspectArchive(bytes, limits);
  if (files.has('word/document.xml')) return readDocx(bytes, limits);
  if (files.has('xl/workbook.xml')) return readXlsx(bytes, limits);
  throw new NotReadable('file-kind-unknown');
}

const fromText = (bytes: Buffer, name: string, limits: Limits): readonly Block[] =>
  /\.(csv|tsv)$/i.test(name) ? readCsv(textOf(bytes), limits) : readPasted(textOf(bytes), limits);
