import { sharingWords } from '../../i18n/sharing.ts';

/** A link to share: what it leads to, in a line or more, and its address. */
export type SharedLink = { text: string; url: string };

/** The words for sharing in the language of the page. */
export const words = sharingWords[document.documentElement.lang as keyof typeof sharingWords];

/**
 * Gives a link to the share sheet, or copies it where there is none.
 *
 * @returns what to say about it; nothing where the sheet says it, or was closed
 */
export async function shareLink({ text, url }: SharedLink): Promise<string> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title: document.title, text, url });
      return '';
    }
    await (navigator as Navigator).clipboard.writeText(`${text}\n${url}`);
    return words.copied;
  } catch (error) {
    return (error as Error).name === 'AbortError' ? '' : words.notCopied;
  }
}
