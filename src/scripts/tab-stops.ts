// On a wide screen the sources of an entry are always open in the margin: their summary is not a control, and must not be a
// tab stop.

const isWide = matchMedia('(width >= 64rem)');

function setStops(): void {
  for (const summary of document.querySelectorAll<HTMLElement>('.notes summary')) {
    summary.tabIndex = isWide.matches ? -1 : 0;
  }
}

isWide.addEventListener('change', setStops);
setStops();
