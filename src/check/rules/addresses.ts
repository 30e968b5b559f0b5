import normalizeUrl from 'normalize-url';

/** Query parameters that track readers. */
const trackingParameters = [
  /^utm_\w+/i,
  /^(fbclid|gclid|msclkid|dclid|igshid|mc_cid|mc_eid|ref|cmpid|ocid|__twitter_impression)$/i,
];

/** A URL normalised for comparing, without protocol, `www.`, tracking parameters and fragment. */
export function sameAddress(url: string): string {
  return normalizeUrl(url, { stripProtocol: true, stripHash: true, removeQueryParameters: trackingParameters });
}

/** A URL without tracking parameters; unchanged if it has none. */
export function withoutTracking(url: string): string {
  const [, before, query, hash = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === undefined) return url;
  const parameters = query.split('&');
  const kept = parameters.filter((one) => !trackingParameters.some((pattern) => pattern.test(one.split('=')[0]!)));
  if (kept.length === parameters.length) return url;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}
