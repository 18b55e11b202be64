import type { Confidence } from "../finding.ts";
import { ASSIGN, EDGE, prefixed, type SecretRule } from "../rule.ts";
import { entropy, isJwtHeader, looksLikeWords } from "../validators.ts";

/** Values that stand for a secret and are none: references, templates, masks. The whole value must have this form. */
const PLACEHOLDER =
  /^(?:%\w+%|<[^>]*>?|(?:process\.env|os\.environ|import\.meta|env|secrets|vars)[.[][\w.[\]"']*|\*+|\.+|(.)\1*|(?:your|my|insert|replace|change|enter)[-_ ]?[a-z_ -]*|example|sample|dummy|placeholder|changeme|redacted|undefined|null|none|true|false)$/i;
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*$|[({])/;

const ASSIGN_END = "\\\\*[\"'`]?\\]?\\s*(?:=>|:=|==?|:)?\\s*\\\\*[\"'`]?$";
/** Names that hold a word of a credential but name a digest, an id or a place. */
const HARMLESS_NAME = new RegExp(
  `(?:(?:fingerprint|digest|sha|checksum|integrity|commit|hash|etag|version|path|file|dir|url|uri|endpoint|href|name|title|description|count|budget|limit|type|kind|algorithm|arn|label|page|cursor|reference|ref)s?\\d*|\\.(?:[cm]?[jt]sx?|json|ya?ml|md|py|go|rs|rb|java|kt|cs|php|sh|toml|txt|css|html)|(?:idempotency|public|page|next|continuation|cursor|sort|partition|foreign|primary)[\\w.-]{0,30})${ASSIGN_END}`,
  "i",
);

const DIGEST = /^(?:sha\d{1,3}[-:])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const STRONG_NAME = /(?:passw|secret|api[_-]?key|private[_-]?key|access[_-]?token|access[_-]?key|auth[_-]?token)/i;

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || REFERENCE.test(text);
}

/**
 * A value that a name gives away: at least 16 characters with an entropy of at least 3.6 bits each (features, section
 * 4), not a placeholder, not words, and not a digest or UUID unless the name leaves no doubt.
 */
function judgeAssigned(secret: string, context: string, next: string): Confidence | null {
  // A call or an index, `token = readTokenFromHeader(request)`, is code and not a value.
  if (next === "(" || next === "[") return null;
  if (isPlaceholder(secret) || HARMLESS_NAME.test(context)) return null;
  if (secret.includes("://") || /^(?:\.{0,2}\/|[A-Za-z]:\\)/.test(secret)) return null;
  if (/^sha(?:256|384|512)[-:]/i.test(secret)) return null;
  if (DIGEST.test(secret) || UUID.test(secret)) return STRONG_NAME.test(context) ? "likely" : null;
  if (entropy(secret) < 3.6 || looksLikeWords(secret)) return null;
  return "likely";
}

/** What a header or a URL carries is shorter; anything that is neither a placeholder nor words counts. */
function judgeCarried(secret: string): Confidence | null {
  if (isPlaceholder(secret)) return null;
  return secret.length >= 12 && !looksLikeWords(secret) && entropy(secret) >= 3 ? "likely" : null;
}

/** In a URL or a connection string the place itself says "password"; only placeholders are let through. */
function judgePassword(secret: string): Confidence | null {
  return isPlaceholder(secret) || /^(?:pass(?:word)?|pwd|secret|token)$/i.test(secret) ? null : "likely";
}

const CREDENTIAL_NAMES = [
  "passw",
  "pwd",
  "passphrase",
  "secret",
  "token",
  "api_key",
  "api-key",
  "apikey",
  "access_key",
  "access-key",
  "accesskey",
  "private_key",
  "private-key",
  "privatekey",
  "encryption_key",
  "signing_key",
  "auth_key",
  "credential",
  "client_key",
  "master_key",
];

/** Secrets without a vendor: keys, web tokens, headers, URLs, connection strings, and names that give a value away. */
export const GENERIC_RULES: readonly SecretRule[] = [
  prefixed("age-secret-key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"),
  {
    id: "json-web-token",
    keywords: ["eyj"],
    pattern: new RegExp(
      `${EDGE}eyJ[A-Za-z0-9_-]{8,1000}\\.[A-Za-z0-9_-]{4,8000}\\.[A-Za-z0-9_-]{0,2000}(?:\\.[A-Za-z0-9_-]{1,8000}\\.[A-Za-z0-9_-]{1,200})?`,
      "y",
    ),
    confidence: "certain",
    triesPerRun: 16,
    judge: (secret) => (isJwtHeader(secret.slice(0, secret.indexOf("."))) ? "certain" : null),
  },
  {
    id: "url-credentials",
    keywords: ["://"],
    pattern: /(:\/\/[^\s:@/"'`<>\\]{0,100}:)[^\s@/"'`<>]{4,200}(?=@[A-Za-z0-9[._-])/y,
    confidence: "likely",
    judge: judgePassword,
  },
  {
    id: "authorization-header",
    keywords: ["authorization"],
    pattern: new RegExp(
      `(authorization${ASSIGN}(?:Bearer|Basic|Token|ApiKey|Digest|AWS4-HMAC-SHA256|Negotiate)\\s{1,4})[A-Za-z0-9._~+/:=-]{8,4096}`,
      "iy",
    ),
    confidence: "likely",
    judge: judgeCarried,
  },
  {
    id: "bearer-token",
    keywords: ["bearer "],
    pattern: /(Bearer {1,2})[A-Za-z0-9._~+/=-]{20,4096}/iy,
    confidence: "likely",
    judge: judgeCarried,
  },
  {
    id: "credential-header",
    keywords: [
      "private-token",
      "x-api-key",
      "x-auth-token",
      "x-vault-token",
      "job-token",
      "proxy-authorization",
      "x-access-token",
      "apikey:",
    ],
    pattern: new RegExp(
      `((?:private-token|x-api-key|x-auth-token|x-vault-token|job-token|proxy-authorization|x-access-token|apikey)${ASSIGN}(?:Basic\\s)?)[A-Za-z0-9._~+/=-]{12,4096}`,
      "iy",
    ),
    confidence: "likely",
    judge: judgeCarried,
  },
  {
    id: "cookie",
    keywords: ["cookie:", 'cookie":', "cookie':"],
    pattern: /((?:set-)?cookie["']?: {0,2}["']?)[A-Za-z0-9_.-]{1,80}=[^\n"']{12,4096}/iy,
    confidence: "likely",
  },
  {
    id: "session-cookie",
    keywords: ["sessionid=", "session=", "phpsessid=", "jsessionid=", "connect.sid=", "user_session=", "sid="],
    pattern: /((?:phpsessid|jsessionid|sessionid|session|connect\.sid|user_session|sid)=)[A-Za-z0-9%._~+/-]{20,512}/iy,
    confidence: "likely",
    judge: judgeCarried,
  },
  {
    id: "command-line-credentials",
    keywords: ["curl "],
    pattern: /(curl [^\n]{0,200}?(?:-u|--user)[ =]["']?[^\s:"']{1,80}:)[^\s"'$<]{3,200}/iy,
    confidence: "likely",
    judge: judgePassword,
  },
  {
    id: "connection-string-password",
    keywords: ["password=", "pwd=", "password =", "pwd ="],
    pattern: /((?<=;\s{0,3}(?:\w{1,20} ){0,2})(?:password|pwd)\s{0,2}=\s{0,2})[^\s;"'<]{3,200}(?=;|"|'|\s|$)/iy,
    confidence: "likely",
    judge: judgePassword,
  },
  {
    id: "netrc-password",
    keywords: ["machine "],
    pattern: /(machine\s{1,4}\S{1,200}\s{1,8}login\s{1,4}\S{1,200}\s{1,8}password\s{1,4})\S{3,512}/iy,
    confidence: "certain",
  },
  {
    id: "password-hash",
    keywords: ["$2a$", "$2b$", "$2y$", "$apr1$", "$6$", "$5$", "$argon2", "$y$"],
    pattern:
      /(?:\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$(?:apr1|5|6|y)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,40}\$[./A-Za-z0-9]{20,100}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{8,100}\$[A-Za-z0-9+/]{16,200})/y,
    confidence: "certain",
  },
  {
    id: "assigned-credential",
    keywords: CREDENTIAL_NAMES,
    pattern: new RegExp(`((?:${CREDENTIAL_NAMES.join("|")})[\\w.-]{0,40}${ASSIGN})[A-Za-z0-9_\\-.~+/=!@#$%^&*?]{16,256}`, "iy"),
    confidence: "likely",
    extend: true,
    judge: judgeAssigned,
  },
  {
    id: "element-password",
    keywords: ["password>", "passwd>", "secret>", "apikey>", "token>"],
    pattern: /((?:password|passwd|secret|apikey|token)>\s{0,4})[^\s<>{}$]{8,200}(?=\s{0,4}<\/)/iy,
    confidence: "likely",
    judge: judgeCarried,
  },
  {
    // SQL (`CREATE USER`), and PowerShell's way to turn a plain text into a secure one.
    id: "statement-password",
    keywords: ["identified by", "with password", "securestring"],
    pattern: /((?:identified by|with password|securestring(?: -string)?)\s{1,4}["'])[^\s"'$]{6,200}(?=["'])/iy,
    confidence: "likely",
    judge: judgePassword,
  },
  {
    id: "image-environment",
    keywords: ["env "],
    pattern: /(\benv[ \t]{1,4}\w{0,60}(?:passw|secret|token|api_?key)\w{0,40}[ \t]{1,4})[A-Za-z0-9_\-.~+/=!@#%^&*?]{16,256}/iy,
    confidence: "likely",
    judge: judgeAssigned,
  },
  {
    id: "command-line-secret",
    keywords: ["--password", "--token", "--secret", "--api-key", "--access-token"],
    pattern: /(--(?:password|token|secret|api-key|access-token)[ =]["']?)[A-Za-z0-9_\-.~+/=!@#%^&*?]{8,256}/iy,
    confidence: "likely",
    extend: true,
    judge: judgeCarried,
  },
];
