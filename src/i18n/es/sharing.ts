import type { sharingEn } from '../en/sharing.ts';

/** The words for sharing in Spanish. They are separate because a browser loads them with the scripts that share. */
export const sharingEs: typeof sharingEn = {
  share: 'Compartir',
  copied: 'Copiado.',
  notCopied: 'No se pudo copiar.',
};
