/*
 * How git is told where to fetch from, and with which token. The token goes into git's environment as a header for that
 * server alone: it never stands in an argument, in a configuration file or in a message.
 */

/** A repository on a server, as a session knows it. */
export interface RemoteRepository {
  /** GITHUB_SERVER_URL: `https://github.com`, or the address of an Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string | null;
}

/** The address to fetch from; `null` for one that git could take for a command, a file or an option. */
export function fetchAddress({ serverUrl, repository }: RemoteRepository): string | null {
  const server = withoutSlash(serverUrl);
  if (!/^https?:\/\/[^/@\s]+(?:\/[^\s]*)?$/u.test(server) || !/^[\w.-]+\/[\w.-]+$/u.test(repository)) return null;
  return `${server}/${repository}.git`;
}

/**
 * The configuration of one fetch. The empty value before the header takes away the one that actions/checkout left: GitHub
 * refuses a request with two. A redirect would carry the header to another host. A server that is silent for a minute is
 * left by git itself, also when nobody is there any more who would end it.
 */
export function fetchConfig({ serverUrl, token }: RemoteRepository): (readonly [string, string])[] {
  const header = `http.${withoutSlash(serverUrl)}/.extraheader`;
  const plain = [
    ["http.followRedirects", "false"],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "60"],
  ] as const;
  return token === null ? [...plain] : [...plain, [header, ""], [header, `AUTHORIZATION: basic ${basic(token)}`]];
}

/** git prints URLs, and never headers; should a server echo the token, it still does not come through. */
export function withoutToken(words: string, token: string | null): string {
  return token === null ? words : words.replaceAll(token, "***").replaceAll(basic(token), "***");
}

function withoutSlash(serverUrl: string): string {
  return serverUrl.replace(/\/+$/u, "");
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
