// Builds dist/ from nothing: tsc emits JavaScript, ncc bundles it once, and each entry gets a small file of its own.
// The same sources give the same bytes, from whichever folder they are built.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = process.argv[2] ?? join(root, "dist");
const work = join(root, ".build");
const bin = (name) => join(root, "node_modules", ".bin", name);
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

rmSync(work, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
try {
  execFileSync(bin("tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
} catch {
  process.exit(1);
}
writeFileSync(join(work, "package.json"), '{"type":"module"}\n');
run(bin("ncc"), ["build", join(work, "src", "app.js"), "-o", join(out, "app"), "--license", "licenses.txt", "-q"]);

const entries = ["context-pack", "ci-readiness", "merge-gate", "evidence-publish", "root", "cli"];
for (const entry of entries) {
  mkdirSync(join(out, entry), { recursive: true });
  writeFileSync(
    join(out, entry, "index.js"),
    `${entry === "cli" ? "#!/usr/bin/env node\n" : ""}// Built by \`npm run build\`. Keeps compiled code between the steps of a job (Node 22 or later), then runs the shared bundle.
import module from "node:module";
module.enableCompileCache?.();
const { start } = await import("../app/index.js");
await start(${JSON.stringify(entry)});
`,
    { mode: entry === "cli" ? 0o755 : 0o644 },
  );
}
writeFileSync(join(out, "package.json"), '{"type":"module"}\n');
// Line ends differ between packages; one form keeps the bytes the same on every machine.
for (const name of readdirSync(join(out, "app"))) {
  const path = join(out, "app", name);
  const text = readFileSync(path, "utf8");
  if (text.includes("\r\n")) writeFileSync(path, text.replaceAll("\r\n", "\n"));
}
rmSync(work, { recursive: true, force: true });
