import type { Tier } from "./tier-result.ts";

/*
 * The built-in tier rules: T0 docs, tests, scaffolding; T2 public interface, event schema, workflows, policy; T3
 * irreversible (destructive migration, auth, payments, secrets, access control). What no rule names is T1, one
 * component. They look at words and places, so they err upwards: a policy can lower a path by an explicit rule.
 */

/** One end of a changed file: a rename has two. `addedLines` null: not read, which is never "adds nothing". */
export interface ChangedPath {
  path: string;
  deleted: boolean;
  addedLines: readonly { line: number; text: string }[] | null;
}

interface TierRule {
  id: string;
  tier: Tier;
  /** Whether the rule also holds for documentation and tests. */
  always: boolean;
  /** What was seen in the path or its added lines, in words; `null`: the rule does not match. */
  evidence(change: ChangedPath): string | null;
}

const CODE =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kts?|scala|cs|fs|php|swift|c|cc|cpp|cxx|h|hpp|m|mm|ex|exs|erl|clj|dart|lua|pl|sh|bash|ps1|sql|vue|svelte)$/iu;

/** Words of a path: split at everything but letters and digits, and at camel case, in lower case. */
export function wordsOf(path: string): string[] {
  return path
    .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/gu, " ")
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
}

function byWord(list: string): (change: ChangedPath) => string | null {
  const wanted = new Set(list.split(" "));
  return ({ path }) => {
    const word = wordsOf(path).find((candidate) => wanted.has(candidate));
    return word === undefined ? null : `the path holds the word \`${word}\``;
  };
}

function byPath(pattern: RegExp, evidence: string): (change: ChangedPath) => string | null {
  return ({ path }) => (pattern.test(path) ? evidence : null);
}

function isMigration(path: string): boolean {
  return (
    /(?:^|\/)(?:migrations?|migrate|alembic|flyway|liquibase)(?:\/|$)/iu.test(path) ||
    /\.sql$/iu.test(path) ||
    /(?:^|\/)V\d[\w.]*__/u.test(path)
  );
}

/** SQL keywords, and the words by which Rails, Django, Knex, Alembic, Ecto and Laravel spell them. */
const DESTRUCTIVE =
  /(?<!\bon )\b(?:drop|truncate|delete)(?:\b|_?(?:table|column|index|schema|database|model|constraint|view|all|if_?exists))|\bremove_?(?:column|field|table|index|constraint)/iu;

function destructiveMigration({ path, deleted, addedLines }: ChangedPath): string | null {
  if (!isMigration(path)) return null;
  if (/(?:^|[^a-z])(?:drop|truncate|delete|destroy|purge)(?:[^a-z]|$)/iu.test(path))
    return "the name of the migration says that it removes data";
  if (deleted) return "a migration is removed, so its step can no longer be repeated or undone";
  if (addedLines === null) return "a migration whose lines were not read: it may remove data";
  const hit = addedLines.find(({ text }) => DESTRUCTIVE.test(text));
  const word = hit === undefined ? null : DESTRUCTIVE.exec(hit.text)?.[0];
  return hit === undefined ? null : `line ${hit.line} holds \`${word ?? ""}\``;
}

/** Kubernetes RBAC objects, wherever they stand. */
function rbacObject({ path, addedLines }: ChangedPath): string | null {
  if (!/\.(?:ya?ml|json|tf)$/iu.test(path) || addedLines === null) return null;
  const hit = addedLines.find(({ text }) => /^\s*"?kind"?\s*:\s*"?(?:Cluster)?Role(?:Binding)?\b/u.test(text));
  return hit === undefined ? null : `line ${hit.line} declares a role or role binding`;
}

export const TIER_RULES: readonly TierRule[] = [
  { id: "destructive-migration", tier: "T3", always: false, evidence: destructiveMigration },
  {
    id: "auth",
    tier: "T3",
    always: false,
    evidence: byWord(
      "auth auth0 oauth oauth2 oidc saml sso jwt authn authz authentication authorization authorisation login signin password passwords passkey mfa totp webauthn",
    ),
  },
  {
    id: "payments",
    tier: "T3",
    always: false,
    evidence: byWord("payment payments billing invoice invoices stripe paypal braintree adyen refund refunds payout payouts"),
  },
  { id: "secrets", tier: "T3", always: false, evidence: byWord("secret secrets credential credentials vault keystore kms sops") },
  {
    id: "secret-file",
    tier: "T3",
    always: true,
    evidence: byPath(
      /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.(?:pem|key|p12|pfx|jks|kdbx)|id_(?:rsa|dsa|ecdsa|ed25519))$/iu,
      "a file of a kind that holds keys or secrets",
    ),
  },
  {
    id: "access-control",
    tier: "T3",
    always: false,
    evidence: byWord("rbac acl acls iam permission permissions rolebinding rolebindings clusterrole clusterroles sudoers"),
  },
  { id: "access-control-object", tier: "T3", always: false, evidence: rbacObject },
  {
    id: "workflow",
    tier: "T2",
    always: true,
    evidence: byPath(
      /^\.github\/(?:workflows\/[^/]+\.ya?ml$|actions\/)|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^(?:azure-pipelines|bitbucket-pipelines)\.ya?ml$|^Jenkinsfile$/u,
      "a workflow or an action: it decides what runs for every change",
    ),
  },
  {
    id: "policy",
    tier: "T2",
    always: true,
    evidence: byPath(
      /^\.github\/trust-layer\.ya?ml$|^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:settings|dependabot)\.ya?ml$/u,
      "a policy of the repository",
    ),
  },
  {
    id: "public-interface",
    tier: "T2",
    always: true,
    evidence: byPath(
      /(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$|\.(?:proto|thrift|graphqls?|wsdl|fbs|capnp|smithy)$|(?:^|\/)api\/[^/]+\.api$|\.api\.md$/iu,
      "a description of a public interface",
    ),
  },
  {
    id: "event-schema",
    tier: "T2",
    always: true,
    evidence: byPath(
      /(?:^|\/)asyncapi[^/]*\.(?:ya?ml|json)$|\.(?:avsc|avdl|avro)$|(?:^|\/)(?:events?|schemas?)\/.*\.(?:json|ya?ml)$/iu,
      "the schema of an event or a message",
    ),
  },
];

/** Docs, tests and scaffolding (T0): what kind, or `null`. Code that merely lies in `docs/` is not documentation. */
export function harmlessKind(path: string): string | null {
  if (/(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|testdata|fixtures|spec|specs|e2e)\//u.test(path)) {
    // `spec/` holds tests in Ruby and interface descriptions elsewhere: only code and snapshots there are tests.
    if (!/(?:^|\/)specs?\//u.test(path) || CODE.test(path) || /(?:^|\/)(?:tests?|__tests__|fixtures)\//u.test(path)) return "a test";
  }
  if (
    CODE.test(path) &&
    /(?:[._-](?:test|tests|spec)\.[^./]+$|(?:^|\/)test_[^/]+$|_test\.[^./]+$|(?:^|\/)conftest\.py$|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|swift|php)$)/u.test(
      path,
    )
  ) {
    return "a test";
  }
  if (
    /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/iu.test(path) &&
    !/(?:^|\/)(?:requirements|constraints)[^/]*\.txt$|(?:^|\/)CMakeLists\.txt$|(?:^|\/)robots\.txt$/iu.test(path)
  ) {
    return "documentation";
  }
  if (/(?:^|\/)docs?\/.*\.(?:png|jpe?g|gif|svg|webp|pdf|css|html?|drawio|puml|mmd)$/iu.test(path)) return "documentation";
  // A program may bear such a name too, and does not become harmless by it.
  if (!CODE.test(path) && /(?:^|\/)(?:LICEN[CS]E|NOTICE|AUTHORS|CONTRIBUTORS|MAINTAINERS|CITATION\.cff)[^/]*$/u.test(path))
    return "documentation";
  if (
    /(?:^|\/)\.(?:editorconfig|gitignore|gitattributes|gitkeep|keep|prettierignore|eslintignore|dockerignore|mailmap|nvmrc|node-version|tool-versions)$|^\.vscode\/|^\.idea\/|^\.github\/(?:ISSUE_TEMPLATE\/|PULL_REQUEST_TEMPLATE|FUNDING\.yml$)/u.test(
      path,
    )
  ) {
    return "scaffolding";
  }
  return null;
}

/** The package a file belongs to in the usual layouts of a repository with several; `null`: the root. */
export function componentOf(path: string): string | null {
  return (
    /^(?:packages|apps|services|libs|crates|modules|plugins|components|projects|workspaces)\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ??
    null
  );
}
