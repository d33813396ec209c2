import type { Locator } from 'playwright-core';

/**
 * What a page shows, as a person judges it: given the moment it takes to be drawn. What stands beside the text and the
 * buttons are drawn one after the other, and a field is filled in when the server has answered.
 */

/** Waits until something that is looked up says what it should. */
export async function eventually<Value>(look: () => Promise<Value>, expected: Value): Promise<void> {
  const deadline = Date.now() + 60_000;
  while ((await look()) !== expected && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await look()).toEqual(expected);
}

export const isEnabled = (control: Locator): Promise<void> => eventually(() => control.isEnabled(), true);

export const isDisabled = (control: Locator): Promise<void> => eventually(() => control.isDisabled(), true);

export const isAbsent = (part: Locator): Promise<void> => eventually(() => part.count(), 0);

export const reads = (part: Locator, words: string): Promise<void> => eventually(() => part.innerText(), words);

export const holds = (field: Locator, value: string): Promise<void> => eventually(() => field.inputValue(), value);
