// `long(…)` stands for `it(…)` where a test works on much: thousands of names, a megabyte of text, growth. `npm run unit` leaves
// it to `npm run laws`, `npm test` runs both, and mocha by itself runs it like any other test.
export function long(title: string, test: () => void | Promise<void>): void {
  if (process.env['DOSSIER_EXAMPLES'] === 'few') return;
  it(title, () => {
    // Whoever counts only what was left out before counts this.
    (globalThis as { dossierLaw?: () => void }).dossierLaw?.();
    return test();
  });
}
