import type { Words } from './language';

const MOST_NAMES = 5;

/** Why nothing was done to files that approved or published content holds, and what to do instead. */
export function filesInUse(names: readonly string[]): Words {
  const one = names.length === 1;
  return {
    sv: `${listed(names, '”', 'fler')} ingår i godkänt eller publicerat innehåll och kan inte ersättas, beskäras eller tas bort. Ingenting har ändrats. Ladda upp en ny fil och välj den i stället.`,
    en: `${listed(names, '“', 'more')} ${one ? 'is' : 'are'} part of approved or published content and cannot be replaced, cropped or deleted. Nothing was changed. Upload a new file and choose that instead.`,
  };
}

export const fileChanging = (name: string): Words => ({
  sv: `”${name}” håller på att ersättas eller tas bort. Försök igen om en stund.`,
  en: `“${name}” is being replaced or deleted. Try again in a moment.`,
});

export const fileUnreadable = (name: string): Words => ({
  sv: `Filen ”${name}” kan inte läsas, så det går inte att säga vad som skulle godkännas. Ladda upp den på nytt och välj den nya.`,
  en: `The file “${name}” cannot be read, so nobody can say what would be approved. Upload it again and choose the new one.`,
});

export const fileGone = (id: number): Words => ({
  sv: `En fil som innehållet använder (nr ${id}) finns inte längre. Välj en annan.`,
  en: `A file that the content uses (no. ${id}) is no longer there. Choose another.`,
});

function listed(names: readonly string[], opening: '”' | '“', more: string): string {
  const quoted = names.slice(0, MOST_NAMES).map((name) => `${opening}${name}”`);
  const rest = names.length - quoted.length;
  return [...quoted, ...(rest > 0 ? [`+ ${rest} ${more}`] : [])].join(', ');
}
