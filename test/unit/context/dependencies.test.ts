import { describe, expect, test } from "vitest";
import { declaredDependencies } from "../../../src/context/dependencies/declared.ts";
import { dependencyChanges } from "../../../src/context/dependencies/dependency-changes.ts";
import { lockedDependencies } from "../../../src/context/dependencies/locked.ts";
import { fileChange } from "./world.ts";

const entries = (versions: ReadonlyMap<string, string>) => Array.from(versions, ([name, version]) => `${name} ${version}`.trim());

test.each<[string, string, string[]]>([
  ["package.json", '{"dependencies":{"a":"^1.0.0"},"devDependencies":{"@s/b":"2"}}', ["a ^1.0.0", "@s/b 2"]],
  ["sub/composer.json", '{"require":{"php":"^8"}}', ["php ^8"]],
  [
    "Cargo.toml",
    '[dependencies]\na = "1"\nb = { version = "2", features = [] }\nc = { git = "https://x/y", rev = "abc" }\n[target."cfg(unix)".dependencies]\nd = "4"\n',
    ["a 1", "b 2", "c rev abc", "d 4"],
  ],
  [
    "pyproject.toml",
    '[project]\ndependencies = ["Foo_Bar>=1,<2", "baz[x]==3; python_version<\'3.9\'", "url @ https://x/y.whl"]\n[tool.poetry.dependencies]\nqux = "^4"\n',
    ["foo-bar >=1,<2", "baz ==3", "url @ https://x/y.whl", "qux ^4"],
  ],
  ["requirements-dev.txt", "# c\n-r other.txt\nA==1.0 --hash=sha256:00\nb>=2 # why\nc\n", ["a ==1.0", "b >=2", "c"]],
  [
    "go.mod",
    "module x\n\ngo 1.22\n\nrequire (\n\tgithub.com/a/b v1.2.3\n\tgolang.org/x/c v0.1.0 // indirect\n)\nreplace github.com/a/b => ../b\n",
    ["go 1.22", "github.com/a/b v1.2.3", "golang.org/x/c v0.1.0"],
  ],
  [
    "pom.xml",
    "<project><properties><v>5.1</v></properties><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version></dependency></dependencies></project>",
    ["g:a 5.1"],
  ],
  ["app/build.gradle.kts", 'plugins { id("x.y") version "1.2" }\ndependencies { implementation("g:a:1.0") }\n', ["g:a 1.0", "x.y 1.2"]],
  [
    "gradle/libs.versions.toml",
    '[versions]\nk = "2.0"\n[libraries]\na = { module = "g:a", version.ref = "k" }\nb = "g:b:3"\n',
    ["g:a 2.0", "g:b 3"],
  ],
  ["Gemfile", "gem 'rails', '~> 7.0', '>= 7.0.1'\ngem \"puma\"\n", ["rails ~> 7.0, >= 7.0.1", "puma"]],
  [
    "A.csproj",
    '<ItemGroup><PackageReference Include="A" Version="1.0" /><PackageReference Include="B"><Version>2</Version></PackageReference></ItemGroup>',
    ["A 1.0", "B 2"],
  ],
])("declared in %s", (path, text, expected) => {
  expect(entries(declaredDependencies(path, text))).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    "package-lock.json",
    '{"packages":{"":{"version":"0"},"node_modules/a":{"version":"1"},"node_modules/b/node_modules/a":{"version":"2"}}}',
    ["a 1, 2"],
  ],
  ["yarn.lock", '"@s/a@^1.0.0", "@s/a@^1.1.0":\n  version "1.2.0"\n\nb@^2:\n  version "2.0.0"\n', ["@s/a 1.2.0", "b 2.0.0"]],
  ["pnpm-lock.yaml", "packages:\n\n  '@s/a@1.0.0':\n    resolution: {}\n\n  b@2.0.0(c@1.0.0):\n    dev: true\n", ["@s/a 1.0.0", "b 2.0.0"]],
  [
    "Cargo.lock",
    '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://x"\n\n[[package]]\nname = "own"\nversion = "0.3.0"\ndependencies = []\n',
    ["a 1.0.0"],
  ],
  [
    "uv.lock",
    '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = { registry = "https://x" }\n\n[[package]]\nname = "own"\nversion = "0.3.0"\nsource = { editable = "." }\n',
    ["a 1.0.0"],
  ],
  ["Gemfile.lock", "GEM\n  specs:\n    rack (3.0.0)\n      base (>= 1)\n", ["rack 3.0.0"]],
  ["go.sum", "a.b/c v1.0.0 h1:x=\na.b/c v1.0.0/go.mod h1:y=\n", ["a.b/c v1.0.0"]],
])("locked in %s", (path, text, expected) => {
  expect(entries(lockedDependencies(path, text))).toEqual(expected);
});

describe("what the change does to them", () => {
  const changed = (path: string, before: string | null, after: string | null, complete = true) => ({
    change: fileChange(path),
    before,
    after,
    complete,
  });
  test("added, removed and moved, by name and version", () => {
    const found = dependencyChanges([
      changed("package.json", '{"dependencies":{"a":"1","b":"1","c":"1"}}', '{"dependencies":{"a":"1","b":"2","d":""}}'),
    ]);
    expect(found.map(({ name, from, to }) => [name, from, to])).toEqual([
      ["b", "1", "2"],
      ["c", "1", null],
      ["d", null, ""],
    ]);
  });
  test("a manifest that was not read or is broken claims nothing", () => {
    expect(dependencyChanges([changed("package.json", "{}", '{"dependencies":{"a":"1"}}', false)])).toEqual([]);
    expect(dependencyChanges([changed("package.json", "{}", "{")])).toEqual([]);
    expect(dependencyChanges([changed("README.md", "", "a==1")])).toEqual([]);
  });
  test("an address never shows who may read it", () => {
    const [found] = dependencyChanges([
      changed("package.json", "{}", '{"dependencies":{"a":"git+https://mona:hunter2@host/x.git?token=abc"}}'),
    ]);
    expect(found?.to).toBe("git+https://host/x.git?token=…");
  });
  test("a name from the prototype is only a name", () => {
    expect(
      dependencyChanges([changed("package.json", "{}", '{"dependencies":{"__proto__":"1","constructor":"2"}}')]).map(({ name }) => name),
    ).toEqual(["__proto__", "constructor"]);
  });
});
