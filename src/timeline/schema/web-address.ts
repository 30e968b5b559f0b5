const webAddress =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Letters of an alphabet that Latin ones can be taken for. */
const mixable = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|\p{Script=Cherokee}/u;

/** A name of Cyrillic letters that all look Latin. */
const looksLatin = /^[асԁеһіјӏорԛѕԝхуѵ\d-]*[асԁеһіјӏорԛѕԝхуѵ][асԁеһіјӏорԛѕԝхуѵ\d-]*$/;

/**
 * Whether the text is a full public web address: http or https, a host with a domain that looks like no other, no
 * password, no spaces.
 */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text) && URL.canParse(text) && !isLookalike(text);
}

/** Whether the host of an address can be taken for another: a part of it mixes alphabets, or only looks Latin. */
export function isLookalike(address: string): boolean {
  const host = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return host
    .split('.')
    .some((label) => (mixable.test(label) && /\p{Script=Latin}/u.test(label)) || looksLatin.test(label));
}
