const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true], [role=combobox]';

/**
 * Moves to a field of the form, into view and with the focus; where that one is folded away, to what holds it. The content
 * manager would move to what `?field=` in the address names, but a list of components in the form fails on that.
 * @param path of the field, for example `images.0.alt`
 * @param label what the form calls the outermost field of the path
 */
export function goToField(path: string, label: string): void {
  const place = named(path.split('.')) ?? labelled(label);
  const input = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
  input?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}

function named(path: readonly string[]): HTMLElement | undefined {
  if (path.length === 0) return undefined;
  const found = document.querySelector<HTMLElement>(`main [name="${CSS.escape(path.join('.'))}"]`);
  return found ?? named(path.slice(0, -1));
}

/** The nearest part of the form around a label that can take the focus; a label ends with a count and a star. */
function labelled(label: string): HTMLElement | undefined {
  const found = [...document.querySelectorAll<HTMLElement>('main label')].find(
    ({ textContent }) => textContent.replace(/(\s*\(\d+\))?\s*\*?\s*$/, '') === label,
  );
  let around = found?.parentElement;
  while (around && !around.querySelector(FOCUSABLE)) around = around.parentElement;
  return around ?? undefined;
}
