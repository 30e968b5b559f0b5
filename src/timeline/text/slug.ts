import slugify from '@sindresorhus/slugify';
import { compareText } from './compare-text.ts';

/** What has a letter or a digit in none of the alphabets that slugify knows: Chinese, Thai, Hebrew. */
const otherSigns = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A name as it can be in an address, in plain letters: `Copa América Centenario` gives `copa-america-centenario`, `Кубок`
 * gives `kubok`. A name in a script that cannot be written in them, such as Chinese, keeps its own letters.
 */
export function slugOf(name: string): string {
  return (
    slugify(name, { decamelize: false }) ||
    name.normalize().replace(otherSigns, '-').replace(/^-|-$/g, '').toLowerCase()
  );
}

/**
 * A slug for each of some names, different for different names: where two would be the same, the second in the order of
 * the alphabet ends in `-2`.
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
