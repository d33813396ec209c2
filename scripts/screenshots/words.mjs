import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {'sv' | 'en'} Language */
/** @type {readonly Language[]} */
export const LANGUAGES = ['sv', 'en'];

const FOLDER = 'src/plugins/attest/admin/src/translations';

/**
 * The plugin's texts as the pictures look for them, so that a button that is renamed is still found.
 * @param {Language} language
 * @returns {(key: string) => RegExp} what begins as that text does, up to its first placeholder
 */
export function wordsIn(language) {
  const files = readdirSync(`${FOLDER}/${language}`).filter((file) => file.endsWith('.json'));
  const texts = Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'))),
  );
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`the plugin has no text ${key}`);
    const [start = '', ...more] = String(text).split('{');
    return new RegExp(`^${start.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}${more.length > 0 ? '' : '$'}`);
  };
}
