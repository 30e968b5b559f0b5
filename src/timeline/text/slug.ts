import { foldName } from './fold-name.ts';

/** A name as it can stand in an address: `Copa América Centenario` gives `copa-america-centenario`. */
export function slugOf(name: string): string {
  return foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
