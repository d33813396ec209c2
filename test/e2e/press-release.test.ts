import type { Browser, Page } from 'playwright-core';

import { openBrowser, logIn } from '../support/browser';
import * as panel from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';
import { clearAway } from '../support/uploads';

const { beside, button, mainButton } = panel;

const SUBMIT = 'Skicka för godkännande till Förbundschef';

let served: Served;
let browser: Browser;
let editor: Page;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  editor = await logIn(browser, served.url, 'editor');
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await clearAway();
});

/** One draft, which is put right step by step. */
describe('a press release that is being written', () => {
  const preamble = () => editor.getByRole('textbox', { name: 'Ingress' });
  const save = () => panel.save(editor);

  it('is stopped without a press contact; the finding leads to the field', async () => {
    await editor.goto('/admin/content-manager/collection-types/api::message.message/create');
    await editor.getByRole('textbox', { name: 'Rubrik' }).fill('Fler har ett arbete att gå till');
    await panel.choose(editor, 'Typ', 'Pressmeddelande');
    await panel.relate(editor, 'Organisationer', 'Samordningsförbundet Umeå');
    await save();
    await editor.waitForURL(/\/[a-z0-9]{24}/);
    await beside(editor).getByText('Presskontakt saknas.').waitFor();
    await button(editor, SUBMIT).waitFor();
    await shown.isDisabled(mainButton(editor));

    await button(beside(editor), 'Presskontakter').click();
    await panel.hasFocus(editor.getByRole('combobox', { name: 'Presskontakter' }));
    await panel.relate(editor, 'Presskontakter', 'Förbundschef');
    await save();
    await beside(editor)
      .getByText(/krav(et)? är uppfyll/)
      .waitFor();
    await shown.isEnabled(mainButton(editor));
  });

  it('is stopped by a personal identity number, and not by a phone number', async () => {
    await preamble().fill('Ring 070-776 76 12 och fråga efter 19121212-1212.');
    await save();
    const found = beside(editor).getByText(/^Här står något som ser ut som ett personnummer/);
    await found.first().waitFor();
    expect(await found.count()).toBe(1);
    await shown.isDisabled(mainButton(editor));

    await button(beside(editor), 'Ingress').click();
    await panel.hasFocus(preamble());
    await preamble().fill('Ring 070-776 76 12 och fråga.');
    await save();
    await found.waitFor({ state: 'detached' });
    await shown.isEnabled(mainButton(editor));
  });

  it('is warned, and not stopped, when it is hard to read', async () => {
    await editor
      .getByRole('textbox', { name: 'Fakta' })
      .fill(
        'Samordningsförbundets resultatuppföljning dokumenterar arbetsmarknadspolitiska rehabiliteringsinsatsers långsiktiga samhällsekonomiska konsekvenser tillsammans med huvudmännens verksamhetsutveckling och organisationsövergripande kompetensförsörjningsprocesser.',
      );
    await save();
    await beside(editor).getByRole('heading', { name: 'Bör ses över' }).waitFor();
    await beside(editor)
      .getByText(/svårläst/)
      .waitFor();
    await shown.reads(mainButton(editor), SUBMIT);
    await shown.isEnabled(mainButton(editor));
  });
});

it('an image without words is found; the finding opens it and moves to the field, and nothing written is lost', async () => {
  const images = [{ file: await panel.photograph(editor), consent: 'none-needed' }];
  await panel.openText(editor, await panel.draftLike(editor, 'Sex av tio', { headline: 'Bild av arbetet', images }));
  await beside(editor).getByText('En bild saknar alternativtext.').waitFor();
  await shown.isDisabled(mainButton(editor));

  const facts = editor.getByRole('textbox', { name: 'Fakta' });
  await facts.fill('Det här är inte sparat.');
  await button(beside(editor), 'Bilder 1 · Alternativtext').click();
  await panel.hasFocus(editor.getByRole('textbox', { name: 'Alternativtext' }));
  await shown.holds(facts, 'Det här är inte sparat.');
  await editor.keyboard.type('Två personer vid ett bord');
  await button(editor, 'Spara').click();
  await beside(editor).getByText('En bild saknar alternativtext.').waitFor({ state: 'detached' });
});

it('a release under embargo is approved, stands scheduled, and is nowhere before its time', async () => {
  const HEADLINE = 'Resultatet av året';
  const embargoedUntil = `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}T05:00:00.000Z`;
  const at = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(new Date(embargoedUntil)); // prettier-ignore
  const draft = await panel.draftLike(editor, 'Sex av tio', { headline: HEADLINE, slug: null, embargoedUntil });
  await panel.openText(editor, draft);
  await button(editor, SUBMIT).click();
  await button(editor, 'Väntar på Förbundschef').waitFor();

  const head = await logIn(browser, served.url, 'head');
  await panel.openInbox(head);
  await panel.inList(head, HEADLINE).click();
  await head.getByText(`Embargo till ${at}`).waitFor();
  await button(head, `Godkänn – publiceras ${at}`).click();
  await head.getByText('Ditt godkännande är registrerat.').waitFor();
  await head.getByText('Schemalagt').first().waitFor();

  await panel.openText(editor, draft);
  await button(editor, `Publiceras ${at}`).waitFor();
  await shown.isDisabled(mainButton(editor));
  await shown.isDisabled(button(editor, 'Låst till publiceringen'));

  const slug = await editor.locator('input[name=slug]').inputValue();
  expect((await fetch(`${served.url}/api/messages/${slug}`)).status).toBe(404);
  const listed = await (await fetch(`${served.url}/api/messages?pagination[pageSize]=100`)).text();
  expect(listed).toContain('Här är');
  expect(listed).not.toContain(HEADLINE);
});
