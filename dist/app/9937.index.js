export const id = 9937;
export const ids = [9937];
export const modules = {

/***/ 67790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Line and column (from 1) of offsets in one text. */
class Lines {
    starts = [0];
    constructor(text) {
        for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1))
            this.starts.push(i + 1);
    }
    at(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 68893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mergeSpans)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72639);

let ranks;
/** Lower is more telling: certain before likely, then the order of the rules; what is no secret comes last. */
function weight(span) {
    ranks ??= new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_RULES */ .v.map((rule, index) => [rule.id, index]));
    const rank = span.rule === "private-key" ? -1 : (ranks.get(span.rule) ?? _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_RULES */ .v.length);
    return rank + (span.confidence === "certain" ? 0 : 2 * _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_RULES */ .v.length);
}
/**
 * One span for each stretch, ordered by place: overlapping ones become one that covers them all and has the name of the
 * most telling. Spans that only touch stay apart.
 */
function mergeSpans(spans) {
    const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end || weight(a) - weight(b) || (a.rule < b.rule ? -1 : 1));
    const merged = [];
    for (const span of ordered) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = { ...(weight(span) < weight(last) ? span : last), start: last.start, end: Math.max(last.end, span.end) };
    }
    return merged;
}


/***/ }),

/***/ 72639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ SECRET_RULES)
});

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/validators.js
var validators = __webpack_require__(73286);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rule.js

/**
 * Not preceded by a letter or digit, unless that letter is the end of an escape (`\n`, `\t`): in JSON text a token often
 * follows a line break written so.
 */
const EDGE = String.raw `(?<![A-Za-z0-9](?<!\\[nrtbfv]))`;
/** An optional quotation mark, also one that is escaped inside a JSON or shell string. */
const QUOTE = "(?:\\\\{0,3}[\"'`])?";
/** From a name to its value: `name = "`, `"name": "`, `name => '`, `--name `, `name: `. */
const ASSIGN = `${QUOTE}\\]?\\s{0,4}(?:=>|:=|==?|:)\\s{0,4}(?:[bru]?\\\\{0,3}["'\`])?`;
const CREDENTIAL_WORD = "(?:key|token|secret|password|passwd|pass|pwd|auth|credential|dsn)s?";
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw `\$&`);
}
/**
 * A token that begins with a fixed prefix. `body` is the pattern of what follows it, case-sensitive. Short prefixes, and
 * those without a separator, must stand at the edge of a word, since they occur in base64 by chance; the others are
 * found inside words too. What reads like an identifier (`nf_build_info_files`) is none.
 */
function prefixed(id, prefixes, body, options = {}) {
    const confidence = options.confidence ?? "certain";
    const alternatives = prefixes
        .map((prefix) => `${prefix.length < 4 || /^[A-Za-z0-9]{1,6}$/.test(prefix) ? EDGE : ""}${escapePattern(prefix)}`)
        .join("|");
    return {
        id,
        keywords: prefixes.map((prefix) => prefix.toLowerCase()),
        pattern: new RegExp(`(?:${alternatives})(?:${body})`, "y"),
        confidence,
        judge: options.judge ?? ((secret) => (/(?:[a-z]{2,}[_-]){3}/.test(secret) && (0,validators/* looksLikeWords */.lg)(secret) ? null : confidence)),
    };
}
/**
 * A value without a form of its own that is given away by the vendor's name in what it is assigned to, for example
 * `DATADOG_API_KEY = <32 hex>`. The name must also hold a word for a credential, so that digests and ids survive.
 */
function named(id, vendors, value, judge) {
    const vendor = vendors.map(escapePattern).join("|");
    return {
        id,
        keywords: vendors.map((name) => name.toLowerCase()),
        pattern: new RegExp(`((?:${vendor})[\\w.\\- ]{0,24}?${CREDENTIAL_WORD}[\\w.\\-]{0,12}${ASSIGN})(?:${value})(?![A-Za-z0-9_+/-])`, "iy"),
        confidence: "likely",
        ...(judge === undefined ? {} : { judge }),
    };
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/cloud.js


const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/*
 * Clouds and hosting. Sources: AWS "Unique identifiers" and "Access keys", Google Cloud "API keys", Microsoft
 * "Identifiable secrets" (the fixed text in the middle of every newer Azure key), the vendors' token pages.
 */
const CLOUD_RULES = [
    prefixed("aws-access-key-id", ["AKIA", "ASIA", "ABIA", "ACCA"], "[A-Z2-7]{16}(?![A-Za-z0-9])", {
        // The one that AWS prints in its manuals.
        judge: (secret) => (secret.endsWith("EXAMPLE") ? "likely" : "certain"),
    }),
    named("aws-secret-access-key", ["aws", "secret_access", "secretaccess", "secret-access"], "[A-Za-z0-9/+]{40}", (secret) => (0,validators/* entropy */.Ue)(secret) >= 3.6 && !/^[0-9a-f]+$/.test(secret) ? "likely" : null),
    named("aws-session-token", ["aws_session", "sessiontoken", "session_token"], "[A-Za-z0-9/+=]{100,2000}"),
    prefixed("aws-bedrock-key", ["ABSK"], "[A-Za-z0-9+/]{109,269}={0,2}"),
    {
        id: "aws-presigned-url",
        keywords: ["x-amz-signature", "x-goog-signature", "x-amz-security-token"],
        pattern: /(X-(?:Amz|Goog)-(?:Signature|Security-Token)(?:=|%3D))[A-Za-z0-9%+/=_-]{32,2048}/iy,
        confidence: "certain",
    },
    prefixed("google-api-key", ["AIza"], "[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    prefixed("google-oauth-client-secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
    prefixed("google-oauth-token", ["ya29."], "[A-Za-z0-9_-]{20,1024}"),
    prefixed("google-refresh-token", ["1//0"], "[A-Za-z0-9_-]{40,256}"),
    prefixed("firebase-server-key", [":APA91b"], "[A-Za-z0-9_-]{100,250}"),
    {
        id: "azure-key",
        keywords: ["jqqj99"],
        before: /[A-Za-z0-9]{52}$/,
        pattern: /JQQJ99[A-Za-z0-9]{8,30}(?:={0,2})/y,
        confidence: "certain",
    },
    {
        id: "azure-storage-key",
        keywords: ["accountkey=", "sharedaccesskey=", "accesskey="],
        pattern: /((?:Account|SharedAccess|Access)Key=)[A-Za-z0-9+/]{40,100}={0,2}/iy,
        confidence: "certain",
        // The emulator's key, the same on every machine.
        judge: (secret) => (secret.startsWith("Eby8vdM02xNOcqFlqUwJPLlm") ? "likely" : "certain"),
    },
    { id: "azure-sas", keywords: ["sig="], pattern: /((?<=[?&;]|%26)sig=)[A-Za-z0-9%+/]{40,90}={0,2}/iy, confidence: "certain" },
    {
        id: "azure-client-secret",
        keywords: ["q~"],
        before: /(?<![\w~.-])[\w~.-]{3}\d$/,
        pattern: /Q~[A-Za-z0-9_~.-]{31,34}/y,
        confidence: "certain",
    },
    prefixed("digitalocean-token", ["dop_v1_", "doo_v1_", "dor_v1_"], "[a-f0-9]{64}"),
    prefixed("alibaba-access-key", ["LTAI"], "[A-Za-z0-9]{16,24}(?![A-Za-z0-9])", { confidence: "likely" }),
    prefixed("tencent-secret-id", ["AKID"], "[A-Za-z0-9]{32}(?![A-Za-z0-9])", { confidence: "likely" }),
    prefixed("yandex-token", ["AQVN", "YCAJ", "t1."], "[A-Za-z0-9_-]{34,260}(?:\\.[A-Za-z0-9_-]{86}={0,2})?", { confidence: "likely" }),
    prefixed("heroku-token", ["HRKU-"], `(?:${UUID}|[A-Za-z0-9_-]{58,65})`),
    named("heroku-api-key", ["heroku"], UUID),
    prefixed("cloudflare-origin-ca-key", ["v1.0-"], "[a-f0-9]{24}-[a-f0-9]{146}"),
    named("cloudflare-token", ["cloudflare", "cf_api"], "(?:[A-Za-z0-9_-]{40}|[a-f0-9]{37})"),
    prefixed("fly-token", ["fo1_", "fm1r_", "fm1a_", "fm2_"], "[A-Za-z0-9_+/=,-]{40,2048}"),
    prefixed("netlify-token", ["nfp_", "nfc_", "nfo_"], "[A-Za-z0-9_]{36}", {
        judge: (secret) => (/\d/.test(secret) && /[A-Z]/.test(secret) ? "certain" : null),
    }),
    named("vercel-token", ["vercel"], "[A-Za-z0-9]{24}"),
    prefixed("render-token", ["rnd_"], "[A-Za-z0-9]{28,40}"),
    prefixed("supabase-token", ["sbp_", "sb_secret_"], "[A-Za-z0-9_-]{31,60}"),
    prefixed("planetscale-token", ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"], "[A-Za-z0-9_.=-]{32,64}"),
    prefixed("databricks-token", ["dapi"], "[a-f0-9]{32}(?:-\\d)?(?![A-Za-z0-9])"),
    {
        id: "terraform-token",
        keywords: [".atlasv1."],
        before: /[A-Za-z0-9]{14}$/,
        pattern: /\.atlasv1\.[A-Za-z0-9_=-]{60,70}/iy,
        confidence: "certain",
    },
    prefixed("vault-token", ["hvs.", "hvb.", "hvr."], "[A-Za-z0-9_-]{24,300}"),
    named("vault-legacy-token", ["vault"], "s\\.[A-Za-z0-9]{24}"),
    prefixed("pulumi-token", ["pul-"], "[a-f0-9]{40}"),
    prefixed("doppler-token", ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."], "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}"),
    prefixed("scaleway-key", ["SCW"], "[A-Z0-9]{17}(?![A-Za-z0-9])", {
        confidence: "likely",
        judge: (secret) => (/\d/.test(secret.slice(3)) ? "likely" : null),
    }),
    named("hosting-token", ["linode", "hetzner", "vultr", "ovh", "fastly", "railway", "ibm_cloud", "ibmcloud"], "[A-Za-z0-9_-]{32,68}", (secret) => (/\d/.test(secret) ? "likely" : null)),
    {
        id: "kubernetes-service-account",
        keywords: ["kubernetes.io/serviceaccount"],
        pattern: new RegExp(`${EDGE}(kubernetes\\.io/serviceaccount[^\\n]{0,80}?token["']?\\s{0,4}[:=]\\s{0,4}["']?)[A-Za-z0-9_.-]{60,2048}`, "iy"),
        confidence: "likely",
    },
];

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/code-hosting.js


/*
 * Code hosting, package registries and CI. Sources: GitHub "Behind GitHub's new authentication token formats", GitLab
 * "Token prefixes", npm "New npm token format", PyPI macaroons, the vendors' token pages.
 */
const CODE_HOSTING_RULES = [
    // Stateless installation tokens (`ghs_<id>_<JWT>`) are longer and hold dots; the first 36 characters are enough.
    prefixed("github-token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "[A-Za-z0-9]{36}(?:[A-Za-z0-9_.-]{0,1024}[A-Za-z0-9])?", {
        judge: validators/* judgeChecksummed */.Vb,
    }),
    prefixed("github-installation-token", ["ghs_"], String.raw `\d{1,12}_eyJ[A-Za-z0-9_.-]{40,2048}`),
    prefixed("github-fine-grained-token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
    prefixed("gitlab-token", ["glpat-", "gldt-", "glrt-", "glrtr-", "glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "gloas-", "glsoat-", "glffct-", "glwt-"], "[A-Za-z0-9_-]{18,300}(?:\\.[A-Za-z0-9_-]{2,20}){0,3}"),
    prefixed("gitlab-runner-registration", ["GR1348941"], "[A-Za-z0-9_-]{20}"),
    prefixed("bitbucket-token", ["ATBB", "ATCTT3"], "[A-Za-z0-9_=-]{28,250}", { confidence: "likely" }),
    prefixed("npm-token", ["npm_"], "[A-Za-z0-9]{36}", { judge: validators/* judgeChecksummed */.Vb }),
    {
        id: "npm-registry-auth",
        keywords: ["_authtoken", "_auth", "_password"],
        pattern: /((?<![A-Za-z0-9])_(?:authToken|auth|password)["']?\s{0,3}=\s{0,3}["']?)[A-Za-z0-9+/=_.-]{8,512}/iy,
        confidence: "likely",
        judge: (secret) => ((0,validators/* looksLikeWords */.lg)(secret) ? null : "likely"),
    },
    prefixed("pypi-token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{40,1000}"),
    prefixed("rubygems-token", ["rubygems_"], "[a-f0-9]{48}"),
    prefixed("docker-token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{20,60}"),
    {
        id: "docker-config-auth",
        keywords: ['"auth"', '\\"auth\\"', '"identitytoken"'],
        pattern: /(\\?"(?:auth|identitytoken)\\?"\s{0,4}:\s{0,4}\\?")[A-Za-z0-9+/_.-]{12,4096}={0,2}/iy,
        confidence: "likely",
    },
    prefixed("crates-io-token", ["cio"], "[A-Za-z0-9]{32}(?![A-Za-z0-9])"),
    prefixed("nuget-api-key", ["oy2"], "[a-z0-9]{43}(?![A-Za-z0-9])"),
    prefixed("clojars-token", ["CLOJARS_"], "[a-f0-9]{60}"),
    prefixed("artifactory-key", ["AKCp", "cmVmdGtu"], "[A-Za-z0-9]{55,80}(?![A-Za-z0-9])"),
    prefixed("packagist-token", ["packagist_ack_", "packagist_uut_", "packagist_out_"], "[a-f0-9]{60,90}"),
    prefixed("sourcegraph-token", ["sgp_"], "(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40}"),
    prefixed("buildkite-token", ["bkua_", "bkct_", "bkat_"], "[A-Za-z0-9_-]{30,80}"),
    prefixed("circleci-token", ["CCIPAT_", "CCIPRJ_"], "[A-Za-z0-9]{22}_[a-f0-9]{40}"),
    prefixed("sonar-token", ["squ_", "sqp_", "sqa_"], "[a-f0-9]{40}"),
    prefixed("jfrog-reference-token", ["cmVmd"], "[A-Za-z0-9]{59}(?![A-Za-z0-9])"),
    named("snyk-token", ["snyk"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    named("codecov-token", ["codecov"], "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    named("ci-token", ["travis", "drone", "circle", "jenkins", "buildkite", "teamcity", "coveralls"], "[A-Za-z0-9_-]{22,64}", (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret) ? "likely" : null),
];

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/generic.js


/** Values that stand for a secret and are none: references, templates, masks. The whole value must have this form. */
const PLACEHOLDER = /^(?:%\w+%|<[^>]*>?|(?:process\.env|os\.environ|import\.meta|env|secrets|vars)[.[][\w.[\]"']*|\*+|\.+|(.)\1*|(?:your|my|insert|replace|change|enter)[-_ ]?[a-z_ -]*|example|sample|dummy|placeholder|changeme|redacted|undefined|null|none|true|false)$/i;
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*$|[({])/;
const ASSIGN_END = "\\\\*[\"'`]?\\]?\\s*(?:=>|:=|==?|:)?\\s*\\\\*[\"'`]?$";
/** Names that hold a word of a credential but name a digest, an id or a place. */
const HARMLESS_NAME = new RegExp(`(?:(?:fingerprint|digest|sha|checksum|integrity|commit|hash|etag|version|path|file|dir|url|uri|endpoint|href|name|title|description|count|budget|limit|type|kind|algorithm|arn|label|page|cursor|reference|ref)s?\\d*|\\.(?:[cm]?[jt]sx?|json|ya?ml|md|py|go|rs|rb|java|kt|cs|php|sh|toml|txt|css|html)|(?:idempotency|public|page|next|continuation|cursor|sort|partition|foreign|primary)[\\w.-]{0,30})${ASSIGN_END}`, "i");
const DIGEST = /^(?:sha\d{1,3}[-:])?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const generic_UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const STRONG_NAME = /(?:passw|secret|api[_-]?key|private[_-]?key|access[_-]?token|access[_-]?key|auth[_-]?token)/i;
function isPlaceholder(text) {
    return PLACEHOLDER.test(text) || REFERENCE.test(text);
}
/**
 * A value that a name gives away: at least 16 characters with an entropy of at least 3.6 bits each (features, section
 * 4), not a placeholder, not words, and not a digest or UUID unless the name leaves no doubt.
 */
function judgeAssigned(secret, context, next) {
    // A call or an index, `token = readTokenFromHeader(request)`, is code and not a value.
    if (next === "(" || next === "[")
        return null;
    if (isPlaceholder(secret) || HARMLESS_NAME.test(context))
        return null;
    if (secret.includes("://") || /^(?:\.{0,2}\/|[A-Za-z]:\\)/.test(secret))
        return null;
    if (/^sha(?:256|384|512)[-:]/i.test(secret))
        return null;
    if (DIGEST.test(secret) || generic_UUID.test(secret))
        return STRONG_NAME.test(context) ? "likely" : null;
    if ((0,validators/* entropy */.Ue)(secret) < 3.6 || (0,validators/* looksLikeWords */.lg)(secret))
        return null;
    return "likely";
}
/** What a header or a URL carries is shorter; anything that is neither a placeholder nor words counts. */
function judgeCarried(secret) {
    if (isPlaceholder(secret))
        return null;
    return secret.length >= 12 && !(0,validators/* looksLikeWords */.lg)(secret) && (0,validators/* entropy */.Ue)(secret) >= 3 ? "likely" : null;
}
/** In a URL or a connection string the place itself says "password"; only placeholders are let through. */
function judgePassword(secret) {
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
const GENERIC_RULES = [
    prefixed("age-secret-key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"),
    {
        id: "json-web-token",
        keywords: ["eyj"],
        pattern: new RegExp(`${EDGE}eyJ[A-Za-z0-9_-]{8,1000}\\.[A-Za-z0-9_-]{4,8000}\\.[A-Za-z0-9_-]{0,2000}(?:\\.[A-Za-z0-9_-]{1,8000}\\.[A-Za-z0-9_-]{1,200})?`, "y"),
        confidence: "certain",
        triesPerRun: 16,
        judge: (secret) => ((0,validators/* isJwtHeader */.HA)(secret.slice(0, secret.indexOf("."))) ? "certain" : null),
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
        pattern: new RegExp(`(authorization${ASSIGN}(?:Bearer|Basic|Token|ApiKey|Digest|AWS4-HMAC-SHA256|Negotiate)\\s{1,4})[A-Za-z0-9._~+/:=-]{8,4096}`, "iy"),
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
        pattern: new RegExp(`((?:private-token|x-api-key|x-auth-token|x-vault-token|job-token|proxy-authorization|x-access-token|apikey)${ASSIGN}(?:Basic\\s)?)[A-Za-z0-9._~+/=-]{12,4096}`, "iy"),
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
        pattern: /(?:\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$(?:apr1|5|6|y)\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,40}\$[./A-Za-z0-9]{20,100}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{8,100}\$[A-Za-z0-9+/]{16,200})/y,
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

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/models.js


/** Providers of models and their tools, in the formats of their key pages. */
const MODEL_RULES = [
    prefixed("anthropic-key", ["sk-ant-"], "[A-Za-z0-9]{2,12}-[A-Za-z0-9_-]{32,200}"),
    prefixed("openai-key", ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"], "[A-Za-z0-9_-]{32,220}"),
    prefixed("openrouter-key", ["sk-or-v1-", "sk-or-"], "[a-f0-9]{48,64}"),
    prefixed("openai-legacy-key", ["sk-"], "[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"),
    // DeepSeek, older OpenAI projects, Moonshot, and many compatible services.
    prefixed("model-key", ["sk-"], "[A-Za-z0-9]{32,64}(?![A-Za-z0-9])", {
        confidence: "likely",
        judge: (secret) => ((0,validators/* entropy */.Ue)(secret) >= 3 && /\d/.test(secret) ? "likely" : null),
    }),
    prefixed("huggingface-token", ["hf_", "api_org_"], "[A-Za-z]{34}(?![A-Za-z0-9])"),
    prefixed("huggingface-oauth-token", ["hf_oauth_", "hf_jwt_"], "[A-Za-z0-9_.-]{30,1024}"),
    prefixed("replicate-token", ["r8_"], "[A-Za-z0-9]{37}"),
    prefixed("groq-key", ["gsk_"], "[A-Za-z0-9]{52}"),
    prefixed("xai-key", ["xai-"], "[A-Za-z0-9]{80}"),
    prefixed("perplexity-key", ["pplx-"], "[A-Za-z0-9]{48,56}"),
    prefixed("nvidia-key", ["nvapi-"], "[A-Za-z0-9_-]{60,70}"),
    prefixed("langsmith-key", ["lsv2_pt_", "lsv2_sk_"], "[a-f0-9]{32}_[a-f0-9]{10}"),
    prefixed("langfuse-key", ["sk-lf-", "pk-lf-"], "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    prefixed("pinecone-key", ["pcsk_"], "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{50,70}"),
    prefixed("elevenlabs-key", ["sk_"], "[a-f0-9]{48}(?![A-Za-z0-9])"),
    prefixed("together-key", ["tgp_v1_"], "[A-Za-z0-9_-]{40,50}"),
    prefixed("wandb-key", ["wandb_v1_"], "[A-Za-z0-9_-]{40,100}"),
    named("wandb-legacy-key", ["wandb"], "[a-f0-9]{40}"),
    named("model-provider-key", ["cohere", "mistral", "voyage", "ai21", "assemblyai", "deepgram", "stability"], "[A-Za-z0-9_-]{32,64}", (secret) => (/\d/.test(secret) ? "likely" : null)),
];

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/services.js


/*
 * Payment, messaging, monitoring and team services, in the formats that the vendors publish or that their clients check.
 */
const SERVICE_RULES = [
    prefixed("stripe-key", ["sk_live_", "rk_live_", "sk_test_", "rk_test_", "sk_org_live_"], "[A-Za-z0-9]{16,247}"),
    prefixed("stripe-webhook-secret", ["whsec_"], "[A-Za-z0-9+/=]{24,80}"),
    prefixed("square-token", ["sq0atp-", "sq0csp-", "sq0idp-"], "[A-Za-z0-9_-]{22,60}"),
    prefixed("square-access-token", ["EAAA"], "[A-Za-z0-9_-]{60}(?![A-Za-z0-9_-])"),
    prefixed("braintree-token", ["access_token$production$", "access_token$sandbox$"], "[a-z0-9]{16}\\$[a-f0-9]{32}"),
    prefixed("shopify-token", ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"], "[a-fA-F0-9]{32}"),
    prefixed("razorpay-key", ["rzp_live_", "rzp_test_"], "[A-Za-z0-9]{14}(?![A-Za-z0-9])"),
    prefixed("flutterwave-key", ["FLWSECK-", "FLWSECK_TEST-", "FLWPUBK_TEST-"], "[A-Za-z0-9]{12,32}(?:-X)?"),
    prefixed("plaid-token", ["access-sandbox-", "access-production-", "access-development-"], "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    prefixed("easypost-key", ["EZAK", "EZTK"], "[A-Za-z0-9]{54}"),
    prefixed("shippo-token", ["shippo_live_", "shippo_test_"], "[a-f0-9]{40}"),
    prefixed("duffel-token", ["duffel_live_", "duffel_test_"], "[A-Za-z0-9_=-]{43}"),
    prefixed("slack-token", ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxc-", "xoxd-", "xoxe-", "xoxe.", "xapp-"], "[A-Za-z0-9%.-]{10,400}"),
    prefixed("slack-webhook", ["hooks.slack.com/"], "(?:services|workflows|triggers)/[A-Za-z0-9+/]{40,80}"),
    prefixed("discord-webhook", ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"], "\\d{17,20}/[A-Za-z0-9_-]{60,80}"),
    named("discord-token", ["discord", "bot"], "[A-Za-z0-9_-]{23,28}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}"),
    prefixed("teams-webhook", ["webhook.office.com/webhookb2/"], "[A-Za-z0-9@-]{36,80}/IncomingWebhook/[A-Za-z0-9]{32}/[A-Za-z0-9-]{36}"),
    {
        id: "telegram-bot-token",
        keywords: [":aa"],
        before: /(?<!\d)\d{8,10}$/,
        pattern: /:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/y,
        confidence: "certain",
    },
    prefixed("twilio-key", ["SK"], "[a-f0-9]{32}(?![A-Za-z0-9])"),
    named("twilio-auth-token", ["twilio"], "[a-f0-9]{32}"),
    prefixed("sendgrid-key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
    prefixed("mailgun-key", ["key-"], "[a-f0-9]{32}(?![A-Za-z0-9])"),
    named("mailgun-api-key", ["mailgun"], "[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}"),
    { id: "mailchimp-key", keywords: ["-us"], before: /(?<![A-Za-z0-9])[a-f0-9]{32}$/, pattern: /-us\d{1,2}(?!\d)/y, confidence: "certain" },
    prefixed("brevo-key", ["xkeysib-", "xsmtpsib-"], "[a-f0-9]{64}-[A-Za-z0-9]{16}"),
    named("postmark-token", ["postmark"], "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    prefixed("resend-key", ["re_"], "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9])"),
    named("datadog-key", ["datadog", "dd_api", "dd_app", "dd-api", "dd-app"], "(?:[a-f0-9]{40}|[a-f0-9]{32})"),
    prefixed("datadog-token", ["ddapp_", "ddapi_"], "[A-Za-z0-9]{34,40}"),
    prefixed("new-relic-key", ["NRAK-", "NRII-", "NRIQ-", "NRAA-", "NRRA-", "NRJS-"], "[A-Za-z0-9_-]{19,42}"),
    { id: "new-relic-license", keywords: ["nral"], before: /(?<![A-Za-z0-9])[a-f0-9]{36}$/, pattern: /NRAL/y, confidence: "certain" },
    prefixed("sentry-token", ["sntrys_", "sntryu_"], "[A-Za-z0-9+/=_-]{32,400}"),
    named("sentry-legacy-token", ["sentry"], "[a-f0-9]{64}"),
    prefixed("dynatrace-token", ["dt0c01.", "dt0s01.", "dt0s16."], "[A-Z0-9]{8,24}\\.[A-Z0-9]{64}"),
    prefixed("grafana-token", ["glc_", "glsa_"], "[A-Za-z0-9+/=_]{32,400}"),
    prefixed("honeycomb-key", ["hcaik_", "hcbik_", "hcxik_"], "[A-Za-z0-9]{58,64}"),
    named("pagerduty-key", ["pagerduty", "pager_duty"], "[A-Za-z0-9_+-]{20,32}", (secret) => (/\d/.test(secret) ? "likely" : null)),
    prefixed("launchdarkly-key", ["api-", "sdk-", "mob-"], "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", {
        confidence: "likely",
    }),
    prefixed("linear-key", ["lin_api_", "lin_oauth_", "lin_wh_"], "[A-Za-z0-9]{32,64}"),
    prefixed("notion-token", ["ntn_"], "[A-Za-z0-9]{40,50}"),
    prefixed("notion-legacy-token", ["secret_"], "[A-Za-z0-9]{43}(?![A-Za-z0-9])"),
    prefixed("figma-token", ["figd_", "figo_", "figu_", "figoh_", "figuh_"], "[A-Za-z0-9_-]{36,60}"),
    prefixed("atlassian-token", ["ATATT3", "ATOAT3"], "[A-Za-z0-9_=+/.-]{60,400}"),
    named("atlassian-legacy-token", ["atlassian", "confluence", "jira"], "[A-Za-z0-9]{24}", (secret) => /\d/.test(secret) ? "likely" : null),
    prefixed("airtable-token", ["pat"], "[A-Za-z0-9]{14}\\.[a-f0-9]{64}"),
    prefixed("asana-token", ["0/", "1/", "2/"], "\\d{13,18}(?::|/\\d{13,18}:)[a-f0-9]{32}(?![A-Za-z0-9])"),
    prefixed("postman-key", ["PMAK-"], "[a-f0-9]{24}-[a-f0-9]{34}"),
    prefixed("dropbox-token", ["sl."], "(?:u\\.)?[A-Za-z0-9_-]{120,2000}"),
    prefixed("readme-key", ["rdme_"], "[a-z0-9]{70}"),
    prefixed("typeform-token", ["tfp_"], "[A-Za-z0-9_.=-]{59}"),
    prefixed("hubspot-token", ["pat-na1-", "pat-na2-", "pat-eu1-"], "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    prefixed("intercom-token", ["dG9rO"], "[A-Za-z0-9+/]{54,80}={0,2}"),
    prefixed("contentful-token", ["CFPAT-"], "[A-Za-z0-9_-]{43}"),
    prefixed("frameio-token", ["fio-u-"], "[A-Za-z0-9_=-]{64}"),
    prefixed("prefect-token", ["pnu_", "pnb_"], "[A-Za-z0-9]{36}"),
    prefixed("tailscale-key", ["tskey-"], "[a-z]{2,10}-[A-Za-z0-9_]{9,32}-[A-Za-z0-9_]{20,64}"),
    prefixed("ngrok-token", ["ngrok_"], "[A-Za-z0-9]{27}_[A-Za-z0-9]{21}"),
    prefixed("facebook-token", ["EAAC", "EAAB", "EAAG", "EAAE"], "[A-Za-z0-9]{80,300}", {
        judge: (secret) => ((0,validators/* entropy */.Ue)(secret) >= 4.2 ? "certain" : null),
    }),
    {
        id: "onepassword-service-token",
        keywords: ["ops_eyj"],
        pattern: new RegExp(`${EDGE}ops_eyJ[A-Za-z0-9+/_-]{100,1200}={0,2}`, "y"),
        confidence: "certain",
    },
    prefixed("onepassword-secret-key", ["A3-"], "[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}"),
    named("vendor-hex-key", [
        "mapbox",
        "okta",
        "algolia",
        "zendesk",
        "freshdesk",
        "segment",
        "mixpanel",
        "amplitude",
        "rollbar",
        "bugsnag",
        "loggly",
        "sumo",
        "etsy",
        "kraken",
        "coinbase",
        "binance",
        "bitfinex",
        "finnhub",
        "twitch",
        "twitter",
        "facebook",
        "linkedin",
        "spotify",
        "nytimes",
        "zoho",
        "auth0",
    ], "[A-Za-z0-9_-]{24,72}", (secret) => (/\d/.test(secret) && /[A-Za-z]/.test(secret) ? "likely" : null)),
];

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/rules/index.js





/** Every rule, the more telling ones first: where two find the same stretch, the earlier one gives its name. */
const SECRET_RULES = [
    ...CODE_HOSTING_RULES,
    ...CLOUD_RULES,
    ...MODEL_RULES,
    ...SERVICE_RULES,
    ...GENERIC_RULES,
];


/***/ }),

/***/ 73286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ isJwtHeader),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   Vb: () => (/* binding */ judgeChecksummed),
/* harmony export */   iW: () => (/* binding */ luhn),
/* harmony export */   lg: () => (/* binding */ looksLikeWords),
/* harmony export */   xI: () => (/* binding */ ibanIsValid)
/* harmony export */ });
/* unused harmony export tokenChecksum */
const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
let crcTable;
function crc32(text) {
    crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
        let value = n;
        for (let bit = 0; bit < 8; bit += 1)
            value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
        return value >>> 0;
    });
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i += 1)
        crc = (crcTable[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
/** The six characters that GitHub and npm put behind the 30 random ones: CRC-32 in base 62, padded with zeros. */
function tokenChecksum(random) {
    let rest = crc32(random);
    let text = "";
    for (let i = 0; i < 6; i += 1) {
        text = (BASE62[rest % 62] ?? "") + text;
        rest = Math.floor(rest / 62);
    }
    return text;
}
/**
 * Judges `<prefix>_<30 random><6 checksum>` (GitHub's token format of 2021, taken over by npm): a right checksum is
 * certain, a wrong one may be a made-up example or a typo, so it is still treated as a secret.
 */
function judgeChecksummed(secret) {
    const body = secret.slice(secret.indexOf("_") + 1);
    return body.length === 36 && tokenChecksum(body.slice(0, 30)) === body.slice(30) ? "certain" : "likely";
}
/** Shannon entropy of the characters, in bits per character. */
function entropy(text) {
    if (text.length === 0)
        return 0;
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/**
 * True when the text reads like words (an identifier, a path, a sentence) and not like a random string: its parts, cut
 * at punctuation and at capitals, are long, hold vowels, and have no long runs of consonants. Digits are never words,
 * except a short number at the end of a word.
 */
function looksLikeWords(text) {
    const parts = text
        .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])|(?<=[A-Z])(?=[A-Z][a-z])/)
        .filter((part) => part !== "");
    if (parts.length === 0)
        return true;
    let letters = 0;
    for (const part of parts) {
        const word = part.replace(/\d{1,4}$/, "");
        if (/\d/.test(word))
            return false;
        letters += word.length;
        if (word.length > 3 && (!/[aeiouy]/i.test(word) || /[^aeiouy]{6}/i.test(word)))
            return false;
        if (word.length > 20)
            return false;
    }
    return letters / parts.length >= 3.5 || parts.every((part) => part.length === text.length);
}
/** Luhn's check digit (ISO/IEC 7812-1) over a string of digits. */
function luhn(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i += 1) {
        const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
        const doubled = digit * 2;
        sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
/** ISO 13616 / ISO 7064 mod 97-10 over an IBAN without spaces, upper case. */
function ibanIsValid(iban) {
    let rest = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(character, 36);
        if (Number.isNaN(value))
            return false;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}
/** True when this is the first part of a JSON Web Token: base64url of a JSON object with `alg` (RFC 7515) or `typ`. */
function isJwtHeader(part) {
    try {
        const header = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
        return typeof header === "object" && header !== null && ("alg" in header || "typ" in header || "enc" in header);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 32560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ secretSpans),
  k: () => (/* binding */ spansWithEscapes)
});

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/view.js
/*
 * A text seen through a decoding, with the way back: what is found in the decoded text is redacted where it stands in
 * the source.
 */
/** Collects the pieces of a view from left to right. */
class ViewBuilder {
    pieces = [];
    parts = [];
    at = 0;
    /** Adds decoded text for a stretch of the source; see Piece for the ratio. */
    add(text, start, end, ratio) {
        if (text === "")
            return;
        this.pieces.push({ at: this.at, length: text.length, start, end, ratio });
        this.parts.push(text);
        this.at += text.length;
    }
    /** Null when nothing was added. */
    build() {
        const pieces = this.pieces;
        if (pieces.length === 0)
            return null;
        return {
            text: this.parts.join(""),
            source(start, end) {
                const first = pieceAt(pieces, start);
                const last = pieceAt(pieces, Math.max(start, end - 1));
                if (first === undefined || last === undefined)
                    return { start: 0, end: 0 };
                const from = first.ratio === 0 ? first.start : first.start + Math.floor((start - first.at) * first.ratio);
                const to = last.ratio === 0 ? last.end : Math.min(last.end, last.start + Math.ceil((end - last.at) * last.ratio));
                return { start: from, end: Math.max(from, to) };
            },
        };
    }
}
function pieceAt(pieces, offset) {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.at ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return pieces[low];
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/decodings.js

/*
 * The decodings through which a secret is still a secret for whoever reads the page. Each gives the decoded text with
 * the way back to the source, or null where there is nothing to decode.
 */
const ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    lowbar: "_",
    hyphen: "-",
    period: ".",
    colon: ":",
    equals: "=",
    num: "#",
    sol: "/",
    bsol: "\\",
    commat: "@",
    plus: "+",
    dollar: "$",
    percnt: "%",
    nbsp: " ",
    NewLine: "\n",
    Tab: "\t",
    shy: "",
    ZeroWidthSpace: "",
    zwj: "",
    zwnj: "",
};
const ESCAPE = new RegExp([
    // ANSI colours and links (ECMA-48), and what is invisible: zero-width, bidirectional marks, soft hyphen, tags, NUL.
    String.raw `\u001b\[[0-?]{0,64}[ -/]{0,8}[@-~]`,
    String.raw `\u001b\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)`,
    String.raw `[\u0000\u0008\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]`,
    String.raw `\udb40[\udc00-\udfff]`,
    String.raw `[\uff01-\uff5e]`,
    "%[0-9A-Fa-f]{2}",
    String.raw `\\u[0-9A-Fa-f]{4}`,
    String.raw `\\u\{[0-9A-Fa-f]{1,6}\}`,
    String.raw `\\x[0-9A-Fa-f]{2}`,
    String.raw `\\[nrtbfv]`,
    // Markdown, shell and JSON put a backslash before punctuation; none before a letter, since `C:\Users` is no escape.
    String.raw `\\[!-/:-@[-${"`"}{-~]`,
    "&#[0-9]{1,7};?",
    "&#[xX][0-9A-Fa-f]{1,6};?",
    "&[A-Za-z]{2,14};",
    "=\r?\n",
    String.raw `<!--[^>]{0,200}-->`,
    String.raw `</?(?:b|i|u|s|em|strong|wbr|br|span|code|mark|sub|sup)\s?/?>`,
].join("|"), "g");
const LETTERS = { n: "\n", r: "\r", t: "\t", b: "", f: "\f", v: "\v" };
function decodeEscape(escape) {
    const first = escape.charAt(0);
    if (first === "%")
        return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    if (first === "\\") {
        const kind = escape.charAt(1);
        if ((kind === "u" || kind === "x") && escape.length > 2)
            return fromCodePoint(Number.parseInt(escape.replace(/[^0-9A-Fa-f]/g, ""), 16));
        return LETTERS[kind] ?? kind;
    }
    if (first === "&") {
        const decimal = /^&#(\d+)/.exec(escape)?.[1];
        if (decimal !== undefined)
            return fromCodePoint(Number.parseInt(decimal, 10));
        const hex = /^&#[xX]([0-9A-Fa-f]+)/.exec(escape)?.[1];
        if (hex !== undefined)
            return fromCodePoint(Number.parseInt(hex, 16));
        return ENTITIES[escape.slice(1, -1)] ?? null;
    }
    const code = escape.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e)
        return String.fromCharCode(code - 0xfee0);
    return "";
}
function fromCodePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
/** Secrets are shorter, but for private keys, and those are full of line breaks, which are escapes again. */
const REACH = 8192;
/**
 * The text with every match replaced (null: left as it is), but only as far around the replacements as a secret can
 * reach: what no decoding has touched was seen already. Null when nothing was replaced.
 */
function replacedView(text, pattern, decode) {
    const builder = new ViewBuilder();
    let copied = -1;
    for (const match of text.matchAll(pattern)) {
        const decoded = decode(match[0]);
        if (decoded === null)
            continue;
        const from = Math.max(0, match.index - REACH);
        if (copied < 0)
            copied = from;
        else if (from > copied + REACH) {
            builder.add(text.slice(copied, copied + REACH), copied, copied + REACH, 1);
            builder.add("\n\n", copied + REACH, from, 0);
            copied = from;
        }
        builder.add(text.slice(copied, match.index), copied, match.index, 1);
        copied = match.index + match[0].length;
        builder.add(decoded, match.index, copied, 0);
    }
    if (copied < 0)
        return null;
    builder.add(text.slice(copied, copied + REACH), copied, Math.min(text.length, copied + REACH), 1);
    return builder.build();
}
/** Percent, `\uXXXX`, `\xXX`, backslashes, HTML entities and simple tags decoded; colours and invisible characters gone. */
function unescapedView(text) {
    return replacedView(text, ESCAPE, decodeEscape);
}
/** Where a token was wrapped: a line break inside it, with what excerpts put at line ends and starts, or `" + "`. */
const WRAP = /(?<=[A-Za-z0-9+/=_.-])(?:(?:["'`]\s{0,8}(?:\+|\.\.?|&|\\)?\s{0,8})?\\?\r?\n[ \t>*#|+]{0,16}(?:(?:\+|\.\.?|&)\s{0,8})?["'`]?|["'`]\s{0,4}(?:\+|\.\.|&|\.)?\s{0,4}["'`])(?=[A-Za-z0-9+/=_.-])/g;
/** Wrapped lines and concatenated strings joined. */
function unwrappedView(text) {
    return replacedView(text, WRAP, () => "");
}
const BASE64 = /[A-Za-z0-9+/]{20,}={0,2}/g;
const BASE64URL = /[A-Za-z0-9_-]{20,}={0,2}/g;
/** Base64 that was wrapped into lines (MIME, PEM, YAML), with what quotes and diffs put before each line. */
const WRAPPED_BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{20,}(?:\\?\r?\n[ \t>*#|+]{0,16}[A-Za-z0-9+/_-]{4,}){1,4096}={0,2}(?![A-Za-z0-9])/g;
const HEX = /(?:0x)?(?:[0-9A-Fa-f]{2}){12,}/g;
/** Bytes as people list them in C, JavaScript and hex dumps, also over several lines. */
const SPACED_HEX = /(?:(?:0x|\\x)?[0-9A-Fa-f]{2}(?:[ ,:]{1,3}|,[ \t]{0,4}\r?\n[ \t]{0,32})){11,}(?:0x|\\x)?[0-9A-Fa-f]{2}/g;
/** True when what was decoded begins like text; random bytes do not. */ /** The same as decimal numbers, which only a list of letters' codes could be. */
const DECIMALS = /(?<![\w.])(?:\d{2,3},[ \t]{0,4}(?:\r?\n[ \t]{0,32})?){11,}\d{2,3}(?![\w.])/g;
function isReadable(text) {
    let readable = 0;
    const length = Math.min(text.length, 48);
    for (let i = 0; i < length; i += 1) {
        const code = text.charCodeAt(i);
        if ((code >= 32 && code < 127) || code === 9 || code === 10 || code === 13 || (code === 0 && i % 2 === 1))
            readable += 1;
    }
    return length > 0 && readable / length > 0.9;
}
/**
 * Everything that is base64, base64url or hexadecimal, decoded byte by byte and put one below the other. A token can be
 * glued to what stands before it, so all four alignments of base64 are tried where one of them is readable.
 */
function encodedViews(text) {
    const readable = new ViewBuilder();
    const noise = new ViewBuilder();
    const push = (decoded, start, end, ratio) => {
        const builder = isReadable(decoded) ? readable : noise;
        builder.add(decoded, start, end, ratio);
        builder.add("\n\n", end, end, 0);
    };
    decodeBase64(text, BASE64, "base64", push);
    decodeBase64(text, BASE64URL, "base64url", push);
    for (const match of text.matchAll(WRAPPED_BASE64)) {
        const decoded = Buffer.from(match[0].replace(/\\?\r?\n[ \t>*#|+]*/g, ""), "base64").toString("latin1");
        push(decoded, match.index, match.index + match[0].length, 0);
    }
    for (const match of text.matchAll(HEX)) {
        const digits = match[0].startsWith("0x") ? 2 : 0;
        const decoded = Buffer.from(match[0].slice(digits), "hex").toString("latin1");
        if (isReadable(decoded))
            push(decoded, match.index + digits, match.index + match[0].length, 2);
    }
    for (const match of text.matchAll(SPACED_HEX)) {
        const decoded = Buffer.from(match[0].replace(/0x|\\x|[\s,:]/g, ""), "hex").toString("latin1");
        if (isReadable(decoded))
            push(decoded, match.index, match.index + match[0].length, 0);
    }
    for (const match of text.matchAll(DECIMALS)) {
        const codes = match[0].split(",").map(Number);
        if (codes.every((code) => code >= 9 && code < 127))
            push(String.fromCharCode(...codes.slice(0, 65_536)), match.index, match.index + match[0].length, 0);
    }
    return { text: readable.build(), noise: noise.build() };
}
function decodeBase64(text, pattern, alphabet, push) {
    for (const match of text.matchAll(pattern)) {
        const encoded = match[0];
        if (alphabet === "base64url" && !/[-_]/.test(encoded))
            continue;
        // Hexadecimal is read as such.
        if (/^[0-9a-f]+$/.test(encoded))
            continue;
        for (let shift = 0; shift < 4; shift += 1) {
            if (shift > 0 && !isReadable(Buffer.from(encoded.slice(shift, shift + 64), alphabet).toString("latin1")))
                continue;
            const decoded = Buffer.from(encoded.slice(shift), alphabet).toString("latin1");
            push(decoded, match.index + shift, match.index + encoded.length, 4 / 3);
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/keyword-scanner.js
/*
 * The prefilter: all keywords of all rules in one walk over the text (Aho and Corasick, 1975), whatever their number.
 * ASCII letters match in either case. Anything outside ASCII ends every match.
 */
/** The automaton for these keywords (lower-case ASCII, not empty). `onHit` later gets their index. */
function keywordScanner(keywords) {
    const classOf = new Uint8Array(128);
    let classes = 1;
    for (const character of new Set(keywords.join(""))) {
        const code = character.charCodeAt(0);
        classOf[code] = classes;
        if (code >= 97 && code <= 122)
            classOf[code - 32] = classes;
        classes += 1;
    }
    const size = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const next = new Int32Array(size * classes).fill(-1);
    const endsAt = [[]];
    keywords.forEach((keyword, index) => {
        let state = 0;
        for (let i = 0; i < keyword.length; i += 1) {
            const edge = state * classes + (classOf[keyword.charCodeAt(i)] ?? 0);
            let target = next[edge] ?? -1;
            if (target < 0) {
                target = endsAt.length;
                endsAt.push([]);
                next[edge] = target;
            }
            state = target;
        }
        endsAt[state]?.push(index);
    });
    linkSuffixes(next, endsAt, classes);
    const lengths = keywords.map((keyword) => keyword.length);
    const hasEnd = Uint8Array.from(endsAt, (list) => (list.length > 0 ? 1 : 0));
    return {
        scan(text, onHit) {
            let state = 0;
            for (let i = 0; i < text.length; i += 1) {
                const code = text.charCodeAt(i);
                state = next[state * classes + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
                if (hasEnd[state] === 1) {
                    for (const keyword of endsAt[state] ?? [])
                        onHit(keyword, i + 1 - (lengths[keyword] ?? 0));
                }
            }
        },
    };
}
/** Fills every missing edge from the longest proper suffix, breadth first, and hands the keywords found there on. */
function linkSuffixes(next, endsAt, classes) {
    const suffix = new Int32Array(endsAt.length);
    const queue = [];
    for (let c = 0; c < classes; c += 1) {
        const target = next[c] ?? -1;
        if (target > 0)
            queue.push(target);
        else
            next[c] = 0;
    }
    for (let head = 0; head < queue.length; head += 1) {
        const state = queue[head] ?? 0;
        const fallback = suffix[state] ?? 0;
        endsAt[state]?.push(...(endsAt[fallback] ?? []));
        for (let c = 0; c < classes; c += 1) {
            const edge = state * classes + c;
            const target = next[edge] ?? -1;
            const other = next[fallback * classes + c] ?? 0;
            if (target < 0)
                next[edge] = other;
            else {
                suffix[target] = other;
                queue.push(target);
            }
        }
    }
}

;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/private-key.js
/*
 * Private keys in armour (RFC 7468, RFC 4880, PuTTY): found by their first line and followed to their last. A state
 * machine and not one expression, since keys are long, are often cut, and stand in JSON with `\n` for line breaks.
 */
const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d/g;
const END = /-{4,5} ?END (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}|Private-(?:MAC|Hash): ?[0-9a-f]{8,128}/g;
/** A key is shorter than this; beyond it, an END belongs to something else. */
const LONGEST = 65_536;
/** What a line of a key, or of its header, may hold, with what excerpts put before and behind it. */
const BODY = /[A-Za-z0-9+/=\s\\"'`,:|>*-]/;
/** Private keys in the text, each from its first line to its last (or, where it was cut, to where its body ends). */
function findPrivateKeys(text) {
    const begins = [...text.matchAll(BEGIN)];
    if (begins.length === 0)
        return [];
    const ends = [...text.matchAll(END)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const spans = [];
    let reached = 0;
    let nextEnd = 0;
    for (const begin of begins) {
        const bodyStart = begin.index + begin[0].length;
        if (begin.index < reached || !hasBody(text, bodyStart))
            continue;
        while ((ends[nextEnd]?.start ?? Number.POSITIVE_INFINITY) < bodyStart)
            nextEnd += 1;
        const candidate = ends[nextEnd];
        reached = candidate !== undefined && candidate.start - bodyStart <= LONGEST ? candidate.end : bodyEnd(text, bodyStart);
        spans.push({ rule: "private-key", start: begin.index, end: reached, confidence: "certain" });
    }
    return spans;
}
/** A mere mention of the first line, as in a manual or in this file, has no key behind it. */
function hasBody(text, from) {
    return /[A-Za-z0-9+/]{16}/.test(text.slice(from, from + 300).split(/-{4,5} ?END /, 1)[0] ?? "");
}
function bodyEnd(text, from) {
    const limit = Math.min(text.length, from + LONGEST);
    let end = from;
    while (end < limit && BODY.test(text.charAt(end)))
        end += 1;
    return end;
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/rules/index.js + 6 modules
var sanitize_rules = __webpack_require__(72639);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/scan.js



let engine;
/** Built at first use, so that loading the module costs nothing. */
function theEngine() {
    if (engine !== undefined)
        return engine;
    const rules = new Map();
    sanitize_rules/* SECRET_RULES */.v.forEach((rule, index) => {
        for (const keyword of rule.keywords) {
            const list = rules.get(keyword);
            if (list === undefined)
                rules.set(keyword, [index]);
            else
                list.push(index);
        }
    });
    engine = { scanner: keywordScanner([...rules.keys()]), rulesOf: [...rules.values()] };
    return engine;
}
function isTokenCharacter(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45;
}
/** Remembers the run of token characters last walked, so that walking stays linear however many hits a run has. */
class Runs {
    start = 0;
    end = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    /** Where the run that holds `position` ends. */
    endOf(position) {
        if (position >= this.start && position < this.end)
            return this.end;
        let end = position;
        while (end < this.text.length && isTokenCharacter(this.text.charCodeAt(end)))
            end += 1;
        this.start = position;
        this.end = end;
        return end;
    }
}
/**
 * Secrets in one text as it stands (no decoding): one walk for all keywords, then each rule exactly where its keyword
 * begins. Spans may overlap; they come in no special order.
 */
function scanText(text, strength) {
    const spans = findPrivateKeys(text);
    const { scanner, rulesOf } = theEngine();
    const runs = new Runs(text);
    const reached = new Int32Array(sanitize_rules/* SECRET_RULES */.v.length);
    const tries = new Map();
    scanner.scan(text, (keyword, start) => {
        for (const index of rulesOf[keyword] ?? []) {
            const rule = sanitize_rules/* SECRET_RULES */.v[index];
            if (rule === undefined || start < (reached[index] ?? 0))
                continue;
            if (strength === "by-form" && rule.confidence !== "certain")
                continue;
            if (rule.triesPerRun !== undefined && !mayTry(rule.triesPerRun, index, start))
                continue;
            const span = tryRule(rule, text, start, runs);
            if (span === null)
                continue;
            reached[index] = span.end;
            spans.push(span);
        }
    });
    return spans;
    function mayTry(limit, index, start) {
        const last = tries.get(index);
        if (last === undefined || start >= last.runEnd) {
            tries.set(index, { runEnd: runs.endOf(start), count: 1 });
            return true;
        }
        last.count += 1;
        return last.count <= limit;
    }
}
function tryRule(rule, text, start, runs) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (match === null)
        return null;
    let secretStart = start + (match[1]?.length ?? 0);
    let end = start + match[0].length;
    if (rule.before !== undefined) {
        const before = rule.before.exec(text.slice(Math.max(0, start - 64), start));
        if (before === null)
            return null;
        secretStart = start - before[0].length;
    }
    if (rule.extend === true)
        end = Math.max(end, runs.endOf(end));
    let confidence = rule.confidence;
    if (rule.judge !== undefined) {
        confidence = rule.judge(text.slice(secretStart, end), text.slice(Math.max(0, secretStart - 64), secretStart), text.charAt(end));
    }
    return confidence === null || end <= secretStart ? null : { rule: rule.id, start: secretStart, end, confidence };
}

// EXTERNAL MODULE: ./.build/src/evidence/sanitize/validators.js
var validators = __webpack_require__(73286);
;// CONCATENATED MODULE: ./.build/src/evidence/sanitize/views.js



/** How deep decodings are followed: base64 in percent-encoded JSON in base64 is three. */
const DEPTH = 3;
/**
 * Runs a detector over a text and over everything that can be decoded from it, and maps what it finds back to the
 * source. Deterministic; linear in the text, since every decoding shortens it and the depth is bounded.
 */
function detectInViews(text, detect, strength, depth) {
    const spans = detect(text, strength);
    if (depth === 0)
        return spans;
    const whole = new Map(spans.map((span) => [span.start, span.end]));
    const through = (view, viewStrength, rest) => {
        if (view === null)
            return;
        for (const span of inSource(view, detectInViews(view.text, detect, viewStrength, rest))) {
            const end = whole.get(span.start);
            if (end === undefined || goesOn(text.slice(end, span.end)))
                spans.push(span);
        }
    };
    through(unescapedView(text), strength, depth - 1);
    // Joined lines bring strangers together, and decoded bytes may be noise: there only a secret's own form counts.
    through(unwrappedView(text), "by-form", 0);
    const encoded = encodedViews(text);
    through(encoded.text, strength, depth - 1);
    through(encoded.noise, "by-form", depth - 1);
    return spans;
}
/**
 * Whether what stands behind a secret that is complete already, after a line break, belongs to it. A next word does
 * not; half of a long token does.
 */
function goesOn(rest) {
    if (!rest.includes("\n"))
        return true;
    const continuation = rest.replace(/^[^\n]*\n[^A-Za-z0-9]*/, "");
    return continuation.length >= 12 && !(0,validators/* looksLikeWords */.lg)(continuation);
}
function inSource(view, spans) {
    return spans.map((span) => ({ ...span, ...view.source(span.start, span.end) })).filter((span) => span.end > span.start);
}
/** Secrets in a text and in everything that can be decoded from it. */
function secretSpans(text) {
    return detectInViews(text, scanText, "all", DEPTH);
}
/** What a detector finds in a text as it stands and with its escapes resolved (`\/home\/x`, `%2Fhome%2Fx`). */
function spansWithEscapes(text, detect) {
    const spans = detect(text);
    const view = unescapedView(text);
    return view === null ? spans : [...spans, ...inSource(view, detect(view.text))];
}


/***/ })

};
