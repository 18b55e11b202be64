import { expect, test } from "vitest";
import type { ContextBody } from "../../../src/context/body.ts";
import { usualCommands } from "../../../src/render/usual-commands.ts";

function validate(command: string): ContextBody["harness"]["commands"][number] {
  return { command, group: "validate", source: "a.yml", reason: "runs in CI", trust: "ci" };
}

test("a test, a lint and a build stand before a second test, in the order they came in", () => {
  const all = ["cargo test", "cargo test --test it", "cargo fmt --check", "cargo doc", "cargo build"].map(validate);
  expect(usualCommands(all, 3).map(({ command }) => command)).toEqual(["cargo test", "cargo fmt --check", "cargo build"]);
  expect(usualCommands(all, 4).map(({ command }) => command)).toEqual([
    "cargo test",
    "cargo test --test it",
    "cargo fmt --check",
    "cargo build",
  ]);
  expect(usualCommands([], 3)).toEqual([]);
});
