import type { Browser, Page } from 'playwright-core';

import { openBrowser, logIn } from '../support/browser';
import * as panel from '../support/panel';
import { serve, type Served } from '../support/served';
import * as shown from '../support/shown';
import { clearAway } from '../support/uploads';

const { beside, button, mainButton } = panel;

let served: Served;
let browser: Browser;
let unit: Page;
let communicator: Page;
beforeAll(async () => {
  served = await serve();
  browser = await openBrowser();
  [unit, communicator] = await Promise.all([
    logIn(browser, served.url, 'unit'),
    logIn(browser, served.url, 'communicator'),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await clearAway();
});

/** One story: each part goes on where the one before it ended. */
describe('a poster for the library', () => {
  const HEADLINE = 'Öppet hus i trädgården';
  const WORDS = 'Skriv ut veckodagen, så att ingen tar fel på dag.';
  const preamble = () => unit.getByRole('textbox', { name: 'Ingress' });

  it('is told, once it is saved, that it goes to the communicator, and why', async () => {
    await unit.goto('/admin/content-manager/collection-types/api::message.message/create');
    await beside(unit).getByText('Spara utkastet, så visas vem som ska godkänna och varför.').waitFor();
    await unit.getByRole('textbox', { name: 'Rubrik' }).fill(HEADLINE);
    await panel.choose(unit, 'Typ', 'Affisch');
    await panel.relate(unit, 'Organisationer', 'Gruppbostad Ekgården');
    await panel.relate(unit, 'Målgrupper', 'Medborgare');
    await panel.choose(unit, 'Placering', 'Offentliga lokaler');
    await panel.choose(unit, 'Sammanställt av', 'Enhet');
    await preamble().fill('Den 23 maj klockan 11 öppnar vi grinden.');
    await panel.save(unit);
    await unit.waitForURL(/\/[a-z0-9]{24}/);

    await beside(unit).getByRole('heading', { name: 'Godkänns av Kommunikatör' }).waitFor();
    await beside(unit).getByText('Det som sätts upp i offentliga lokaler riktar sig till allmänheten').waitFor();
    await beside(unit).getByText('Kommunikationsstrategi för vård och omsorg i Enköping: Annonsering').waitFor();
  });

  it('is not sent before the sender stands in it; the finding leads there', async () => {
    await shown.reads(mainButton(unit), 'Skicka för godkännande till Kommunikatör');
    await shown.isDisabled(mainButton(unit));
    await beside(unit).getByText('Måste rättas').waitFor();
    await button(beside(unit), 'Avsändare · Organisation').click();
    await unit.keyboard.press('Enter');
    await panel.relate(unit, 'Organisation', 'Enköpings kommun');
    await panel.save(unit);
    await beside(unit)
      .getByText(/krav är uppfyllda/)
      .waitFor();
    await shown.isEnabled(mainButton(unit));
  });

  it('reaches the communicator, whose inbox stands open', async () => {
    await communicator.clock.install();
    await panel.openInbox(communicator);
    await panel.inList(communicator, 'Välkommen till öppet hus på Ekgården').waitFor();
    await shown.isAbsent(panel.inList(communicator, HEADLINE));
    const before = await panel.waiting(communicator);

    await mainButton(unit).click();
    await unit.getByText('Skickat för godkännande. Den som ska besluta har fått besked.').waitFor();
    await button(unit, 'Väntar på Kommunikatör').waitFor();

    await panel.aMinuteLater(communicator);
    await panel.inList(communicator, HEADLINE).waitFor();
    await panel.waits(communicator, before + 1).waitFor();
  });

  it('comes back with words, which the unit manager sees without opening it anew', async () => {
    await unit.clock.install();
    await unit.reload();
    await button(unit, 'Väntar på Kommunikatör').waitFor();

    await panel.inList(communicator, HEADLINE).click();
    await button(communicator, /^Begär ändring/).click();
    await communicator.getByText('Kommentaren saknas. Skriv').first().waitFor();
    await communicator.getByRole('textbox', { name: 'Kommentar till författaren' }).fill(WORDS);
    await button(communicator, 'Begär ändring – går tillbaka till Ulla Enhetschef').click();
    await communicator.getByText('Din begäran om ändring är skickad till författarna.').waitFor();

    await panel.aMinuteLater(unit);
    await beside(unit).getByText(WORDS).first().waitFor();
    await beside(unit).getByText('Rätta och skicka på nytt.').waitFor();
  });

  it('is corrected, sent again in one press, and approved', async () => {
    await preamble().fill('Lördagen den 23 maj klockan 11 öppnar vi grinden.');
    await button(unit, 'Spara och skicka för godkännande till Kommunikatör').click();
    await button(unit, 'Väntar på Kommunikatör').waitFor();

    await approve();
    await panel.aMinuteLater(unit);
    await button(unit, 'Publicera det godkända').waitFor();
    await beside(unit).getByText('Får publiceras, precis som texten står nu.').waitFor();
  });

  it('loses the approval to one word, as it was told beforehand', async () => {
    await beside(unit).getByText('Ändrar du den gäller godkännandet inte längre.').waitFor();
    await preamble().fill('Lördagen den 23 maj klockan 12 öppnar vi grinden.');
    await button(unit, 'Spara och upphäv godkännandet').click();
    await beside(unit).getByText('Begäran upphävdes för att texten ändrades.').waitFor();
    await beside(unit)
      .getByText(/begäran upphävdes när Ingress ändrades/)
      .waitFor();
    await button(unit, 'Skicka för godkännande till Kommunikatör').waitFor();
  });

  it('is approved once more, published, and live', async () => {
    await mainButton(unit).click();
    await button(unit, 'Väntar på Kommunikatör').waitFor();
    await approve();
    await panel.aMinuteLater(unit);
    await button(unit, 'Publicera det godkända').click();
    await button(unit, 'Publicerat').waitFor();
    await shown.isDisabled(mainButton(unit));
    await unit.getByRole('tab', { name: 'publicerad' }).click();
    await unit.getByText('Lördagen den 23 maj klockan 12 öppnar vi grinden.').first().waitFor();
  });

  async function approve(): Promise<void> {
    await panel.openInbox(communicator);
    await panel.inList(communicator, HEADLINE).click();
    await button(communicator, 'Godkänn – författaren publicerar').click();
    await communicator.getByText('Ditt godkännande är registrerat.').waitFor();
  }
});

/** The table of nine: what the same unit makes, and what the policy makes of it. */
describe('what a unit makes', () => {
  it.each([
    ['a poster in public premises', 'Välkommen till öppet hus', {}, 'Skicka för godkännande till Kommunikatör'],
    ['an invitation to its clients', 'Fika med oss', {}, 'Publicera'],
    [
      'the same on the library’s wall',
      'Fika med oss',
      { placement: 'public-premises' },
      'Skicka för godkännande till Kommunikatör',
    ],
    ['an advertisement', 'Öppet hus på Ekgården', {}, 'Publicera; Kommunikatör informeras'],
    ['a job advertisement', 'Stödassistent', {}, 'Skicka för godkännande till Kommunikatör'],
    ['news on the intranet', 'Systemstödet svarar', {}, 'Skicka för godkännande till Kommunikatör'],
    ['a notice on its own board', 'Personalmötet är flyttat', {}, 'Publicera'],
    ['a post in its own account', 'Sex plåtar pepparkakor', {}, 'Publicera'],
    ['a poster of Omnia’s', 'Julmarknad hos Omnia', {}, 'Skicka för godkännande till Kommunikatör'],
  ])('%s', async (_what, example, changes, label) => {
    const draft = await panel.draftLike(unit, example, { headline: `${example} igen`, ...changes });
    await panel.openText(unit, draft);
    await button(unit, label).waitFor();
  });

  it('a letter without the shared template is stopped, and the finding leads to the field', async () => {
    const draft = await panel.draftLike(unit, 'Fika med oss', { headline: 'Kom och fika', officeTemplate: false });
    await panel.openText(unit, draft);
    await beside(unit).getByText('Måste rättas').waitFor();
    await beside(unit).getByText('så enheten använder den gemensamma mallen').waitFor();
    await shown.isDisabled(mainButton(unit));

    await button(beside(unit), 'I den gemensamma mallen').click();
    const field = unit.getByRole('checkbox', { name: 'I den gemensamma mallen' });
    await panel.hasFocus(field);
    await unit.keyboard.press('Space');
    await button(unit, 'Spara och publicera').click();
    await button(unit, 'Publicerat').waitFor();
  });

  it('a photograph of somebody who has not agreed stops the unit’s own post', async () => {
    const images = [{ file: await panel.photograph(unit), alt: 'Fyra händer kavlar deg', consent: 'missing' }];
    const draft = await panel.draftLike(unit, 'Sex plåtar', { headline: 'Nu bakar vi', images });
    await panel.openText(unit, draft);
    await button(beside(unit), 'Bilder 1 · Samtycke från avbildade').click();
    await panel.hasFocus(unit.getByRole('combobox', { name: 'Samtycke från avbildade' }));
    await shown.isDisabled(mainButton(unit));
  });

  it('Omnia’s poster carries the municipality’s logotype, bottom right', async () => {
    const logo = { ownMark: 'Omnia', placement: 'top-left' };
    const draft = await panel.draftLike(unit, 'Julmarknad hos Omnia', { headline: 'Vårmarknad', logo });
    await panel.openText(unit, draft);
    await button(beside(unit), 'Logotyp · Placering av organisationens logotyp').click();
    await panel.hasFocus(unit.getByRole('combobox', { name: 'Placering av organisationens logotyp' }));
    await shown.isDisabled(mainButton(unit));
  });

  it('an advertisement is published at once; the communicator is told, and says it is seen', async () => {
    const HEADLINE = 'Vårfest på Ekgården';
    const draft = await panel.draftLike(unit, 'Öppet hus på Ekgården', { headline: HEADLINE });
    await panel.openText(unit, draft);
    await beside(unit).getByRole('heading', { name: 'Går ut utan godkännande; Kommunikatör informeras' }).waitFor();
    await button(unit, 'Publicera; Kommunikatör informeras').click();
    await button(unit, 'Publicerat').waitFor();

    await panel.openInbox(communicator, 'informed');
    await panel.inList(communicator, HEADLINE).click();
    await communicator.getByText('ingen behövde godkänna').first().waitFor();
    await communicator.getByText(/^Mälarviksbladet, 4\s200,00\skr$/).waitFor();
    await communicator.getByRole('link', { name: 'Till inkorgen' }).click();
    await communicator.getByRole('link', { name: /^För kännedom/ }).click();
    await button(communicator, `Markera som sett: ”${HEADLINE}”`).click();
    await communicator.getByText(`”${HEADLINE}” är markerat som sett.`).waitFor();
    await panel.inList(communicator, HEADLINE).waitFor({ state: 'detached' });
  });
});
