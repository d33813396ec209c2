import type { Browser } from 'playwright-core';

import { logIn, openBrowser } from '../support/browser';
import { pressKeys, tabTo } from '../support/keyboard';
import { serve, type Served } from '../support/served';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

it('the keyboard alone carries a message from draft to published', async () => {
  const [unit, communicator] = await Promise.all([
    logIn(browser, served.url, 'unit'),
    logIn(browser, served.url, 'communicator'),
  ]);

  // Strapi's own lists of documents give their rows no place in the order of Tab: the way is the inbox.
  await pressKeys(unit, 'link', /^Attest/);
  await pressKeys(unit, 'link', /^Mina egna/);
  await pressKeys(unit, 'link', /^Julmarknad hos Omnia/);
  await pressKeys(unit, 'link', /^Öppna texten/);
  await tabTo(unit, 'textbox', /^Rubrik/);
  await unit.keyboard.press('End');
  await unit.keyboard.type(' i år');
  await pressKeys(unit, 'button', /^Spara och skicka för godkännande till Kommunikatör/, 'Shift+Tab');
  await unit
    .getByText(/Väntar på beslut/i)
    .first()
    .waitFor();

  await pressKeys(communicator, 'link', /^Attest/);
  await pressKeys(communicator, 'link', /^Julmarknad hos Omnia i år/);
  await pressKeys(communicator, 'button', /^Godkänn/);
  await communicator.getByText('Ditt godkännande är registrerat.').waitFor();

  await unit.reload();
  await pressKeys(unit, 'button', /^Publicera det godkända/, 'Shift+Tab');
  await unit
    .getByText(/^Publicerat \d+ \S+ 20\d\d/)
    .first()
    .waitFor();
});

it('the keyboard alone writes a new text and sends it for approval', async () => {
  const editor = await logIn(browser, served.url, 'editor');
  await pressKeys(editor, 'link', /^Innehåll/);
  await pressKeys(editor, 'link', /^Meddelande$/);
  await pressKeys(editor, 'link', /^Skapa innehåll/);
  await tabTo(editor, 'textbox', /^Rubrik/);
  await editor.keyboard.type('Skrivet utan mus');
  await tabTo(editor, 'combobox', /^Typ/);
  await editor.keyboard.press('Enter');
  await editor.getByRole('option', { name: 'Nyhet', exact: true }).waitFor();
  await editor.keyboard.type('Nyhet');
  await editor.getByRole('option', { name: 'Nyhet', exact: true }).and(editor.locator(':focus')).waitFor();
  await editor.keyboard.press('Enter');
  await tabTo(editor, 'combobox', /^Organisationer/);
  await editor.keyboard.type('Östra Värmland');
  await editor
    .getByRole('option', { name: /Östra Värmland/ })
    .first()
    .waitFor();
  await editor.keyboard.press('ArrowDown');
  await editor.keyboard.press('Enter');
  await pressKeys(editor, 'button', /^Spara$/, 'Shift+Tab');
  await editor.waitForURL(/\/[a-z0-9]{24}/);
  await pressKeys(editor, 'button', /^Skicka för godkännande till /, 'Shift+Tab');
  await editor.getByRole('button', { name: /^Väntar på / }).waitFor();
});
