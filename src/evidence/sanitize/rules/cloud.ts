import { EDGE, named, prefixed, type SecretRule } from "../rule.ts";
import { entropy } from "../validators.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/*
 * Clouds and hosting. Sources: AWS "Unique identifiers" and "Access keys", Google Cloud "API keys", Microsoft
 * "Identifiable secrets" (the fixed text in the middle of every newer Azure key), the vendors' token pages.
 */
export const CLOUD_RULES: readonly SecretRule[] = [
  prefixed("aws-access-key-id", ["AKIA", "ASIA", "ABIA", "ACCA"], "[A-Z2-7]{16}(?![A-Za-z0-9])", {
    // The one that AWS prints in its manuals.
    judge: (secret) => (secret.endsWith("EXAMPLE") ? "likely" : "certain"),
  }),
  named("aws-secret-access-key", ["aws", "secret_access", "secretaccess", "secret-access"], "[A-Za-z0-9/+]{40}", (secret) =>
    entropy(secret) >= 3.6 && !/^[0-9a-f]+$/.test(secret) ? "likely" : null,
  ),
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
  prefixed(
    "doppler-token",
    ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit."],
    "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}",
  ),
  prefixed("scaleway-key", ["SCW"], "[A-Z0-9]{17}(?![A-Za-z0-9])", {
    confidence: "likely",
    judge: (secret) => (/\d/.test(secret.slice(3)) ? "likely" : null),
  }),
  named(
    "hosting-token",
    ["linode", "hetzner", "vultr", "ovh", "fastly", "railway", "ibm_cloud", "ibmcloud"],
    "[A-Za-z0-9_-]{32,68}",
    (secret) => (/\d/.test(secret) ? "likely" : null),
  ),
  {
    id: "kubernetes-service-account",
    keywords: ["kubernetes.io/serviceaccount"],
    pattern: new RegExp(
      `${EDGE}(kubernetes\\.io/serviceaccount[^\\n]{0,80}?token["']?\\s{0,4}[:=]\\s{0,4}["']?)[A-Za-z0-9_.-]{60,2048}`,
      "iy",
    ),
    confidence: "likely",
  },
];
