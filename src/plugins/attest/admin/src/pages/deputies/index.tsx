export function DeputiesPage() {
  return null;
}
