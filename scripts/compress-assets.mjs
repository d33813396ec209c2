import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Not `index.html`, which Strapi serves by itself: found as `index.html.br` it would be told to browsers as something that
 * never changes.
 */
const WORTH_IT = /\.(js|css|svg|json)$/;
const SMALLEST = 1_000;

/**
 * Puts `.br` and `.gz` beside each file of the admin panel, which Strapi's file server sends to who takes them. Nothing is
 * compressed while people wait, and only files that are the same for everyone.
 * @param {string} folder
 * @returns {Promise<{ before: number, after: number }>} bytes, plain and with brotli
 */
export async function compressAssets(folder) {
  const names = readdirSync(folder).filter((name) => WORTH_IT.test(name));
  const sizes = await Promise.all(names.map((name) => compressed(path.join(folder, name))));
  return sizes.reduce((sum, one) => ({ before: sum.before + one.before, after: sum.after + one.after }), { before: 0, after: 0 }); // prettier-ignore
}

/** @param {string} file */
async function compressed(file) {
  const content = await readFile(file);
  if (content.length < SMALLEST) return { before: content.length, after: content.length };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const brotli = await promisify(brotliCompress)(content, { params });
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  return { before: content.length, after: brotli.length };
}
