import { CONTACTS } from './contacts.mjs';
import { DECIDING } from './deciding.mjs';
import { GOVERNING } from './governing.mjs';
import { PLANNING } from './planning.mjs';
import { WRITING } from './writing.mjs';

/** @typedef {import('./visitors.mjs').Visitors} Visitors */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/**
 * @typedef {Visitors & { page: Page, t: (key: string) => RegExp }} Scene what a picture is made with; `t` finds our texts
 * @typedef {object} Picture
 * @property {string} name of its file, which says what it shows
 * @property {import('./visitors.mjs').Account} by whose window it is
 * @property {(people: Visitors) => Promise<unknown>} [before] what has to have happened, once for both languages
 * @property {(scene: Scene) => Promise<Locator | void>} show goes there; gives the part of the page, or nothing for the window
 */

/**
 * In this order: what one changes, the next ones show.
 * @type {readonly Picture[]}
 */
export const PICTURES = [...WRITING, ...DECIDING, ...GOVERNING, ...PLANNING, ...CONTACTS];
