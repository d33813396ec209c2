/**
 * Whether a text would be calculated if it came into a workbook: `=…`, or `+`, `-` and `@` before a function or a command
 * (OWASP, CSV injection). `- Nyheter` and `+46 70 …` are ordinary.
 */
export function isFormula(text: string): boolean {
  const start = text.replace(/^[\s'"]+/, '');
  return /^=/.test(start) || /^[+@-]\s*[A-Za-z.]+\(/.test(start) || /^[+@-][^\n]*\|[^\n]*!/.test(start);
}
