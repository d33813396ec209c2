import { statSync } from 'node:fs';
import path from 'node:path';

import { startApplication, type Application } from '../support/application';
import { INTRANET, PRIVATE, UMEA, VASTRA, type Wish } from '../support/edition';
import { faultsIn } from '../support/html';
import { newsroomOf } from '../support/newsroom';
import { links, pagesOf } from '../support/newsroom-pages';
import { publicPlansIn } from '../support/public-plans';

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;

const MINE = 'https://nyheter.example.org';

let application: Application;
beforeAll(async () => {
  const config = { 'server.absoluteUrl': MINE, 'newsroom.title': 'Nyheter & annat' };
  application = await startApplication('empty', { config });
});
afterAll(() => application.stop());

const { get, page, told, emptyAll } = pagesOf(() => application);
const { isEnded } = newsroomOf(() => application);
const { planGoesLive, planIsEnded } = publicPlansIn(() => application);
afterEach(emptyAll);

const everything: Wish = {
  content: { facts: 'Ett\n\nTvå', liveFrom: '2026-03-04T05:00:00.000Z' },
};

describe('every page', () => {
  const PAGES = ['', '?q=resultat&kind=press-release', '?q=finnsinte', '?lang=en', '/contacts', '/messages/a', '/messages/a?lang=en', '/messages/borta', '/messages/aldrig', '/plans', '/plans/p1', '/plans/p1?lang=en', '/plans/p2', '/annat']; // prettier-ignore
  beforeEach(async () => {
    await told('a', everything);
    await told('b', { content: { headline: 'Rättelse' }, row: { corrects: { documentId: 'a' } } });
    await told('c', { content: { headline: 'Results', language: 'en' }, row: { translationOf: { documentId: 'a' } } });
    await told('borta');
    await isEnded({ documentId: 'borta' }, {});
    await planGoesLive();
    await planGoesLive({ documentId: 'p2' });
    await planIsEnded({ documentId: 'p2' });
  });

  it.each(PAGES)('%s is well formed, in a known language, with one heading of all', async (at) => {
    const { text, headers } = await get(at);
    expect(faultsIn(text)).toEqual([]);
    expect(text).toMatch(/^<!doctype html><html lang="(sv|en)">/);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<html lang="${headers['content-language']}">`);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
  });

  it.each(PAGES)('%s runs nothing, sets nothing and asks nobody else', async (at) => {
    const { text, headers } = await get(at);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self' https: data:;/); // prettier-ignore
    expect(text.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')).not.toMatch(/<script|<style|<iframe| style=| on[a-z]+=/); // prettier-ignore
    expect(headers).not.toHaveProperty('set-cookie');
    const loaded = [...links(text, 'src'), ...[...text.matchAll(/<link rel="(?:stylesheet|icon)" href="([^"]*)"/g)].map(([, href = '']) => href)]; // prettier-ignore
    expect(loaded.filter((href) => !href.startsWith('/'))).toEqual([]);
  });

  it.each(PAGES)('%s leads to the feeds, and to itself in the other language', async (at) => {
    const html = await page(at, (await get(at)).status);
    for (const feed of ['rss', 'atom', 'json'])
      expect(html).toMatch(new RegExp(`<link rel="alternate" type="application/[a-z+]*" title="[^"]*" href="/api/newsroom/feed.${feed}`)); // prettier-ignore
    expect(html).toMatch(/<a href="[^"]*" lang="(en|sv)" hrefLang="(en|sv)">(In English|På svenska)<\/a>/);
  });
});

describe('the list', () => {
  it('has what is public, the newest first, with day, kind, words and organisation', async () => {
    await told('a', { liveFrom: '2026-01-01T22:30:00.000Z' });
    await told('b', { content: { headline: 'Sent' }, row: { organisations: [VASTRA] } });
    const html = await page('');
    expect(links(html).filter((href) => href.includes('/messages/'))).toEqual(['/newsroom/messages/b', '/newsroom/messages/a']); // prettier-ignore
    expect(html).toContain('<time dateTime="2026-01-01T22:30:00.000Z">1 januari 2026</time>');
    for (const words of ['Pressmeddelande', 'Två rader.', UMEA.name, VASTRA.name, '2 meddelanden'])
      expect(html).toContain(words);
  });

  it('is narrowed by a plain form that keeps what was chosen', async () => {
    await told('a');
    await told('b', { content: { kind: 'news', language: 'en' }, row: { organisations: [VASTRA] } });
    const html = await page(`?kind=news&organisation=${VASTRA.slug}&language=en&year=2026&q=`);
    expect(links(html).filter((href) => href.includes('/messages/'))).toEqual(['/newsroom/messages/b?lang=sv']);
    for (const value of ['news', VASTRA.slug, 'en', '2026'])
      expect(html).toMatch(new RegExp(`<option value="${value}" selected="">`));
    expect(html).toContain('<title>1 meddelande stämmer – Aktuellt – Nyheter &amp; annat</title>');
    expect(links(html)).toContain(`/api/newsroom/feed.rss?filters%5Borganisation%5D%5B%24eq%5D=${VASTRA.slug}&filters%5Bkind%5D%5B%24eq%5D=news&filters%5Blanguage%5D%5B%24eq%5D=en&filters%5Byear%5D%5B%24eq%5D=2026`); // prettier-ignore
  });

  it('offers only choices that lead somewhere', async () => {
    await told('a');
    await told('b', { content: { kind: 'news' }, row: { channels: [INTRANET], organisations: [VASTRA] } });
    const html = await page('');
    expect(html).not.toContain(VASTRA.slug);
    expect(html).not.toContain('value="news"');
  });

  it('has pages with addresses of their own, that keep what was chosen', async () => {
    for (let nth = 0; nth < 21; nth++) await told(`m${nth}`);
    const first = await page('?kind=press-release');
    expect(first).toContain('21 meddelanden stämmer, sida 1 av 2');
    expect(links(first)).toContain('/newsroom?kind=press-release&page=2');
    const second = await page('?kind=press-release&page=2');
    expect(links(second)).toContain('/newsroom?kind=press-release');
    expect(second).toContain('<title>21 meddelanden stämmer, sida 2 av 2 –');
    expect(await page('?page=3')).toContain('Det finns inte så många sidor');
  });

  it('says in words that there is nothing, and shows a way on', async () => {
    expect(await page('')).toContain('Här finns inget ännu');
    await told('a');
    const html = await page('?q=finnsinte&lang=en');
    expect(html).toContain('Nothing matches what you chose');
    expect(html).toContain('<a href="/newsroom?lang=en">Show everything</a>');
  });

  it('says in words what cannot be asked', async () => {
    expect(await page('?q=a', 400)).toContain('Skriv minst två tecken och högst åtta ord.');
    expect(await page('?kind=draft', 400)).toContain('Det finns inget sådant val.');
    expect(await page('?page=noll&lang=en', 400)).toContain('There is no such page.');
  });

  it('is small: a full first page, its style sheet and its icon are less than 60 kB as they are', async () => {
    const preamble = 'En ingress som är så lång som en ingress brukar vara, fyra rader ungefär. '.repeat(4);
    for (let nth = 0; nth < 25; nth++)
      await told(`en-ganska-lang-webbadress-som-sager-vad-det-handlar-om-${nth}`, { content: { headline: `Sex av tio deltagare gick vidare till arbete eller studier, visar rapport ${nth}`, preamble } }); // prettier-ignore
    const files = ['site.css', 'icon.svg'].map((name) => statSync(path.resolve('public/newsroom', name)).size);
    const bytes = Buffer.byteLength(await page('')) + files.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(60_000);
  });
});

describe('an article', () => {
  it('has all that was published with it', async () => {
    await told('a', everything);
    const html = await page('/messages/a');
    for (const part of [
      '<h1 lang="sv">Resultatet är här</h1>',
      '<time dateTime="2026-03-04T05:00:00.000Z">4 mars 2026 kl. 06:00</time>',
      '<p>Hej.</p>',
      'Det går bra.',
      'Maria Ask, Förbundschef',
      'Ett\n\nTvå',
      '<img src="/uploads/bild.jpg" alt="Från arkivet" width="800" height="600"/>',
      'Foto: Bo',
      '<a href="/uploads/rapport.pdf" lang="sv">Rapporten</a>',
      '(PDF, 93 kB)',
      '<a href="tel:+46701234567">070-123 45 67</a>',
      'href="mailto:press@example.org"',
      'Per Persson, utvecklingsledare, Kansliet, Umeåregionen',
      '<a href="/newsroom?subject=V%C3%A4lf%C3%A4rd">Välfärd</a>',
      'RU 2026/12',
      `<link rel="canonical" href="${MINE}/newsroom/messages/a"/>`,
    ])
      expect(html).toContain(part);
    expect(html.replace(/class="[^"]*"/g, '')).not.toMatch(PRIVATE);
  });

  it('is linked with what it corrects, what corrects it and its translations', async () => {
    await told('a');
    await told('b', { content: { headline: 'Rättelse' }, row: { corrects: { documentId: 'a' } } });
    await told('c', { content: { headline: 'Results', language: 'en' }, row: { translationOf: { documentId: 'a' } } });
    expect(await page('/messages/a')).toMatch(/Läs rättelsen: <a href="\/newsroom\/messages\/b\?lang=sv">Rättelse<\/a>/); // prettier-ignore
    expect(await page('/messages/b')).toMatch(/rättelse av <a href="\/newsroom\/messages\/a\?lang=sv">Resultatet är här/); // prettier-ignore
    expect(await page('/messages/a')).toMatch(/Engelska: <a href="\/newsroom\/messages\/c\?lang=sv" hrefLang="en" lang="en">Results/); // prettier-ignore
    const english = await page('/messages/c');
    expect(english).toContain('<html lang="en">');
    expect(english).toMatch(/Swedish: <a href="\/newsroom\/messages\/a\?lang=en" hrefLang="sv" lang="sv">Resultatet/);
    expect(await page('/messages/c?lang=sv')).toContain('<html lang="sv">');
  });

  it('keeps hostile text as text, wherever it stands', async () => {
    const quotes = [{ text: HOSTILE, name: HOSTILE, title: HOSTILE, office: 'o1' }];
    const row = { organisations: [{ ...UMEA, name: HOSTILE }], subjects: [{ name: HOSTILE, uri: null }] };
    const content = { headline: HOSTILE, preamble: HOSTILE, facts: HOSTILE, identifier: HOSTILE, quotes };
    await told('a', { content, row });
    for (const at of ['', '/messages/a', `?q=${encodeURIComponent('<script>alert')}`, `?subject=${encodeURIComponent(HOSTILE)}`, `?kind=${encodeURIComponent(HOSTILE)}`]) {
      const { text } = await get(at);
      expect(text).not.toMatch(/<script>|<img src=x|alert\(1\)<\/script>/);
      expect(text).toContain('&lt;script&gt;');
      expect(faultsIn(text)).toEqual([]);
    }
  }); // prettier-ignore

  it('says when and where to come, where it invites', async () => {
    const event = { start: '2026-09-01T07:00:00.000Z', end: '2026-09-01T08:30:00.000Z', location: 'Stadshuset' };
    await told('a', { content: { event } });
    expect(await page('/messages/a')).toMatch(/1 september 2026 kl\. 09:00<\/time>–<time dateTime="[^"]*">10:30<\/time><\/p><p lang="sv">Stadshuset/); // prettier-ignore
  });

  it('is read from right to left where its language is', async () => {
    await told('a', { content: { language: 'ar', headline: 'مرحبا' } });
    expect(await page('/messages/a')).toContain('<h1 lang="ar" dir="rtl">مرحبا</h1>');
  });
});
