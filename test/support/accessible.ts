import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at A and AA, which the law asks of public bodies, and what axe-core itself holds for good practice. */
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** The design system's `main` says that it is named by a heading of this id, which no screen of Strapi's has. */
const STRAPIS_OWN = 'main-content-title';

/**
 * What axe-core finds wrong that bars people (serious and critical), and labels and descriptions that name an element
 * there is not, which axe-core leaves to people to judge.
 * @param within CSS selector of the part to look at; the whole page without it
 * @returns a line each: the rule, what it says, and where
 */
export async function barriers(page: Page, within?: string): Promise<readonly string[]> {
  await comeToRest(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([where, rules]) => (window as unknown as { axe: typeof axe }).axe.run(where ?? document, rules),
    [within, RULES] as const,
  );
  const barring = (found as AxeResults).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
  return [...barring, ...(await leadingNowhere(page, within))];
}

/** What fades in has less contrast meanwhile. What turns for ever is not waited for. */
const comeToRest = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });

const leadingNowhere = (page: Page, within = 'body'): Promise<readonly string[]> =>
  page.evaluate(
    ([where, known]) =>
      ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
        Array.from(document.querySelectorAll(`${where} [${name}]`)).flatMap((part) =>
          (part.getAttribute(name) ?? '')
            .split(/\s+/)
            .filter((id) => id !== '' && id !== known && document.getElementById(id) === null)
            .map((id) => `${name}: there is no ${id}: ${part.outerHTML.slice(0, 200)}`),
        ),
      ),
    [within, STRAPIS_OWN] as const,
  );
