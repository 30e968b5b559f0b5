import type { HookParameters } from 'astro';
import type { RunnableDevEnvironment } from 'vite';

/** Astro's module that holds all collections. */
const collections = '\0astro:data-layer-content';

/**
 * Makes a dev server reload every module that depends on the collections. Astro and Vite do so if they notice that a module
 * has changed; one that was transformed again before a page requested it counts as unchanged and keeps the old content:
 * https://github.com/withastro/astro/pull/16567
 */
export function forgetContent({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const environment of Object.values(environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as RunnableDevEnvironment).runner;
    const forgotten = new Set<string>();
    const forget = (id: string) => {
      const module = evaluatedModules.getModuleById(id);
      if (!module || forgotten.has(id)) return;
      forgotten.add(id);
      evaluatedModules.invalidateModule(module);
      for (const importer of module.importers) forget(importer);
    };
    forget(collections);
  }
}
