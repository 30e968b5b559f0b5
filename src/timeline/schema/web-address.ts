const webAddress =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Whether the text is a full public web address: http or https, a host with a domain, no password, no spaces. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text) && URL.canParse(text);
}
