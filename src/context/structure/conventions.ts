import type { RepositoryStructure } from "../body.ts";
import { classifyFile } from "../file-kind.ts";
import { stemOf } from "../rank/test-pairs.ts";
import type { ContextSources } from "../sources.ts";

type Convention = RepositoryStructure["conventions"][number];

const RECENT = 200;
const FEWEST_COMMITS = 10;

/** How things are done here, as far as the history and the tree show it; nothing is said of too few cases. */
export function conventionsOf(sources: ContextSources): Convention[] {
  return [...commitStyle(sources), ...testLayout(sources), ...changelog(sources), ...tooling(sources)];
}

const SUBJECT_FORMS: readonly (readonly [pattern: RegExp, finding: string])[] = [
  [
    /^(?:build|chore|ci|docs?|feat|fix|perf|refactor|revert|style|tests?|release|deps|wip|types?)(?:\([^()]{1,60}\))?!?: \S/iu,
    "Conventional Commits, for example `fix(scope): what it does`",
  ],
  [/^(?:\[)?[A-Z][A-Z0-9]{1,9}-\d+\]?[: -]/u, "a ticket first, for example `ABC-123: what it does`"],
  [/^(?::\w+:|\p{Extended_Pictographic})/u, "an emoji first"],
  [/^\[[^\]]{1,40}\] \S/u, "the area in brackets first, for example `[area] what it does`"],
  [/^[\w./,*{}-]{1,60}: \S/u, "the area first, for example `area: what it does`"],
];

function commitStyle({ history }: ContextSources): Convention[] {
  const recent = history.slice(0, RECENT);
  if (recent.length < FEWEST_COMMITS) return [];
  const subjects = recent.map(({ message }) => message.split("\n", 1)[0] ?? "");
  const share = (test: (text: string, index: number) => boolean) => subjects.filter(test).length;
  const said = (count: number) => `${count} of the last ${recent.length} commits`;
  const found: Convention[] = [];
  for (const [pattern, finding] of SUBJECT_FORMS) {
    const count = share((subject) => pattern.test(subject));
    if (count * 2 < recent.length) continue;
    found.push({ topic: "commit subjects", finding, evidence: said(count) });
    break;
  }
  const numbered = share((subject) => /\(#\d+\)$/u.test(subject));
  if (numbered * 2 >= recent.length)
    found.push({ topic: "merging", finding: "squashed, with the number of the pull request in the subject", evidence: said(numbered) });
  const signed = share((_, index) => /^Signed-off-by: /mu.test(recent[index]?.message ?? ""));
  if (signed * 2 >= recent.length)
    found.push({ topic: "sign-off", finding: "`Signed-off-by:` in the message (`git commit -s`)", evidence: said(signed) });
  return found;
}

const TEST_NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\.test\.[^.]+$/u, "`name.test.*`"],
  [/\.spec\.[^.]+$/u, "`name.spec.*`"],
  [/(?:^|\/)test_[^/]+\.py$/u, "`test_name.py`"],
  [/_test\.[^.]+$/u, "`name_test.*`"],
  [/_spec\.rb$/u, "`name_spec.rb`"],
  [/[a-z0-9]Tests?\.[^.]+$/u, "`NameTest.*`"],
];

function testLayout({ tree }: ContextSources): Convention[] {
  const code = tree.filter(({ path, kind }) => kind === "blob" && classifyFile(path).language !== null);
  const tests = code
    .map(({ path }) => path)
    .filter((path) => classifyFile(path).kind === "test" && !/(?:^|\/)(?:fixtures|testdata|__mocks__|__snapshots__)\//u.test(path));
  if (tests.length < 3) return [];
  const sources = new Set(code.filter(({ path }) => classifyFile(path).kind === "source").map(({ path }) => folderOf(path) + stemOf(path)));
  const beside = tests.filter((path) => sources.has(folderOf(path) + stemOf(path))).length;
  const folders = new Map<string, number>();
  for (const path of tests) {
    const folder = /(?:^|\/)(__tests__|tests?|specs?|e2e)\//u.exec(path)?.[1];
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const [folder, inFolder] = Array.from(folders).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ["", 0];
  const [name, named] = TEST_NAMES.map(([pattern, label]): [string, number] => [
    label,
    tests.filter((path) => pattern.test(path)).length,
  ]).sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const called = named * 2 >= tests.length ? `, named ${name}` : "";
  const evidence = (count: number) => `${count} of ${tests.length} test files`;
  if (beside * 2 >= tests.length) return [{ topic: "tests", finding: `beside the source${called}`, evidence: evidence(beside) }];
  if (inFolder * 2 >= tests.length) return [{ topic: "tests", finding: `in \`${folder}/\`${called}`, evidence: evidence(inFolder) }];
  return called === "" ? [] : [{ topic: "tests", finding: `named ${name}`, evidence: evidence(named) }];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function changelog({ tree, history }: ContextSources): Convention[] {
  const pieces = tree.find(({ path }) =>
    /^(?:\.changeset\/config\.json|changelog\.d\/|newsfragments\/|changes\/|\.changes\/)/u.test(path),
  )?.path;
  const recent = history.slice(0, RECENT);
  const touching = (of: (path: string) => boolean) => recent.filter(({ paths }) => paths.some(of)).length;
  // A folder of that name may also hold past releases: it counts where many commits bring a file of their own.
  const folder =
    pieces?.split("/")[0] ?? (touching((path) => path.startsWith("changelog/")) * 10 >= Math.max(30, recent.length) ? "changelog" : null);
  if (folder !== null) return [{ topic: "changelog", finding: `one file per change in \`${folder}/\``, evidence: pieces ?? `${folder}/` }];
  const files = tree
    .filter(({ path }) => /^(?:[^/]+\/){0,2}(?:CHANGELOG|CHANGES|HISTORY|NEWS)(?:\.(?:md|rst|txt|adoc))?$/iu.test(path))
    .map(({ path }) => ({ path, touched: touching((other) => other === path) }))
    .filter(({ path, touched }) => touched > (path.includes("/") ? 2 : 0))
    .sort((a, b) => b.touched - a.touched || (a.path < b.path ? -1 : 1));
  const [most] = files;
  if (most === undefined || recent.length < FEWEST_COMMITS) return [];
  const others = files.length > 1 ? ` and ${files.length - 1} more of its kind` : "";
  return [
    {
      topic: "changelog",
      finding: `kept in \`${most.path}\`${others}`,
      evidence: `touched in ${most.touched} of the last ${recent.length} commits`,
    },
  ];
}

const TOOL_FILES =
  /^(?:\.editorconfig|\.prettierrc(?:\.\w+)?|prettier\.config\.\w+|\.?eslint(?:rc|\.config)(?:\.\w+)?|biome\.jsonc?|\.oxlintrc\.json|ruff\.toml|\.flake8|\.pylintrc|mypy\.ini|\.pre-commit-config\.yaml|\.golangci\.ya?ml|\.?rustfmt\.toml|\.?clippy\.toml|deny\.toml|\.rubocop\.yml|phpstan\.neon(?:\.dist)?|\.php-cs-fixer(?:\.dist)?\.php|pint\.json|\.scalafmt\.conf|\.swiftlint\.yml|\.clang-format|detekt\.yml|checkstyle\.xml|lefthook\.yml|commitlint\.config\.\w+)$/u;

function tooling({ tree }: ContextSources): Convention[] {
  const paths = tree.map(({ path }) => path);
  const tools = paths.filter((path) => TOOL_FILES.test(path));
  const guide = paths.find((path) => /^(?:\.github\/|docs\/)?CONTRIBUTING(?:\.\w+)?$/iu.test(path));
  return [
    ...(tools.length === 0
      ? []
      : [
          {
            topic: "format and lint",
            finding: tools
              .slice(0, 8)
              .map((path) => `\`${path}\``)
              .join(", "),
            evidence: "these files are there",
          },
        ]),
    ...(guide === undefined ? [] : [{ topic: "guide", finding: `\`${guide}\``, evidence: "this file is there" }]),
  ];
}
