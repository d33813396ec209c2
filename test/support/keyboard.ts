import type { Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

const FARTHEST = 250;

/**
 * Presses Tab until the control has the focus, as somebody without a mouse does.
 * @param way `Shift+Tab` to go backwards: Strapi's editor of texts takes Tab for its own use inside a list
 * @throws Error when it is not reached: nobody without a mouse could
 */
export async function tabTo(page: Page, role: Role, name: RegExp, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const wanted = page.getByRole(role, { name, disabled: false });
  await wanted.first().waitFor();
  const there = wanted.and(page.locator(':focus'));
  for (let pressed = 0; pressed < FARTHEST; pressed++) {
    await page.keyboard.press(way);
    if ((await there.count()) > 0) return;
  }
  throw new Error(`${FARTHEST} presses of ${way} do not reach the ${role} ${name}.`);
}

/** Goes to it by the keyboard and presses it. */
export async function pressKeys(page: Page, role: Role, name: RegExp, way?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, role, name, way);
  await page.keyboard.press('Enter');
}
