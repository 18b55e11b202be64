import type { AppData, UserData } from "../world-data.ts";
import type { GraphqlContext, View } from "./context.ts";
import { nodeId } from "./context.ts";

/** GraphQL leaves the `[bot]` of a login out, and REST does not: the trap that makes `dependabot[bot]` two accounts. */
function graphqlLogin(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

export function accountView(user: UserData): View {
  const login = graphqlLogin(user.login);
  const resourcePath = user.type === "Bot" ? `/apps/${login}` : `/${login}`;
  return {
    __typename: user.type,
    $repository: null,
    id: nodeId("U", null, user.id),
    databaseId: user.id,
    login,
    name: user.name,
    email: "",
    resourcePath,
    url: `https://github.com${resourcePath}`,
    avatarUrl: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    createdAt: "2020-01-01T00:00:00Z",
    updatedAt: "2020-01-01T00:00:00Z",
  };
}

/** Who did it, or null for an account that is gone. */
export function actorView(context: GraphqlContext, login: string | null): View | null {
  if (login === null) return null;
  const user = context.world.users[login.toLowerCase()];
  if (user === undefined) throw new Error(`The world has no account ${login}: add it with world.user()`);
  return accountView(user);
}

/** Fields of type `User` are null for bots. */
export function userView(context: GraphqlContext, login: string | null): View | null {
  const view = actorView(context, login);
  return view?.__typename === "User" ? view : null;
}

export function teamView(combinedSlug: string): View {
  const [organization = "", slug = ""] = combinedSlug.split("/");
  const resourcePath = `/orgs/${organization}/teams/${slug}`;
  return {
    __typename: "Team",
    $repository: null,
    id: nodeId("T", null, combinedSlug),
    combinedSlug,
    slug,
    name: slug,
    privacy: "VISIBLE",
    resourcePath,
    url: `https://github.com${resourcePath}`,
  };
}

export function appView(app: AppData): View {
  return {
    __typename: "App",
    $repository: null,
    id: nodeId("A", null, app.id),
    databaseId: app.id,
    slug: app.slug,
    name: app.name,
    url: `https://github.com/apps/${app.slug}`,
    logoBackgroundColor: "ffffff",
    logoUrl: `https://avatars.githubusercontent.com/in/${app.id}`,
    createdAt: "2018-07-30T09:30:17Z",
    updatedAt: "2024-04-10T20:33:16Z",
  };
}
