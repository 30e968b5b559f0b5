/** A letter or a digit. A text without any is empty. */
export const wordPart = /[\p{L}\p{N}]/u;
