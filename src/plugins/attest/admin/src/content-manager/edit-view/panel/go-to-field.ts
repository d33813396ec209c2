/** Frames within which a part of the form that was opened shows its fields. */
const FRAMES = 120;
const FOCUSABLE = 'input, textarea, button, [role="combobox"], [contenteditable="true"]';

/**
 * Moves to a field of the form by its path, for example `images.0.alt`: opens the part that it is in, and where there
 * is no such part yet, moves to the button that adds one. The content manager’s own way, naming the field in the
 * address, is not used: it breaks the whole page where another list of components has entries.
 * @param labelOf what a path is called in the form
 */
export async function goToField(path: string, labelOf: (path: string) => string): Promise<void> {
  const [top = '', number] = path.split('.');
  const input = inputOf(path);
  if (input) return moveTo(input);
  const text = inputOf(top);
  if (text) return moveTo(text, text.querySelectorAll('[data-slate-editor] > *')[Number(number)]);
  const part = partCalled(labelOf(top));
  const entry = part?.querySelectorAll<HTMLElement>('h3 > button[aria-expanded]')[Number(number)];
  if (entry?.getAttribute('aria-expanded') === 'false') entry.click();
  const within = entry && (await appearing(() => inputOf(path)));
  const target = within ?? entry ?? part?.querySelector<HTMLElement>(FOCUSABLE);
  if (target) moveTo(target);
}

const inputOf = (path: string): HTMLElement | null => document.querySelector(`main [name="${CSS.escape(path)}"]`);

/** A text of several paragraphs is one field; `shown` is the one that is meant. */
function moveTo(target: HTMLElement, shown: Element = target): void {
  (target.matches(FOCUSABLE) ? target : target.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  shown.scrollIntoView({ block: 'center' });
}

/** The part of the form under a label, as small as holds something to move to. Lists add their number to the label. */
function partCalled(name: string): HTMLElement | undefined {
  const labels = [...document.querySelectorAll<HTMLElement>('main label')];
  let part = labels.find(({ textContent }) => (textContent ?? '').replace(/\s*(\(\d+\)|\*)*$/u, '') === name);
  while (part && !part.querySelector(FOCUSABLE)) part = part.parentElement ?? undefined;
  return part;
}

async function appearing(find: () => HTMLElement | null): Promise<HTMLElement | undefined> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}
