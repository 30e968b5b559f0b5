import style from '../../styles/timeline/mark-name.css?inline';
import { addStyle } from '../add-style.ts';

/** Names the mark or part under the pointer or with the keyboard focus, below the overview: its date and headline. */
const overview = document.querySelector<HTMLElement>('.overview')!;
const label = document.createElement('p');
addStyle(style);
label.className = 'mark-name';
// Screen readers read the link itself.
label.ariaHidden = 'true';
label.hidden = true;
overview.append(label);

function nameMark(link: Element): void {
  label.textContent = link.ariaLabel ?? nameOf(link);
  label.hidden = false;
  const line = overview.getBoundingClientRect();
  const mark = link.querySelector('rect')!.getBoundingClientRect();
  const start = mark.left + mark.width / 2 - line.left - label.offsetWidth / 2;
  label.style.left = `${Math.max(0, Math.min(start, line.width - label.offsetWidth))}px`;
}

/** What the mark of an entry stands for. */
function nameOf(link: Element): string {
  const heading = document.getElementById(link.getAttribute('href')!.slice(1))!;
  const date = heading.closest('.entry')!.querySelector('.date')!.textContent.trim();
  return `${date.charAt(0).toUpperCase()}${date.slice(1)}: ${heading.textContent}`;
}

function unname(): void {
  label.hidden = true;
}

overview.addEventListener('pointerover', ({ target, pointerType }) => {
  // A finger has gone on to the entry, and nothing would take the name away again.
  if (pointerType === 'touch') return;
  const link = (target as Element).closest('svg a');
  if (link) nameMark(link);
  // The pointer may leave the marks on its way to the label.
  else if (target !== label) unname();
});
overview.addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('svg a:focus-visible')) nameMark(target as Element);
});
overview.addEventListener('pointerleave', unname);
overview.addEventListener('focusout', unname);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') unname();
});

// The one that asked for this script.
const first = overview.querySelector(
  matchMedia('(hover: hover)').matches ? 'svg a:is(:hover, :focus-visible)' : 'svg a:focus-visible',
);
if (first) nameMark(first);
