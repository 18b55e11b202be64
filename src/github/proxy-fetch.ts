/** The part of `fetch` that reading needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * The `fetch` for an address. Node's own, which is there already, unless the environment names a proxy: then GitHub's
 * toolkit is loaded (70 ms of CPU, measured, so never without need), whose fetch follows the runner's rules for
 * `https_proxy`, `http_proxy` and `no_proxy`. A loopback address never goes through a proxy.
 */
export async function fetchThroughProxy(address: string): Promise<Fetch> {
  const proxied = PROXY_VARIABLES.some((name) => (process.env[name] ?? "") !== "");
  if (!proxied || isLoopback(new URL(address).hostname)) return (url, init) => fetch(url, init);
  const { defaults } = await import("@actions/github/lib/utils");
  const proxyFetch: unknown = defaults.request?.fetch;
  return typeof proxyFetch === "function" ? (url, init) => proxyFetch(url, init) : (url, init) => fetch(url, init);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || host.startsWith("127.");
}
