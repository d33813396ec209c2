import { PRESS_STATUS, pressRefusalAnswer } from '../../../src/press/http/refusal-answer';
import type { PressRefusal, PressRefusalCode } from '../../../src/press/refusal';
import { unsubscribePage, type Said } from '../../../src/press/unsubscribe/page';

const EXAMPLES = Object.keys(PRESS_STATUS).map((code) => ({ code: code as PressRefusalCode, lists: ['Lokal press'], recipients: 7, answer: '550 No' }) as PressRefusal); // prettier-ignore

it.each(EXAMPLES.map((refusal) => [refusal.code, refusal] as const))('%s has a sentence in both languages', (_, refusal) => {
  const said = (['sv', 'en'] as const).map((language) => pressRefusalAnswer(refusal, language).body.error.message);
  for (const words of said) expect(words).toMatch(/^[A-ZÅÄÖ].{20,}$/);
  expect(new Set(said).size).toBe(2);
}); // prettier-ignore

it.each(['asked', 'done', 'unknown', 'not-confirmed'] as const satisfies readonly Said[])('the page that says %s is a whole page in both languages', (said) => {
  for (const language of ['sv', 'en'] as const) {
    const page = unsubscribePage(said, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toContain('<script');
  }
}); // prettier-ignore
