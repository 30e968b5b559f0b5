/** Why there is no page: it is gone, the host refuses programs or is down, or the response is not a page. */
export type NoPageKind = 'gone' | 'refused' | 'unreachable' | 'unusable';

/** The error for an address without a page, with a message for editors. */
export class NoPage extends Error {
  readonly kind: NoPageKind;
  /** The status of the response, if there was any. */
  readonly status: number | undefined;

  constructor(kind: NoPageKind, reason: string, status?: number) {
    super(reason);
    this.kind = kind;
    this.status = status;
  }
}

const badCertificate = 'its certificate is not valid';

/** Messages for the codes of failed connections, by prefix. */
const meanings: readonly (readonly [start: string, reason: string])[] = [
  ['ENOTFOUND', 'there is no host of that name'],
  ['EAI_AGAIN', 'the name of the host could not be looked up: is there a connection to the web?'],
  ['ECONNREFUSED', 'the host refuses the connection'],
  ['ECONNRESET', 'the host broke the connection off'],
  ['ENETUNREACH', 'the host cannot be reached'],
  ['UND_ERR_CONNECT_TIMEOUT', 'the host does not answer'],
  ['UND_ERR_HEADERS_TIMEOUT', 'the host does not answer'],
  ['UND_ERR_BODY_TIMEOUT', 'the page stopped coming'],
  ['UND_ERR_SOCKET', 'the host broke the connection off'],
  ['CERT_', badCertificate],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', badCertificate],
  ['SELF_SIGNED_CERT', badCertificate],
  ['UNABLE_TO_', badCertificate],
  ['ERR_TLS_CERT', badCertificate],
  ['ERR_SSL', 'it does not speak https'],
  ['EPRIVATE', 'the host is in a private network'],
];

/** Converts the error of a request to a {@link NoPage}. */
export function noPageFrom(fault: unknown, timeout: number): NoPage {
  if (fault instanceof NoPage) return fault;
  const { name, cause, message } = fault as Error;
  if (name === 'TimeoutError' || name === 'AbortError')
    return new NoPage('unreachable', `the page did not come within ${Math.round(timeout / 1000)} seconds`);
  const code = codeOf(cause) ?? codeOf(fault);
  const meaning = meanings.find(([start]) => code?.startsWith(start))?.[1];
  // Browsers complete the chains of certificates, so that readers may see the page all the same.
  const kind = meaning === badCertificate ? 'unusable' : 'unreachable';
  return new NoPage(kind, meaning ? `${meaning} (${code})` : cause instanceof Error ? cause.message : message);
}

function codeOf(fault: unknown): string | undefined {
  const code = (fault as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
