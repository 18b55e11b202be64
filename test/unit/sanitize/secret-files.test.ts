import { expect, test } from "vitest";
import { isSecretFileName } from "../../../src/evidence/sanitize/secrets.ts";

test.each([
  ".env",
  "app/.env.production",
  "prod.env",
  "keys/id_rsa",
  "id_ed25519",
  "server.key",
  "tls/private.pem",
  "app.p12",
  "release.jks",
  ".netrc",
  ".pgpass",
  ".htpasswd",
  ".git-credentials",
  "service-account.json",
  "service_account_prod.json",
  "secrets.yml",
  "config/credentials.json",
  "terraform.tfstate",
  "prod.tfvars",
  "config/master.key",
  ".aws/credentials",
  "home/.kube/config",
  ".docker/config.json",
  "client.ovpn",
  "X/.ENV",
])("%s holds secrets by its name", (path) => {
  expect(isSecretFileName(path)).toMatch(/\w/);
});

test.each([
  ".env.example",
  ".env.sample",
  "env.ts",
  "src/environment.ts",
  "id_rsa.pub",
  "ca.pem",
  "fullchain.pem",
  "public.key",
  "src/secrets.ts",
  "docs/secrets.md",
  "checks/secret-files.ts",
  "monkey.ts",
  "keyboard.json",
  "credentials.test.json",
  "package.json",
  "tokens.json",
  "secrets.example.yml",
])("%s does not", (path) => {
  expect(isSecretFileName(path)).toBeNull();
});
