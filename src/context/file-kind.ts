import { harmlessKind } from "../policy/tier-rules.ts";

export type FileKind =
  | "source"
  | "test"
  | "docs"
  | "ci"
  | "config"
  | "build"
  | "dependencies"
  | "migration"
  | "policy"
  | "data"
  | "assets"
  | "generated"
  | "other";

/** What a path alone says about a file. */
export interface FileClass {
  readonly kind: FileKind;
  /** `null`: no programming or markup language. */
  readonly language: string | null;
  /** True where reading the content brings nothing for ranking: generated, vendored, minified, locked, binary. */
  readonly skipContent: boolean;
}

const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    JavaScript: "js cjs mjs jsx",
    TypeScript: "ts cts mts tsx",
    Python: "py pyi pyx",
    Go: "go",
    Rust: "rs",
    Java: "java",
    Kotlin: "kt kts",
    Scala: "scala sc",
    Groovy: "groovy gradle",
    "C#": "cs csx",
    "F#": "fs fsx",
    C: "c h",
    "C++": "cc cpp cxx hh hpp hxx",
    "Objective-C": "m mm",
    Swift: "swift",
    Ruby: "rb rake gemspec",
    PHP: "php",
    Perl: "pl pm",
    Lua: "lua",
    Elixir: "ex exs",
    Erlang: "erl hrl",
    Haskell: "hs",
    OCaml: "ml mli",
    Clojure: "clj cljs cljc",
    Dart: "dart",
    R: "r",
    Julia: "jl",
    Zig: "zig",
    Nim: "nim",
    Shell: "sh bash zsh fish",
    PowerShell: "ps1 psm1",
    SQL: "sql",
    Vue: "vue",
    Svelte: "svelte",
    Astro: "astro",
    HTML: "html htm",
    CSS: "css scss sass less",
    Terraform: "tf hcl",
    Protobuf: "proto",
    GraphQL: "graphql gql",
    Solidity: "sol",
  }).flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language])),
);

const BINARY =
  /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|heic|mp[34]|wav|ogg|flac|mov|avi|mkv|webm|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|exe|dll|so|dylib|a|o|obj|class|pyc|wasm|bin|dat|db|sqlite3?|pack|idx|keystore|p12|pfx|jks|onnx|pt|npy|npz|parquet|snap\.png)$/iu;
const GENERATED =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|thirdparty|\.yarn|dist|out|target|coverage|__generated__|generated|\.next)\/|[.-]min\.(?:js|css|mjs)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|_pb2(?:_grpc)?\.pyi?$|\.(?:generated|gen)\.\w+$|zz_generated|(?:^|\/)__snapshots__\/|\.snap$/u;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|composer\.lock|Gemfile\.lock|go\.sum|gradle\.lockfile|packages\.lock\.json|mix\.lock|pubspec\.lock|Package\.resolved|flake\.lock|\.terraform\.lock\.hcl)$/u;
const MANIFEST =
  /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|deno\.jsonc?|pyproject\.toml|setup\.(?:py|cfg)|(?:dev-)?requirements[^/]*\.txt|requirements\/[^/]+\.txt|constraints[^/]*\.txt|Pipfile|Cargo\.toml|go\.(?:mod|work)|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|libs\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|composer\.json|Gemfile|[^/]+\.gemspec|mix\.exs|pubspec\.yaml|Package\.swift)$/u;
const POLICY =
  /^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:trust-layer|dependabot|settings|renovate)\.(?:ya?ml|json5?)$|^renovate\.json5?$|(?:^|\/)SECURITY\.md$/u;
const CI =
  /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^azure-pipelines|^bitbucket-pipelines\.yml$|^Jenkinsfile$|^\.travis\.yml$|^appveyor\.yml$|^\.drone\.yml$/u;
const MIGRATION =
  /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway|liquibase)\/.+\.(?:sql|py|rb|[cm]?[jt]s|php|go|java|kt|xml|ya?ml|exs)$|(?:^|\/)V\d[\w.]*__[^/]+\.sql$/iu;
const BUILD =
  /(?:^|\/)(?:Makefile|GNUmakefile|makefile|[^/]+\.mk|[Jj]ustfile|Taskfile\.ya?ml|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|MODULE\.bazel|[^/]+\.bzl|Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Rakefile|gradlew(?:\.bat)?|mvnw(?:\.cmd)?|tox\.ini|noxfile\.py|(?:webpack|rollup|rolldown|vite|vitest|esbuild|tsup|tsdown|babel)(?:\.[\w-]+)+\.[cm]?[jt]s|(?:gulpfile|Gruntfile)[^/]*\.[cm]?[jt]s|nx\.json|turbo\.json|Vagrantfile|Procfile|[^/]+\.tf|Chart\.yaml|kustomization\.ya?ml)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|terraform|deploy)\//u;
const CONFIG =
  /\.(?:ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|json5?|jsonc|xml|plist)$|(?:^|\/)\.[^/]+$|(?:^|\/)\.[^/]+rc(?:\.\w+)?$/u;
const DATA = /\.(?:csv|tsv|ndjson|jsonl|geojson|txt|log|srt|po|pot|xlf|fixture)$|(?:^|\/)(?:data|fixtures|testdata|locales?|i18n)\//u;

/** Tests by the place that a build tool gives them: `src/commonTest/kotlin`, `link/tests.rs`, pytest's own `testing/`. */
const TEST_SET =
  /(?:^|\/)src\/\w*Test(?:Fixtures)?\/(?:java|kotlin|scala|groovy|resources)\/|(?:^|\/)src\/(?:.*\/)?tests\.rs$|^testing\/|(?:^|\/)[\w.]*Tests\/(?:.*\/)?[^/]+\.(?:cs|fs|vb)$/u;
/** Compiled into the product, whatever its packages are called. */
const MAIN_SET = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//u;

/** Every part of a pack asks about the same paths again: the answers are kept, up to so many. */
const MOST_KEPT = 200_000;
const kept = new Map<string, FileClass>();

/** Kind, language and whether to read a file, from its path alone. The first rule that matches decides. */
export function classifyFile(path: string): FileClass {
  const known = kept.get(path);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = classify(path);
  kept.set(path, found);
  return found;
}

function classify(path: string): FileClass {
  const extension = /\.([A-Za-z0-9]+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  const language = LANGUAGES[extension] ?? null;
  const binary = BINARY.test(path);
  const generated = GENERATED.test(path);
  const locked = LOCK.test(path);
  return {
    kind: kindOf(path, { binary, generated, locked, code: language !== null }),
    language,
    skipContent: binary || generated || locked || /\.svg$/iu.test(path),
  };
}

function kindOf(path: string, is: { binary: boolean; generated: boolean; locked: boolean; code: boolean }): FileKind {
  if (POLICY.test(path)) return "policy";
  if (CI.test(path)) return "ci";
  if (is.locked) return "dependencies";
  const harmless = harmlessKind(path);
  if ((harmless === "a test" || TEST_SET.test(path)) && !MAIN_SET.test(path)) return "test";
  if (is.generated) return "generated";
  if (MANIFEST.test(path)) return "dependencies";
  if (MIGRATION.test(path)) return "migration";
  if (BUILD.test(path)) return "build";
  // `history.ts` is code, whatever it is called.
  if (harmless === "documentation" || (!is.code && /(?:^|\/)(?:README|CHANGELOG|HISTORY|CHANGES)[^/]*$/iu.test(path))) return "docs";
  if (is.binary || /\.svg$/iu.test(path)) return "assets";
  if (is.code) return "source";
  if (DATA.test(path)) return "data";
  return CONFIG.test(path) ? "config" : "other";
}

/** A lock file: the exact versions that are installed. */
export function isLockFile(path: string): boolean {
  return LOCK.test(path);
}

/** True for the files by which a package manager knows a package; read for the harness. */
export function isManifest(path: string): boolean {
  return (
    (MANIFEST.test(path) && !/requirements|constraints/u.test(path)) ||
    /(?:^|\/)(?:Makefile|GNUmakefile|makefile|[Jj]ustfile|Taskfile\.ya?ml|tox\.ini|noxfile\.py|Rakefile|lerna\.json|nx\.json|turbo\.json)$/u.test(
      path,
    )
  );
}
