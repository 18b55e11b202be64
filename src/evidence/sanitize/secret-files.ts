/*
 * Names of files that hold secrets by convention. Examples and templates (`.env.example`) are what they are for.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\.env(?:\..+)?$|^.+\.env$/, "an environment file holds credentials"],
  [/^id_(?:rsa|dsa|ecdsa|ed25519|ecdsa_sk|ed25519_sk)$/, "an SSH private key"],
  [/\.(?:pem|key|p12|pfx|p8|jks|keystore|ppk|kdbx?|asc\.key|gpg-key|agekey)$/, "a private key or key store"],
  [/^(?:\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.s3cfg|\.boto)$/, "a file of passwords"],
  [/^(?:credentials|client_secrets?|service[-_]?account.*|gcp[-_]?key.*|firebase-adminsdk.*)(?:\.json)?$/, "a credentials file"],
  [/^(?:secrets?|credentials?)\.(?:ya?ml|json|toml|properties|ini|txt)$/, "a file of secrets"],
  [/\.(?:tfstate|tfstate\.backup|tfvars|tfvars\.json)$/, "Terraform state or variables hold secrets in plain text"],
  [/^(?:shadow|master\.key|credentials\.yml\.key|\.vault[-_]?pass(?:word)?(?:\.txt)?)$/, "a master key or password file"],
  [/\.ovpn$/, "a VPN profile holds private keys"],
  [/^kubeconfig(?:\..+)?$/, "a Kubernetes configuration holds client keys"],
];
const EXAMPLE = /(?:^|[._-])(?:example|sample|template|dist|defaults?|test|schema|enc|encrypted|pub|public)(?:[._-]|$)/;
/** Certificates and public keys share the ending with private keys. */
const PUBLIC = /(?:^|[._-])(?:cert|certificate|chain|fullchain|ca|root|bundle|public|pub)(?:[._-]|$)/;
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.aws\/(?:credentials|config)$/, "AWS credentials"],
  [/(?:^|\/)\.kube\/config$/, "a Kubernetes configuration holds client keys"],
  [/(?:^|\/)\.docker\/config\.json$/, "registry credentials"],
  [/(?:^|\/)\.gnupg\//, "a GnuPG key ring"],
];

/**
 * Why a file of this name holds secrets, or null. The path is a repository path with `/`; only the name counts, in
 * either case, never the content.
 */
export function isSecretFileName(path: string): string | null {
  const lower = path.toLowerCase();
  for (const [pattern, reason] of FOLDERS) if (pattern.test(lower)) return reason;
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (EXAMPLE.test(name)) return null;
  for (const [pattern, reason] of NAMES) {
    if (pattern.test(name)) return /\.(?:pem|key)$/.test(name) && PUBLIC.test(name) ? null : reason;
  }
  return null;
}
