/** How sentences are split in a language, and how it is recognised. Each text has the alternatives of a regular expression. */
export type SentenceWords = {
  /** Abbreviations without their final full stop. */
  abbreviations: string;
  /** Words after which a single letter is a name, as in "Group F". */
  lettered: string;
  /** Words that start a sentence but not a name. */
  openings: string;
  /** The words of most texts in the language, none of them frequent in another language of the code. */
  frequent: string;
  /** Text without line breaks. */
  unbreakable?: string;
};

/** How sentences are split in English, and how it is recognised. */
export const sentencesEn: SentenceWords = {
  abbreviations: 'Mr|Mrs|Ms|Dr|Jr|Sr|Prof|Gen|Capt|Lt|Rev|St|Mt|Ft|No|vs',
  lettered:
    'group|pool|pot|plan|level|series?|category|class|division|section|zone|team|type|league|point|option|vitamin',
  // A stage such as the last 16.
  unbreakable: 'last \\d+',
  openings:
    'The|They|He|She|It|We|This|That|These|Those|There|His|Her|Their|Its|In|On|At|By|For|From|With|After|Before|When|While|But|And|Both|No',
  frequent: 'the|of|and|in|was|for|with|that|his',
};
