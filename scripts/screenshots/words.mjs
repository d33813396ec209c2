import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {'sv' | 'en'} Language */
/** @type {readonly Language[]} */
export const LANGUAGES = ['sv', 'en'];

const FOLDERS = ['src/plugins/attest/admin/src/translations', 'src/admin/translations'];

/**
 * Our texts, the plugin's and the application's, as the pictures look for them, so that a button that is renamed is still found.
 * @param {Language} language
 * @returns {(key: string) => RegExp} what begins as that text does, up to its first placeholder
 */
export function wordsIn(language) {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${folder}/${language}`).filter((file) => file.endsWith('.json')).map((file) => `${folder}/${language}/${file}`),
  ); // prettier-ignore
  const texts = Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`there is no text ${key}`);
    const [start = '', ...more] = String(text).split('{');
    return new RegExp(`^${start.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}${more.length > 0 ? '' : '$'}`);
  };
}
