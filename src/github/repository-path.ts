import { ConfigurationError } from "../facts/configuration-error.ts";
import { quote } from "./request-failure.ts";

interface RepositoryName {
  owner: string;
  name: string;
}

/** Splits `owner/name`. Throws ConfigurationError for anything else. */
export function parseRepository(repository: string): RepositoryName {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
  const [, owner, name] = match ?? [];
  if (owner === undefined || name === undefined || name === "." || name === "..") {
    throw new ConfigurationError(
      `"${quote(repository)}" is not a repository of GitHub.`,
      "Name it as owner/name, as in the address of its page (in a workflow GITHUB_REPOSITORY has it).",
    );
  }
  return { owner, name };
}

/** The REST path of a repository, checked and encoded: `/repos/owner/name`. */
export function repositoryPath(repository: string): string {
  const { owner, name } = parseRepository(repository);
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
