import { writeAsFrame, writeAsMarkdown, writeAsText, type Shared } from '../../exports/web/share-text.ts';

/** The share buttons on an entry's page. All copied text is read from the page. */
const group = document.querySelector<HTMLElement>('.share');
const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

const textOf = (selector: string, within: ParentNode = document) =>
  within.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

function sharedEntry(sourcesName: string): Shared {
  const summary = document.querySelector('#summary')?.cloneNode(true) as HTMLElement;
  for (const mark of summary.querySelectorAll('sup')) mark.textContent = `[${mark.textContent.replaceAll(' ', ', ')}]`;
  return {
    title: textOf('h1'),
    date: textOf('time'),
    summary: summary.textContent.trim(),
    address,
    sourcesName,
    sources: [...document.querySelectorAll('.says-list li')].map((source) => ({
      outlet: textOf('.outlet a + a', source),
      date: textOf('.outlet span', source),
      headline: textOf('cite', source),
      address: source.querySelector<HTMLAnchorElement>('cite a, .to-article')?.href.replace(/#:~:.*/, '') ?? '',
    })),
  };
}

function start(group: HTMLElement): void {
  const { frame = '', height, sources = '', copied = '', failed = '' } = group.dataset;
  const status = group.querySelector('[role=status]');
  const write: Record<string, () => string> = {
    link: () => address,
    text: () => writeAsText(sharedEntry(sources)),
    markdown: () => writeAsMarkdown(sharedEntry(sources)),
    citation: () => textOf('.citation', group),
    frame: () => writeAsFrame({ title: textOf('h1'), address: frame, height: Number(height) }),
  };
  for (const button of group.querySelectorAll('button')) {
    const text = write[button.value];
    button.hidden = !((text ? 'clipboard' : 'share') in navigator);
    button.onclick = async () => {
      try {
        if (text) await navigator.clipboard.writeText(text());
        else await navigator.share({ title: document.title, url: address });
        if (text && status) status.textContent = copied;
        group.querySelector('a')?.classList.remove('needed');
      } catch (error) {
        // Closing the share sheet is not a failure.
        if ((error as Error).name === 'AbortError') return;
        if (status) status.textContent = failed;
        group.querySelector('a')?.classList.add('needed');
      }
    };
  }
}

if (group) start(group);
