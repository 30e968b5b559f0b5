import slugify from '@sindresorhus/slugify';
import { compareText } from './compare-text.ts';

/** How much of a name is used: a file is named after it, and a letter may take three bytes. */
const maxLetters = 60;

/** Everything but letters, marks and digits of any script. */
const otherSigns = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A name for use in a URL, in ASCII letters: `Copa América Centenario` gives `copa-america-centenario`, `Кубок` gives
 * `kubok`. A name in a script that slugify does not know, such as Chinese, Thai or Hebrew, keeps its letters.
 */
export function slugOf(name: string): string {
  const short = [...name].slice(0, maxLetters).join('');
  return (
    slugify(short, { decamelize: false }).slice(0, 2 * maxLetters) ||
    short.normalize().replace(otherSigns, '-').replace(/^-|-$/g, '').toLowerCase()
  );
}

/**
 * Unique slugs for names: where two names have the same slug, the second in alphabetical order gets `-2`.
 */
export function slugsOf(names: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...new Set(names)].sort(compareText)) {
    const plain = slugOf(name);
    let slug = plain;
    for (let number = 2; taken.has(slug); number++) slug = `${plain}-${number}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}
