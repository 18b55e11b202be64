import { tokenChecksum } from "../../../src/evidence/sanitize/validators.ts";

/*
 * Made-up secrets in the vendors' formats, put together at run time, so that no scanner mistakes this repository for
 * one that leaks.
 */

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
export const HEX = `${DIGITS}abcdef`;
export const ALNUM = DIGITS + UPPER + LOWER;

/** The same characters every time, spread like random ones (a linear congruential generator). */
export function random(alphabet: string, length: number, seed = 7): string {
  let state = seed * 7919 + length;
  let text = "";
  for (let i = 0; i < length; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += alphabet.charAt(Math.floor((state / 2_147_483_648) * alphabet.length));
  }
  return text;
}

const hex = (length: number): string => random(HEX, length);
const alnum = (length: number): string => random(ALNUM, length);
const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

function checksummed(prefix: string): string {
  const body = alnum(30);
  return prefix + body + tokenChecksum(body);
}

export const GITHUB_TOKEN = checksummed("ghp_");
export const JWT = [
  Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url"),
  Buffer.from(JSON.stringify({ sub: "1234567890", name: "nobody" })).toString("base64url"),
  alnum(43),
].join(".");

const dashes = "-".repeat(5);
export const PRIVATE_KEY = [
  `${dashes}BEGIN RSA PRIVATE KEY${dashes}`,
  random(`${ALNUM}+/`, 64, 1),
  random(`${ALNUM}+/`, 64, 2),
  random(`${ALNUM}+/`, 20, 3),
  `${dashes}END RSA PRIVATE KEY${dashes}`,
].join("\n");

/** Rule, and a text that holds one secret. */
export const SAMPLES: readonly (readonly [rule: string, text: string])[] = [
  ["github-token", GITHUB_TOKEN],
  ["github-token", checksummed("gho_")],
  ["github-token", checksummed("ghs_")],
  ["github-fine-grained-token", `github_pat_${alnum(22)}_${alnum(59)}`],
  ["gitlab-token", `glpat-${alnum(20)}`],
  ["gitlab-token", `gldt-${alnum(20)}`],
  ["gitlab-runner-registration", `GR1348941${alnum(20)}`],
  ["bitbucket-token", `ATBB${alnum(32)}`],
  ["npm-token", checksummed("npm_")],
  ["npm-registry-auth", `//registry.example.com/:_authToken=${uuid()}`],
  ["pypi-token", `pypi-AgEIcHlwaS5vcmc${alnum(90)}`],
  ["rubygems-token", `rubygems_${hex(48)}`],
  ["docker-token", `dckr_pat_${alnum(27)}`],
  ["crates-io-token", `cio${alnum(32)}`],
  ["nuget-api-key", `oy2${random(LOWER + DIGITS, 43)}`],
  ["sourcegraph-token", `sgp_${hex(16)}_${hex(40)}`],
  ["circleci-token", `CCIPAT_${alnum(22)}_${hex(40)}`],
  ["sonar-token", `squ_${hex(40)}`],
  ["snyk-token", `SNYK_TOKEN=${uuid()}`],
  ["aws-access-key-id", `AKIA${random(`${UPPER}234567`, 16)}`],
  ["aws-secret-access-key", `aws_secret_access_key = ${random(`${ALNUM}/+`, 40)}`],
  ["google-api-key", `AIza${alnum(35)}`],
  ["google-oauth-client-secret", `GOCSPX-${alnum(28)}`],
  ["google-oauth-token", `ya29.${alnum(60)}`],
  ["azure-storage-key", `AccountName=x;AccountKey=${random(ALNUM, 86)}==;EndpointSuffix=core`],
  ["azure-client-secret", `${random(ALNUM, 3)}8Q~${alnum(34)}`],
  ["azure-sas", `https://x.blob.core.windows.net/c/f?sv=2024&sig=${random(ALNUM, 43)}%3D`],
  ["aws-presigned-url", `https://b.s3.amazonaws.com/k?X-Amz-Expires=9&X-Amz-Signature=${hex(64)}`],
  ["digitalocean-token", `dop_v1_${hex(64)}`],
  ["heroku-api-key", `HEROKU_API_KEY=${uuid()}`],
  ["cloudflare-token", `CLOUDFLARE_API_TOKEN=${alnum(40)}`],
  ["supabase-token", `sbp_${hex(40)}`],
  ["databricks-token", `dapi${hex(32)}`],
  ["terraform-token", `${alnum(14)}.atlasv1.${alnum(67)}`],
  ["vault-token", `hvs.${alnum(95)}`],
  ["pulumi-token", `pul-${hex(40)}`],
  ["doppler-token", `dp.st.dev.${alnum(40)}`],
  ["stripe-key", `sk_live_${alnum(24)}`],
  ["stripe-webhook-secret", `whsec_${alnum(32)}`],
  ["square-token", `sq0atp-${alnum(22)}`],
  ["shopify-token", `shpat_${hex(32)}`],
  ["slack-token", `xoxb-${random(DIGITS, 12)}-${random(DIGITS, 12)}-${alnum(24)}`],
  ["slack-webhook", `https://hooks.slack.com/services/T${random(UPPER, 8)}/B${random(UPPER, 8)}/${alnum(24)}`],
  ["discord-webhook", `https://discord.com/api/webhooks/${random("123456789", 18)}/${alnum(68)}`],
  ["telegram-bot-token", `${random("123456789", 10)}:AA${alnum(33)}`],
  ["twilio-key", `SK${hex(32)}`],
  ["twilio-auth-token", `TWILIO_AUTH_TOKEN=${hex(32)}`],
  ["sendgrid-key", `SG.${alnum(22)}.${alnum(43)}`],
  ["mailgun-key", `key-${hex(32)}`],
  ["mailchimp-key", `${hex(32)}-us12`],
  ["datadog-key", `DD_API_KEY=${hex(32)}`],
  ["new-relic-key", `NRAK-${random(UPPER + DIGITS, 27)}`],
  ["new-relic-license", `${hex(36)}NRAL`],
  ["sentry-token", `sntrys_${alnum(80)}`],
  ["dynatrace-token", `dt0c01.${random(UPPER, 24)}.${random(UPPER, 64)}`],
  ["grafana-token", `glsa_${alnum(32)}_${hex(8)}`],
  ["linear-key", `lin_api_${alnum(40)}`],
  ["notion-token", `ntn_${alnum(46)}`],
  ["figma-token", `figd_${alnum(40)}`],
  ["atlassian-token", `ATATT3${alnum(180)}`],
  ["airtable-token", `pat${alnum(14)}.${hex(64)}`],
  ["postman-key", `PMAK-${hex(24)}-${hex(34)}`],
  ["tailscale-key", `tskey-auth-${alnum(16)}-${alnum(32)}`],
  ["launchdarkly-key", `sdk-${uuid()}`],
  ["anthropic-key", `sk-ant-api03-${alnum(93)}AA`],
  ["openai-key", `sk-proj-${alnum(120)}`],
  ["openai-legacy-key", `sk-${alnum(20)}T3BlbkFJ${alnum(20)}`],
  ["huggingface-token", `hf_${random(LOWER + UPPER, 34)}`],
  ["replicate-token", `r8_${alnum(37)}`],
  ["groq-key", `gsk_${alnum(52)}`],
  ["xai-key", `xai-${alnum(80)}`],
  ["nvidia-key", `nvapi-${alnum(64)}`],
  ["langsmith-key", `lsv2_pt_${hex(32)}_${hex(10)}`],
  ["age-secret-key", `AGE-SECRET-KEY-1${random("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58)}`],
  ["private-key", PRIVATE_KEY],
  ["json-web-token", JWT],
  ["url-credentials", `postgres://app:${alnum(12)}@db.example.com/main`],
  ["authorization-header", `Authorization: Bearer ${alnum(40)}`],
  ["authorization-header", `"authorization": "Basic ${Buffer.from(`user:${alnum(12)}`).toString("base64")}"`],
  ["cookie", `Cookie: session=${alnum(40)}; theme=dark`],
  ["connection-string-password", `Server=db;Database=x;Password=${alnum(14)};`],
  ["netrc-password", `machine api.example.com login bob password ${alnum(12)}`],
  ["password-hash", `$2b$12$${random(`${ALNUM}./`, 53)}`],
  ["assigned-credential", `db_password: "${random(`${ALNUM}#!%`, 24)}"`],
  ["assigned-credential", `client_secret = ${random(LOWER + UPPER, 32)}`],
];
