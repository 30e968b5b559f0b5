// On a wide screen the sources of an entry stand open in the margin: the line above them is nothing to press, and no stop
// for those who go from one to the next.

const isWide = matchMedia('(width >= 64rem)');

function setStops(): void {
  for (const summary of document.querySelectorAll<HTMLElement>('.notes summary')) {
    summary.tabIndex = isWide.matches ? -1 : 0;
  }
}

isWide.addEventListener('change', setStops);
setStops();
