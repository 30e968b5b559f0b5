import type { keysEn } from '../en/keys.ts';

/** The words of the list of keys in Spanish. */
export const keysEs: typeof keysEn = {
  keys: 'Teclas',
  next: 'Entrada siguiente',
  before: 'Entrada anterior',
  search: 'Buscar',
  list: 'Esta lista',
  areOn: 'Estas teclas están activas',
  close: 'Cerrar',
};
