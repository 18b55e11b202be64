import type { AppData, UserData, WorldData } from "../world-data.ts";

const USER_LINKS = [
  "events{/privacy}",
  "followers",
  "following{/other_user}",
  "gists{/gist_id}",
  "orgs",
  "received_events",
  "repos",
  "starred{/owner}{/repo}",
  "subscriptions",
];
const USER_KEYS = [
  "events_url",
  "followers_url",
  "following_url",
  "gists_url",
  "organizations_url",
  "received_events_url",
  "repos_url",
  "starred_url",
  "subscriptions_url",
];

export const API = "https://api.github.com";

/** GitHub's `simple-user`. REST keeps the `[bot]` of a login. */
export function simpleUser(user: UserData) {
  const url = `${API}/users/${encodeURIComponent(user.login)}`;
  const links = Object.fromEntries(USER_KEYS.map((key, index) => [key, `${url}/${USER_LINKS[index] ?? ""}`]));
  const page = user.type === "Bot" ? `apps/${user.login.replace(/\[bot\]$/, "")}` : user.login;
  return {
    login: user.login,
    id: user.id,
    node_id: `U_0_${user.id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${page}`,
    ...links,
    type: user.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** Who it is; an account that is gone is `ghost` to GitHub's pages and null to its API. */
export function account(world: WorldData, login: string | null) {
  if (login === null) return null;
  const user = world.users[login.toLowerCase()];
  if (user === undefined) throw new Error(`The world has no account ${login}: add it with world.user()`);
  return simpleUser(user);
}

export function publicUser(user: UserData) {
  return {
    ...simpleUser(user),
    name: user.name,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 3,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: "2020-01-01T00:00:00Z",
    updated_at: "2020-01-01T00:00:00Z",
  };
}

export function integration(world: WorldData, app: AppData) {
  const owner = world.users[app.owner.toLowerCase()] ?? {
    id: 9919,
    login: app.owner,
    type: "Organization" as const,
    name: null,
  };
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_0_${app.id}`,
    client_id: `Iv1.${app.id}`,
    owner: simpleUser(owner),
    name: app.name,
    description: null,
    external_url: "https://help.github.com/en/actions",
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: "2018-07-30T09:30:17Z",
    updated_at: "2024-04-10T20:33:16Z",
    permissions: { checks: "write", contents: "write", metadata: "read" },
    events: ["check_run"],
  };
}
