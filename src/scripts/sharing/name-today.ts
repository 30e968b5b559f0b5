/** Writes the day of access into the sentence that cites the entry: only the reader’s browser knows it. */
export function nameToday(): void {
  const place = document.querySelector<HTMLElement>('[data-accessed]')!;
  const { accessed = '', locale } = place.dataset;
  place.textContent = accessed.replace('{day}', new Date().toLocaleDateString(locale, { dateStyle: 'long' }));
}
