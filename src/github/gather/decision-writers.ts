import * as z from "zod";
import { known, type Fact } from "../../facts/fact.ts";
import { RequestFailure, type ReadClient } from "../client-contract.ts";
import { isRecord, unknownFromFailure, valueAt } from "../graphql-answer.ts";
import { EDITS_QUERY } from "../queries/follow-up.ts";
import { repositoryPath } from "../repository-path.ts";
import { compareText } from "./checks.ts";
import { notUnderstood } from "./connection.ts";
import { SOURCES } from "./sources.ts";

/** A decision of more writers than this is none; the rest stays without a permission, and so does not count. */
const MOST_WRITERS = 10;
const MOST_EDITED = 20;

const permissionSchema = z.object({
  permission: z.string(),
  role_name: z.string().nullish(),
  user: z.object({ permissions: z.record(z.string(), z.boolean()).nullish() }).nullish(),
});

/** Highest first; GitHub's older field `permission` calls `maintain` write and `triage` read. */
const ROLES = [
  ["admin", "admin"],
  ["maintain", "maintain"],
  ["push", "write"],
  ["triage", "triage"],
  ["pull", "read"],
] as const;

/**
 * The permission of each writer: admin, maintain, write, triage, read or none. One REST request each, at most ten. A
 * login that is no collaborator is known to have none.
 */
export async function readPermissions(
  client: ReadClient,
  repository: string,
  logins: readonly string[],
): Promise<Record<string, Fact<string>>> {
  const unique = [...new Set(logins)].sort(compareText).slice(0, MOST_WRITERS);
  const entries = await Promise.all(unique.map(async (login) => [login, await readPermission(client, repository, login)] as const));
  return Object.fromEntries(entries);
}

async function readPermission(client: ReadClient, repository: string, login: string): Promise<Fact<string>> {
  const source = { ...SOURCES.collaborator, what: `The permission of ${login}` };
  try {
    const path = `${repositoryPath(repository)}/collaborators/${encodeURIComponent(login)}/permission`;
    const parsed = permissionSchema.safeParse((await client.get(path)).data);
    if (!parsed.success) return notUnderstood(source, parsed.error);
    const { permission, role_name: role, user } = parsed.data;
    const granted = ROLES.find(([key]) => user?.permissions?.[key] === true)?.[1];
    if (granted !== undefined) return known(granted);
    // A custom role has a name of its own; then the older field says what it amounts to.
    return known(ROLES.some(([, name]) => name === role) && typeof role === "string" ? role : permission);
  } catch (error) {
    if (error instanceof RequestFailure && error.code === "not-found") return known("none");
    return unknownFromFailure(error, source);
  }
}

/** A text that holds a decision and was edited after it was written. */
interface EditedText {
  nodeId: string;
  author: string | null;
}

/**
 * Who besides the writer edited a text: GitHub's `editor` names the last one only, so that the writer's own later edit
 * would hide a stranger's. Node id -> the stranger's login; null: an editor who cannot be named, or a history that
 * cannot be read. Texts that nobody else edited are left out.
 */
export async function readForeignEditors(client: ReadClient, texts: readonly EditedText[]): Promise<ReadonlyMap<string, string | null>> {
  const asked = texts.slice(0, MOST_EDITED);
  const foreign = new Map<string, string | null>(texts.map((text) => [text.nodeId, null]));
  if (asked.length === 0) return foreign;
  const schema = z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ editor: z.object({ login: z.string() }).nullable() }).nullable()),
  });
  try {
    const answer = await client.graphql(EDITS_QUERY, { ids: asked.map((text) => text.nodeId) });
    for (const [index, text] of asked.entries()) {
      const node = valueAt(answer, ["nodes", index]);
      const edits = schema.safeParse(isRecord(node) ? node["userContentEdits"] : null);
      // An edited text without a history is a history that is hidden: nobody can be named, so nobody is cleared.
      if (!edits.success || edits.data.nodes.length === 0 || edits.data.nodes.length < edits.data.totalCount) continue;
      const editors = edits.data.nodes.map((edit) => edit?.editor?.login ?? null);
      const stranger = editors.find((login) => login !== text.author);
      if (stranger === undefined) foreign.delete(text.nodeId);
      else foreign.set(text.nodeId, stranger);
    }
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
  }
  return foreign;
}
