const FOCUSABLE = 'input, textarea, button, [role="combobox"], [contenteditable="true"]';

/**
 * What to move to for a field of a form: what it is written in, or, of a part or list of parts, what opens or adds one.
 * @param label what the field is called in the form; lists add their number to it
 */
export function fieldIn(page: ParentNode, field: string, label: string): HTMLElement | undefined {
  const named = page.querySelector<HTMLElement>(`main [name="${field}"]`);
  if (named) return named.matches(FOCUSABLE) ? named : (named.querySelector<HTMLElement>(FOCUSABLE) ?? undefined);
  const labels = [...page.querySelectorAll<HTMLElement>('main label')];
  const own = labels.find(({ textContent }) => (textContent ?? '').replace(/\s*(\(\d+\)|\*)*$/u, '') === label);
  let part = own;
  while (part && !part.querySelector(FOCUSABLE)) part = part.parentElement ?? undefined;
  // What other fields are in too is not the part: this one has not been drawn yet.
  if (labels.some((other) => other !== own && !other.contains(own ?? null) && part?.contains(other))) return undefined;
  return part?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined;
}
