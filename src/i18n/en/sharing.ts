/** The words for sharing in English. They are separate because a browser loads them with the scripts that share. */
export const sharingEn = {
  share: 'Share',
  copied: 'Copied.',
  notCopied: 'It could not be copied.',
};
