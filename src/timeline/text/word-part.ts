/** A letter or a digit: what a text must have to say something. */
export const wordPart = /[\p{L}\p{N}]/u;
