/** The colours of cards and icons: those of the light scheme of `src/styles/page/base.css`. */
export const cardColors = {
  page: '#fbf9f4',
  text: '#1d1b18',
  quiet: '#5e5850',
  rule: '#d8d1c4',
  faint: '#f1ede4',
  accent: '#14603f',
  won: '#1b5e9e',
  drawn: '#5e5850',
  lost: '#b03a12',
} as const;
