import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

const COMMITS = 2000;
const WORDS = (
  "user account order invoice parse render token cache queue worker stream buffer socket client server request response header cookie session policy rule check " +
  "gate verdict evidence digest canonical envelope manifest artifact upload download retry backoff timeout signal process thread mutex channel event listener"
).split(" ");

/** A small generator with a fixed start, so that every run makes the same repository (mulberry32). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function* importStream(files: number, lines: number): Generator<string> {
  const next = sequence(files);
  const word = () => WORDS[next(WORDS.length)] ?? "word";
  const name = () => `${word()}${(word()[0] ?? "").toUpperCase()}${word()}`;
  const paths = Array.from({ length: files }, (_, index) => `src/area${Math.floor(index / 50)}/${name()}${index}.ts`);
  const file = (path: string) => {
    const text = Array.from(
      { length: lines },
      () => `  const ${name()} = ${name()}(${name()}, ${next(1000)}); // ${word()} ${word()}\n`,
    ).join("");
    return `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`;
  };
  const commit = (message: string) =>
    `commit refs/heads/main\ncommitter A <a@example.com> 1767225600 +0000\ndata ${message.length}\n${message}\n`;
  yield commit("first");
  for (const path of paths) yield file(path);
  for (let index = 0; index < COMMITS; index += 1) {
    yield commit(`${word()} the ${word()} of ${word()}`);
    for (let touched = 0; touched < 3; touched += 1) yield file(paths[next(paths.length)] ?? "src/a.ts");
  }
}

/** Makes a repository of so many code files with so many lines each, and 2,000 commits that touch three of them; the same on every run. */
export async function generateRepository(folder: string, files: number, lines: number): Promise<void> {
  execFileSync("git", ["init", "-q", "-b", "main", folder]);
  const child = spawn("git", ["fast-import", "--quiet"], { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  const closed = once(child, "close");
  for (const piece of importStream(files, lines)) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
  child.stdin.end();
  await closed;
  execFileSync("git", ["-C", folder, "checkout", "-q", "-f", "main"]);
}
