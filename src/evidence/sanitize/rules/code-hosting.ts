import { named, prefixed, type SecretRule } from "../rule.ts";
import { judgeChecksummed, looksLikeWords } from "../validators.ts";

/*
 * Code hosting, package registries and CI. Sources: GitHub "Behind GitHub's new authentication token formats", GitLab
 * "Token prefixes", npm "New npm token format", PyPI macaroons, the vendors' token pages.
 */
export const CODE_HOSTING_RULES: readonly SecretRule[] = [
  // Stateless installation tokens (`ghs_<id>_<JWT>`) are longer and hold dots; the first 36 characters are enough.
  prefixed("github-token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "[A-Za-z0-9]{36}(?:[A-Za-z0-9_.-]{0,1024}[A-Za-z0-9])?", {
    judge: judgeChecksummed,
  }),
  prefixed("github-installation-token", ["ghs_"], String.raw`\d{1,12}_eyJ[A-Za-z0-9_.-]{40,2048}`),
  prefixed("github-fine-grained-token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
  prefixed(
    "gitlab-token",
    ["glpat-", "gldt-", "glrt-", "glrtr-", "glcbt-", "glptt-", "glft-", "glimt-", "glagent-", "gloas-", "glsoat-", "glffct-", "glwt-"],
    "[A-Za-z0-9_-]{18,300}(?:\\.[A-Za-z0-9_-]{2,20}){0,3}",
  ),
  prefixed("gitlab-runner-registration", ["GR1348941"], "[A-Za-z0-9_-]{20}"),
  prefixed("bitbucket-token", ["ATBB", "ATCTT3"], "[A-Za-z0-9_=-]{28,250}", { confidence: "likely" }),
  prefixed("npm-token", ["npm_"], "[A-Za-z0-9]{36}", { judge: judgeChecksummed }),
  {
    id: "npm-registry-auth",
    keywords: ["_authtoken", "_auth", "_password"],
    pattern: /((?<![A-Za-z0-9])_(?:authToken|auth|password)["']?\s{0,3}=\s{0,3}["']?)[A-Za-z0-9+/=_.-]{8,512}/iy,
    confidence: "likely",
    judge: (secret) => (looksLikeWords(secret) ? null : "likely"),
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
  named("ci-token", ["travis", "drone", "circle", "jenkins", "buildkite", "teamcity", "coveralls"], "[A-Za-z0-9_-]{22,64}", (secret) =>
    /\d/.test(secret) && /[A-Za-z]/.test(secret) ? "likely" : null,
  ),
];
