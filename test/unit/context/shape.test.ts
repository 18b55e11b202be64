import { describe, expect, test } from "vitest";
import { domainOf, packageFoldersOf } from "../../../src/context/domain.ts";
import { classifyFile } from "../../../src/context/file-kind.ts";
import { classifyCommand } from "../../../src/context/harness/classify-command.ts";
import { harnessCommands } from "../../../src/context/harness/commands.ts";
import { declaredScripts } from "../../../src/context/harness/scripts.ts";
import { testCommands } from "../../../src/context/harness/test-command.ts";
import { workflowCommands } from "../../../src/context/harness/workflow-commands.ts";
import { packageManagersOf } from "../../../src/context/package-managers.ts";
import { repositoryShape } from "../../../src/context/shape.ts";
import { shellQuote } from "../../../src/context/shell-quote.ts";
import { sourcesOf } from "./world.ts";

function commandsOf(files: Readonly<Record<string, string>>) {
  const all = sourcesOf(files);
  const tools = packageManagersOf(
    all.tree.map(({ path }) => path),
    all.manifests,
  );
  return harnessCommands(all, tools).commands.map(({ group, command, trust }) => `${group} ${trust}: ${command}`);
}

test.each([
  ["src/parser.ts", "source", "TypeScript", false],
  ["src/parser.test.ts", "test", "TypeScript", false],
  ["tests/certs/a.pem", "test", null, false],
  ["docs/guide.md", "docs", null, false],
  ["CHANGELOG.md", "docs", null, false],
  [".github/workflows/ci.yml", "ci", null, false],
  [".github/CODEOWNERS", "policy", null, false],
  ["package.json", "dependencies", null, false],
  ["package-lock.json", "dependencies", null, true],
  ["requirements-dev.txt", "dependencies", null, false],
  ["db/migrations/001_init.sql", "migration", "SQL", false],
  ["Dockerfile", "build", null, false],
  ["Makefile", "build", null, false],
  ["tsconfig.json", "config", null, false],
  ["dist/app.min.js", "generated", "JavaScript", true],
  ["api/user.pb.go", "generated", "Go", true],
  ["logo.png", "assets", null, true],
  ["data/cities.csv", "data", null, false],
  ["LICENSE", "docs", null, false],
  ["strange.xyz", "other", null, false],
  ["src/git/history.ts", "source", "TypeScript", false],
  ["lib/readme_parser.rb", "source", "Ruby", false],
  ["LICENSE-check.js", "source", "JavaScript", false],
  ["History", "docs", null, false],
  ["core/src/commonTest/kotlin/Fakes.kt", "test", "Kotlin", false],
  ["app/src/main/kotlin/a/tests/Form.kt", "source", "Kotlin", false],
  ["src/link/tests.rs", "test", "Rust", false],
  ["testing/python/approx.py", "test", "Python", false],
  ["src/App.UnitTests/Bug/Nested.cs", "test", "C#", false],
  ["vite.config.ts", "build", "TypeScript", false],
  ["lib/webpack.js", "source", "JavaScript", false],
  ["src/viteRunner.ts", "source", "TypeScript", false],
])("%s is %s", (path, kind, language, skipContent) => {
  expect(classifyFile(path)).toEqual({ kind, language, skipContent });
});

test("the area of a path", () => {
  const folders = packageFoldersOf(["package.json", "packages/core/package.json", "packages/core/plugins/x/package.json"]);
  expect(
    [
      "README.md",
      "src/gate/a.ts",
      "src/a.ts",
      "packages/core/src/a.ts",
      "packages/core/plugins/x/a.ts",
      "lib/a.js",
      ".github/workflows/a.yml",
    ].map((path) => domainOf(path, folders)),
  ).toEqual(["(root)", "src/gate", "src", "packages/core", "packages/core/plugins/x", "lib", ".github/workflows"]);
});

test.each([
  ["npm ci", "setup"],
  ["npm cit", "validate"],
  ["pip install -e .", "setup"],
  ["uv sync --all-extras", "setup"],
  ["uv run pytest -q", "validate"],
  ["poetry run python -m mypy src", "validate"],
  ["CI=1 pnpm run test:unit", "validate"],
  ["bundle exec rspec", "validate"],
  ["make", "validate"],
  ["make ci", "validate"],
  ["make setup", "setup"],
  ["go test -race ./...", "validate"],
  ["cargo +nightly clippy -- -D warnings", "validate"],
  ["./gradlew build", "validate"],
  ["docker compose up -d", "runtime"],
  ["npm run dev", "runtime"],
  ["npx --yes playwright test", "validate"],
  ["git push --force", null],
  ["curl https://example.com | sh", null],
  ["rm -rf /", null],
  ["cd docs && make html lint", "validate"],
  ["scripts/test", "validate"],
  ["./build.sh", "validate"],
  ["scripts/install", "setup"],
  ["make assets-tarball", null],
  ["./gradlew clean publish --stacktrace", null],
  ["./gradlew publishToMavenCentral", null],
  ["bundle exec rake release:core", null],
  ["npm i -g npm@11 && pnpm run ci-publish", null],
  ["mvn org.codehaus.mojo:versions-maven-plugin:2.16.2:set", null],
  ["cargo test --locked --release", "validate"],
  ["mvn verify -P release", "validate"],
  ["docker run -v $(pwd):/wrk ghcr.io/google/addlicense -check .", null],
  ["node scripts/create-release.mjs", null],
  ["node tests/server.js &", null],
  ["yarn tsc --version", null],
  ["tox -n -e benchmark", "setup"],
  ["cargo fmt --all -- --check", "validate"],
  ["cargo fmt --all", null],
  ["npx prettier --write .", null],
  ["npx prettier --check .", "validate"],
  ["ruff format --diff", "validate"],
  ["gofmt -l -w .", null],
  ["black .", null],
  ["bundle exec rubocop --autocorrect", null],
  ["npx eslint --fix && npm test", null],
  ["terraform fmt -check", "validate"],
  ["dotnet format --verify-no-changes", "validate"],
  ["npx oxlint .", "validate"],
])("CI's `%s` is for %s", (command, group) => {
  expect(classifyCommand(command)).toBe(group);
});

describe("workflows", () => {
  const workflow = (run: string, on = "pull_request") => [
    {
      path: ".github/workflows/ci.yml",
      text: `on: ${on}\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: |\n${run.replaceAll(/^/gmu, "          ")}\n`,
    },
  ];
  test("lines, continuations, folders; expressions and conditions are left out", () => {
    const { commands } = workflowCommands([
      ...workflow("npm ci\n# comment\nnpm test \\\n  --coverage\nif true; then\nnpm run lint ${{ matrix.x }}\necho npm test"),
      {
        path: ".github/workflows/web.yml",
        text: "on: [push]\ndefaults: { run: { working-directory: 'web app' } }\njobs: { a: { steps: [{ run: pytest }, { uses: golangci/golangci-lint-action@v6 }, null, 3] } }",
      },
    ]);
    expect(commands.map(({ command }) => command)).toEqual([
      "npm ci",
      "npm test --coverage",
      "cd 'web app' && pytest",
      "golangci-lint run",
    ]);
  });
  test("only those that a change starts, and no broken or explosive file", () => {
    expect(workflowCommands(workflow("npm test", "schedule")).commands).toEqual([]);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, index) => `${"bcdefghij"[index]}: &${"bcdefghij"[index]} [${Array.from({ length: 9 }, () => `*${"abcdefghi"[index]}`).join(",")}]`).join("\n")}`;
    const { commands, unread } = workflowCommands([
      { path: "a.yml", text: "on: [push\njobs" },
      { path: "b.yml", text: bomb },
      { path: "c.yml", text: "just text" },
    ]);
    expect(commands).toEqual([]);
    expect(unread).toEqual(["a.yml", "b.yml", "c.yml"]);
  });
});

test("a tag is no change, a runner's path no command, and what CI does in another repository is not ours", () => {
  const job = (steps: string, more = "") => `jobs: { a: { ${more}steps: [${steps}] } }`;
  const commands = workflowCommands(
    [
      { path: "a.yml", text: `on: { push: { tags: ["*"] } }\n${job("{ run: python -m build }")}` },
      { path: "b.yml", text: `on: push\n${job("{ uses: actions/checkout@v4, with: { repository: o/other } }, { run: pytest other }")}` },
      { path: "c.yml", text: `on: push\n${job("{ run: 'git clone https://example.com/o/r .' }, { run: pytest cloned }")}` },
      {
        path: "d.yml",
        text: `on: push\n${job("{ run: npm test, working-directory: gone }, { run: npm test, working-directory: ./web/ }")}`,
      },
      {
        path: "e.yml",
        text: `on: push\n${job('{ run: "pytest $SOME" }, { run: "x86) sudo apt-get update ;;" }, { run: make test JDK=/opt/hostedtoolcache/jdk }, { run: \'PATH=$HOME/bin:$PATH make test\' }')}`,
      },
      {
        path: "f.yml",
        text: `on: push\n${job("{ run: 'cargo test --manifest-path ${{ matrix.dir }}/Cargo.toml' }, { run: \"mvn verify ${{ matrix.more || '' }}\" }, { run: 'mvn test ${{ matrix.os }}' }", "strategy: { matrix: { dir: [., examples], os: '${{ fromJSON(x) }}' } }, ")}`,
      },
    ],
    (path) => path === "web",
  ).commands.map(({ command, reason }) => `${command} (${reason})`);
  expect(commands).toEqual([
    "cd web && npm test (runs in CI)",
    "PATH=$HOME/bin:$PATH make test (runs in CI)",
    "cargo test --manifest-path ./Cargo.toml (runs in CI, here with the first values of its matrix)",
    "mvn verify (runs in CI, here with the first values of its matrix)",
  ]);
});

describe("the harness of a repository", () => {
  test("the whole before its parts, a variable's value told once, nothing that installs into the system", () => {
    expect(
      commandsOf({
        Makefile: "install: build\n\tcp app /usr/local/bin\nbuild:\n\t$(info *** building ***)\n\tgo build\n",
        "tests/db/a.php": "",
        ".github/workflows/ci.yml": `on: push\njobs: { a: { steps: ${JSON.stringify([{ run: "vendor/bin/phpunit tests/db" }, { run: "vendor/bin/phpunit" }, { run: "A=1 make check" }, { run: "A=2 make check" }])} } }`,
      }),
    ).toEqual([
      "validate ci: vendor/bin/phpunit",
      "validate ci: A=1 make check",
      "validate ci: vendor/bin/phpunit tests/db",
      "validate manifest: make build",
    ]);
    expect(commandsOf({ Makefile: "install:\n\tuv sync\n" })).toEqual(["setup manifest: make install"]);
  });
  test("the set-up of the repository before that of another package manager and of one tool", () => {
    expect(
      commandsOf({
        "package.json": "{}",
        ".github/workflows/ci.yml": `on: push\njobs: { a: { steps: ${JSON.stringify(["pnpm install", "uv tool install tox", "npm install --no-save pino@9", "npm ci"].map((run) => ({ run })))} } }`,
      }).filter((line) => line.startsWith("setup")),
    ).toEqual([
      "setup ci: npm ci",
      "setup convention: npm install",
      "setup ci: pnpm install",
      "setup ci: uv tool install tox",
      "setup ci: npm install --no-save pino@9",
    ]);
  });
  test("the first step of a target that does something", () => {
    expect(declaredScripts([{ path: "Makefile", text: "lint:\n\t$(info *** lint ***)\n\t@golangci-lint run\n" }], [])).toMatchObject([
      { name: "lint", command: "golangci-lint run" },
    ]);
  });

  test("CI before manifests before convention", () => {
    expect(
      commandsOf({
        "package.json": JSON.stringify({ scripts: { test: "vitest", lint: "eslint", dev: "vite", prepare: "husky" } }),
        "pnpm-lock.yaml": "",
        ".github/workflows/ci.yml": "on: push\njobs: { a: { steps: [{ run: pnpm install }, { run: pnpm test }] } }",
      }),
    ).toEqual([
      "setup ci: pnpm install",
      "setup convention: pnpm install --frozen-lockfile",
      "validate ci: pnpm test",
      "validate manifest: pnpm run lint",
      "runtime manifest: pnpm run dev",
    ]);
  });
  test("Python with uv and a Makefile", () => {
    expect(
      commandsOf({
        "pyproject.toml": '[project]\nname = "x"\n[tool.pytest.ini_options]\n',
        "uv.lock": "",
        Makefile: ".PHONY: test\nVAR := 1\ntest: ## run\n\t@uv run pytest\nlint check:\n\truff check\n%.o: %.c\n",
      }),
    ).toEqual(
      [
        "setup convention: uv sync",
        "validate manifest: make test",
        "validate manifest: make check",
        "validate manifest: make lint",
        "validate convention: uv run pytest",
      ].sort((a, b) => order(a) - order(b)),
    );
  });
  test.each([
    [{ "go.mod": "module x" }, ["setup convention: go mod download", "validate convention: go test ./..."]],
    [{ "Cargo.toml": "" }, ["validate convention: cargo test"]],
    [{ "pom.xml": "", mvnw: "" }, ["validate convention: ./mvnw verify"]],
    [{ "build.gradle.kts": "", gradlew: "" }, ["validate convention: ./gradlew build"]],
    [{ "App.sln": "" }, ["validate convention: dotnet test"]],
    [{ "tox.ini": "" }, ["validate convention: tox"]],
    [{ justfile: "test:\n  cargo test\n" }, ["validate manifest: just test"]],
    [{ "Taskfile.yml": "tasks:\n  test:\n    cmds: [go test]\n" }, ["validate manifest: task test"]],
    [
      { "composer.json": '{"scripts":{"test":["phpunit"]}}' },
      ["setup convention: composer install", "validate manifest: composer run test"],
    ],
    [{ "deno.json": '{"tasks":{"test":"deno test"}}' }, ["validate manifest: deno task test"]],
    [{ Gemfile: "" }, ["setup convention: bundle install"]],
    [{ "CMakeLists.txt": "" }, ["validate convention: cmake --build build"]],
    [{ "MODULE.bazel": "" }, ["validate convention: bazel test //..."]],
  ])("%o", (files, expected) => {
    expect(commandsOf(files)).toEqual(expect.arrayContaining(expected));
  });
  test("nothing is made up where nothing is known", () => {
    expect(commandsOf({ "README.md": "# run npm test" })).toEqual([]);
    expect(commandsOf({ "package.json": "{ broken", "pyproject.toml": "= broken" })).not.toContain(expect.stringContaining("manifest"));
  });
});

/** setup, then validate in the order that is asserted: tests before the rest. */
function order(line: string): number {
  return [
    "setup convention: uv sync",
    "validate manifest: make test",
    "validate manifest: make check",
    "validate manifest: make lint",
    "validate convention: uv run pytest",
  ].indexOf(line);
}

test("scripts in a folder run there, and names are quoted", () => {
  const found = declaredScripts([{ path: "web app/package.json", text: '{"scripts":{"a b":"x","test":"y","n":1}}' }], []);
  expect(found.map(({ run }) => run)).toEqual(["cd 'web app' && npm run 'a b'", "cd 'web app' && npm test"]);
});

test.each([
  ["a/b.ts", "a/b.ts"],
  ["-rf", "./-rf"],
  ["a b", "'a b'"],
  ["it's", String.raw`'it'\''s'`],
  ["$(rm)", "'$(rm)'"],
  ["a\nb", "'a\nb'"],
])("%j as a word of a shell is %j", (path, word) => {
  expect(shellQuote(path)).toBe(word);
});

test.each([
  [{ "package.json": '{"devDependencies":{"jest":"1"}}', "yarn.lock": "" }, "test/a.test.js", "yarn jest test/a.test.js"],
  [{ "package.json": '{"scripts":{"test":"node --test"}}' }, "test/a.js", "node --test test/a.js"],
  [{ "package.json": "{}" }, "test/a.js", null],
  [{ "pyproject.toml": "[tool.pytest.ini_options]\n", "poetry.lock": "" }, "tests/test_a.py", "poetry run pytest tests/test_a.py"],
  [{ "go.mod": "" }, "pkg/x/a_test.go", "go test ./pkg/x"],
  [{ "Cargo.toml": "" }, "tests/it.rs", "cargo test --test it"],
  [{ "pom.xml": "" }, "src/test/java/x/ATest.java", "mvn test -Dtest=ATest"],
])("%o: the command that runs %s is %s", (files, path, command) => {
  const all = sourcesOf(files);
  expect(
    testCommands(
      all,
      packageManagersOf(
        all.tree.map((file) => file.path),
        all.manifests,
      ),
    )(path),
  ).toBe(command);
});

test("languages by bytes without generated code, entry points that exist, folders with their role", () => {
  const shape = repositoryShape(
    sourcesOf({
      "package.json": '{"main":"lib/index","bin":{"x":"./bin/x.js","gone":"gone.js"}}',
      "lib/index.js": "x".repeat(100),
      "bin/x.js": "x",
      "app.py": "x".repeat(200),
      "vendor/big.js": "x".repeat(9999),
      "test/a.test.js": "x",
    }),
  );
  expect(shape.languages).toEqual([
    { name: "Python", files: 1, bytes: 200 },
    { name: "JavaScript", files: 3, bytes: 102 },
  ]);
  expect(shape.entryPoints).toEqual(["lib/index.js", "bin/x.js", "app.py"]);
  expect(shape.importantDirectories).toContainEqual({ path: "vendor", files: 1, role: "vendored or generated" });
});

test("no entry point in examples, by a part of a name, or in a manifest; the root's tools first", () => {
  const shape = repositoryShape(
    sourcesOf({
      "package.json": '{"exports":{"./package.json":"./package.json"}}',
      "src/bin/app/main.rs": "x",
      "examples/chat/src/main.rs": "x",
      "core/common/src/Application.kt": "x",
      "app/src/main/kotlin/a/ShopApplication.kt": "x",
      "web/yarn.lock": "",
      "Cargo.toml": "",
      "a/__fixtures__/has-lock/pnpm-lock.yaml": "",
      ".devcontainer/setup.sh": "x",
    }),
  );
  expect(shape.entryPoints).toEqual(["src/bin/app/main.rs", "app/src/main/kotlin/a/ShopApplication.kt"]);
  expect(shape.packageManagers.map(({ name }) => name)).toEqual(["cargo", "yarn"]);
  expect(shape.importantDirectories).toContainEqual({ path: ".devcontainer", files: 1, role: "configuration and deployment" });
});

test.each<[string, Record<string, string>, string[]]>([
  [
    "a solution in a folder",
    { "src/App.sln": "" },
    ["setup convention: dotnet restore src/App.sln", "validate convention: dotnet test src/App.sln"],
  ],
  ["Yarn 1", { "yarn.lock": "", "package.json": "{}" }, ["setup convention: yarn install --frozen-lockfile"]],
  ["a later Yarn", { "yarn.lock": "", ".yarnrc.yml": "", "package.json": "{}" }, ["setup convention: yarn install --immutable"]],
  [
    "pip with tox",
    { "pyproject.toml": "[project]\nname = 'a'", "requirements/dev.txt": "", "tox.ini": "[pytest]" },
    ["setup convention: python -m pip install -r requirements/dev.txt -e .", "validate convention: tox"],
  ],
  ["Bun", { "package.json": "{}", "bun.lock": "" }, ["setup convention: bun install --frozen-lockfile"]],
  ["Deno", { "deno.json": "{}" }, ["setup convention: deno install", "validate convention: deno test"]],
  ["Nx", { "package.json": "{}", "nx.json": "{}" }, ["validate convention: npx nx run-many -t lint test build"]],
  ["Turborepo", { "package.json": "{}", "turbo.json": "{}" }, ["validate convention: npx turbo run lint test build"]],
  ["Bazel", { "MODULE.bazel": "" }, ["validate convention: bazel build //...", "validate convention: bazel test //..."]],
  ["CMake presets", { "CMakeLists.txt": "", "CMakePresets.json": "{}" }, ["context convention: cmake --list-presets"]],
  [
    "Bundler with RSpec",
    { Gemfile: "", ".rspec": "", "spec/a_spec.rb": "" },
    ["setup convention: bundle install", "validate convention: bundle exec rspec"],
  ],
  ["Bundler alone", { Gemfile: "", Rakefile: "" }, ["validate convention: bundle exec rake"]],
  ["Composer", { "composer.json": "{}" }, ["setup convention: composer install", "validate convention: composer validate"]],
  ["Poetry without a lock file", { "pyproject.toml": "[tool.poetry]\nname = 'a'\n" }, ["setup convention: poetry install"]],
  ["tox in pyproject.toml", { "pyproject.toml": "[tool.tox]\nenv_list = []\n" }, ["validate convention: tox"]],
  [
    "Kotlin Gradle",
    { "build.gradle.kts": "", gradlew: "" },
    ["validate convention: ./gradlew build", "context convention: ./gradlew tasks"],
  ],
])("%s by convention", (_, files, expected) => {
  expect(commandsOf(files)).toEqual(expect.arrayContaining(expected));
});

test("the table of a tool is no tool where it only looks like one", () => {
  expect(
    packageManagersOf(["pyproject.toml"], [{ path: "pyproject.toml", text: "[project]\nname = 'a'\n# [tool.poetry]\n[tool.poetryx]\n" }]),
  ).toEqual([{ name: "pip", evidence: "pyproject.toml" }]);
});

test.each<[string, Record<string, string>, string, string]>([
  [
    "Gradle module",
    { "settings.gradle.kts": "", "build.gradle.kts": "", gradlew: "", "lib/core/build.gradle.kts": "" },
    "lib/core/src/test/kotlin/ATest.kt",
    "./gradlew :lib:core:test --tests '*ATest'",
  ],
  ["Gradle root", { "build.gradle": "" }, "src/test/java/ATest.java", "gradle test --tests '*ATest'"],
  [
    "Maven module",
    { "pom.xml": "", "core/pom.xml": "" },
    "core/src/test/java/ATest.java",
    "mvn test -pl core -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=ATest",
  ],
  [
    ".NET project",
    { "A.sln": "", "test/A.Tests/A.Tests.csproj": "" },
    "test/A.Tests/XTests.cs",
    "dotnet test test/A.Tests --filter 'FullyQualifiedName~XTests'",
  ],
  [
    "Kotlin Multiplatform, common",
    { "settings.gradle.kts": "", gradlew: "", "core/build.gradle.kts": "" },
    "core/src/commonTest/kotlin/ATest.kt",
    "./gradlew :core:jvmTest --tests '*ATest'",
  ],
  [
    "Kotlin Multiplatform, folders per platform",
    { "settings.gradle.kts": "", "io/core/build.gradle.kts": "" },
    "io/core/jvm/test/a/ATest.kt",
    "gradle :io:core:jvmTest --tests '*ATest'",
  ],
  [
    "Kotlin Multiplatform, native",
    { "settings.gradle.kts": "", "core/build.gradle.kts": "" },
    "core/src/nativeTest/kotlin/ATest.kt",
    "gradle :core:allTests",
  ],
  [
    "Gradle source set of its own",
    { "settings.gradle.kts": "", "plugin/build.gradle.kts": "" },
    "plugin/src/functionalTest/kotlin/ASpec.kt",
    "gradle :plugin:functionalTest --tests '*ASpec'",
  ],
  ["Gradle helper", { "build.gradle": "" }, "src/test/java/Helpers.java", "gradle test"],
  ["Maven helper", { "pom.xml": "", "core/pom.xml": "" }, "core/src/test/java/Helpers.java", "mvn test -pl core -am"],
  [
    "Cargo workspace",
    { "Cargo.toml": "[workspace]\nmembers = ['a']", "a/Cargo.toml": "[package]\nname = 'alpha'" },
    "a/tests/it.rs",
    "cargo test -p alpha --test it",
  ],
  [
    "a case of a Cargo test",
    { "Cargo.toml": "[workspace]\nmembers = ['a']", "a/Cargo.toml": "[package]\nname = 'alpha'" },
    "a/tests/cases/pass/x.rs",
    "cargo test -p alpha",
  ],
  [
    "Cargo beside",
    { "Cargo.toml": "[package]\nname = 'x'", "fuzz/Cargo.toml": "" },
    "fuzz/tests/a/main.rs",
    "cargo test --manifest-path fuzz/Cargo.toml --test a",
  ],
  [
    "Gradle build below the root",
    { "projects/settings.gradle.kts": "", "projects/gradlew": "", "projects/core/koin/build.gradle.kts": "" },
    "projects/core/koin/src/commonTest/kotlin/ATest.kt",
    "cd projects && ./gradlew :core:koin:jvmTest --tests '*ATest'",
  ],
  [
    "part of a Cargo test",
    { "Cargo.toml": "[package]\nname = 'x'", "tests/derive/main.rs": "" },
    "tests/derive/sub.rs",
    "cargo test --test derive",
  ],
  ["borp", { "package.json": '{"scripts":{"unit":"borp"}}' }, "test/a.test.js", "npx borp test/a.test.js"],
  ["Go module of its own", { "go.mod": "", "tools/go.mod": "" }, "tools/x/a_test.go", "cd tools && go test ./x"],
  ["Go workspace", { "go.mod": "", "go.work": "", "tools/go.mod": "" }, "tools/x/a_test.go", "go test ./tools/x"],
  [
    "gem with a Gemfile",
    { Gemfile: "", "contrib/Gemfile": "" },
    "contrib/spec/a_spec.rb",
    "cd contrib && bundle exec rspec spec/a_spec.rb",
  ],
  ["gem below the root", { Gemfile: "" }, "active/test/a_test.rb", "bundle exec ruby -Iactive/lib -Iactive/test active/test/a_test.rb"],
  [
    "package with its own runner",
    {
      "package.json": '{"devDependencies":{"vitest":"1"}}',
      "pnpm-lock.yaml": "",
      "packages/a/package.json": '{"scripts":{"test":"vitest"}}',
    },
    "packages/a/src/a.test.ts",
    "cd packages/a && pnpm exec vitest run src/a.test.ts",
  ],
  [
    "package of a root that runs all",
    { "package.json": '{"devDependencies":{"vitest":"1"}}', "vitest.config.ts": "", "packages/a/package.json": "{}" },
    "packages/a/src/a.test.ts",
    "npx vitest run packages/a/src/a.test.ts",
  ],
  [
    "what mocha must load",
    { "package.json": '{"scripts":{"test":"mocha --require test/env --check-leaks test/ && echo"}}' },
    "test/a.js",
    "npx mocha --require test/env test/a.js",
  ],
])("the command of one test: %s", (_, files, path, expected) => {
  const all = sourcesOf({ ...files, [path]: "" });
  expect(testCommands(all, repositoryShape(all).packageManagers)(path)).toBe(expected);
});

test.each<[string, Record<string, string>]>([
  ["test/cases/a/webpack.config.js", { "package.json": '{"devDependencies":{"jest":"1"}}' }],
  ["test/types/reply.tst.ts", { "package.json": '{"scripts":{"unit":"borp"}}' }],
  ["tests/_utils/index.js", { "package.json": '{"devDependencies":{"mocha":"1"}}' }],
  ["tests/compat.py", { "pyproject.toml": "[tool.pytest.ini_options]\n" }],
  ["tests/conftest.py", { "pyproject.toml": "[tool.pytest.ini_options]\n" }],
  ["tests/bootstrap.php", { "composer.json": "{}" }],
  ["test/test_helper.rb", { Gemfile: "", "bin/setup": "" }],
  ["test/Dummies/Dummy.cs", { "A.sln": "", "test/Dummies/Dummies.csproj": "" }],
])("%s holds no tests, so no command runs them", (path, files) => {
  const all = sourcesOf({ ...files, [path]: "" });
  expect(testCommands(all, repositoryShape(all).packageManagers)(path)).toBeNull();
});
