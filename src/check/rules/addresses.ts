import normalizeUrl from 'normalize-url';

/** Parameters that say where a link was found and not where it leads. */
const trackingParameters = [
  /^utm_\w+/i,
  /^(fbclid|gclid|msclkid|dclid|igshid|mc_cid|mc_eid|ref|cmpid|ocid|__twitter_impression)$/i,
];

/** An address as it is compared: two that differ only in protocol, `www.`, tracking or place on the page are one. */
export function sameAddress(url: string): string {
  return normalizeUrl(url, { stripProtocol: true, stripHash: true, removeQueryParameters: trackingParameters });
}

/** An address without the parameters that only track readers; as it is where it has none. */
export function withoutTracking(url: string): string {
  const [, before, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const parameters = query.split('&');
  const kept = parameters.filter((one) => !trackingParameters.some((pattern) => pattern.test(one.split('=')[0]!)));
  if (kept.length === parameters.length) return url;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}
