import { spawn } from "node:child_process";
import { realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join, parse } from "node:path";
import { liesIn } from "../git/program.ts";
import { endWithUs, signalGroup } from "../git/running.ts";

/*
 * Looks for programs and asks them their version. The repository is hostile: what lies in it is never started, and a
 * program is started where no file of the repository can steer it (corepack, yarn, rustup and go all read the folder in
 * which they run, and some download what they find named there).
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** How long a program may take to say its version, in milliseconds. */
const PATIENCE_MS = 3_000;
const MOST_OUTPUT = 16 * 1024;
const OWN_GROUP = process.platform !== "win32";

const KEPT =
  /^(?:HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES|JAVA_HOME|CARGO_HOME|RUSTUP_HOME|GOROOT)$/iu;
/** Against downloads, greetings, telemetry and checks for updates. */
const QUIET: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  CI: "1",
  COREPACK_ENABLE_NETWORK: "0",
  COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
  GOTOOLCHAIN: "local",
  RUSTUP_AUTO_INSTALL: "0",
  DOTNET_CLI_TELEMETRY_OPTOUT: "1",
  DOTNET_NOLOGO: "1",
  DOTNET_SKIP_FIRST_TIME_EXPERIENCE: "1",
  NO_UPDATE_NOTIFIER: "1",
  GH_NO_UPDATE_NOTIFIER: "1",
  npm_config_update_notifier: "false",
};

/** The absolute folders of PATH that do not lie in `outside`, in order. An empty or relative entry means the current folder. */
export async function trustedFolders(env: Environment, outside: string): Promise<string[]> {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder));
  const root = await realpath(outside).catch(() => outside);
  const real = await Promise.all(folders.map(async (folder) => ({ folder, at: await realpath(folder).catch(() => folder) })));
  return real.filter(({ at }) => !liesIn(at, root)).map(({ folder }) => folder);
}

/** The path of a program in one of the folders; `null` where there is none. A link into `outside` is none. */
export async function findProgram(command: string, folders: readonly string[], outside: string): Promise<string | null> {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  const root = await realpath(outside).catch(() => outside);
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, command + ending);
      try {
        const found = await stat(path);
        const runs = process.platform === "win32" || (found.mode & 0o111) !== 0;
        if (found.isFile() && runs && !liesIn(await realpath(path), root)) return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/**
 * What a program says when it is asked its version, both streams together; `null` when it fails or takes too long. It
 * gets no token, no standard input, and of PATH only `folders`. A batch file (Windows) would need a shell: `null`.
 */
export function askProgram(path: string, args: readonly string[], env: Environment, folders: readonly string[]): Promise<string | null> {
  if (/\.(?:cmd|bat)$/iu.test(path)) return Promise.resolve(null);
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => KEPT.test(name)));
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(path, args, {
      // The root of the file system: no folder above it, so no configuration of a project either.
      cwd: parse(tmpdir()).root,
      env: { ...kept, ...QUIET, PATH: folders.join(delimiter) },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      // Many are scripts that start the real program: with a group of their own, none of it is left behind.
      detached: OWN_GROUP,
    });
    const isOver = OWN_GROUP && child.pid !== undefined ? endWithUs(child.pid) : () => undefined;
    const end = (said: string | null): void => {
      clearTimeout(timer);
      if (OWN_GROUP && child.pid !== undefined) signalGroup(child.pid, "SIGKILL");
      isOver();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(said);
    };
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      end(null);
    }, PATIENCE_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        if (output.length < MOST_OUTPUT) output += chunk.toString("utf8");
      });
    }
    child.on("error", () => end(null));
    child.on("close", (code) => end(code === 0 ? output : null));
  });
}
