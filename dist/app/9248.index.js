export const id = 9248;
export const ids = [9248];
export const modules = {

/***/ 32176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ decodeIndex),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   rz: () => (/* binding */ CACHE_FORMAT)
/* harmony export */ });
/**
 * Raised whenever the same bytes would give other words, counts or arrays (a test holds a digest of both): an older file
 * is then none. Part of the name of the file and of the key of the Actions cache.
 */
const CACHE_FORMAT = 2;
/** Read in the order of this machine: a file of the other byte order has another mark, and is foreign. */
const MARK = 0x74_6c_63_31;
const HEADER_WORDS = 6;
/** More names would fill the memory before anything is answered. */
const MOST_BLOBS = 1 << 20;
const MOST_WORDS = 1 << 23;
/**
 * An index as one row of 32-bit numbers: mark, format, counts of words, blobs, postings and digits of an id; the words'
 * hashes and keys; the blobs' lengths and starts; the postings; last the ids of the blobs, as text.
 */
function encodeIndex(parts) {
    const digits = parts.oids[0]?.length ?? 40;
    const header = Uint32Array.of(MARK, CACHE_FORMAT, parts.hashes.length, parts.oids.length, parts.postings.length, digits);
    const rows = [header, parts.hashes, parts.keys, parts.lengths, parts.starts, parts.postings];
    return [...rows.map((row) => new Uint8Array(row.buffer, row.byteOffset, row.byteLength)), Buffer.from(parts.oids.join(""), "latin1")];
}
/**
 * The inverse; `null` for anything that is no such row, also where the blobs do not share the postings out among them in
 * turn: then every posting is looked at once. The numbers besides are taken as they are: whoever uses them stays within bounds.
 */
function decodeIndex(content) {
    if (content.length < HEADER_WORDS * 4)
        return null;
    // Typed arrays need a multiple of four bytes as their start.
    const bytes = content.byteOffset % 4 === 0 ? content : Buffer.from(new Uint8Array(content).buffer);
    const words = (start, length) => new Uint32Array(bytes.buffer, bytes.byteOffset + start * 4, length);
    const [mark, format, terms = 0, blobs = 0, postings = 0, digits = 0] = words(0, HEADER_WORDS);
    const numbers = HEADER_WORDS + 2 * terms + 2 * blobs + 1 + postings;
    if (mark !== MARK || format !== CACHE_FORMAT || (digits !== 40 && digits !== 64) || blobs > MOST_BLOBS || terms > MOST_WORDS)
        return null;
    if (content.length !== numbers * 4 + blobs * digits)
        return null;
    const hashes = HEADER_WORDS;
    const keys = hashes + terms;
    const lengths = keys + terms;
    const starts = lengths + blobs;
    const begins = words(starts, blobs + 1);
    if (begins[0] !== 0 || begins[blobs] !== postings || begins.some((begin, blob) => begin > (begins[blob + 1] ?? begin)))
        return null;
    const ids = bytes.toString("latin1", numbers * 4);
    const oids = Array.from({ length: blobs }, (_, blob) => ids.slice(blob * digits, (blob + 1) * digits));
    return {
        hashes: new Int32Array(bytes.buffer, bytes.byteOffset + hashes * 4, terms),
        keys: new Int32Array(bytes.buffer, bytes.byteOffset + keys * 4, terms),
        oids,
        lengths: words(lengths, blobs),
        starts: begins,
        postings: words(starts + blobs + 1, postings),
    };
}


/***/ }),

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73347);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66308);
/* harmony import */ var _risk_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51974);
/* harmony import */ var _needs_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17126);




/** The change by file, domain and risk; `null` where it could not be read. */
function describeChange(changes, tier, packageFolders) {
    if (changes === null || changes.state === "unknown")
        return null;
    const files = changes.value.map((change) => {
        const { kind } = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyFile */ .TX)(change.path);
        return {
            path: change.path,
            previousPath: change.previousPath,
            status: change.status,
            additions: change.additions,
            deletions: change.deletions,
            kind,
            domain: (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .domainOf */ .O)(change.path, packageFolders),
            riskFlags: (0,_risk_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .riskFlagsOf */ .i)(change, kind),
        };
    });
    return {
        files,
        additions: sum(files.map(({ additions }) => additions)),
        deletions: sum(files.map(({ deletions }) => deletions)),
        domains: Array.from(new Set(files.map(({ domain }) => domain))).sort(),
        risk: riskOf(files),
        tier: tier ?? { tier: null, reasons: [] },
    };
}
/**
 * Risk as a sum that a person can check: points once for each kind of risk (half a point more for each further file of
 * the kind, at most two), for size, for spread, and for source without tests. High from 9, medium from 4. Tests and
 * documentation weigh nothing, however large.
 */
function riskOf(files) {
    const reasons = [];
    for (const flag of _risk_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_FLAGS */ .K) {
        const flagged = files.filter(({ riskFlags }) => riskFlags.includes(flag.id));
        if (flagged.length === 0)
            continue;
        const points = flag.points + Math.min(2, 0.5 * (flagged.length - 1));
        reasons.push({ points, reason: `${flag.reason}: ${listed(flagged.map(({ path }) => path))}` });
    }
    const weighing = files.filter(({ kind }) => !["test", "docs", "assets", "generated"].includes(kind));
    const lines = sum(weighing
        .filter(({ riskFlags }) => !riskFlags.includes("lock-file"))
        .map(({ additions, deletions }) => (additions ?? 0) + (deletions ?? 0)));
    const size = lines > 1000 ? 4 : lines > 400 ? 3 : lines > 150 ? 2 : lines > 50 ? 1 : 0;
    if (size > 0)
        reasons.push({ points: size, reason: `${lines} changed lines outside tests and documentation` });
    const spread = weighing.length > 50 ? 3 : weighing.length > 20 ? 2 : weighing.length > 8 ? 1 : 0;
    if (spread > 0)
        reasons.push({ points: spread, reason: `${weighing.length} changed files outside tests and documentation` });
    const domains = new Set(weighing.map(({ domain }) => domain)).size;
    if (domains > 3)
        reasons.push({ points: domains > 6 ? 2 : 1, reason: `${domains} areas at once` });
    const source = files.filter(({ path, status }) => (0,_needs_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .needsTests */ .j)(path) && status !== "deleted");
    if (source.length > 0 && !files.some(({ kind }) => kind === "test")) {
        reasons.push({ points: 1, reason: `source without a changed test: ${listed(source.map(({ path }) => path))}` });
    }
    const score = reasons.reduce((total, { points }) => total + points, 0);
    return { level: score >= 9 ? "high" : score >= 4 ? "medium" : "low", score, reasons };
}
/** Up to three paths between backticks, and how many more. */
function listed(paths, most = 3) {
    const shown = paths
        .slice(0, most)
        .map((path) => `\`${path.replaceAll("`", "'")}\``)
        .join(", ");
    return paths.length > most ? `${shown} and ${paths.length - most} more` : shown;
}
function sum(values) {
    return values.reduce((total, value) => total + (value ?? 0), 0);
}


/***/ }),

/***/ 22648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withConflicts),
/* harmony export */   q: () => (/* binding */ CONFLICTS_NOT_SEEN)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69695);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66308);


/** How the unknown about all of this is called. */
const CONFLICTS_NOT_SEEN = "Open pull requests that touch the same files.";
/** The pack with the conflicts, what was not seen of them, and a question about the first; from the open pull requests and, at a terminal, the own branch. Pure. */
function withConflicts(body, fact, headRef) {
    const { conflicts, unknowns } = conflictsOf(fact, body, headRef);
    return {
        ...body,
        conflicts,
        reviewPrompts: [...body.reviewPrompts, ...(body.change === null ? [] : questionAbout(conflicts ?? []))],
        unknowns: [...body.unknowns, ...unknowns],
    };
}
/** The numbers alone: what others call their pull requests is no text for a question of ours. */
function questionAbout(conflicts) {
    const [first] = conflicts;
    if (first === undefined)
        return [];
    const others = conflicts.length - 1;
    return [
        `${(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(first.paths)} ${first.paths.length === 1 ? "is" : "are"} also changed by the open pull request #${first.number}${others === 0 ? "" : ` (and ${others} more touch files of this one)`}: which goes in first, and does the other still hold then?`,
    ];
}
/**
 * The open pull requests that touch the files of the change, or, for a task without one, the files ranked first; those that
 * share most files that people write come first. What was not looked at is named in `unknowns`: an empty list says that all
 * were. A pull request from the same branch as `headRef` is the change itself. Pure.
 */
function conflictsOf(fact, { change, primaryFiles }, headRef) {
    if (fact.state === "unknown")
        return { conflicts: null, unknowns: [{ what: CONFLICTS_NOT_SEEN, reason: fact.reason, mend: fact.mend }] };
    const own = new Set(change === null
        ? primaryFiles
        : change.files.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
    if (own.size === 0)
        return { conflicts: null, unknowns: [{ what: CONFLICTS_NOT_SEEN, ...NOTHING_TO_COMPARE }] };
    const { seen, notSeen } = fact.value;
    const others = seen.filter((other) => headRef === null || other.fromFork || other.headRef !== headRef);
    const conflicts = others
        .map(({ number, title, author, headRef: branch, isDraft, updatedAt, paths }) => ({
        number,
        title,
        author,
        headRef: branch,
        isDraft,
        updatedAt,
        paths: paths.filter((path) => own.has(path)).sort(writtenFirst),
    }))
        .filter(({ paths }) => paths.length > 0)
        .sort((a, b) => written(b.paths) - written(a.paths) || b.paths.length - a.paths.length || a.number - b.number);
    return { conflicts, unknowns: [...tooMany(others.length, notSeen), ...tooLarge(others)] };
}
/** Lock files and generated files are shared by many pull requests, and made again by a tool: they say least. */
function writtenFirst(a, b) {
    return Number((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFile */ .TX)(a).skipContent) - Number((0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFile */ .TX)(b).skipContent) || (a < b ? -1 : 1);
}
function written(paths) {
    return paths.filter((path) => !(0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyFile */ .TX)(path).skipContent).length;
}
const NOTHING_TO_COMPARE = {
    reason: "There is no file of this change or task to compare with.",
    mend: "See first why no file was found.",
};
function tooMany(seen, notSeen) {
    if (notSeen === 0)
        return [];
    return [
        {
            what: CONFLICTS_NOT_SEEN,
            reason: `${seen} of ${seen + notSeen} were looked at, those updated last.`,
            mend: "Look at the older ones by hand, or close those that nobody goes on with.",
        },
    ];
}
/** GitHub gives 100 files of a pull request at a time, of a moved one the new name alone, and of some pull requests none. */
function tooLarge(others) {
    const cut = others
        .filter(({ pathsComplete }) => !pathsComplete)
        .map(({ number }) => number)
        .sort((a, b) => a - b);
    if (cut.length === 0)
        return [];
    const named = cut
        .slice(0, 5)
        .map((number) => `#${number}`)
        .join(", ");
    return [
        {
            what: `All files of the open pull ${cut.length === 1 ? "request" : "requests"} ${named}${cut.length > 5 ? ` and ${cut.length - 5} more` : ""}.`,
            reason: "Of each GitHub told at most the first 100 files, and of a moved one only the new name.",
            mend: "Compare by hand where they may touch the same files.",
        },
    ];
}


/***/ }),

/***/ 73347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ packageFoldersOf),
/* harmony export */   O: () => (/* binding */ domainOf)
/* harmony export */ });
/** Folders that hold components rather than being one. */
const CONTAINERS = /^(?:src|lib|libs|app|apps|packages|crates|cmd|internal|pkg|services|modules|plugins|components|projects|workspaces|actions|tests?|docs?|examples?)$/u;
/**
 * The component or area of a path: the nearest folder with a manifest of its own, else two levels below a folder that
 * holds components (`src/gate`), else the first folder. Files at the top are `(root)`. Tests count to the area that
 * their own path names.
 */
function domainOf(path, packageFolders) {
    const own = packageFolders.find((folder) => path.startsWith(`${folder}/`));
    if (own !== undefined)
        return own;
    const folders = path.split("/").slice(0, -1);
    const [first, second] = folders;
    if (first === undefined)
        return "(root)";
    if (first === ".github")
        return second === undefined ? ".github" : `.github/${second}`;
    return second !== undefined && CONTAINERS.test(first) ? `${first}/${second}` : first;
}
/** Folders with a manifest of their own, longest first, without the root: the packages of a repository with several. */
function packageFoldersOf(manifestPaths) {
    const folders = manifestPaths
        .filter((path) => /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj|composer\.json|[^/]+\.gemspec|mix\.exs|pubspec\.yaml|Package\.swift)$/u.test(path))
        .map((path) => path.split("/").slice(0, -1).join("/"))
        .filter((folder) => folder !== "");
    return Array.from(new Set(folders)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}


/***/ }),

/***/ 66308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ classifyFile),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* harmony import */ var _policy_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70806);

const LANGUAGES = Object.fromEntries(Object.entries({
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
}).flatMap(([language, extensions]) => extensions.split(" ").map((extension) => [extension, language])));
const BINARY = /\.(?:png|jpe?g|gif|bmp|ico|webp|avif|tiff?|psd|heic|mp[34]|wav|ogg|flac|mov|avi|mkv|webm|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|whl|exe|dll|so|dylib|a|o|obj|class|pyc|wasm|bin|dat|db|sqlite3?|pack|idx|keystore|p12|pfx|jks|onnx|pt|npy|npz|parquet|snap\.png)$/iu;
const GENERATED = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|thirdparty|\.yarn|dist|out|target|coverage|__generated__|generated|\.next)\/|[.-]min\.(?:js|css|mjs)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|_pb2(?:_grpc)?\.pyi?$|\.(?:generated|gen)\.\w+$|zz_generated|(?:^|\/)__snapshots__\/|\.snap$/u;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|composer\.lock|Gemfile\.lock|go\.sum|gradle\.lockfile|packages\.lock\.json|mix\.lock|pubspec\.lock|Package\.resolved|flake\.lock|\.terraform\.lock\.hcl)$/u;
const MANIFEST = /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|deno\.jsonc?|pyproject\.toml|setup\.(?:py|cfg)|(?:dev-)?requirements[^/]*\.txt|requirements\/[^/]+\.txt|constraints[^/]*\.txt|Pipfile|Cargo\.toml|go\.(?:mod|work)|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|libs\.versions\.toml|[^/]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|composer\.json|Gemfile|[^/]+\.gemspec|mix\.exs|pubspec\.yaml|Package\.swift)$/u;
const POLICY = /^(?:\.github\/|docs\/)?CODEOWNERS$|^\.github\/(?:trust-layer|dependabot|settings|renovate)\.(?:ya?ml|json5?)$|^renovate\.json5?$|(?:^|\/)SECURITY\.md$/u;
const CI = /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.yml$|^\.circleci\/|^azure-pipelines|^bitbucket-pipelines\.yml$|^Jenkinsfile$|^\.travis\.yml$|^appveyor\.yml$|^\.drone\.yml$/u;
const MIGRATION = /(?:^|\/)(?:migrations?|migrate|alembic\/versions|flyway|liquibase)\/.+\.(?:sql|py|rb|[cm]?[jt]s|php|go|java|kt|xml|ya?ml|exs)$|(?:^|\/)V\d[\w.]*__[^/]+\.sql$/iu;
const BUILD = /(?:^|\/)(?:Makefile|GNUmakefile|makefile|[^/]+\.mk|[Jj]ustfile|Taskfile\.ya?ml|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|MODULE\.bazel|[^/]+\.bzl|Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Rakefile|gradlew(?:\.bat)?|mvnw(?:\.cmd)?|tox\.ini|noxfile\.py|(?:webpack|rollup|rolldown|vite|vitest|esbuild|tsup|tsdown|babel)(?:\.[\w-]+)+\.[cm]?[jt]s|(?:gulpfile|Gruntfile)[^/]*\.[cm]?[jt]s|nx\.json|turbo\.json|Vagrantfile|Procfile|[^/]+\.tf|Chart\.yaml|kustomization\.ya?ml)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|terraform|deploy)\//u;
const CONFIG = /\.(?:ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|json5?|jsonc|xml|plist)$|(?:^|\/)\.[^/]+$|(?:^|\/)\.[^/]+rc(?:\.\w+)?$/u;
const DATA = /\.(?:csv|tsv|ndjson|jsonl|geojson|txt|log|srt|po|pot|xlf|fixture)$|(?:^|\/)(?:data|fixtures|testdata|locales?|i18n)\//u;
/** Tests by the place that a build tool gives them: `src/commonTest/kotlin`, `link/tests.rs`, pytest's own `testing/`. */
const TEST_SET = /(?:^|\/)src\/\w*Test(?:Fixtures)?\/(?:java|kotlin|scala|groovy|resources)\/|(?:^|\/)src\/(?:.*\/)?tests\.rs$|^testing\/|(?:^|\/)[\w.]*Tests\/(?:.*\/)?[^/]+\.(?:cs|fs|vb)$/u;
/** Compiled into the product, whatever its packages are called. */
const MAIN_SET = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//u;
/** Every part of a pack asks about the same paths again: the answers are kept, up to so many. */
const MOST_KEPT = 200_000;
const kept = new Map();
/** Kind, language and whether to read a file, from its path alone. The first rule that matches decides. */
function classifyFile(path) {
    const known = kept.get(path);
    if (known !== undefined)
        return known;
    if (kept.size >= MOST_KEPT)
        kept.clear();
    const found = classify(path);
    kept.set(path, found);
    return found;
}
function classify(path) {
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
function kindOf(path, is) {
    if (POLICY.test(path))
        return "policy";
    if (CI.test(path))
        return "ci";
    if (is.locked)
        return "dependencies";
    const harmless = (0,_policy_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessKind */ .C0)(path);
    if ((harmless === "a test" || TEST_SET.test(path)) && !MAIN_SET.test(path))
        return "test";
    if (is.generated)
        return "generated";
    if (MANIFEST.test(path))
        return "dependencies";
    if (MIGRATION.test(path))
        return "migration";
    if (BUILD.test(path))
        return "build";
    // `history.ts` is code, whatever it is called.
    if (harmless === "documentation" || (!is.code && /(?:^|\/)(?:README|CHANGELOG|HISTORY|CHANGES)[^/]*$/iu.test(path)))
        return "docs";
    if (is.binary || /\.svg$/iu.test(path))
        return "assets";
    if (is.code)
        return "source";
    if (DATA.test(path))
        return "data";
    return CONFIG.test(path) ? "config" : "other";
}
/** A lock file: the exact versions that are installed. */
function isLockFile(path) {
    return LOCK.test(path);
}
/** True for the files by which a package manager knows a package; read for the harness. */
function isManifest(path) {
    return ((MANIFEST.test(path) && !/requirements|constraints/u.test(path)) ||
        /(?:^|\/)(?:Makefile|GNUmakefile|makefile|[Jj]ustfile|Taskfile\.ya?ml|tox\.ini|noxfile\.py|Rakefile|lerna\.json|nx\.json|turbo\.json)$/u.test(path));
}


/***/ }),

/***/ 43215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/** Folders whose manifests describe something else: what was copied in, what tests and examples need. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|_*fixtures_*|testdata|tests?|examples?|samples?|playgrounds?|templates?)\//u;
/** True for a path in such a folder: its package managers, entry points and workspaces are not those of the repository. */
function isForeign(path) {
    return FOREIGN.test(path);
}


/***/ }),

/***/ 17126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ needsTests)
/* harmony export */ });
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66308);

const UNTESTED_LANGUAGES = new Set(["HTML", "CSS", "SQL"]);
/** Configuration that is written as code, and what only shows or declares. */
const UNTESTED = /\.d\.[cm]?ts$|\.config\.[cm]?[jt]sx?$|\.stories\.[jt]sx?$|(?:^|\/)\.[\w-]+rc\.[cm]?js$|(?:^|\/)(?:setup|conf|noxfile)\.py$|(?:^|\/)(?:gulpfile|Gruntfile)\.[cm]?[jt]s$|\.gemspec$|\.gradle(?:\.kts)?$/u;
/** Whether a changed test should go with a change of this file: source, but no declarations, no markup, no configuration. */
function needsTests(path) {
    const { kind, language } = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyFile */ .TX)(path);
    return kind === "source" && language !== null && !UNTESTED_LANGUAGES.has(language) && !UNTESTED.test(path);
}


/***/ }),

/***/ 40492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ packageManagersOf)
/* harmony export */ });
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43215);

/** Files that show a package manager or build tool, strongest evidence first; the first that is there is named. */
const SIGNS = [
    ["pnpm", /(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/u],
    ["yarn", /(?:^|\/)yarn\.lock$/u],
    ["bun", /(?:^|\/)bun\.lockb?$/u],
    ["npm", /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/u],
    ["deno", /(?:^|\/)deno\.(?:jsonc?|lock)$/u],
    ["uv", /(?:^|\/)uv\.(?:lock|toml)$/u],
    ["poetry", /(?:^|\/)poetry\.lock$/u],
    ["pdm", /(?:^|\/)pdm\.lock$/u],
    ["pipenv", /(?:^|\/)Pipfile(?:\.lock)?$/u],
    ["pip", /(?:^|\/)(?:requirements[^/]*\.txt|requirements\/[^/]+\.txt|setup\.py|setup\.cfg|pyproject\.toml)$/u],
    ["conda", /(?:^|\/)environment\.ya?ml$/u],
    ["tox", /(?:^|\/)tox\.ini$/u],
    ["nox", /(?:^|\/)noxfile\.py$/u],
    ["cargo", /(?:^|\/)Cargo\.(?:lock|toml)$/u],
    ["go modules", /(?:^|\/)go\.(?:work|mod)$/u],
    ["maven", /(?:^|\/)pom\.xml$/u],
    ["gradle", /(?:^|\/)(?:settings|build)\.gradle(?:\.kts)?$/u],
    [".net", /\.(?:sln|slnx|csproj|fsproj|vbproj)$/u],
    ["composer", /(?:^|\/)composer\.(?:lock|json)$/u],
    ["bundler", /(?:^|\/)Gemfile(?:\.lock)?$/u],
    ["mix", /(?:^|\/)mix\.exs$/u],
    ["pub", /(?:^|\/)pubspec\.yaml$/u],
    ["swift package manager", /(?:^|\/)Package\.swift$/u],
    ["hatch", /(?:^|\/)hatch\.toml$/u],
    ["lerna", /(?:^|\/)lerna\.json$/u],
    ["rush", /(?:^|\/)rush\.json$/u],
    ["sbt", /(?:^|\/)build\.sbt$/u],
    ["meson", /(?:^|\/)meson\.build$/u],
    ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)$/u],
    ["just", /(?:^|\/)\.?[Jj]ustfile$/u],
    ["task", /(?:^|\/)Taskfile\.ya?ml$/u],
    ["cmake", /(?:^|\/)CMakeLists\.txt$/u],
    ["bazel", /(?:^|\/)(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/u],
    ["nx", /(?:^|\/)nx\.json$/u],
    ["turborepo", /(?:^|\/)turbo\.json$/u],
];
/** One look at a path that shows nothing, which is nearly every one. */
const ANY_SIGN = new RegExp(SIGNS.map(([, { source }]) => source).join("|"), "u");
/**
 * The package managers and build tools that files show, each with the file nearest to the root; what stands at the root
 * first. A package.json without any lock file counts as npm, or as what its `packageManager` field says.
 */
function packageManagersOf(paths, manifests) {
    const own = paths.filter((path) => (ANY_SIGN.test(path) || path.endsWith("package.json")) && !(0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .j)(path));
    const signs = SIGNS.flatMap(([name, pattern]) => {
        const evidence = nearest(own.filter((path) => pattern.test(path)));
        return evidence === null ? [] : [{ name, evidence }];
    });
    const found = [...signs.filter(({ evidence }) => !evidence.includes("/")), ...signs.filter(({ evidence }) => evidence.includes("/"))];
    const pyproject = manifests.find(({ path }) => path === "pyproject.toml")?.text ?? "";
    for (const tool of ["poetry", "uv", "pdm", "hatch", "tox"]) {
        // Its own table says who installs, also where no lock file is kept.
        const table = new RegExp(`^\\[tool\\.${tool}(?:\\]|\\.)`, "mu").test(pyproject);
        if (table && !found.some(({ name }) => name === tool))
            found.push({ name: tool, evidence: `pyproject.toml (tool.${tool})` });
    }
    const manifest = manifests.find(({ path }) => path === "package.json");
    const declared = manifest === undefined ? null : (/"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/u.exec(manifest.text)?.[1] ?? null);
    if (declared !== null)
        return [{ name: declared, evidence: "package.json (packageManager)" }, ...found.filter(({ name }) => name !== declared)];
    const node = found.some(({ name }) => ["pnpm", "yarn", "bun", "npm", "deno"].includes(name));
    const packageJson = nearest(own.filter((path) => /(?:^|\/)package\.json$/u.test(path)));
    if (!node && packageJson !== null)
        found.unshift({ name: "npm", evidence: packageJson });
    // A lock file of uv, poetry, pdm or pipenv already says who installs what pyproject.toml declares.
    const python = found.some(({ name }) => ["uv", "poetry", "pdm", "pipenv"].includes(name));
    return found.filter(({ name, evidence }) => !(python && name === "pip" && evidence.endsWith("pyproject.toml")));
}
function nearest(paths) {
    let best = null;
    for (const path of paths)
        if (best === null || path.split("/").length < best.split("/").length)
            best = path;
    return best;
}


/***/ }),

/***/ 51974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RISK_FLAGS),
/* harmony export */   i: () => (/* binding */ riskFlagsOf)
/* harmony export */ });
/* harmony import */ var _policy_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70806);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66308);


/** Characters that make code read differently from what runs ("Trojan Source", CVE-2021-42574). */
const BIDIRECTIONAL = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
function byTierRule(id) {
    const rule = _policy_tier_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .TIER_RULES */ .$V.find((candidate) => candidate.id === id);
    return (change) => [change.path, ...(change.previousPath === null ? [] : [change.previousPath])].some((path) => (rule?.evidence({ path, deleted: change.status === "deleted", addedLines: change.addedLines }) ?? null) !== null);
}
function added(pattern) {
    return ({ addedLines }) => (addedLines ?? []).some(({ text }) => pattern.test(text));
}
const RULES = [
    {
        id: "destructive-migration",
        points: 6,
        reason: "a migration that removes data",
        prompt: "{files} removes data: is there a backup, a way back, and does the running version still work after it?",
        found: byTierRule("destructive-migration"),
    },
    {
        id: "migration",
        points: 4,
        reason: "a database migration",
        prompt: "Can the migration in {files} run while the old version serves, and be undone? How long does it lock a large table?",
        found: (_, kind) => kind === "migration",
    },
    {
        id: "auth",
        points: 4,
        reason: "authentication or login",
        prompt: "{files} decides who gets in: which request was refused before and is let in now, or the other way round?",
        found: byTierRule("auth"),
    },
    {
        id: "access-control",
        points: 4,
        reason: "permissions or roles",
        prompt: "{files} decides who may do what: does any role gain a right, and is that said in the description?",
        found: byTierRule("access-control"),
    },
    {
        id: "payments",
        points: 4,
        reason: "payments or billing",
        prompt: "{files} handles money: what happens on a retry, a partial failure, another currency, and rounding?",
        found: byTierRule("payments"),
    },
    {
        id: "secrets",
        points: 4,
        reason: "the handling of secrets",
        prompt: "{files} handles secrets: can one reach a log, an error message or a build artifact?",
        found: byTierRule("secrets"),
    },
    {
        id: "hidden-direction",
        points: 6,
        everywhere: true,
        reason: "characters that reorder text on the screen",
        prompt: "{files} holds invisible characters that reorder text: what runs is not what is shown. Ask for their removal.",
        found: added(BIDIRECTIONAL),
    },
    {
        id: "workflow",
        points: 4,
        everywhere: true,
        reason: "what CI runs",
        prompt: "{files} changes what runs with the repository's rights: compare `permissions:`, triggers, and that third-party actions are pinned to a commit.",
        found: (_, kind) => kind === "ci",
    },
    {
        id: "privileged-trigger",
        points: 3,
        everywhere: true,
        reason: "a workflow trigger that runs with secrets on a fork's change",
        prompt: "{files} uses `pull_request_target` or `workflow_run`: does it check out or run anything of the pull request?",
        found: (change, kind) => kind === "ci" && added(/\bpull_request_target\b|\bworkflow_run\b/u)(change, kind),
    },
    {
        id: "wider-permissions",
        points: 2,
        everywhere: true,
        reason: "write permissions in a workflow",
        prompt: "{files} asks for write permissions: which step needs each of them?",
        found: (change, kind) => kind === "ci" && added(/:\s*write(?:-all)?\b/u)(change, kind),
    },
    {
        id: "policy",
        points: 3,
        everywhere: true,
        reason: "a policy or the owners of code",
        prompt: "{files} changes the rules by which changes are judged: who agreed to that outside this pull request?",
        found: (_, kind) => kind === "policy",
    },
    {
        id: "public-interface",
        points: 3,
        everywhere: true,
        reason: "a public interface or event schema",
        prompt: "{files} is read by others: is the change compatible for clients that are not updated at the same time?",
        found: (change, kind) => byTierRule("public-interface")(change, kind) || byTierRule("event-schema")(change, kind),
    },
    {
        id: "dependencies",
        points: 2,
        everywhere: true,
        reason: "a file that declares dependencies",
        prompt: "{files} changes what is installed: who publishes it, how old is the version, and is it needed?",
        found: ({ path }, kind) => kind === "dependencies" && !(0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockFile */ .ue)(path),
    },
    {
        id: "lock-file",
        points: 1,
        everywhere: true,
        reason: "locked versions",
        prompt: "Does {files} change only what the manifest asks for, and do its download addresses stay at the registry?",
        found: ({ path }) => (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isLockFile */ .ue)(path),
    },
    {
        id: "build",
        points: 2,
        everywhere: true,
        reason: "build or deployment",
        prompt: "{files} changes how it is built or deployed: was the result built and started once from this commit?",
        found: (_, kind) => kind === "build",
    },
    {
        id: "runs-commands",
        points: 2,
        reason: "new code that starts programs or evaluates text",
        prompt: "{files} starts programs or evaluates text: can any part of it come from outside?",
        found: (change, kind) => kind === "source" &&
            added(/\beval\s*\(|\bnew Function\s*\(|child_process|\bexec(?:Sync|File)?\s*\(|os\.system\s*\(|subprocess\.|shell\s*=\s*True|Runtime\.getRuntime|exec\.Command|\bpickle\.loads?\b|yaml\.load\s*\(|dangerouslySetInnerHTML|\binnerHTML\s*=|\bunsafe\s*\{/u)(change, kind),
    },
    {
        id: "crypto",
        points: 2,
        reason: "cryptography or certificates",
        prompt: "{files} touches cryptography: is the algorithm current, and is verification nowhere switched off?",
        found: (change, kind) => kind === "source" &&
            added(/\b(?:md5|sha1|createCipher|DES|ECB|InsecureSkipVerify|rejectUnauthorized|verify\s*=\s*False|CERT_NONE|check_hostname)\b/u)(change, kind),
    },
    {
        id: "concurrency",
        points: 1,
        reason: "locks or shared state",
        prompt: "{files} touches locks or shared state: which two callers can meet there?",
        found: (change, kind) => kind === "source" &&
            added(/\b(?:Mutex|RwLock|synchronized|Semaphore|threading\.|asyncio\.Lock|sync\.(?:Mutex|RWMutex|WaitGroup|Once)|atomic\.|go func)\b/u)(change, kind),
    },
    {
        id: "removed-code",
        points: 1,
        reason: "source that is removed",
        prompt: "{files} is removed: does anything outside this repository still use it?",
        found: ({ status }, kind) => status === "deleted" && kind === "source",
    },
    {
        id: "link-or-submodule",
        points: 3,
        everywhere: true,
        reason: "a file that became another type",
        prompt: "{files} changed its type (link, submodule or file): what does it point to now?",
        found: ({ status }) => status === "type-changed",
    },
    {
        id: "unread",
        points: 1,
        reason: "lines that could not be read (binary or very large)",
        prompt: "{files} cannot be reviewed by line: how was it made, and can it be made again from source?",
        found: ({ addedLines, status }, kind) => addedLines === null && status !== "deleted" && kind !== "assets",
    },
];
const RISK_FLAGS = RULES;
/** The flags of one changed file. Tests and documentation carry only what counts everywhere. */
function riskFlagsOf(change, kind) {
    const harmless = kind === "test" || kind === "docs" || kind === "assets";
    return RULES.filter((rule) => (!harmless || rule.everywhere === true) && rule.found(change, kind)).map(({ id }) => id);
}


/***/ }),

/***/ 86628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
/**
 * A path as one word of a POSIX shell, for commands that are shown to people. A name that begins with a dash gets `./`
 * before it, so that no program takes it for an option.
 */
function shellQuote(path) {
    const safe = path.startsWith("-") ? `./${path}` : path;
    return /^[\w./@+,:=-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 69223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTexts)
/* harmony export */ });
/* harmony import */ var _missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16673);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70389);


/**
 * The texts of files at commits, in the given order; `null` for what is not there, is no file, is larger than its limit
 * or is not text, and for what comes after `total` bytes: memory stays bounded. Two runs of git for all of them: one asks for the sizes, so that no large file is ever unpacked.
 */
async function readTexts(repository, files, total) {
    // A name with a line end cannot be asked for line by line; it is as if it were not there.
    const asked = files.map((file, index) => ({ ...file, index })).filter(({ path }) => !/[\n\0]/u.test(path));
    const texts = files.map(() => null);
    if (asked.length === 0)
        return texts;
    const names = (await namesOf(repository, asked)).join("\n").concat("\n");
    const found = await repository.attempt(["cat-file", "--batch-check=%(objecttype) %(objectsize) %(objectname)"], { input: names });
    let room = total;
    const blobs = found.stdout
        .toString("utf8")
        .split("\n")
        .slice(0, asked.length)
        .flatMap((line, position) => {
        const [, size, oid] = /^blob (\d+) ([0-9a-f]{40,64})$/u.exec(line) ?? [];
        const file = asked[position];
        if (oid === undefined || file === undefined || Number(size) > Math.min(file.limit, room))
            return [];
        room -= Number(size);
        return [{ oid, index: file.index }];
    });
    await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobs */ .b4)(repository, blobs.map(({ oid }) => oid), (position, content) => {
        const blob = blobs[position];
        if (blob !== undefined && content !== null && !content.subarray(0, 8000).includes(0))
            texts[blob.index] = content.toString("utf8");
    });
    return texts;
}
/** How git is asked for each file: by its name; in a partial clone by the id of what is there, since a name would be fetched. */
async function namesOf(repository, asked) {
    if (repository.promisor === null)
        return asked.map(({ sha, path }) => `${sha}:${path}`);
    const present = new Map();
    for (const sha of new Set(asked.map((file) => file.sha))) {
        const paths = asked.filter((file) => file.sha === sha).map(({ path }) => path);
        present.set(sha, await (0,_missing_blobs_js__WEBPACK_IMPORTED_MODULE_0__/* .presentBlobs */ .Yp)(repository, sha, paths).catch(() => new Map()));
    }
    return asked.map(({ sha, path }) => present.get(sha)?.get(path) ?? "missing");
}


/***/ }),

/***/ 13768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readUncommittedPaths)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67889);

/** What in the work tree differs from HEAD: paths in order, `null` for a repository without a work tree. */
async function readUncommittedPaths(repository) {
    if (repository.bare)
        return null;
    // Submodules are compared by their recorded commit alone: looking into them would start git with their configuration.
    const result = await repository.attempt([
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=normal",
        "--ignore-submodules=dirty",
    ]);
    if (result.code !== 0)
        return null;
    return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .Q)(result.stdout).map((piece) => (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(piece.subarray(3)));
}


/***/ }),

/***/ 99248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _2: () => (/* binding */ contextBody),
  $x: () => (/* binding */ contextMarkdown),
  KD: () => (/* binding */ contextOutputs),
  eA: () => (/* binding */ runContextPack)
});

// EXTERNAL MODULE: ./.build/src/context/conflicts.js
var conflicts = __webpack_require__(22648);
// EXTERNAL MODULE: ./.build/src/context/outcome.js
var outcome = __webpack_require__(49603);
// EXTERNAL MODULE: ./.build/src/gate/codeowners.js + 1 modules
var codeowners = __webpack_require__(52387);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/src/context/manifest-data.js

/** A manifest as data; `null` when it is not there or cannot be read: a broken manifest is a fact, not an error of ours. */
function manifestData(manifests, path) {
    const text = manifests.find((manifest) => manifest.path === path)?.text;
    if (text === undefined)
        return null;
    try {
        return asRecord(path.endsWith(".toml") ? (0,dist/* parse */.qg)(text) : JSON.parse(text.replace(/^\u{FEFF}/u, "")));
    }
    catch {
        return null;
    }
}
/** A plain object, else null. */
function asRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
/** The value at a path of keys, as a plain object; empty when there is none. */
function recordAt(data, ...keys) {
    let current = data;
    for (const key of keys)
        current = asRecord(current)?.[key];
    return asRecord(current) ?? {};
}
/** The string entries of an object, in its own order. */
function stringEntries(data) {
    return Object.entries(data).filter((entry) => typeof entry[1] === "string");
}

;// CONCATENATED MODULE: ./.build/src/context/dependencies/declared.js


/** Larger manifests are generated. */
const MAX_TEXT = 400_000;
const READERS = [
    [
        /(?:^|\/)package\.json$/u,
        "npm",
        (text) => fromTables(json(text), [["dependencies"], ["devDependencies"], ["peerDependencies"], ["optionalDependencies"]]),
    ],
    [/(?:^|\/)composer\.json$/u, "composer", (text) => fromTables(json(text), [["require"], ["require-dev"]])],
    [/(?:^|\/)deno\.jsonc?$/u, "deno", (text) => fromTables(json(text), [["imports"]])],
    [/(?:^|\/)Cargo\.toml$/u, "cargo", cargo],
    [/(?:^|\/)pyproject\.toml$/u, "python", pyproject],
    [/(?:^|\/)Pipfile$/u, "python", (text) => fromTables(toml(text), [["packages"], ["dev-packages"]])],
    [
        /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in)|constraints[\w.-]*\.txt)$/u,
        "python",
        requirements,
    ],
    [
        /(?:^|\/)setup\.cfg$/u,
        "python",
        (text) => requirements((/^install_requires\s*=((?:\n[ \t]+[^\n]*|\n[ \t]*(?=\n))*)/mu.exec(text)?.[1] ?? "").replaceAll(/^[ \t]+/gmu, "")),
    ],
    [/(?:^|\/)go\.mod$/u, "go", goModules],
    [/(?:^|\/)pom\.xml$/u, "maven", maven],
    [/\.gradle(?:\.kts)?$/u, "gradle", gradle],
    [/(?:^|\/)libs\.versions\.toml$/u, "gradle", versionCatalog],
    [/(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/u, "bundler", gems],
    [/(?:\.(?:cs|fs|vb)proj|(?:^|\/)Directory\.Packages\.props)$/u, "nuget", nuget],
    [/(?:^|\/)mix\.exs$/u, "hex", (text) => matches(text, /\{\s*:(\w+)\s*,\s*"([^"]{1,80})"/gu)],
    [/(?:^|\/)pubspec\.yaml$/u, "pub", (text) => matches(text, /^ {2}([\w-]+):[ \t]+["']?([^\s"'#{]{1,60})/gmu)],
];
/** The ecosystem of a manifest by its name; `null`: none that this version reads. */
function ecosystemOf(path) {
    return READERS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
/** What a manifest asks for; empty for a text that cannot be read: a broken manifest is a fact, and others report it. */
function declaredDependencies(path, text) {
    const read = READERS.find(([pattern]) => pattern.test(path))?.[2];
    if (read === undefined || text.length > MAX_TEXT)
        return new Map();
    try {
        return new Map(read(text).filter(([name]) => name !== ""));
    }
    catch {
        return new Map();
    }
}
function json(text) {
    return asRecord(JSON.parse(text.replace(/^\u{FEFF}/u, "").replaceAll(/^\s*\/\/.*$/gmu, "")));
}
function toml(text) {
    return asRecord((0,dist/* parse */.qg)(text));
}
/** Tables of `name = version`; the value may be a table with `version`, or with another place to take it from. */
function fromTables(data, tables) {
    return tables.flatMap((keys) => Object.entries(recordAt(data, ...keys)).map(([name, value]) => [name, versionOf(value)]));
}
function versionOf(value) {
    if (typeof value === "string")
        return value;
    const record = asRecord(value);
    for (const key of ["version", "rev", "tag", "branch", "git", "url", "path"]) {
        const found = record?.[key];
        if (typeof found === "string")
            return key === "version" ? found : `${key} ${found}`;
    }
    return record?.["workspace"] === true ? "workspace" : "";
}
function cargo(text) {
    const data = toml(text);
    const kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    const targets = Object.keys(recordAt(data, "target")).flatMap((target) => kinds.map((kind) => ["target", target, kind]));
    return fromTables(data, [...kinds.map((kind) => [kind]), ["workspace", "dependencies"], ...targets]);
}
function pyproject(text) {
    const data = toml(text);
    const lists = [
        recordAt(data, "project")["dependencies"],
        recordAt(data, "build-system")["requires"],
        ...Object.values(recordAt(data, "project", "optional-dependencies")),
        ...Object.values(recordAt(data, "dependency-groups")),
        recordAt(data, "tool", "uv")["dev-dependencies"],
    ];
    const lines = lists.flatMap((list) => (Array.isArray(list) ? list.filter((line) => typeof line === "string") : []));
    const groups = Object.keys(recordAt(data, "tool", "poetry", "group")).map((group) => ["tool", "poetry", "group", group, "dependencies"]);
    const poetry = fromTables(data, [["tool", "poetry", "dependencies"], ["tool", "poetry", "dev-dependencies"], ...groups]);
    return [...requirements(lines.join("\n")), ...poetry.map(([name, version]) => [pythonName(name), version])];
}
/** PEP 508: `name[extra] >=1,<2 ; marker`, or `name @ address`. */
function requirements(text) {
    return text.split(/\r?\n/u).flatMap((line) => {
        const match = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]{0,200}\])?\s*\(?((?:@|[<>=!~])[^;#]{0,200}?)?\)?\s*(?:;|#|--hash|\\|$)/u.exec(line.trim());
        return match === null ? [] : [[pythonName(match[1] ?? ""), (match[2] ?? "").replace(/\s+--hash.*$/u, "").trim()]];
    });
}
/** PEP 503: names are the same whatever their case and separators. */
function pythonName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}
function goModules(text) {
    const required = matches(text.replaceAll(/^\s*(?:replace|exclude|retract)\s*(?:\([^)]{0,20000}\)|.*$)/gmu, ""), /^\s*(?:require\s+)?([\w.-]+\.[\w-]+(?:\/[\w.~-]+)*)\s+(v[\w.+-]+)/gmu);
    const toolchain = matches(text, /^(go|toolchain)\s+([\w.]+)\s*$/gmu);
    return [...toolchain, ...required];
}
function maven(text) {
    const properties = new Map(matches(text, /<([\w.-]+)>([^<>\s]{1,60})<\/\1>/gu));
    return Array.from(text.matchAll(/<(?:dependency|plugin|parent|extension)>([^]{0,3000}?)<\/(?:dependency|plugin|parent|extension)>/gu)).flatMap((match) => {
        const inner = match[1] ?? "";
        const field = (name) => new RegExp(`<${name}>\\s*([^<]{1,120}?)\\s*</${name}>`, "u").exec(inner)?.[1] ?? "";
        const version = field("version").replaceAll(/\$\{([^}]+)\}/gu, (whole, key) => properties.get(key) ?? whole);
        return field("artifactId") === "" ? [] : [[`${field("groupId")}:${field("artifactId")}`.replace(/^:/u, ""), version]];
    });
}
function gradle(text) {
    const coordinates = matches(text, /["']([\w.-]+:[\w.-]+):([^"'@:\s]{1,60})["']/gu);
    const plugins = matches(text, /\bid\s*\(?\s*["']([\w.-]+)["']\s*\)?\s+version\s*\(?\s*["']([^"']{1,60})["']/gu);
    return [...coordinates, ...plugins];
}
/** Gradle's version catalog: libraries and plugins, with `version.ref` looked up. */
function versionCatalog(text) {
    const data = toml(text);
    const versions = new Map(stringEntries(recordAt(data, "versions")));
    return ["libraries", "plugins"].flatMap((table) => Object.values(recordAt(data, table)).flatMap((value) => {
        if (typeof value === "string")
            return [[value.split(":").slice(0, 2).join(":"), value.split(":")[2] ?? ""]];
        const entry = asRecord(value);
        const name = entry?.["module"] ?? entry?.["id"] ?? `${String(entry?.["group"])}:${String(entry?.["name"])}`;
        const reference = recordAt(entry, "version")["ref"];
        const version = typeof reference === "string" ? (versions.get(reference) ?? reference) : entry?.["version"];
        return typeof name === "string" ? [[name, typeof version === "string" ? version : ""]] : [];
    }));
}
function gems(text) {
    return Array.from(text.matchAll(/^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)\s*\(?\s*["']([\w.-]+)["']\s*((?:,\s*["'][^"']{1,60}["']\s*){0,4})/gmu), (match) => [
        match[1] ?? "",
        (match[2] ?? "")
            .replaceAll(/["']/gu, "")
            .replace(/^\s*,\s*/u, "")
            .trim(),
    ]);
}
function nuget(text) {
    return Array.from(text.matchAll(/<Package(?:Reference|Version)\s([^>]{1,400})>(?:\s*<Version>([^<]{1,60})<\/Version>)?/gu)).flatMap((match) => {
        const attributes = match[1] ?? "";
        const name = /\b(?:Include|Update)\s*=\s*"([^"]{1,120})"/u.exec(attributes)?.[1];
        return name === undefined ? [] : [[name, /\bVersion\s*=\s*"([^"]{1,60})"/u.exec(attributes)?.[1] ?? match[2] ?? ""]];
    });
}
function matches(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [match[1] ?? "", match[2] ?? ""]);
}

;// CONCATENATED MODULE: ./.build/src/context/dependencies/locked.js

const locked_READERS = [
    [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/u, "npm", npm],
    [/(?:^|\/)yarn\.lock$/u, "npm", (text) => locked_matches(text, /^"?(@?[^@\s"]+)@[^\n]{1,2000}:\r?\n\s+version:? "?([^"\s]+)"?/gmu)],
    [
        /(?:^|\/)pnpm-lock\.yaml$/u,
        "npm",
        (text) => locked_matches(text, /^ {2}['"]?\/?((?:@[^@\s/'"]+\/)?[^@\s/'"]+)[@/](\d[^\s:('"]*)(?:\([^\n]{0,500}\))?['"]?:/gmu),
    ],
    [/(?:^|\/)bun\.lock$/u, "npm", (text) => locked_matches(text, /^\s+"[^"\n]+": \["((?:@[^@\s/"]+\/)?[^@\s"]+)@(\d[^\s"]*)"/gmu)],
    // What has no source, or one in this repository, is a package of its own: its version is a release, no dependency.
    [
        /(?:^|\/)Cargo\.lock$/u,
        "",
        (text) => locked_matches(text, /^\[\[package\]\]\r?\nname = "([^"]{1,200})"\r?\nversion = "([^"]{1,100})"\r?\nsource = /gmu),
    ],
    [
        /(?:^|\/)(?:poetry|uv|pdm)\.lock$/u,
        "",
        (text) => locked_matches(text, /^\[\[package\]\]\r?\nname = "([^"]{1,200})"\r?\nversion = "([^"]{1,100})"(?!\r?\nsource = \{ (?:editable|virtual|directory) =)/gmu),
    ],
    [
        /(?:^|\/)Pipfile\.lock$/u,
        "python",
        (text) => ["default", "develop"].flatMap((key) => Object.entries(recordAt(asRecord(JSON.parse(text)), key)).flatMap(([name, value]) => versioned(name, asRecord(value)?.["version"]))),
    ],
    [/(?:^|\/)composer\.lock$/u, "composer", composer],
    [/(?:^|\/)Gemfile\.lock$/u, "bundler", (text) => locked_matches(text, /^ {4}([\w.-]+) \(([^)\s]{1,60})\)$/gmu)],
    [/(?:^|\/)go\.sum$/u, "go", (text) => locked_matches(text, /^(\S+) (v[^\s/]+) h1:/gmu)],
    [/(?:^|\/)gradle\.lockfile$/u, "gradle", (text) => locked_matches(text, /^([\w.-]+:[\w.-]+):([^=\s]+)=/gmu)],
    [/(?:^|\/)packages\.lock\.json$/u, "nuget", locked_nuget],
    [/(?:^|\/)mix\.lock$/u, "hex", (text) => locked_matches(text, /"([\w-]+)": \{:hex, :\w+, "([^"]+)"/gu)],
    [
        /(?:^|\/)pubspec\.lock$/u,
        "pub",
        (text) => locked_matches(text, /^ {2}([\w-]+):\r?\n(?: {4}[^\n]*\n| {6}[^\n]*\n){0,12}? {4}version: "([^"]+)"/gmu),
    ],
];
/** The ecosystem of a lock file that this version reads; empty where its manifest decides; `null`: none. */
function lockEcosystem(path) {
    const found = locked_READERS.find(([pattern]) => pattern.test(path))?.[1];
    return found === "" ? (path.endsWith("Cargo.lock") ? "cargo" : "python") : (found ?? null);
}
/** The exact versions of a lock file; several of one package stand side by side. Empty for a text that cannot be read. */
function lockedDependencies(path, text) {
    const read = locked_READERS.find(([pattern]) => pattern.test(path))?.[2];
    if (read === undefined)
        return new Map();
    let entries;
    try {
        entries = read(text);
    }
    catch {
        return new Map();
    }
    const found = new Map();
    for (const [name, version] of entries)
        found.set(name, (found.get(name) ?? new Set()).add(version));
    return new Map(Array.from(found, ([name, versions]) => [name, Array.from(versions).sort().join(", ")]));
}
function npm(text) {
    const data = asRecord(JSON.parse(text));
    const packages = Object.entries(recordAt(data, "packages"));
    if (packages.length === 0)
        return Object.entries(recordAt(data, "dependencies")).flatMap(([name, value]) => versioned(name, asRecord(value)?.["version"]));
    return packages.flatMap(([path, value]) => {
        const at = path.lastIndexOf("node_modules/");
        return at < 0 ? [] : versioned(path.slice(at + "node_modules/".length), asRecord(value)?.["version"]);
    });
}
function composer(text) {
    const data = asRecord(JSON.parse(text));
    return ["packages", "packages-dev"].flatMap((key) => {
        const list = data?.[key];
        return (Array.isArray(list) ? list : []).flatMap((entry) => {
            const record = asRecord(entry);
            return typeof record?.["name"] === "string" ? versioned(record["name"], record["version"]) : [];
        });
    });
}
function locked_nuget(text) {
    return Object.values(recordAt(asRecord(JSON.parse(text)), "dependencies")).flatMap((framework) => Object.entries(asRecord(framework) ?? {}).flatMap(([name, value]) => versioned(name, asRecord(value)?.["resolved"])));
}
function versioned(name, version) {
    return typeof version === "string" ? [[name, version.replace(/^==/u, "")]] : [];
}
function locked_matches(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => [match[1] ?? "", match[2] ?? ""]);
}

;// CONCATENATED MODULE: ./.build/src/context/dependencies/dependency-changes.js


/** Versions and addresses of this length say all that they will. */
const MAX_VERSION = 80;
/**
 * The dependencies of the changed manifests and lock files, by name and version. Manifests first, then lock files, each in
 * the order of paths and names. Files whose texts were not read give nothing here: their change says so on its own.
 */
function dependencyChanges(texts) {
    const found = texts.flatMap(({ change: { path, previousPath }, before, after, complete }) => {
        const declared = ecosystemOf(path);
        const locked = lockEcosystem(path);
        const ecosystem = declared ?? locked;
        if (ecosystem === null || !complete)
            return [];
        const read = declared === null ? lockedDependencies : declaredDependencies;
        const old = before === null ? new Map() : read(previousPath ?? path, before);
        const now = after === null ? new Map() : read(path, after);
        const kind = declared === null ? "locked" : "declared";
        return differences(old, now).map(([name, from, to]) => ({ name, ecosystem, path, kind, from, to }));
    });
    return found.sort((a, b) => order(a.kind, b.kind) || compare(a.path, b.path) || compare(a.name, b.name));
}
function differences(old, now) {
    const names = Array.from(new Set([...old.keys(), ...now.keys()]));
    return names
        .filter((name) => old.get(name) !== now.get(name))
        .map((name) => [name.slice(0, 200), shown(old.get(name)), shown(now.get(name))]);
}
/** A version for people. An address may carry a name and a password: they are taken out. */
function shown(version) {
    if (version === undefined)
        return null;
    const text = version
        .replaceAll(/\/\/[^/@\s]{1,400}@/gu, "//")
        .replaceAll(/([?&](?:token|key|auth|password)[^=]{0,20}=)[^&\s]+/giu, "$1…");
    return text.length > MAX_VERSION ? `${text.slice(0, MAX_VERSION - 1)}…` : text;
}
function order(a, b) {
    return Number(a === "locked") - Number(b === "locked");
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/src/context/change.js
var context_change = __webpack_require__(69695);
// EXTERNAL MODULE: ./.build/src/context/risk-flags.js
var risk_flags = __webpack_require__(51974);
;// CONCATENATED MODULE: ./.build/src/context/prompts.js


const MAX_PROMPTS = 12;
/** Flags whose general question gives way to one that names what was found. */
const SPECIFIC = {
    workflow: "workflows",
    "privileged-trigger": "workflows",
    "wider-permissions": "workflows",
    dependencies: "dependencies",
};
/** A manifest in which no dependency was seen to change may still run or pin something. */
const NONE_CHANGED = "In {files} no declared dependency was seen to change: what did (version, scripts, overrides, plugins), and what does that do on install or build?";
/** Files that say much besides dependencies: where none of those changed, there is nothing to ask; what was not compared is told as not seen. */
const READ_WHOLE = /(?:^|\/)(?:settings\.gradle(?:\.kts)?|[^/]+\.(?:cs|fs|vb)proj)$/u;
/** What a reviewer should ask, each prompt about something that was found in this very change, the heaviest first. */
function reviewPrompts(change, habits) {
    if (change === null || change.files.length === 0)
        return [];
    const { details } = change;
    const heaviest = [...risk_flags/* RISK_FLAGS */.K].sort((a, b) => b.points - a.points);
    const prompts = heaviest.flatMap((flag) => {
        const specific = SPECIFIC[flag.id];
        const told = new Set(specific === undefined ? [] : (details?.[specific] ?? []).map(({ path }) => path));
        const isTold = (path) => told.has(path) || (specific === "dependencies" && details !== undefined && READ_WHOLE.test(path));
        const files = change.files.filter(({ path, riskFlags }) => riskFlags.includes(flag.id) && !isTold(path)).map(({ path }) => path);
        const prompt = specific === "dependencies" && details !== undefined ? NONE_CHANGED : flag.prompt;
        return files.length === 0 ? [] : [prompt.replace("{files}", () => (0,context_change/* listed */.K)(files))];
    });
    if (details !== undefined)
        prompts.unshift(...aboutWorkflows(details), ...aboutInterface(details), ...aboutDependencies(details));
    prompts.push(...aboutHabits(habits));
    const source = change.files.filter(({ kind, status }) => kind === "source" && status !== "deleted");
    const changedTests = change.files.flatMap(({ path, kind, status }) => (kind === "test" && status !== "deleted" ? [path] : []));
    prompts.push(...(details === undefined ? withoutTests(change, source) : aboutTests(details, changedTests)));
    const largest = [...source].sort((a, b) => lines(b) - lines(a) || (a.path < b.path ? -1 : 1))[0];
    if (largest !== undefined && source.length > 1 && lines(largest) > 20) {
        prompts.push(`Read ${(0,context_change/* listed */.K)([largest.path])} with the most time: it holds ${lines(largest)} of the changed lines. Does it do one thing?`);
    }
    const renamed = change.files.filter(({ status }) => status === "renamed");
    if (renamed.length > 0)
        prompts.push(`${(0,context_change/* listed */.K)(renamed.map(({ path }) => path))} ${renamed.length === 1 ? "was" : "were"} renamed: do documentation, imports and configuration follow?`);
    if (prompts.length === 0)
        prompts.push(harmless(change.files));
    return prompts.slice(0, MAX_PROMPTS);
}
/** What to ask where nothing is risky: tests may test nothing, and documentation may not be true. */
function harmless(files) {
    const of = (wanted) => files.flatMap(({ path, kind }) => (kind === wanted ? [path] : []));
    const [source, tests] = [of("source"), of("test")];
    if (source.length > 0 && tests.length > 0)
        return `Would ${(0,context_change/* listed */.K)(tests)} fail without the change to ${(0,context_change/* listed */.K)(source)}? See ${tests.length === 1 ? "it" : "them"} fail once.`;
    const names = (0,context_change/* listed */.K)(files.map(({ path }) => path));
    const one = files.length === 1;
    return files.every(({ kind }) => kind === "test")
        ? `Would ${names} fail if the code ${one ? "it tests" : "they test"} were wrong? See ${one ? "it" : "them"} fail once.`
        : `${one ? "Does" : "Do"} ${names} say what is true of the code as it is now?`;
}
function aboutWorkflows({ workflows }) {
    return Array.from(new Set(workflows.map(({ path }) => path)))
        .slice(0, 3)
        .map((path) => {
        const found = workflows.filter((entry) => entry.path === path).map(({ finding }) => finding);
        return `${(0,context_change/* listed */.K)([path])} changes what may happen there: ${found.slice(0, 4).join("; ")}${found.length > 4 ? "; and more" : ""}. Is each of these needed, and by which step?`;
    });
}
function aboutInterface({ publicInterface }) {
    const named = (change) => publicInterface.filter((entry) => entry.change === change).map(({ symbol }) => symbol);
    const [removed, changed] = [named("removed"), named("changed")];
    const parts = [
        ...(removed.length === 0 ? [] : [`${(0,context_change/* listed */.K)(removed, 4)} ${removed.length === 1 ? "is" : "are"} removed`]),
        ...(changed.length === 0 ? [] : [`${(0,context_change/* listed */.K)(changed, 4)} ${changed.length === 1 ? "has" : "have"} another signature`]),
    ];
    return parts.length === 0
        ? []
        : [`Public interface: ${parts.join(", ")}. Who calls this from outside, and do version and changelog say so?`];
}
function aboutDependencies({ dependencies }) {
    const declared = dependencies.filter(({ kind }) => kind === "declared");
    const added = declared.filter(({ from }) => from === null);
    const unbound = declared.filter(({ from, to }) => from !== null && from !== "" && to === "");
    const major = declared.filter(({ from, to }) => from !== null && from !== "" && to !== null && to !== "" && majorOf(from) !== majorOf(to));
    const locks = Array.from(new Set(dependencies.filter(({ kind }) => kind === "locked").map(({ path }) => path)));
    const withoutManifest = declared.length === 0 && locks.length > 0;
    return [
        ...(added.length === 0
            ? []
            : [
                `New: ${(0,context_change/* listed */.K)(added.map(prompts_versioned), 4)}. Who publishes ${added.length === 1 ? "it" : "them"}, how old is the version, and is ${added.length === 1 ? "it" : "each"} needed?`,
            ]),
        ...(major.length === 0
            ? []
            : [
                `${(0,context_change/* listed */.K)(major.map(({ name, from, to }) => `${name} ${from ?? ""} → ${to ?? ""}`), 4)}. ${whyBreaking(major)}: what ${major.length === 1 ? "does it" : "do they"} break, and where ${major.length === 1 ? "is it" : "are they"} used?`,
            ]),
        ...(unbound.length === 0
            ? []
            : [
                `${(0,context_change/* listed */.K)(unbound.map(({ name, from }) => `${name} ${from ?? ""}`), 4)} now allows any version: which is the oldest and the newest that was tried?`,
            ]),
        ...(withoutManifest
            ? [
                `${(0,context_change/* listed */.K)(locks)} ${locks.length === 1 ? "moves" : "move"} ${dependencies.length} locked ${dependencies.length === 1 ? "version" : "versions"}, and no manifest asks for it: what caused that?`,
            ]
            : []),
    ];
}
function prompts_versioned({ name, to }) {
    return to === null || to === "" ? name : `${name} ${to}`;
}
/** The first number of a version; for 0.x the second counts, as SemVer has it. */
/** Below 1.0 any minor step may break (Semantic Versioning 2.0.0, item 4). */
function whyBreaking(dependencies) {
    const young = dependencies.filter(({ from }) => majorOf(from ?? "").startsWith("0.")).length;
    if (young === dependencies.length)
        return "A minor step below 1.0 may break";
    return young > 0
        ? "Other major versions, or minor steps below 1.0"
        : dependencies.length === 1
            ? "Another major version"
            : "Other major versions";
}
function majorOf(version) {
    const [, major = "", minor = ""] = /(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
    return major === "0" ? `0.${minor}` : major;
}
/** What usually changes with a file and did not, one question for each file of the change, with its numbers. */
function aboutHabits(habits) {
    return Array.from(new Set(habits.map(({ seed }) => seed)))
        .slice(0, 3)
        .map((seed) => {
        const own = habits.filter((habit) => habit.seed === seed);
        const counts = own.map(({ together }) => together);
        const [least, most] = [Math.min(...counts), Math.max(...counts)];
        const one = own.length === 1;
        return `${(0,context_change/* listed */.K)(own.map(({ path }) => path))} ${one ? "is" : "are"} not part of this change, though ${one ? "it" : "they"} changed in ${least === most ? most : `${least} to ${most}`} of the ${own[0]?.seedChanges ?? 0} past commits to ${(0,context_change/* listed */.K)([seed])}. ${one ? "Is it" : "Are they"} rightly left alone?`;
    });
}
function aboutTests({ tests }, changedTests) {
    const unchanged = tests.filter(({ state }) => state === "unchanged");
    const none = tests.filter(({ state }) => state === "none").map(({ path }) => path);
    const first = unchanged[0];
    const covering = first?.covering[0]?.path;
    const others = (first?.covering.length ?? 0) - 1;
    return [
        ...(first === undefined || covering === undefined
            ? []
            : [
                unchanged.length === 1
                    ? covering === first.path
                        ? `${(0,context_change/* listed */.K)([first.path])} changed and the tests in it did not: which test fails without this change?`
                        : others > 0
                            ? `${(0,context_change/* listed */.K)([first.path])} changed and none of the tests found for it did (${(0,context_change/* listed */.K)([covering])}${others > 0 ? " and others" : ""}): which test fails without this change?`
                            : `${(0,context_change/* listed */.K)([first.path])} changed and its test ${(0,context_change/* listed */.K)([covering])} did not: which test fails without this change?`
                    : `${(0,context_change/* listed */.K)(unchanged.map(({ path }) => path))} changed and their tests (${(0,context_change/* listed */.K)([covering])}${unchanged.length > 1 ? " and others" : ""}) did not: which test fails without this change?`,
            ]),
        ...(none.length === 0
            ? []
            : [
                changedTests.length === 0
                    ? `No test was found for ${(0,context_change/* listed */.K)(none)}, by name, history or imports: how is ${none.length === 1 ? "it" : "each"} checked?`
                    : `${(0,context_change/* listed */.K)(changedTests)} changed with ${(0,context_change/* listed */.K)(none)}: by name, history and imports nothing shows that ${changedTests.length === 1 ? "it tests" : "they test"} ${none.length === 1 ? "it" : "these"}. How is ${none.length === 1 ? "it" : "each"} checked?`,
            ]),
    ];
}
function withoutTests(change, source) {
    return source.length > 0 && !change.files.some(({ kind }) => kind === "test")
        ? [`No test changed with ${(0,context_change/* listed */.K)(source.map(({ path }) => path))}: which existing test would fail without this change?`]
        : [];
}
/** What the pack itself cannot answer and a person can. */
function openQuestions(body) {
    const questions = [];
    // Without a checkout nothing was looked at: "none was found" would be a claim about what nobody read.
    const read = body.repository.fileCount > 0;
    if (body.task.source === "none")
        questions.push("What is this change for? No task, title or commit message was given.");
    else if (body.task.text.trim().length < 15)
        questions.push("What is this change for? The task is only a few letters long.");
    if (read && !body.harness.commands.some(({ group }) => group === "validate"))
        questions.push("How is this repository checked? No command for tests, lint or build was found.");
    if (read && !body.harness.commands.some(({ group }) => group === "setup"))
        questions.push("How is this repository set up? No command for it was found.");
    if (body.change !== null && body.change.domains.length > 5)
        questions.push(`Is this one change? It touches ${body.change.domains.length} areas.`);
    if (read && body.task.source !== "none" && body.ranked.length === 0)
        questions.push("Where does this belong? No file holds the words of the task.");
    return questions;
}
function lines(file) {
    return (file.additions ?? 0) + (file.deletions ?? 0);
}

// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
;// CONCATENATED MODULE: ./.build/src/context/details/reviewers.js

const MOST_AUTHORS = 5;
const BOT = /\[bot\]|^(?:dependabot|renovate|github-actions|greenkeeper|snyk|pre-commit-ci|mergify|codecov|weblate|web-flow|copilot|claude|cursor|devin|codex|jules|sweep)\b|\bbot$/iu;
/**
 * Who could review: the owners that CODEOWNERS of the base names for the changed files, then those who changed these files
 * before, by their share of the recent commits. Whoever wrote this change, and bots, are left out. A commit shows a name
 * and an e-mail address: only the name is used, and which login it belongs to is not known.
 */
function suggestReviewers(paths, owners, history, authorsOfChange) {
    return [...ownersOf(paths, owners), ...authorsOf(paths, history, new Set(authorsOfChange.map(plain)))];
}
function ownersOf(paths, owners) {
    const files = new Map();
    for (const path of paths)
        for (const { name } of ownersOfPath(owners, path))
            files.set(name, (files.get(name) ?? 0) + 1);
    return Array.from(files, ([name, count]) => ({
        name,
        kind: "owner",
        files: count,
        reason: `owns ${share(count, paths.length)} (CODEOWNERS)`,
    })).sort((a, b) => b.files - a.files || (a.name < b.name ? -1 : 1));
}
/** The owners of a path whose names may be shown: accounts and teams. An e-mail address never is. */
function ownersOfPath(owners, path) {
    return owners === null ? [] : ((0,codeowners/* winningRule */.r1)(owners.rules, path)?.owners.filter(({ kind }) => kind !== "email") ?? []);
}
function authorsOf(paths, history, own) {
    const wanted = new Set(paths);
    const totals = new Map();
    for (const [age, { author, paths: touched }] of history.entries()) {
        // A commit of many files is a clean-up: its author need not know any of them.
        if (touched.length > 50 || !isPerson(author) || own.has(plain(author)))
            continue;
        const mine = touched.filter((path) => wanted.has(path));
        if (mine.length === 0)
            continue;
        const total = totals.get(author) ?? { weight: 0, commits: 0, files: new Set() };
        totals.set(author, total);
        total.weight += 0.5 ** (age / 200);
        total.commits += 1;
        for (const path of mine)
            total.files.add(path);
    }
    return Array.from(totals)
        .sort(([nameA, a], [nameB, b]) => b.weight - a.weight || (nameA < nameB ? -1 : 1))
        .slice(0, MOST_AUTHORS)
        .map(([name, { commits, files }]) => ({
        name,
        kind: "author",
        files: files.size,
        reason: `${commits} past ${commits === 1 ? "commit" : "commits"} to ${share(files.size, paths.length)}`,
    }));
}
function share(files, all) {
    return all === 1 ? "the changed file" : files === all ? `all ${all} changed files` : `${files} of the ${all} changed files`;
}
function isPerson(name) {
    return name.trim() !== "" && !BOT.test(name) && !/@/u.test(name);
}
function plain(name) {
    return name.trim().toLowerCase();
}

// EXTERNAL MODULE: ./.build/src/context/domain.js
var domain = __webpack_require__(73347);
// EXTERNAL MODULE: ./.build/src/context/file-kind.js
var file_kind = __webpack_require__(66308);
;// CONCATENATED MODULE: ./.build/src/context/rank/test-pairs.js
/** Names that many folders have: a test pairs with them only in a folder of the same name. */
const GENERIC = new Set([
    "index",
    "main",
    "mod",
    "lib",
    "init",
    "types",
    "util",
    "utils",
    "helpers",
    "common",
    "base",
    "app",
    "conftest",
    "setup",
]);
/** Folders that say where a file lies and not what it is about. */
const PLACE = /^(?:src|lib|main|tests?|specs?|__tests__)$/iu;
/**
 * The bare name that a test and its subject share: without folder, extension and test marks, in lower case. A file that is
 * only called `tests` is about its folder: Rust keeps the tests of `parse.rs` in `parse/tests.rs`.
 */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const bare = name.replace(/(?:\.d)?\.[^.]+$/u, "");
    if (/^(?:tests?|specs?)$/iu.test(bare))
        return subjectFolder(path) || bare.toLowerCase();
    return normalised(bare
        .replace(/^(?:tests?|spec)[._-](?=.)/iu, "")
        .replace(/^Test(?=[A-Z])/u, "")
        .replace(/(?<=.)[._-](?:unit|integration)?(?:tests?|specs?|it|e2e)$/iu, "")
        .replace(/(?<=[a-z0-9])(?:(?:Unit|Integration)?Tests?|Spec|IT|TestCase)$/u, ""));
}
/** The last folder that is named after what lies in it; empty for none. */
function subjectFolder(path) {
    return normalised(path
        .split("/")
        .slice(0, -1)
        .findLast((folder) => !PLACE.test(folder)) ?? "");
}
function normalised(name) {
    return name.replaceAll("_", "").replaceAll("-", "").toLowerCase();
}
/** The test files of each stem, by index into the tree. */
function testsByStem(tests) {
    const found = new Map();
    for (const [index, path] of tests) {
        const stem = stemOf(path);
        const list = found.get(stem);
        if (list === undefined)
            found.set(stem, [index]);
        else
            list.push(index);
    }
    return found;
}
/**
 * The tests that carry exactly the name of a source file, the nearest folder first; at most five. Looser likeness was
 * measured and does harm.
 */
function pairedTests(path, paths, byStem) {
    const stem = stemOf(path);
    const folder = subjectFolder(path);
    const generic = isGeneric(stem);
    const candidates = (byStem.get(generic ? folder : stem) ?? []).concat(generic ? (byStem.get(stem) ?? []).filter((index) => subjectFolder(paths[index] ?? "") === folder) : []);
    return Array.from(new Set(candidates))
        .filter((index) => paths[index] !== path)
        .map((index) => ({ index, near: sharedFolders(path, paths[index] ?? "") }))
        .sort((a, b) => b.near - a.near || a.index - b.index)
        .slice(0, 5)
        .map(({ index }) => index);
}
/** True for a name that says nothing without its folder. */
function isGeneric(stem) {
    return GENERIC.has(stem) || stem === "";
}
/** How many folder names two paths have in common, wherever they stand: `src/a/b.c` and `test/a/b.c` share one. */
function sharedFolders(a, b) {
    const folders = new Set(a.split("/").slice(0, -1));
    return b
        .split("/")
        .slice(0, -1)
        .filter((folder) => folders.has(folder)).length;
}

;// CONCATENATED MODULE: ./.build/src/context/structure/conventions.js


const RECENT = 200;
const FEWEST_COMMITS = 10;
/** How things are done here, as far as the history and the tree show it; nothing is said of too few cases. */
function conventionsOf(sources) {
    return [...commitStyle(sources), ...testLayout(sources), ...changelog(sources), ...tooling(sources)];
}
const SUBJECT_FORMS = [
    [
        /^(?:build|chore|ci|docs?|feat|fix|perf|refactor|revert|style|tests?|release|deps|wip|types?)(?:\([^()]{1,60}\))?!?: \S/iu,
        "Conventional Commits, for example `fix(scope): what it does`",
    ],
    [/^(?:\[)?[A-Z][A-Z0-9]{1,9}-\d+\]?[: -]/u, "a ticket first, for example `ABC-123: what it does`"],
    [/^(?::\w+:|\p{Extended_Pictographic})/u, "an emoji first"],
    [/^\[[^\]]{1,40}\] \S/u, "the area in brackets first, for example `[area] what it does`"],
    [/^[\w./,*{}-]{1,60}: \S/u, "the area first, for example `area: what it does`"],
];
function commitStyle({ history }) {
    const recent = history.slice(0, RECENT);
    if (recent.length < FEWEST_COMMITS)
        return [];
    const subjects = recent.map(({ message }) => message.split("\n", 1)[0] ?? "");
    const share = (test) => subjects.filter(test).length;
    const said = (count) => `${count} of the last ${recent.length} commits`;
    const found = [];
    for (const [pattern, finding] of SUBJECT_FORMS) {
        const count = share((subject) => pattern.test(subject));
        if (count * 2 < recent.length)
            continue;
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
const TEST_NAMES = [
    [/\.test\.[^.]+$/u, "`name.test.*`"],
    [/\.spec\.[^.]+$/u, "`name.spec.*`"],
    [/(?:^|\/)test_[^/]+\.py$/u, "`test_name.py`"],
    [/_test\.[^.]+$/u, "`name_test.*`"],
    [/_spec\.rb$/u, "`name_spec.rb`"],
    [/[a-z0-9]Tests?\.[^.]+$/u, "`NameTest.*`"],
];
function testLayout({ tree }) {
    const code = tree.filter(({ path, kind }) => kind === "blob" && (0,file_kind/* classifyFile */.TX)(path).language !== null);
    const tests = code
        .map(({ path }) => path)
        .filter((path) => (0,file_kind/* classifyFile */.TX)(path).kind === "test" && !/(?:^|\/)(?:fixtures|testdata|__mocks__|__snapshots__)\//u.test(path));
    if (tests.length < 3)
        return [];
    const sources = new Set(code.filter(({ path }) => (0,file_kind/* classifyFile */.TX)(path).kind === "source").map(({ path }) => folderOf(path) + stemOf(path)));
    const beside = tests.filter((path) => sources.has(folderOf(path) + stemOf(path))).length;
    const folders = new Map();
    for (const path of tests) {
        const folder = /(?:^|\/)(__tests__|tests?|specs?|e2e)\//u.exec(path)?.[1];
        if (folder !== undefined)
            folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    const [folder, inFolder] = Array.from(folders).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ["", 0];
    const [name, named] = TEST_NAMES.map(([pattern, label]) => [
        label,
        tests.filter((path) => pattern.test(path)).length,
    ]).sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    const called = named * 2 >= tests.length ? `, named ${name}` : "";
    const evidence = (count) => `${count} of ${tests.length} test files`;
    if (beside * 2 >= tests.length)
        return [{ topic: "tests", finding: `beside the source${called}`, evidence: evidence(beside) }];
    if (inFolder * 2 >= tests.length)
        return [{ topic: "tests", finding: `in \`${folder}/\`${called}`, evidence: evidence(inFolder) }];
    return called === "" ? [] : [{ topic: "tests", finding: `named ${name}`, evidence: evidence(named) }];
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
function changelog({ tree, history }) {
    const pieces = tree.find(({ path }) => /^(?:\.changeset\/config\.json|changelog\.d\/|newsfragments\/|changes\/|\.changes\/)/u.test(path))?.path;
    const recent = history.slice(0, RECENT);
    const touching = (of) => recent.filter(({ paths }) => paths.some(of)).length;
    // A folder of that name may also hold past releases: it counts where many commits bring a file of their own.
    const folder = pieces?.split("/")[0] ?? (touching((path) => path.startsWith("changelog/")) * 10 >= Math.max(30, recent.length) ? "changelog" : null);
    if (folder !== null)
        return [{ topic: "changelog", finding: `one file per change in \`${folder}/\``, evidence: pieces ?? `${folder}/` }];
    const files = tree
        .filter(({ path }) => /^(?:[^/]+\/){0,2}(?:CHANGELOG|CHANGES|HISTORY|NEWS)(?:\.(?:md|rst|txt|adoc))?$/iu.test(path))
        .map(({ path }) => ({ path, touched: touching((other) => other === path) }))
        .filter(({ path, touched }) => touched > (path.includes("/") ? 2 : 0))
        .sort((a, b) => b.touched - a.touched || (a.path < b.path ? -1 : 1));
    const [most] = files;
    if (most === undefined || recent.length < FEWEST_COMMITS)
        return [];
    const others = files.length > 1 ? ` and ${files.length - 1} more of its kind` : "";
    return [
        {
            topic: "changelog",
            finding: `kept in \`${most.path}\`${others}`,
            evidence: `touched in ${most.touched} of the last ${recent.length} commits`,
        },
    ];
}
const TOOL_FILES = /^(?:\.editorconfig|\.prettierrc(?:\.\w+)?|prettier\.config\.\w+|\.?eslint(?:rc|\.config)(?:\.\w+)?|biome\.jsonc?|\.oxlintrc\.json|ruff\.toml|\.flake8|\.pylintrc|mypy\.ini|\.pre-commit-config\.yaml|\.golangci\.ya?ml|\.?rustfmt\.toml|\.?clippy\.toml|deny\.toml|\.rubocop\.yml|phpstan\.neon(?:\.dist)?|\.php-cs-fixer(?:\.dist)?\.php|pint\.json|\.scalafmt\.conf|\.swiftlint\.yml|\.clang-format|detekt\.yml|checkstyle\.xml|lefthook\.yml|commitlint\.config\.\w+)$/u;
function tooling({ tree }) {
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/src/policy/nested-yaml.js
var nested_yaml = __webpack_require__(51231);
;// CONCATENATED MODULE: ./.build/src/context/parse-yaml.js


/**
 * A YAML text of the repository as data; throws for what is none. The text may be a pull request's: nesting that keeps
 * the parser busy for minutes is refused, and no pretty sentence is made for each of ten thousand mistakes.
 */
function parseYaml(text) {
    if ((0,nested_yaml/* nestsTooDeep */.q)(text))
        throw new SyntaxError("nested too deeply");
    return (0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 20, prettyErrors: false, logLevel: "error" });
}

;// CONCATENATED MODULE: ./.build/src/context/structure/workspaces.js



const MOST_MEMBERS = 1000;
/** The workspaces that manifests declare, with those of their members that are there. */
function workspacesOf({ tree, manifests }, tools) {
    const folders = (manifest) => Array.from(new Set(tree.filter(({ path }) => path.includes("/") && manifest.test(path)).map(({ path }) => path.slice(0, path.lastIndexOf("/")))));
    return manifests
        .flatMap((text) => declaredIn(text, manifests, tools))
        .flatMap(({ tool, evidence, globs, manifest }) => {
        const root = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/") + 1) : "";
        const positive = globs.map((glob) => (glob.startsWith("!") ? `!${root}${trimmed(glob.slice(1))}` : root + trimmed(glob)));
        const member = (0,glob/* pathMatcher */.kZ)(positive);
        const members = folders(manifest)
            .filter((folder) => member(folder))
            .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))
            .slice(0, MOST_MEMBERS);
        return members.length === 0 ? [] : [{ tool, evidence, members }];
    });
}
function trimmed(glob) {
    return glob
        .replace(/^\.\//u, "")
        .replace(/\/+$/u, "")
        .replace(/\/package\.json$/u, "");
}
function declaredIn({ path, text }, manifests, tools) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const data = () => manifestData(manifests, path);
    const one = (tool, globs, manifest) => globs.length === 0 ? [] : [{ tool, evidence: path, globs, manifest }];
    const packageJson = /(?:^|\/)package\.json$/u;
    switch (name) {
        case "package.json": {
            const field = data()?.["workspaces"];
            const runner = tools.find((tool) => ["yarn", "bun", "npm"].includes(tool.name))?.name ?? "npm";
            return one(runner, strings(Array.isArray(field) ? field : recordAt(data(), "workspaces")["packages"]), packageJson);
        }
        case "pnpm-workspace.yaml":
            return one("pnpm", strings(yaml(text)?.["packages"]), packageJson);
        case "lerna.json":
            return one("lerna", strings(data()?.["packages"]), packageJson);
        case "deno.json":
            return one("deno", strings(data()?.["workspace"]), /(?:^|\/)deno\.jsonc?$/u);
        case "Cargo.toml":
            return one("cargo", strings(recordAt(data(), "workspace")["members"]), /(?:^|\/)Cargo\.toml$/u);
        case "pyproject.toml":
            return one("uv", strings(recordAt(data(), "tool", "uv", "workspace")["members"]), /(?:^|\/)pyproject\.toml$/u);
        case "go.work":
            return one("go", captures(text.replaceAll(/\/\/[^\n]*/gu, ""), /(?:^use\s+|^\s+)(\.{1,2}\/[\w./-]{1,200}|"\.[^"\n]{1,200}")/gmu), /(?:^|\/)go\.mod$/u);
        case "pom.xml":
            return one("maven", captures(text, /<module>\s*([^<\s]{1,200})\s*<\/module>/gu), /(?:^|\/)pom\.xml$/u);
        case "settings.gradle":
        case "settings.gradle.kts": {
            const included = Array.from(text.matchAll(/^[ \t]*include\b(\s*\([^()]{0,40000}\)|[^\n]{0,4000}(?:,\s*\n[^\n]{0,400}){0,200})/gmu), (match) => match[1] ?? "");
            const modules = included.flatMap((list) => captures(list, /["']([^"'\n]{1,200})["']/gu));
            return one("gradle", modules.map((module) => module.replace(/^:/u, "").replaceAll(":", "/")), /(?:^|\/)build\.gradle(?:\.kts)?$/u);
        }
        default:
            return [];
    }
}
function strings(value) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
function captures(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => (match[1] ?? "").replaceAll('"', ""));
}
function yaml(text) {
    try {
        return asRecord(parseYaml(text));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/context/structure/structure.js





const MOST_COMPONENTS = 40;
/** Owners of a component are those of this many of its files, evenly spread: enough to know, and bounded. */
const SAMPLE = 60;
/** How the repository is put together: components with owners, workspaces, conventions, submodules, Git LFS. */
function structureOf(sources, shape, texts) {
    return {
        components: componentsOf(sources, shape, texts.owners),
        workspaces: workspacesOf(sources, shape.packageManagers),
        conventions: conventionsOf(sources),
        submodules: sources.tree.filter(({ kind }) => kind === "submodule").map(({ path }) => path),
        largeFiles: largeFilesOf(sources, texts.attributes),
    };
}
/** Folders with a manifest of their own, and the folders of source beside them. */
function componentsOf(sources, shape, owners) {
    const packages = (0,domain/* packageFoldersOf */.$)(sources.manifests.map(({ path }) => path));
    const beside = shape.importantDirectories.filter(({ path, role }) => (role === "source" || role === "packages") &&
        !packages.some((folder) => folder === path || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`)));
    return [...packages, ...withoutContainers(beside)]
        .map((path) => {
        const inside = `${path}/`;
        const files = sources.tree.filter((file) => file.path.startsWith(inside)).map((file) => file.path);
        return { path, files: files.length, owners: ownersOfMost(files, owners) };
    })
        .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
        .slice(0, MOST_COMPONENTS);
}
/** A folder that only holds others is no component beside them; where most of it is its own, they are parts of it. */
function withoutContainers(folders) {
    const parts = (path) => folders.filter((other) => other.path.startsWith(`${path}/`));
    const onlyHolds = (path, files) => parts(path).reduce((total, part) => total + part.files, 0) * 10 >= files * 8;
    const dropped = new Set(folders.flatMap(({ path, files }) => {
        const own = parts(path);
        return own.length === 0 ? [] : onlyHolds(path, files) ? [path] : own.map((part) => part.path);
    }));
    return folders.flatMap(({ path }) => (dropped.has(path) ? [] : [path]));
}
/** Owners of at least half of the files. */
function ownersOfMost(files, owners) {
    if (owners === null || files.length === 0)
        return [];
    const step = Math.max(1, Math.floor(files.length / SAMPLE));
    const sample = files.filter((_, index) => index % step === 0);
    const counts = new Map();
    for (const path of sample)
        for (const { name } of ownersOfPath(owners, path))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return Array.from(counts)
        .filter(([, count]) => count * 2 >= sample.length)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([name]) => name);
}
/** Git LFS as `.gitattributes` of the root declares it (git-lfs.com): `*.psd filter=lfs diff=lfs merge=lfs -text`. */
function largeFilesOf({ tree }, attributes) {
    const patterns = (attributes ?? "")
        .split(/\r?\n/u)
        .filter((line) => !line.trimStart().startsWith("#") && /\sfilter=lfs(?:\s|$)/u.test(line))
        .map((line) => line.trim().split(/\s+/u)[0] ?? "")
        .slice(0, 100);
    if (patterns.length === 0)
        return null;
    const kept = (0,glob/* pathMatcher */.kZ)(patterns.map((pattern) => (/\/./u.test(pattern) ? pattern : `**/${pattern}`)));
    return { patterns, files: tree.filter(({ path, kind }) => kind === "blob" && kept(path)).length };
}

;// CONCATENATED MODULE: ./.build/src/context/symbols/definitions.js
/*
 * How the common languages write a definition on one line: no parser, since a compiler costs start-up and buys nothing for
 * what is shown here (names, never text). Each pattern is anchored and free of nested repetition, so that a hostile line
 * costs its length. `name` is the symbol, `owner` a type that stands before it (`func (c *Context) Next`), `mark` the
 * words that decide whether others may use it.
 */
const JAVASCRIPT = {
    rules: [
        {
            kind: "function",
            pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:async\s+)?function\s*\*?\s*(?<name>[\w$]+)/u,
        },
        {
            kind: "class",
            container: true,
            pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:abstract\s+)?class\s+(?<name>[\w$]+)/u,
        },
        {
            kind: "type",
            pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:interface|type|(?:const\s+)?enum)\s+(?<name>[\w$]+)/u,
        },
        { kind: "module", container: true, pattern: /^(?<mark>(?:export\s+)?(?:declare\s+)?)namespace\s+(?<name>[\w$.]+)/u },
        { kind: "function", topOnly: true, pattern: /^(?<mark>(?:module\.)?exports)\.(?<name>[\w$]+)\s*=\s*(?:async\s+)?(?:function|\()/u },
        { kind: "constant", topOnly: true, pattern: /^(?<mark>(?:module\.)?exports)\.(?<name>[\w$]+)\s*=/u },
        { kind: "function", topOnly: true, pattern: /^(?<owner>[\w$]+)(?:\.prototype)?\.(?<name>[\w$]+)\s*=\s*(?:async\s+)?function/u },
        {
            kind: "function",
            topOnly: true,
            pattern: /^(?<mark>(?:export\s+)?)(?:const|let|var)\s+(?<name>[\w$]+)\s*(?::[^=]{1,200})?=\s*(?:async\s*)?(?:function\b|\([^()]{0,200}\)\s*(?::[^=]{1,100})?=>|[\w$]+\s*=>)/u,
        },
        {
            kind: "constant",
            topOnly: true,
            pattern: /^(?<mark>(?:export\s+)?(?:declare\s+)?)(?:const|let|var)\s+(?<name>[\w$]+)(?![\w$]|\s*=\s*require\()/u,
        },
        {
            kind: "function",
            memberOnly: true,
            pattern: /^(?<mark>(?:(?:public|private|protected|static|override|abstract|readonly|async|get|set)\s+)*)\*?(?!(?:if|for|while|switch|catch|return|function|super|await|new|typeof|throw|else|do|constructor)\b)(?<name>#?[\w$]+)\s*(?:<[^<>]{1,100}>)?\(/u,
        },
        { kind: "function", memberOnly: true, pattern: /^(?<mark>)(?<name>constructor)\s*\(/u },
    ],
    // In a declaration file everything is there for others.
    isPublic: ({ mark, member, name, path }) => /\.d\.[cm]?ts$/u.test(path) || (member ? !/private|protected/u.test(mark) && !/^[#_]/u.test(name) : /export/u.test(mark)),
};
const PYTHON = {
    rules: [
        { kind: "function", pattern: /^(?<mark>)(?:async\s+)?def\s+(?<name>\w+)\s*[([]/u },
        { kind: "class", container: true, pattern: /^(?<mark>)class\s+(?<name>\w+)\s*[:([]/u },
        { kind: "constant", topOnly: true, pattern: /^(?<mark>)(?<name>[A-Z][A-Z0-9_]+)\s*(?::[^=]{1,200})?=(?!=)/u },
    ],
    isPublic: ({ name, path }) => (!name.startsWith("_") || /^__\w+__$/u.test(name)) && !/(?:^|\/)_[a-z]/u.test(path.replace(/__\w+__/gu, "")),
};
const GO = {
    rules: [
        {
            kind: "function",
            topOnly: true,
            pattern: /^(?<mark>)func\s+(?:\(\s*(?:\w+\s+)?\*?(?<owner>\w+)(?:\[[^\]]{0,100}\])?\s*\)\s*)?(?<name>\w+)\s*[([]/u,
        },
        { kind: "type", topOnly: true, pattern: /^(?<mark>)type\s+(?<name>\w+)/u },
        {
            kind: "module",
            container: true,
            silent: true,
            transparent: true,
            topOnly: true,
            pattern: /^(?<mark>)(?<name>const|var|type)\s*\(\s*(?:\/\/.*)?$/u,
        },
        { kind: "constant", topOnly: true, pattern: /^(?<mark>)(?:var|const)\s+(?<name>\w+)/u },
        { kind: "constant", memberOnly: true, pattern: /^(?<mark>)(?<name>[A-Z]\w*)\b(?:\s|$)/u },
    ],
    isPublic: ({ name, path }) => /^\p{Lu}/u.test(name) && !/(?:^|\/)(?:internal|cmd)\//u.test(path),
};
const RUST = {
    rules: [
        {
            kind: "function",
            pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:(?:default|async|const|unsafe|extern(?:\s+"[^"]{1,20}")?)\s+)*fn\s+(?<name>\w+)/u,
        },
        { kind: "type", container: true, pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:unsafe\s+)?trait\s+(?<name>\w+)/u },
        { kind: "type", pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:struct|enum|union|type)\s+(?<name>\w+)/u },
        { kind: "module", container: true, pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)mod\s+(?<name>\w+)\s*\{/u },
        { kind: "constant", pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:const|static)\s+(?:mut\s+)?(?<name>[A-Z]\w*)\s*:/u },
        { kind: "function", pattern: /^(?<mark>)macro_rules!\s*(?<name>\w+)/u },
        {
            kind: "module",
            container: true,
            silent: true,
            pattern: /^(?<mark>)(?:unsafe\s+)?impl(?:<[^{]{0,200}?>)?\s+(?:[\w:<>,'&\s]{1,200}\sfor\s+)?&?(?:'\w+\s+)?(?:mut\s+)?(?:\w+::){0,8}(?<name>\w+)/u,
        },
    ],
    isPublic: ({ mark, within }) => /^pub\s*$/u.test(mark) || /^pub\s+(?:unsafe\s+)?trait\b/u.test(within),
};
const MODIFIERS = "(?:(?:public|private|protected|internal|static|final|abstract|sealed|partial|async|override|virtual|readonly|synchronized|native|default|open|inline|suspend|operator|infix|data|value|inner|companion|const|lateinit|external|expect|actual|unsafe|extern|new|non-sealed|strictfp|implicit|lazy|case|fileprivate|mutating|required|convenience|final|indirect|final|export)\\s+)*";
const NO_CALL = "(?!(?:if|for|while|switch|catch|return|using|lock|foreach|throw|else|do|try|new|await|super|this|yield|when|assert)\\b)";
/** Java and C#: a method is a type and a name before a parenthesis. */
const JAVA_LIKE = {
    rules: [
        { kind: "module", container: true, silent: true, pattern: /^(?<mark>)namespace\s+(?<name>[\w.]+)(?!.*;)/u },
        {
            kind: "class",
            container: true,
            pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:class|interface|@interface|enum|record(?:\\s+(?:class|struct))?|struct)\\s+(?<name>\\w+)`, "u"),
        },
        {
            kind: "function",
            memberOnly: true,
            pattern: new RegExp(`^(?<mark>(?:public|private|protected|internal)\\s+)(?<name>[A-Z]\\w*)\\s*\\(`, "u"),
        },
        {
            kind: "function",
            memberOnly: true,
            pattern: new RegExp(`^(?<mark>${MODIFIERS})${NO_CALL}(?:<[^<>]{1,100}>\\s*)?[\\w.<>,?[\\]]{1,100}(?:\\s*<[^()=;]{1,100}>)?\\s+(?<name>\\w+)\\s*(?:<[^<>]{1,60}>)?\\(`, "u"),
        },
        {
            kind: "constant",
            memberOnly: true,
            pattern: new RegExp(`^(?<mark>(?:public|protected|internal)\\s+${MODIFIERS})[\\w.<>,?[\\]]{1,100}\\s+(?<name>\\w+)\\s*(?:=|;|\\{)`, "u"),
        },
    ],
    isPublic: ({ mark, within }) => /public|protected/u.test(mark) || (/\binterface\b/u.test(within) && !/private|internal/u.test(mark)),
};
/** Kotlin, Scala and Swift: everything has a word before it. */
const KEYWORD_TYPED = {
    rules: [
        {
            kind: "class",
            container: true,
            pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:enum\\s+class|annotation\\s+class|class|interface|object|trait|enum|struct|protocol|extension|actor)\\s+(?<name>[\\w.]+)`, "u"),
        },
        {
            kind: "function",
            pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:fun|func|def)\\s+(?:<[^<>]{1,80}>\\s*)?(?:[\\w.<>?,]{1,60}\\.)?(?<name>\\w+)\\s*[(<[:=]`, "u"),
        },
        { kind: "type", pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:typealias|type)\\s+(?<name>\\w+)`, "u") },
        { kind: "constant", memberOnly: true, pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:val|var|let)\\s+(?<name>\\w+)\\s*[:=]`, "u") },
        {
            kind: "constant",
            topOnly: true,
            pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:val|var|let)\\s+(?:[\\w.]{1,60}\\.)?(?<name>\\w+)\\s*[:=]`, "u"),
        },
    ],
    isPublic: ({ mark, path }) => path.endsWith(".swift") ? /public|open/u.test(mark) : !/private|protected|internal|fileprivate/u.test(mark),
};
const PHP = {
    rules: [
        {
            kind: "class",
            container: true,
            pattern: /^(?<mark>(?:(?:abstract|final|readonly)\s+)*)(?:class|interface|trait|enum)\s+(?<name>\w+)/u,
        },
        { kind: "function", pattern: /^(?<mark>(?:(?:public|private|protected|static|abstract|final)\s+)*)function\s+&?\s*(?<name>\w+)\s*\(/u },
        {
            kind: "constant",
            memberOnly: true,
            pattern: /^(?<mark>(?:(?:public|private|protected|final)\s+)*)const\s+(?:\w+\s+)?(?<name>\w+)\s*=/u,
        },
    ],
    isPublic: ({ mark }) => !/private|protected/u.test(mark),
};
const RUBY = {
    rules: [
        { kind: "module", container: true, silent: true, transparent: true, pattern: /^(?<mark>)class\s*<<\s*(?<name>self)/u },
        { kind: "class", container: true, pattern: /^(?<mark>)(?:class|module)\s+(?:\w+::){0,8}(?<name>[A-Z]\w*)/u },
        { kind: "function", pattern: /^(?<mark>(?:private\s+|protected\s+)?)def\s+(?:self\.)?(?<name>[\w?!=]+)/u },
        { kind: "constant", pattern: /^(?<mark>)(?<name>[A-Z][A-Z0-9_]+)\s*=(?!=)/u },
    ],
    isPublic: ({ mark, name }) => mark === "" && !name.startsWith("_"),
};
const C_LIKE = {
    rules: [
        { kind: "module", container: true, silent: true, pattern: /^(?<mark>)namespace\s+(?<name>[\w:]+)/u },
        {
            kind: "class",
            container: true,
            pattern: /^(?<mark>)(?:template\s*<[^<>]{0,100}>\s*)?class\s+(?:[A-Z_]+\s+)?(?<name>\w+)(?![\w\s]*;)/u,
        },
        { kind: "type", pattern: /^(?<mark>)(?:typedef\s+)?(?:struct|union|enum(?:\s+class)?)\s+(?<name>\w+)(?![\w\s*]*[;=(])/u },
        { kind: "constant", topOnly: true, pattern: /^(?<mark>)#\s*define\s+(?<name>\w+)/u },
        {
            kind: "function",
            topOnly: true,
            pattern: new RegExp(`^(?<mark>(?:static\\s+)?)${NO_CALL}(?!typedef|#|else)[\\w:<>,*&]{1,80}(?:[\\s*&]{1,4}[\\w:<>,*&]{1,80}){0,4}?[\\s*&]{1,4}(?:(?<owner>\\w+)::)?(?<name>~?\\w+)\\s*\\([^;]*$`, "u"),
        },
    ],
    isPublic: ({ mark, path }) => !mark.includes("static") && /\.(?:h|hh|hpp|hxx)$/u.test(path),
};
const ELIXIR = {
    rules: [
        { kind: "module", container: true, pattern: /^(?<mark>)defmodule\s+(?<name>[\w.]+)/u },
        { kind: "function", pattern: /^(?<mark>def|defp|defmacro|defmacrop)\s+(?<name>[\w?!]+)/u },
    ],
    isPublic: ({ mark }) => !mark.endsWith("p"),
};
/** Languages whose definitions are named and which have no notion of a public part: all of it is the interface. */
function declarative(...rules) {
    return { rules, isPublic: () => true };
}
const BY_LANGUAGE = {
    JavaScript: JAVASCRIPT,
    TypeScript: JAVASCRIPT,
    Vue: JAVASCRIPT,
    Svelte: JAVASCRIPT,
    Python: PYTHON,
    Go: GO,
    Rust: RUST,
    Java: JAVA_LIKE,
    "C#": JAVA_LIKE,
    Kotlin: KEYWORD_TYPED,
    Scala: KEYWORD_TYPED,
    Swift: KEYWORD_TYPED,
    PHP,
    Ruby: RUBY,
    C: C_LIKE,
    "C++": C_LIKE,
    "Objective-C": C_LIKE,
    Elixir: ELIXIR,
    Shell: declarative({ kind: "function", pattern: /^(?<mark>)(?:function\s+)?(?<name>[\w-]+)\s*\(\)/u }),
    SQL: declarative({
        kind: "type",
        pattern: /^(?<mark>)create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:table|view|function|procedure|trigger|index|type)\s+(?:if\s+not\s+exists\s+)?(?<name>[\w."`]+)/iu,
    }),
    Protobuf: declarative({ kind: "type", container: true, pattern: /^(?<mark>)(?:message|service|enum)\s+(?<name>\w+)/u }, { kind: "function", memberOnly: true, pattern: /^(?<mark>)rpc\s+(?<name>\w+)/u }),
    GraphQL: declarative({
        kind: "type",
        pattern: /^(?<mark>)(?:extend\s+)?(?:type|input|enum|interface|union|scalar|directive)\s+@?(?<name>\w+)/u,
    }),
    Terraform: declarative({
        kind: "type",
        topOnly: true,
        pattern: /^(?<mark>)(?:resource|module|variable|output|data)\s+"(?<name>[\w-]+)"/u,
    }),
};
/** The rules of a language by the name that `classifyFile` gives; `null` where this version knows none. */
function definitionRules(language) {
    return language === null ? null : (BY_LANGUAGE[language] ?? null);
}

;// CONCATENATED MODULE: ./.build/src/context/symbols/export-lists.js
/**
 * What a file lists as its interface apart from the definitions: `export { a, b as c }`, `module.exports = { a, b }`,
 * `module.exports = a`, and `__all__` of Python, which also takes away what it does not name. `null`: there is no list.
 */
function exportedByList(path, text) {
    if (/\.pyi?$/u.test(path)) {
        const list = /^__all__\s*(?::[^=\n]{1,60})?=\s*[[(]([^\])]{0,20000})[\])]/mu.exec(text)?.[1];
        if (list === undefined)
            return null;
        const names = new Set(Array.from(list.matchAll(/["'](\w+)["']/gu), (match) => match[1] ?? ""));
        return { isPublic: ({ name, isPublic }) => isPublic && names.has(topOf(name)) };
    }
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte)$/u.test(path))
        return null;
    const names = new Set();
    for (const match of text.matchAll(/^(?:export\s+(?:type\s+)?|module\.exports\s*=\s*)\{([^}]{0,20000})\}/gmu)) {
        for (const entry of (match[1] ?? "").split(",")) {
            const name = /^\s*(?:type\s+)?([\w$]+)/u.exec(entry)?.[1];
            if (name !== undefined)
                names.add(name);
        }
    }
    for (const match of text.matchAll(/^(?:export\s+default|module\.exports\s*=|(?:[\w$]+\s*=\s*){0,2}exports\s*=\s*module\.exports\s*=)\s*(?:new\s+)?([\w$]+)\s*;?\s*$/gmu))
        names.add(match[1] ?? "");
    // `var app = exports = module.exports = {}`: what is hung on `app` is the interface.
    for (const match of text.matchAll(/^(?:var|let|const)\s+([\w$]+)\s*=\s*(?:module\.exports\s*=\s*exports|exports\s*=\s*module\.exports|module\.exports|exports)\s*=/gmu))
        names.add(match[1] ?? "");
    return { isPublic: ({ name, isPublic, open }) => isPublic || (open && names.has(topOf(name)) && !/\.[#_]/u.test(name)) };
}
function topOf(name) {
    return name.split(".")[0] ?? name;
}

;// CONCATENATED MODULE: ./.build/src/context/symbols/outline.js



/** Longer lines are generated, and no definition that people wrote. */
const MAX_LINE = 500;
const COMMENT = /^(?:\/\/|\/\*|\*|#(?!\w|\s*(?:define|if|else|endif))|--|"""|'''|;;)/u;
/** What may stand right before a definition and belongs to it. */
const LEADING = /^(?:\/\/|\/\*|\*|#|--|@|\[[A-Za-z])/u;
/**
 * The definitions of a file in its order, found line by line; `null` where the language is not known. Members are told by
 * their indentation. What is defined inside a function is part of it.
 */
function outlineOf(path, text) {
    const rules = definitionRules((0,file_kind/* classifyFile */.TX)(path).language);
    if (rules === null)
        return null;
    const lines = text.split(/\r?\n/u);
    const found = [];
    /** By line: the index of the symbol that it belongs to; -1 for none. */
    const owners = [];
    const stack = [];
    const hidden = new Map();
    for (const [index, raw] of lines.entries()) {
        const line = raw.trimStart();
        const indent = indentOf(raw, line);
        if (line !== "" && raw.length <= MAX_LINE) {
            while (stack.length > 0 && endsAt(found[stack.at(-1) ?? 0], indent, line))
                stack.pop();
            const enclosing = found[stack.at(-1) ?? -1] ?? null;
            // Ruby: everything after a bare `private` in a class is.
            if (/^(?:private|protected|public)$/u.test(line))
                hidden.set(stack.at(-1) ?? -1, line !== "public");
            const symbol = COMMENT.test(line)
                ? null
                : definitionIn(rules, { line, indent, number: index + 1, path, enclosing, hidden: hidden.get(stack.at(-1) ?? -1) ?? false });
            if (symbol !== null) {
                found.push(symbol);
                stack.push(found.length - 1);
                for (let before = index - 1; before >= 0 && LEADING.test((lines[before] ?? "").trimStart()); before -= 1)
                    owners[before] = found.length - 1;
            }
        }
        owners[index] = stack.at(-1) ?? -1;
    }
    const listed = exportedByList(path, text);
    return asSymbols(found, owners, lines, (symbol) => listed?.isPublic(symbol) ?? symbol.isPublic);
}
function definitionIn(rules, at) {
    const { line, indent, enclosing } = at;
    // Inside of a function there is nothing to name.
    if (enclosing !== null && !enclosing.container)
        return null;
    for (const rule of rules.rules) {
        if ((rule.topOnly === true && indent > 0) || (rule.memberOnly === true && enclosing === null))
            continue;
        const groups = rule.pattern.exec(line)?.groups;
        const own = groups?.["name"];
        if (own === undefined)
            continue;
        const owner = groups?.["owner"] ?? enclosing?.prefix ?? "";
        const within = enclosing?.first ?? "";
        const visible = !at.hidden && rules.isPublic({ name: own, mark: groups?.["mark"] ?? "", member: enclosing !== null, within, path: at.path });
        const isPublic = visible &&
            (groups?.["owner"] === undefined || rules.isPublic({ name: groups["owner"], mark: "", member: false, within, path: at.path })) &&
            (enclosing === null || enclosing.isPublic || enclosing.silent);
        const name = owner === "" ? own : `${owner}.${own}`;
        return {
            name,
            prefix: rule.transparent === true ? owner : name,
            kind: rule.kind,
            line: at.number,
            indent,
            isPublic,
            open: enclosing === null || visible,
            container: rule.container === true,
            silent: rule.silent === true,
            first: line,
        };
    }
    return null;
}
/** A line that is indented no deeper ends a definition, unless it only closes or opens its body. */
function endsAt(open, indent, line) {
    if (open === undefined || indent > open.indent)
        return false;
    return indent < open.indent || !/^(?:[\])}{>]|end\b|#\s*(?:if|else|endif)|where\b|->|[:|&?.]\s?\S)/u.test(line);
}
function indentOf(raw, line) {
    let width = 0;
    for (const character of raw.slice(0, raw.length - line.length))
        width += character === "\t" ? 4 : 1;
    return width;
}
function asSymbols(found, owners, lines, isPublic) {
    const texts = found.map(() => []);
    for (const [index, owner] of owners.entries())
        if (owner >= 0 && (lines[index] ?? "").trim() !== "")
            texts[owner]?.push((lines[index] ?? "").trim());
    return found.flatMap((symbol, index) => {
        if (symbol.silent)
            return [];
        const own = texts[index] ?? [];
        const { name, kind, line } = symbol;
        return [{ name, kind, line, isPublic: isPublic(symbol), text: own.join("\n"), contract: contractOf(kind, own) }];
    });
}
/** The part of a definition that callers see. Comments and the spacing do not count. */
function contractOf(kind, own) {
    const code = own.filter((line) => !COMMENT.test(line) && !line.startsWith("@"));
    const whole = code.join(" ").replaceAll(/\s+/gu, " ");
    if (kind === "type")
        return whole;
    if (kind === "constant")
        return (whole.split(/(?<![=!<>])=(?![=>])/u)[0] ?? "").trim();
    if (kind === "class" || kind === "module")
        return (code[0] ?? "").trim();
    // Ruby and Elixir have no mark between head and body.
    return /^(?:private |protected )?defp? /u.test(whole) && !/^def \w+\s*[([].*:/u.test(code[0] ?? "") && !/\($/u.test(code[0] ?? "")
        ? (code[0] ?? "")
        : signatureOf(whole);
}
/** Up to the end of the parameters and what stands between them and the body. */
function signatureOf(text) {
    let depth = 0;
    for (let at = 0; at < Math.min(text.length, 3000); at += 1) {
        const character = text[at];
        if (character === "(" || character === "[")
            depth += 1;
        else if (character === ")" || character === "]")
            depth -= 1;
        else if (depth === 0 &&
            (character === "{" ||
                (character === "=" && text[at + 1] === " " && /^(?:[a-z]+ )*fun /u.test(text)) ||
                (character === "=" && text[at + 1] === ">") ||
                (character === ":" && /^:\s*(?:\S.*)?$/u.test(text.slice(at)) && /^(?:async )?def /u.test(text))))
            return text.slice(0, at).trim();
    }
    return text.slice(0, 300).trim();
}

;// CONCATENATED MODULE: ./.build/src/context/symbols/changed-symbols.js



/**
 * The diff by symbol: what was added, removed or changed in one file, in the order of the head version, removals last.
 * Both versions are compared definition by definition, so that a block that only moved is no change. Where the texts are
 * not there the added and removed lines are looked at for definitions. `null`: the language is not known.
 */
function changedSymbols({ change, before, after, complete }) {
    const { path, previousPath } = change;
    if (definitionRules((0,file_kind/* classifyFile */.TX)(path).language) === null)
        return null;
    if (!complete)
        return fromLines(change);
    const old = byName(before === null ? [] : (outlineOf(previousPath ?? path, before) ?? []));
    const now = byName(after === null ? [] : (outlineOf(path, after) ?? []));
    const found = [];
    for (const [name, symbol] of now) {
        const was = old.get(name);
        if (was === undefined)
            found.push(symbolChange(path, symbol, "added", true));
        else if (was.text !== symbol.text || was.isPublic !== symbol.isPublic) {
            const contractChanged = was.contract !== symbol.contract || was.isPublic !== symbol.isPublic;
            found.push({ ...symbolChange(path, symbol, "changed", contractChanged), isPublic: symbol.isPublic || was.isPublic });
        }
    }
    for (const [name, symbol] of old)
        if (!now.has(name))
            found.push(symbolChange(path, symbol, "removed", true));
    return found;
}
function symbolChange(path, symbol, change, contractChanged) {
    const { name, kind, line, isPublic } = symbol;
    return { path, symbol: name, kind, change, line: change === "removed" ? null : line, isPublic, contractChanged };
}
/** Overloads are one symbol: their texts follow each other. */
function byName(symbols) {
    const found = new Map();
    for (const symbol of symbols) {
        const known = found.get(symbol.name);
        found.set(symbol.name, known === undefined
            ? symbol
            : {
                ...known,
                isPublic: known.isPublic || symbol.isPublic,
                text: `${known.text}\n${symbol.text}`,
                contract: `${known.contract}\n${symbol.contract}`,
            });
    }
    return found;
}
/** Only what a line itself says: a definition on an added or a removed line. */
function fromLines({ path, addedLines, removedLines }) {
    if (addedLines === null || removedLines === null)
        return null;
    const now = byName(outlineOf(path, addedLines.map(({ text }) => text).join("\n")) ?? []);
    const old = byName(outlineOf(path, removedLines.join("\n")) ?? []);
    const found = [];
    for (const [name, symbol] of now) {
        const line = addedLines[symbol.line - 1]?.line ?? symbol.line;
        const was = old.get(name);
        found.push({ ...symbolChange(path, symbol, was === undefined ? "added" : "changed", was?.contract !== symbol.contract), line });
    }
    for (const [name, symbol] of old)
        if (!now.has(name))
            found.push(symbolChange(path, symbol, "removed", true));
    return found;
}

;// CONCATENATED MODULE: ./.build/src/context/symbols/public-interface.js

/** Files that nobody outside uses, whatever they export. */
const PRIVATE_FOLDERS = /(?:^|\/)(?:tests?|__tests__|spec|specs|bench(?:marks?)?|examples?|samples?|demos?|docs?|scripts?|tools?|fixtures|testdata|migrations?|internal|_internal)\//u;
/**
 * What others may call and now find added, removed or with another signature. A symbol that left one file of the change
 * and stands in another with the same name moved. Members of what is itself added or removed are not listed beside it.
 */
function interfaceChanges(symbols) {
    const seen = symbols.filter(({ path, isPublic, contractChanged }) => isPublic && contractChanged && (0,file_kind/* classifyFile */.TX)(path).kind === "source" && !PRIVATE_FOLDERS.test(path));
    const whole = new Set(seen.filter(({ change }) => change !== "changed").map(({ path, symbol, change }) => `${change} ${path} ${symbol}`));
    const listed = seen.filter(({ path, symbol, change }) => {
        const container = symbol.includes(".") ? symbol.slice(0, symbol.lastIndexOf(".")) : null;
        return container === null || !whole.has(`${change} ${path} ${container}`);
    });
    const addedAt = new Map(listed.filter(({ change }) => change === "added").map(({ symbol, path }) => [symbol, path]));
    const gone = new Set(listed.filter(({ change }) => change === "removed").map(({ symbol }) => symbol));
    return listed.flatMap(({ path, symbol, change }) => {
        if (change === "removed" && addedAt.has(symbol))
            return [];
        return [{ path, symbol, change: change === "added" && gone.has(symbol) ? "moved" : change }];
    });
}

;// CONCATENATED MODULE: ./.build/src/context/tokens.js
/*
 * How text becomes terms: runs of letters, digits, `_` and `$` are identifiers; an identifier is itself (without `_`, in
 * lower case, so that `parseConfig` and `parse_config` are one) and its parts at `_`, `$` and camel case. The scanner in
 * term-scanner.ts does the same over bytes; a property test holds the two together.
 */
const IDENTIFIER = /[A-Za-z0-9_$\u{80}-\u{10FFFF}]+/gu;
/** The identifiers of a text, as they stand. */
function identifiersOf(text) {
    return text.match(IDENTIFIER) ?? [];
}
/** The parts of an identifier in lower case, each of at least two bytes; `HTTPServerV2` gives http, server, v2. */
function partsOf(identifier) {
    if (BEYOND_ASCII.test(identifier))
        return partsOfAny(identifier);
    // Thousands of names are asked about: one walk over the letters in the place of five patterns.
    const parts = [];
    const lower = identifier.toLowerCase();
    let start = 0;
    const end = (at) => {
        if (at - start > 1)
            parts.push(lower.slice(start, at));
    };
    for (let at = 0; at < identifier.length; at += 1) {
        const code = identifier.charCodeAt(at);
        if (code === UNDERSCORE || code === DOLLAR) {
            end(at);
            start = at + 1;
        }
        else if (isUpper(code) && at > start) {
            const next = identifier.charCodeAt(at + 1);
            if (!isUpper(identifier.charCodeAt(at - 1)) || (next >= 97 && next <= 122)) {
                end(at);
                start = at;
            }
        }
    }
    end(identifier.length);
    return parts;
}
const BEYOND_ASCII = /[\u{80}-\u{10FFFF}]/u;
const UNDERSCORE = 95;
const DOLLAR = 36;
function isUpper(code) {
    return code >= 65 && code <= 90;
}
function partsOfAny(identifier) {
    return identifier
        .replaceAll(/([^A-Z_$])(?=[A-Z])/gu, "$1_")
        .replaceAll(/([A-Z])(?=[A-Z][a-z\u{80}-\u{10FFFF}])/gu, "$1_")
        .split(/[_$]+/u)
        .map(lowerAscii)
        .filter((part) => part.length > 1 || BEYOND_ASCII.test(part));
}
/** An identifier as one term: in lower case, without separators. */
function wholeOf(identifier) {
    return lowerAscii(/[_$]/u.test(identifier) ? identifier.replaceAll(/[_$]+/gu, "") : identifier);
}
/** All terms of a text: every part, and every identifier of more than one part as a whole. */
function termsOf(text) {
    return identifiersOf(text).flatMap((identifier) => {
        const parts = partsOf(identifier);
        const whole = wholeOf(identifier);
        return parts.length === 1 && parts[0] === whole ? parts : [...parts, ...(whole.length > 2 || BEYOND_ASCII.test(whole) ? [whole] : [])];
    });
}
/** Only ASCII letters change: that is what a scan over bytes can do too. */
function lowerAscii(text) {
    return BEYOND_ASCII.test(text) ? text.replaceAll(/[A-Z]+/gu, (upper) => upper.toLowerCase()) : text.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/src/context/details/hot-spots.js


const MOST = 8;
const MOST_OF_ONE_FILE = 3;
/** Below this a symbol only shares a plain word with the task. */
const STRONG = 2;
/**
 * Where the words of the task are defined: symbols of the files ranked first (in that order) whose name the task names as
 * a whole, or which consist mostly of its words. A plain single word (`load`) is shown only where nothing better is
 * found; constants count only when they are named.
 */
function hotSpots(texts, query, task) {
    const weights = new Map(query.terms.filter(({ origin }) => origin === "text").map(({ term, weight }) => [term, weight]));
    const written = new Set(identifiersOf(task));
    const found = texts.flatMap(({ path, text }, place) => (outlineOf(path, text) ?? [])
        .flatMap((symbol) => {
        const own = symbol.name.slice(symbol.name.lastIndexOf(".") + 1);
        const parts = partsOf(own);
        const matched = parts.filter((part) => weights.has(part));
        const named = wholeOf(own).length > 3 &&
            weights.has(wholeOf(own)) &&
            (parts.length > 1 || (written.has(own) && (symbol.kind !== "constant" || /[A-Z]/u.test(own))));
        const mostly = matched.length >= 2 && matched.length * 3 >= parts.length * 2;
        if (!named && (!mostly || symbol.kind === "constant"))
            return [];
        const sum = matched.reduce((total, part) => total + (weights.get(part) ?? 0), 0) / Math.max(1, parts.length);
        const chosen = named && (parts.length > 1 || /[A-Z]/u.test(own)) ? 6 : mostly ? STRONG : 0;
        const reason = named ? "named in the task" : `holds ${matched.map((part) => `\`${part}\``).join(", ")} of the task`;
        return [
            { score: chosen + sum / 10 - place / 100, spot: { path, line: symbol.line, symbol: symbol.name, kind: symbol.kind, reason } },
        ];
    })
        .sort((a, b) => b.score - a.score || a.spot.line - b.spot.line)
        .slice(0, MOST_OF_ONE_FILE));
    const strong = found.filter(({ score }) => score >= STRONG - 1);
    return (strong.length > 0 ? strong : found)
        .sort((a, b) => b.score - a.score || (a.spot.path < b.spot.path ? -1 : a.spot.path > b.spot.path ? 1 : a.spot.line - b.spot.line))
        .slice(0, MOST)
        .map(({ spot }) => spot);
}

;// CONCATENATED MODULE: ./.build/src/context/details/impact.js
/**
 * The pack with what each ranked file is to the change or task, and with the verdict on the impact: the risk of the
 * change, or `unknown` where something that was not seen may raise it. `changes`: as they were read, `null` for none.
 */
function withImpact(body, changes) {
    const weigh = weightOf(body);
    const ranked = body.ranked.map((file) => ({ ...file, impact: weigh(file.path) }));
    return { ...body, ranked, impact: verdictOn({ ...body, ranked }, changes) };
}
/**
 * required: the changed files, what usually changes with them, and the first test that covers each but did not change; for
 * a task, the files to begin with. supporting: the other proposed files and tests. advisory: ranked, but not proposed.
 */
function weightOf({ change, primaryFiles, relatedFiles, tests }) {
    const required = new Set(change === null
        ? primaryFiles
        : [
            ...change.files.map(({ path }) => path),
            ...(change.details?.companions ?? []).map(({ path }) => path),
            ...(change.details?.tests ?? [])
                .flatMap(({ covering, state }) => (state === "unchanged" ? covering.slice(0, 1) : []))
                .map(({ path }) => path),
        ]);
    const supporting = new Set([...primaryFiles, ...relatedFiles, ...tests.map(({ path }) => path)]);
    return (path) => (required.has(path) ? "required" : supporting.has(path) ? "supporting" : "advisory");
}
/** High stays high; anything lower is only said of a change that was read whole, in a repository that was read. */
function verdictOn({ change, ranked, repository }, changes) {
    if (change === null)
        return null;
    const { level } = change.risk;
    const own = new Set(change.files.map(({ path }) => path));
    const outside = (weight) => ranked.filter(({ path, impact }) => impact === weight && !own.has(path)).length;
    const reach = `Outside of the change, ${outside("required")} required and ${outside("supporting")} supporting files were found.`;
    const unread = (changes ?? []).filter(({ addedLines, status, binary }) => addedLines === null && status !== "deleted" && !binary).length;
    const missing = [
        ...(change.files.length === 0 || changes === null ? ["The changed files were not read."] : []),
        ...(unread === 0 ? [] : [`The lines of ${unread} changed ${unread === 1 ? "file" : "files"} were not read.`]),
        ...(repository.fileCount === 0 ? ["Without a checkout nobody looked for what depends on it."] : []),
    ];
    if (missing.length === 0 || level === "high")
        return { verdict: level, reason: [...missing, reach].join(" ") };
    return { verdict: "unknown", reason: `${missing.join(" ")} The risk may be more than ${level}. ${reach}` };
}

;// CONCATENATED MODULE: ./.build/src/context/details/intent.js
/** Types of Conventional Commits and the plain words for the same, in the order in which a tie is broken. */
const WORDS = [
    [
        "fix",
        /\b(?:fix(?:es|ed|ing)?|bugs?|crash(?:es)?|broken|fails?|failure|wrong|incorrect|regression|repairs?|mends?|prevents?|avoids?)\b/iu,
    ],
    ["add", /\b(?:feat|features?|adds?|adding|supports?|implements?|introduces?|allows?|enables?|new|creates?|make it possible)\b/iu],
    ["remove", /\b(?:removes?|deletes?|drops?|deprecates?|disables?|reverts?)\b/iu],
    ["refactor", /\b(?:refactor(?:s|ing)?|renames?|moves?|simplif(?:y|ies)|extracts?|splits?|clean(?:s|ups?| up)?|style|chore)\b/iu],
    ["document", /\b(?:docs?|documents?|documentation|readme|typos?|comments?)\b/iu],
    ["test", /\b(?:tests?|coverage)\b/iu],
    ["speed-up", /\b(?:perf|performance|speed|faster|slow|optimi[sz]es?|memory)\b/iu],
    ["update", /\b(?:updates?|upgrades?|bumps?|changes?|improves?|build|ci)\b/iu],
];
const MOST_TOPICS = 6;
/**
 * What a task asks for: the action that its first line names first, and those of its words that are rare in this
 * repository. `unknown`: the line names none. A guess by words, for tools that sort tasks; nothing is decided by it.
 */
function intentOf(task, { query, first }) {
    const title = task.split("\n").find((line) => line.trim() !== "") ?? "";
    const found = WORDS.flatMap(([action, word], order) => {
        const at = title.search(word);
        return at < 0 ? [] : [{ action, at, order }];
    }).sort((a, b) => a.at - b.at || a.order - b.order);
    const topics = query.terms
        .map(({ term, weight, origin, title: inTitle }, index) => ({
        term,
        told: origin === "text",
        worth: weight * (first.words.rarity[index] ?? 0) * (inTitle ? 2 : 1),
    }))
        .filter(({ told, worth }) => told && worth > 0)
        .sort((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
    return { action: found[0]?.action ?? "unknown", topics: topics.slice(0, MOST_TOPICS).map(({ term }) => term) };
}

;// CONCATENATED MODULE: ./.build/src/context/details/focus-areas.js

const focus_areas_MOST = 6;
/**
 * The folders in which the work lies: those of the changed files, else those of the files that the task ranks first, else
 * the components with most files. The most files first.
 */
function focusAreas(body, manifestPaths) {
    const { change, primaryFiles, repository } = body;
    if (change !== null && change.files.length > 0)
        return counted(change.files.map(({ domain }) => domain), "changed here");
    if (primaryFiles.length > 0) {
        const folders = (0,domain/* packageFoldersOf */.$)(manifestPaths);
        return counted(primaryFiles.map((path) => (0,domain/* domainOf */.O)(path, folders)), "ranked first for the task");
    }
    return (repository.structure?.components ?? []).slice(0, focus_areas_MOST).map(({ path, files }) => ({ path, files, reason: "in this component" }));
}
function counted(areas, reason) {
    const counts = new Map();
    for (const area of areas)
        counts.set(area, (counts.get(area) ?? 0) + 1);
    return Array.from(counts, ([path, files]) => ({ path, files, reason }))
        .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
        .slice(0, focus_areas_MOST);
}

;// CONCATENATED MODULE: ./.build/src/context/word-forms.js
/** Endings of English inflection, which names of code and words of tasks use freely: `parse`, `parsed`, `parsing`, `parser`. */
const ENDINGS = ["", "s", "es", "e", "ed", "ing", "er", "ion"];
/**
 * Other forms of one word, by its ending alone: those that a text may use for the same thing. Empty for short words and
 * for anything but small ASCII letters. A form that no file holds costs nothing.
 */
function otherForms(word) {
    if (!/^[a-z]{4,24}$/u.test(word))
        return [];
    const roots = new Set();
    const add = (root) => root.length >= 3 && roots.add(root);
    const base = word.replace(/(?:ies)$/u, "y");
    add(base);
    for (const ending of ["ings", "ing", "ed", "ers", "er", "ions", "ion", "es", "s", "e"]) {
        if (!base.endsWith(ending) || (ending === "s" && /(?:ss|us|is)$/u.test(base)))
            continue;
        const root = base.slice(0, -ending.length);
        if (root.length < 3)
            break;
        add(root);
        // `running`: the doubled consonant belongs to the ending.
        if (/([b-df-hj-np-tv-z])\1$/u.test(root) && ending !== "s" && ending !== "e")
            add(root.slice(0, -1));
        break;
    }
    const forms = new Set();
    for (const root of roots)
        for (const ending of ENDINGS)
            forms.add(root + ending);
    if (/[^aeiou]y$/u.test(base))
        for (const ending of ["ies", "ied"])
            forms.add(base.slice(0, -1) + ending);
    forms.delete(word);
    return Array.from(forms);
}

;// CONCATENATED MODULE: ./.build/src/context/task-signals.js
const MOST_MENTIONS = 50;
/** Reads the signals from the cleaned text of a task. */
function taskSignals(text) {
    const title = (text.split("\n", 1)[0] ?? "").slice(0, 300);
    const [, type = "", inner = ""] = /^\s*\[?([A-Za-z][\w./-]{0,60}?)\]?(?:\(([^()]{1,60})\))?!?:/u.exec(title) ?? [];
    const mentioned = text.match(/[\w@~-][\w@~./-]{1,150}\.[A-Za-z]\w{0,9}(?![\w/])/gu) ?? [];
    const says = (pattern) => pattern.test(title);
    const scope = `${CONVENTIONAL_TYPE.test(type) ? "" : type} ${inner}`.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
    return {
        docs: says(/\b(?:docs?|readme|documentation|typos?|comments?|jsdoc|javadoc|kdoc|docstrings?|guides?|changelog)\b/iu),
        tests: says(/\b(?:tests?|specs?|coverage|flaky|testing|assertions?)\b/iu),
        ci: says(/\b(?:ci|workflows?|github actions?|pipelines?|travis|appveyor|codecov|dependabot|renovate)\b/iu),
        dependencies: says(/\b(?:bump|upgrade|downgrade|dependenc(?:y|ies)|deps|version|package|build)\b/iu),
        examples: says(/\b(?:examples?|samples?|bench(?:es|marks?)?|playgrounds?|demos?)\b/iu),
        scope: scope.filter((word) => word.length > 1).slice(0, 8),
        mentions: Array.from(new Set(mentioned.map((name) => name.toLowerCase()))).slice(0, MOST_MENTIONS),
    };
}
/** The types of Conventional Commits, which name no place. */
const CONVENTIONAL_TYPE = /^(?:feat|feature|fix|bugfix|docs?|style|refactor|perf|tests?|build|ci|chore|revert|deps|release|wip|hotfix|misc|types?)$/iu;

;// CONCATENATED MODULE: ./.build/src/context/query.js





/** Candidates; ranking keeps the strongest once it knows how rare each is. */
const MAX_TEXT_TERMS = 300;
const MAX_DIFF_TERMS = 400;
/** Another form of a word says less than the word, and of a long text only the strongest words get any. */
const FORM_WEIGHT = 0.4;
/** The name of a changed function counts like so many uses of it. */
const PLACE_COUNT = 3;
const MOST_WITH_FORMS = 60;
/** Words of English and of templates that say nothing about a file. */
const STOP_WORDS = new Set(("a about above add added adding adds after all allow allows also an and another any are as at be because been before being both but by can cannot " +
    "case change changed changes check co could did do does doing done don each either else etc even ever every first fix fixed fixes fixing for from " +
    "get gets give given go had has have having he her here his how however if in instead into is it its just keep let like ll look made make makes " +
    "many may me might more most much must my need needs new no non not now of off on once one only or other our out over own per please pr pull " +
    "re request same see set she should since so some still such sure test tests than that the their them then there these they this those to too " +
    "two under until up update updated updates us use used uses using ve very via was way we well were what when where whether which while who why " +
    "will with without work works would yes you your signed authored summary plan description checklist closes resolves http https www com github").split(" "));
/**
 * What to look for: the words of the task (those of its first line twice, since titles are chosen with care), and the
 * whole identifiers of the changed lines. `places`: names of the definitions that these lines stand in. Same text and change give the same query.
 */
function buildQuery(task, changes, places = []) {
    const text = new Map();
    const cleaned = withoutNoise(task);
    const [title = "", ...rest] = cleaned.split("\n");
    const asCode = new Set(identifiersOf(cleaned)
        .filter((identifier) => partsOf(identifier).length > 1)
        .map(wholeOf));
    for (const [, quoted = ""] of cleaned.matchAll(/`([^`\n]{1,200})`/gu))
        for (const identifier of identifiersOf(quoted))
            asCode.add(wholeOf(identifier));
    const inTitle = new Set(termsOf(title).filter(isTelling));
    for (const term of termsOf(title))
        if (isTelling(term))
            text.set(term, (text.get(term) ?? 0) + 2);
    for (const term of termsOf(rest.join("\n")))
        if (isTelling(term))
            text.set(term, (text.get(term) ?? 0) + 1);
    const diff = new Map();
    for (const change of changes ?? []) {
        const { skipContent, language } = (0,file_kind/* classifyFile */.TX)(change.path);
        if (skipContent)
            continue;
        // Who uses a changed file names it, also where the changed lines do not.
        const name = stemOf(change.path);
        if (language !== null && name.length > 3 && !isGeneric(name))
            diff.set(name, (diff.get(name) ?? 0) + 2);
        const lines = [...(change.addedLines ?? []).map((line) => line.text), ...(change.removedLines ?? [])];
        for (const identifier of lines.slice(0, 5000).flatMap(identifiersOf)) {
            const whole = wholeOf(identifier);
            if (whole.length > 2 && whole.length < 80 && !/^\d/u.test(whole) && partsOf(identifier).length > 0)
                diff.set(whole, (diff.get(whole) ?? 0) + 1);
        }
    }
    for (const name of places)
        if (wholeOf(name).length > 2)
            diff.set(wholeOf(name), (diff.get(wholeOf(name)) ?? 0) + PLACE_COUNT);
    const words = strongestOf(text, MAX_TEXT_TERMS, "text").map((term) => ({
        ...term,
        title: inTitle.has(term.term),
        code: asCode.has(term.term),
    }));
    const merged = new Map();
    for (const term of [...words, ...strongestOf(diff, MAX_DIFF_TERMS, "diff")]) {
        const known = merged.get(term.term);
        merged.set(term.term, known === undefined ? term : { ...known, weight: known.weight + term.weight });
    }
    for (const { term, weight, title: first } of words.slice(0, MOST_WITH_FORMS))
        for (const form of otherForms(term))
            if (!merged.has(form) && isTelling(form))
                merged.set(form, { term: form, weight: weight * FORM_WEIGHT, origin: "form", title: first, code: false });
    return { terms: Array.from(merged.values()), announced: taskSignals(cleaned) };
}
function strongestOf(counts, limit, origin) {
    return Array.from(counts, ([term, count]) => ({ term, weight: 1 + Math.log(count), origin, title: false, code: false }))
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
        .slice(0, limit);
}
function isTelling(term) {
    return term.length < 80 && !STOP_WORDS.has(term) && !/^\d+$/u.test(term);
}
/** Trailers, HTML comments of templates, links' addresses (but for the file that they name) and full commit ids carry other people's words. */
function withoutNoise(text) {
    const shown = text.slice(0, 20_000).replaceAll(/<!--[^]*?(?:-->|$)/gu, " ");
    // Thousands of past messages come by here, and few have trailers: to look for one first is much faster.
    const spoken = /-by: /iu.test(shown) ? shown.replaceAll(/^[\w-]+-by: .*$/gimu, " ") : shown;
    return spoken.replaceAll(/https?:\/\/\S+/gu, linkedPath).replaceAll(/\b[0-9a-f]{12,64}\b/gu, " ");
}
/** Of a link to a file on GitHub, `/owner/name/blob/ref/path#L12`, the path: whoever pastes one means that file. */
function linkedPath(link) {
    return ` ${/^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|blame|edit)\/[^/]+\/([\w@~./-]+)/u.exec(link)?.[1] ?? ""} `;
}

;// CONCATENATED MODULE: ./.build/src/context/details/patterns.js



const patterns_MOST = 2;
const MOST_PATHS = 8;
/** One file is no pattern, and a commit of many is a clean-up. */
const FEWEST_FILES = 2;
const LARGEST = 15;
/** Of the task's words, those that count. */
const MOST_TERMS = 15;
/**
 * Past commits that did something like this: their subject shares the telling words of the task, and they touched the
 * same files or folders. One with source and test together is the better example. Only commits whose files are still
 * there are named; the words are weighed by their rarity among the subjects.
 */
function patternsToFollow(query, history, focus, treePaths) {
    const wanted = query.terms.filter(({ origin }) => origin === "text");
    const files = new Set(focus);
    const folders = new Set(focus.map(patterns_folderOf));
    // The place is looked at first: it costs less than the words of two thousand subjects.
    const near = history.flatMap(({ sha, message, paths }, index) => {
        if (paths.length < FEWEST_FILES || paths.length > LARGEST || !paths.some((path) => folders.has(patterns_folderOf(path))))
            return [];
        const there = paths.filter((path) => treePaths.has(path));
        const subject = subjectOf(message);
        return there.length * 2 < paths.length || isRoutine(subject)
            ? []
            : [{ index, sha, subject, there, words: new Set(termsOf(withoutNoise(subject))) }];
    });
    const frequency = new Map(wanted.map(({ term }) => [term, near.filter(({ words }) => words.has(term)).length]));
    const rarity = (term) => Math.log(1 + near.length / (1 + (frequency.get(term) ?? 0)));
    const strongest = wanted
        .map(({ term, weight }) => ({ term, value: weight * rarity(term) }))
        .sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1))
        .slice(0, MOST_TERMS);
    const total = strongest.reduce((sum, { value }) => sum + value, 0);
    const scored = near.flatMap(({ index, sha, subject, there, words }) => {
        const matched = strongest.filter(({ term }) => words.has(term));
        const likeness = total === 0 ? 0 : matched.reduce((sum, { value }) => sum + value, 0) / total;
        const same = there.filter((path) => files.has(path));
        const sameFolder = there.filter((path) => folders.has(patterns_folderOf(path))).length / there.length;
        const kinds = new Set(there.map((path) => (0,file_kind/* classifyFile */.TX)(path).kind));
        const score = likeness + 0.5 * (same.length / there.length) + 0.2 * sameFolder + (kinds.has("source") && kinds.has("test") ? 0.15 : 0);
        // Neither words alone nor a folder alone make an example.
        if (likeness < 0.15 || (matched.length < 2 && same.length < 2))
            return [];
        return [{ score, index, sha, subject, there, same, matched }];
    });
    return scored
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, patterns_MOST)
        .map(({ sha, subject, there, same, matched }) => ({
        commit: sha.slice(0, 12),
        subject: subject.slice(0, 120),
        paths: there.slice(0, MOST_PATHS),
        reason: `its subject says ${matched
            .slice(0, 4)
            .map(({ term }) => `\`${term}\``)
            .join(", ")}${same.length === 0 ? "" : `; it touched ${same.length} of the files named here`}`,
    }));
}
function subjectOf(message) {
    return (message.split("\n", 1)[0] ?? "").trim();
}
/** Releases, reverts, updates of dependencies: done by rule, not as an example. */
function isRoutine(subject) {
    return /^(?:v?\d+\.\d+|release\b|bump\b|revert\b|merge\b|(?:chore|build|fix)\(deps[^)]*\)|prepare\b|version\b|update (?:dependency|lock))/iu.test(subject);
}
function patterns_folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./.build/src/context/details/reading-order.js
/** What comes first is what the rest is judged by. The first rule that fits a file decides. */
const STEPS = [
    { reason: "decides how changes are judged", fits: ({ kind }) => kind === "policy" },
    { reason: "changes what runs with the repository's rights", fits: ({ kind }) => kind === "ci" },
    { reason: "changes stored data", fits: ({ kind }) => kind === "migration" },
    { reason: "changes what is installed", fits: ({ kind, riskFlags }) => kind === "dependencies" && !riskFlags.includes("lock-file") },
    {
        reason: "changes the public interface",
        fits: ({ path, riskFlags }, { publicInterface }) => riskFlags.includes("public-interface") || publicInterface.some((found) => found.path === path),
    },
    { reason: "source", fits: ({ kind }) => kind === "source" },
    { reason: "how it is built and configured", fits: ({ kind }) => kind === "build" || kind === "config" },
    { reason: "test", fits: ({ kind }) => kind === "test" },
    { reason: "documentation", fits: ({ kind }) => kind === "docs" },
    { reason: "data and pictures", fits: ({ kind }) => kind === "data" || kind === "assets" || kind === "other" },
    { reason: "generated or locked: check only that it fits", fits: () => true },
];
/** The changed files in an order to read them: rules and risks, the interface, the source with its tests, the rest. */
function readingOrder(files, details) {
    const stepOf = (file) => STEPS.findIndex((step) => step.fits(file, details));
    const sorted = files
        .map((file) => ({ file, step: stepOf(file) }))
        .sort((a, b) => a.step - b.step || reading_order_lines(b.file) - reading_order_lines(a.file) || (a.file.path < b.file.path ? -1 : 1));
    const changed = new Set(files.map(({ path }) => path));
    const seen = new Set();
    return sorted.flatMap(({ file, step }) => {
        if (seen.has(file.path))
            return [];
        seen.add(file.path);
        const tests = (details.tests.find(({ path }) => path === file.path)?.covering ?? []).filter(({ path }) => changed.has(path) && !seen.has(path));
        for (const { path } of tests)
            seen.add(path);
        return [
            { path: file.path, reason: STEPS[step]?.reason ?? "" },
            ...tests.map(({ path }) => ({ path, reason: `test of \`${file.path.replaceAll("`", "'")}\`` })),
        ];
    });
}
function reading_order_lines({ additions, deletions }) {
    return (additions ?? 0) + (deletions ?? 0);
}

;// CONCATENATED MODULE: ./.build/src/context/details/same-code.js

const LIKE_C = { line: ["//"], block: true, texts: ['"""', '"'], indented: false };
const LIKE_JAVASCRIPT = { line: ["//"], block: true, texts: ["`", '"', "'"], indented: false };
const LIKE_SHELL = { line: ["#"], block: false, texts: ['"""', "'''", '"', "'"], indented: true };
const MARKS = {
    ...Object.fromEntries(["Java", "Kotlin", "Scala", "C#", "C", "C++", "Rust", "Swift", "Go"].map((language) => [language, LIKE_C])),
    ...Object.fromEntries(["JavaScript", "TypeScript", "Dart", "Groovy"].map((language) => [language, LIKE_JAVASCRIPT])),
    ...Object.fromEntries(["Python", "Ruby"].map((language) => [language, LIKE_SHELL])),
    PHP: { line: ["//", "#"], block: true, texts: ['"', "'"], indented: false },
};
/** True where two texts of a file differ in nothing but comments and spacing; false where the language is not known. */
function isSameCode(path, before, after) {
    const { language } = (0,file_kind/* classifyFile */.TX)(path);
    const marks = language === null ? undefined : MARKS[language];
    if (marks === undefined)
        return false;
    return bare(before, marks) === bare(after, marks);
}
/** The text without comments and spacing; what stands between quotation marks is kept as it is. */
function bare(text, marks) {
    let kept = "";
    let at = 0;
    const skipTo = (mark, from) => {
        const end = text.indexOf(mark, from);
        return end === -1 ? text.length : end;
    };
    while (at < text.length) {
        const quote = marks.texts.find((mark) => text.startsWith(mark, at));
        if (quote !== undefined) {
            const end = endOfText(text, at + quote.length, quote);
            kept += text.slice(at, end);
            at = end;
        }
        else if (marks.block && text.startsWith("/*", at))
            at = Math.min(text.length, skipTo("*/", at + 2) + 2);
        else if (marks.line.some((mark) => text.startsWith(mark, at)) && text[at - 1] !== "\\")
            at = skipTo("\n", at);
        else {
            const character = text[at] ?? "";
            if (marks.indented || !/\s/u.test(character))
                kept += character;
            at += 1;
        }
    }
    return marks.indented
        ? kept
            .replaceAll(/[ \t]+(?=\n)/gu, "")
            .replaceAll(/\n+/gu, "\n")
            .trim()
        : kept;
}
function endOfText(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text.startsWith(quote, at))
            return at + quote.length;
        // A mark without its partner is none: an apostrophe in a comment that was not seen as one.
        else if (text[at] === "\n" && quote.length === 1 && quote !== "`")
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./.build/src/context/details/task-risks.js




const LOOKED_AT = 10;
const task_risks_RECENT = 300;
const LARGE_BYTES = 60_000;
/** What is risky about the files ranked first for a task, before anything of them is changed. */
function taskRisks(sources, ranked) {
    const first = ranked
        .filter(({ role }) => role === "primary")
        .slice(0, LOOKED_AT)
        .map(({ path }) => path);
    const flags = new Map(first.map((path) => [path, (0,risk_flags/* riskFlagsOf */.i)(untouched(path), (0,file_kind/* classifyFile */.TX)(path).kind)]));
    const risks = [...risk_flags/* RISK_FLAGS */.K]
        .sort((a, b) => b.points - a.points)
        .flatMap(({ id, reason }) => {
        const files = first.filter((path) => flags.get(path)?.includes(id) === true);
        return files.length === 0 ? [] : [`${(0,context_change/* listed */.K)(files)}: ${reason}.`];
    });
    return [...risks, ...busy(sources, first), ...large(sources, first), ...untested(sources, first)];
}
/** A file as if it were changed and nothing added: only its path speaks. */
function untouched(path) {
    return {
        path,
        previousPath: null,
        status: "modified",
        additions: null,
        deletions: null,
        binary: false,
        addedLines: [],
        removedLines: [],
    };
}
function busy({ history }, first) {
    const recent = history.slice(0, task_risks_RECENT);
    const counts = first.map((path) => ({ path, count: recent.filter(({ paths }) => paths.includes(path)).length }));
    return counts
        .filter(({ path, count }) => count >= 10 && count * 15 >= recent.length && (0,file_kind/* classifyFile */.TX)(path).kind === "source")
        .slice(0, 2)
        .map(({ path, count }) => `${(0,context_change/* listed */.K)([path])} changes often: in ${count} of the last ${recent.length} commits, so others may be at work there.`);
}
function large({ tree }, first) {
    const found = tree.filter(({ path, size }) => size > LARGE_BYTES && first.includes(path) && (0,file_kind/* classifyFile */.TX)(path).kind === "source");
    return found.length === 0
        ? []
        : [
            `${(0,context_change/* listed */.K)(found.map(({ path }) => path))}: a large file (${Math.round((found[0]?.size ?? 0) / 1024)} KiB${found.length > 1 ? " and more" : ""}), hard to review by line.`,
        ];
}
function untested({ tree, history }, first) {
    const paths = tree.map(({ path }) => path);
    const tests = Array.from(paths.entries()).filter(([, path]) => (0,file_kind/* classifyFile */.TX)(path).kind === "test");
    if (tests.length === 0)
        return [];
    const byStem = testsByStem(tests);
    const testNames = new Set(tests.map(([, path]) => path));
    const bare = first.slice(0, 3).filter((path) => {
        const { kind, language } = (0,file_kind/* classifyFile */.TX)(path);
        if (kind !== "source" || language === null || pairedTests(path, paths, byStem).length > 0)
            return false;
        return !history.some((past) => past.paths.length <= 30 && past.paths.includes(path) && past.paths.some((other) => testNames.has(other)));
    });
    return bare.length === 0 ? [] : [`${(0,context_change/* listed */.K)(bare)}: no test carries this name, and none changed with it before.`];
}

;// CONCATENATED MODULE: ./.build/src/context/rank/imports.js
/*
 * Which files a file names as its own parts: import lines of the common languages, found by pattern and resolved by the
 * longest common end of path. No parser: for neighbours among a few hundred files, a line is enough.
 */
const PATTERNS = [
    [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/u, /(?:\bfrom\s*|\brequire\(\s*|\bimport\(\s*|\bimport\s+)["']([^"'\n]{1,200})["']/gu],
    [/\.pyi?$/u, /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import[ \t]+\(?[ \t]*(\w*)|import[ \t]+([.\w]{1,200}))/gmu],
    [/\.go$/u, /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([\w./-]{1,200}\/[\w./-]{1,100})"$/gmu],
    [/\.rs$/u, /^[ \t]*(?:pub(?:\([^()\n]{1,40}\))?[ \t]+)?(?:use[ \t]+((?:\w+::){1,8}\w+)|mod[ \t]+(\w+);)/gmu],
    [/\.(?:java|kts?|scala|groovy)$/u, /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,200})/gmu],
    [/\.cs$/u, /^[ \t]*using[ \t]+(?:static[ \t]+)?([\w.]{1,200});/gmu],
    [/\.php$/u, /^[ \t]*use[ \t]+(?:function[ \t]+)?([\w\\]{1,200})/gmu],
    [/\.(?:rb|rake)$/u, /^[ \t]*(?:require|require_relative|autoload[ \t]+:\w+,)[ \t]*["']([^"'\n]{1,200})["']/gmu],
    [/\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm)$/u, /^[ \t]*#[ \t]*(?:include|import)[ \t]+"([^"\n]{1,200})"/gmu],
    [/\.(?:s?css|less)$/u, /@(?:import|use|forward)\s+["']([^"'\n]{1,200})["']/gu],
];
const MOST_IMPORTS = 200;
/** The names that a file imports, as it writes them: a path, or a dotted, slashed or `::` name. */
function importsOf(path, text) {
    const pattern = PATTERNS.find(([extensions]) => extensions.test(path))?.[1];
    if (pattern === undefined)
        return [];
    const found = new Set();
    for (const match of text.matchAll(pattern)) {
        const [, first, second, third] = match;
        if (/\.pyi?$/u.test(path) && first !== undefined) {
            found.add(first);
            // `from . import name` and `from package import module`: the name may be a file.
            if (second !== undefined && second !== "")
                found.add(`${first}${/\.$/u.test(first) ? "" : "."}${second}`);
        }
        else {
            const name = first ?? second ?? third;
            if (name !== undefined)
                found.add(name);
        }
        if (found.size >= MOST_IMPORTS)
            break;
    }
    return Array.from(found);
}
/** Finds the files that imported names mean. */
class ImportResolver {
    /** Name of the file without extension (of its folder for an index file) -> the files, each with its path in pieces. */
    byStem = new Map();
    /** Name of the folder -> files in it; for languages that import folders. */
    byFolder = new Map();
    constructor(paths, members) {
        for (const index of members) {
            const pieces = (paths[index] ?? "").replace(/(?:\.d)?\.[^./]+$/u, "").split("/");
            if (/^(?:index|__init__|mod|lib)$/u.test(pieces.at(-1) ?? "") && pieces.length > 1)
                pieces.pop();
            add(this.byStem, pieces.at(-1) ?? "", { index, pieces });
            const folder = (paths[index] ?? "").split("/").slice(0, -1);
            if (/\.go$/u.test(paths[index] ?? "") && !/_test\.go$/u.test(paths[index] ?? ""))
                add(this.byFolder, folder.at(-1) ?? "", { index, pieces: folder });
        }
    }
    /** The files that `name`, imported by `path`, may mean: those with the longest common end, at most ten. */
    resolve(path, name) {
        const found = this.find(path, piecesOf(path, name), name);
        // The last piece may be a name inside the file: a type, a function, a constant.
        return found.length > 0 || !/\.(?:rs|java|kts?|scala|groovy|cs|php)$/u.test(path)
            ? found
            : this.find(path, piecesOf(path, name).slice(0, -1), name);
    }
    find(path, pieces, name) {
        const go = /\.go$/u.test(path);
        if (pieces.length === 0)
            return [];
        // A relative name means one file; a Go import ends with the whole path of the folder.
        const relative = /^\./u.test(name);
        const places = (go ? this.byFolder : this.byStem).get(pieces.at(-1) ?? "") ?? [];
        let best = go ? 1 : Math.min(2, pieces.length);
        let found = [];
        for (const place of places) {
            const common = commonEnd(place.pieces, pieces);
            if (common < best || ((relative || go) && common < place.pieces.length) || (relative && common < pieces.length))
                continue;
            if (common > best)
                found = [];
            best = common;
            found.push(place.index);
        }
        return found.length > 10 ? [] : found;
    }
}
/** The name as pieces of a path; a relative one is resolved against the folder of its file. */
function piecesOf(path, name) {
    const folder = path.split("/").slice(0, -1);
    const dots = /^\.+/u.exec(name)?.[0].length ?? 0;
    if (/\.pyi?$/u.test(path) && dots > 0) {
        return [...folder.slice(0, folder.length - (dots - 1)), ...name.slice(dots).split(".")].filter((piece) => piece !== "");
    }
    if (/\.(?:pyi?|java|kts?|scala|groovy|cs)$/u.test(path))
        return name.split(".").filter((piece) => piece !== "");
    if (/\.php$/u.test(path))
        return name.split("\\").filter((piece) => piece !== "");
    if (/\.rs$/u.test(path))
        return name.split("::").filter((piece) => !/^(?:crate|super|self)$/u.test(piece));
    const pieces = /^\.{1,2}\//u.test(name) ? folder : [];
    for (const piece of name.split("/")) {
        if (piece === ".." && pieces.length === 0)
            return [];
        if (piece === "..")
            pieces.pop();
        else if (piece !== "." && piece !== "")
            pieces.push(piece);
    }
    const last = pieces.at(-1)?.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|css|scss|less|h|hh|hpp|rb|c|cc|cpp)$/u, "");
    if (last === undefined)
        return [];
    pieces[pieces.length - 1] = last;
    if (/^(?:index|mod)$/u.test(last) && pieces.length > 1)
        pieces.pop();
    return pieces;
}
function commonEnd(a, b) {
    let common = 0;
    while (common < a.length && common < b.length && a[a.length - 1 - common] === b[b.length - 1 - common])
        common += 1;
    return common;
}
function add(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

// EXTERNAL MODULE: ./.build/src/context/needs-tests.js
var needs_tests = __webpack_require__(17126);
;// CONCATENATED MODULE: ./.build/src/context/details/test-cover.js




/** Commits of more files say nothing about what tests what. */
const MAX_FILES = 30;
const MOST_TESTS = 6;
/** The changed files that a test should go with, as far as they are still there. */
function testedSources(changes) {
    return changes.flatMap(({ path, status }) => (status !== "deleted" && (0,needs_tests/* needsTests */.j)(path) ? [path] : []));
}
/** Whether a source file holds its own tests, as Rust and Vitest (in-source) have it. */
function holdsTests(path, text) {
    return path.endsWith(".rs")
        ? /^[ \t]*#\[cfg\(test\)\]/mu.test(text)
        : /\.[cm]?[jt]sx?$/u.test(path) && text.includes("import.meta.vitest");
}
/** Tests that may cover these files and whose imports are worth a look, the likeliest first; at most `limit`. */
function candidateTests(changes, treePaths, history, ranked, limit) {
    const sources = testedSources(changes);
    const tests = testPaths(treePaths);
    const byStem = testsByStem(tests);
    const named = sources.flatMap((path) => pairedTests(path, treePaths, byStem).map((index) => treePaths[index] ?? ""));
    const changedTests = changes.flatMap(({ path, status }) => (status !== "deleted" && (0,file_kind/* classifyFile */.TX)(path).kind === "test" ? [path] : []));
    const there = new Set(tests.map(([, path]) => path));
    const together = Array.from(testsInHistory(sources, history, there).values()).flatMap((found) => Array.from(found.keys()));
    const all = [...named, ...changedTests, ...together, ...ranked.filter((path) => there.has(path))];
    return Array.from(new Set(all))
        .filter((path) => (0,file_kind/* classifyFile */.TX)(path).language !== null)
        .slice(0, limit);
}
/**
 * The tests that cover each changed source file, as far as its name, the imports of the tests that were read, the changed
 * symbols they name, and the history tell (changed together at least twice and in a quarter of its commits; where nothing
 * else speaks, the two that changed with it most, at least three times). `inline`: the files that hold tests of their own;
 * `sameCode`: those of which only comments changed, which need no test.
 * "none" means that none was found.
 */
function testCover(changes, treePaths, history, testTexts, symbols, inline, sameCode = new Set()) {
    const sources = testedSources(changes).filter((path) => !sameCode.has(path));
    if (sources.length === 0)
        return [];
    const changed = new Set(changes.flatMap(({ path, status }) => (status === "deleted" ? [] : [path])));
    const tests = testPaths(treePaths);
    const there = new Set(tests.map(([, path]) => path));
    const byStem = testsByStem(tests);
    const testFolders = testFoldersOf(tests);
    const importers = importersOf(sources, treePaths, testTexts);
    const together = testsInHistory(sources, history, there);
    const touches = touchesOf(sources, history);
    return sources.map((path) => {
        const found = new Map();
        const testsItself = inline.has(path);
        for (const index of pairedTests(path, treePaths, byStem))
            found.set(treePaths[index] ?? "", "carries its name");
        for (const test of testsInFolderOf(path, testFolders))
            if (!found.has(test))
                found.set(test, "lies in the test folder of its name");
        for (const test of importers.get(path) ?? [])
            if (!found.has(test))
                found.set(test, "imports it");
        for (const [test, symbol] of namers(path, symbols, testTexts))
            if (!found.has(test))
                found.set(test, `names \`${symbol}\`, which changed`);
        const of = touches.get(path) ?? 0;
        const told = (count) => `changed with it in ${count} of its ${of} past commits`;
        const past = Array.from(together.get(path) ?? []);
        for (const [test, count] of past)
            if (count >= 2 && count * 4 >= of && !found.has(test))
                found.set(test, told(count));
        if (found.size === 0)
            for (const [test, count] of past.slice(0, 2))
                if (count >= 3)
                    found.set(test, told(count));
        const covering = Array.from(found, ([test, reason]) => ({ path: test, reason, changed: changed.has(test) }))
            // Data of a test is no test, but where it changed the case is there.
            .filter((test) => test.changed || (0,file_kind/* classifyFile */.TX)(test.path).language !== null)
            .concat(testsItself
            ? [
                {
                    path,
                    reason: "holds tests of its own",
                    changed: symbols.some((entry) => entry.path === path && /^tests?\b/u.test(entry.symbol)),
                },
            ]
            : [])
            .sort((a, b) => Number(b.changed) - Number(a.changed))
            .slice(0, MOST_TESTS);
        return { path, covering, state: covering.some((test) => test.changed) ? "changed" : covering.length > 0 ? "unchanged" : "none" };
    });
}
function testFoldersOf(tests) {
    const found = new Map();
    for (const [, test] of tests) {
        const parts = test.split("/").slice(0, -1);
        const root = parts.findIndex((part) => /^(?:tests?|__tests__|specs?)$/u.test(part));
        if (root === -1)
            continue;
        const home = parts
            .slice(0, root)
            .map((part) => `${part}/`)
            .join("");
        for (const name of new Set(parts.slice(root + 1).map(test_cover_plain))) {
            const list = found.get(name);
            if (list === undefined)
                found.set(name, [{ home, test }]);
            else
                list.push({ home, test });
        }
    }
    return found;
}
/** `tests/from_request/pass/a.rs` is about `src/from_request/mod.rs`, `__tests__/response/type.test.js` about `lib/response.js`. */
function testsInFolderOf(path, folders) {
    const above = path.split("/").slice(0, -1).map(test_cover_plain);
    const stem = stemOf(path);
    const isWholeFolder = /^(?:index|mod|init)$/u.test(stem);
    const subject = isWholeFolder ? (above.at(-1) ?? "") : stem;
    // A name that stands for more than this file says nothing: a folder above it is called so too.
    if (/^(?:src|lib|main)?$/u.test(subject) || isGeneric(subject) || (!isWholeFolder && above.includes(subject)))
        return [];
    return (folders.get(subject) ?? []).flatMap(({ home, test }) => (path.startsWith(home) ? [test] : []));
}
function test_cover_plain(name) {
    return name.replaceAll(/[_-]/gu, "").toLowerCase();
}
function testPaths(treePaths) {
    return Array.from(treePaths.entries()).filter(([, path]) => (0,file_kind/* classifyFile */.TX)(path).kind === "test");
}
/** Source path -> the tests among those read that import it. Go compiles a folder as one: its tests there count. */
function importersOf(sources, treePaths, tests) {
    const wanted = new Set(sources);
    const resolver = new ImportResolver(treePaths, Array.from(treePaths.entries()).flatMap(([index, path]) => (wanted.has(path) ? [index] : [])));
    const found = new Map();
    const add = (source, test) => found.set(source, (found.get(source) ?? new Set()).add(test));
    for (const { path, text } of tests) {
        for (const name of importsOf(path, text)) {
            for (const index of resolver.resolve(path, name)) {
                const source = treePaths[index];
                if (source !== undefined && !(source.endsWith(".go") && test_cover_folderOf(source) !== test_cover_folderOf(path)))
                    add(source, path);
            }
        }
        if (path.endsWith("_test.go")) {
            const name = path.slice(test_cover_folderOf(path).length);
            for (const source of sources)
                if (source.endsWith(".go") && test_cover_folderOf(source) === test_cover_folderOf(path) && mentions(text, source, name))
                    add(source, path);
        }
    }
    return found;
}
/** The tests that name a changed symbol of the file; only names that no other thing would have by chance. */
function namers(path, symbols, tests) {
    const extension = path.slice(path.lastIndexOf("."));
    const names = Array.from(new Set(symbols.flatMap((entry) => (entry.path === path ? [entry.symbol] : [])))).filter((symbol) => {
        const own = symbol.slice(symbol.lastIndexOf(".") + 1);
        return own.length >= 8 || (symbol.includes(".") && own.length >= 5) || /[a-z][A-Z]|\w_\w/u.test(own);
    });
    if (names.length === 0)
        return [];
    return tests.flatMap(({ path: test, text }) => {
        if (!test.endsWith(extension) && !/\.[cm]?[jt]sx?$/u.test(test))
            return [];
        const found = names.find((symbol) => {
            const own = symbol.slice(symbol.lastIndexOf(".") + 1);
            return /^[a-z]{5,7}$/u.test(own) ? text.includes(symbol) : hasWord(text, own);
        });
        return found === undefined ? [] : [[test, found]];
    });
}
/** The word as a whole, found without building a pattern from hostile text. */
function hasWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (!/[\w$]/u.test(text[at - 1] ?? " ") && !/[\w$]/u.test(text[at + word.length] ?? " "))
            return true;
    }
    return false;
}
/** Whether a Go test names the file's likely subject: `TestContext...` in the folder of `context.go`. */
function mentions(text, source, testName) {
    const stem = source.slice(test_cover_folderOf(source).length).replace(/\.go$/u, "").replaceAll("_", "").toLowerCase();
    return stem.length > 3 && !testName.startsWith(stem) && text.toLowerCase().includes(`func test${stem}`);
}
function test_cover_folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/** Source path -> test -> how many past commits touched both. */
function testsInHistory(sources, history, tests) {
    const wanted = new Set(sources);
    const found = new Map();
    for (const { paths } of history) {
        if (paths.length > MAX_FILES || !paths.some((path) => wanted.has(path)))
            continue;
        for (const source of paths.filter((path) => wanted.has(path))) {
            const row = found.get(source) ?? new Map();
            found.set(source, row);
            for (const path of paths)
                if (tests.has(path))
                    row.set(path, (row.get(path) ?? 0) + 1);
        }
    }
    return new Map(Array.from(found, ([source, row]) => [
        source,
        new Map(Array.from(row)
            .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
            .slice(0, MOST_TESTS)),
    ]));
}
function touchesOf(sources, history) {
    const wanted = new Set(sources);
    const counts = new Map();
    for (const { paths } of history) {
        if (paths.length <= MAX_FILES)
            for (const path of paths)
                if (wanted.has(path))
                    counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./.build/src/context/details/workflow-changes.js


/** Triggers under which GitHub gives a workflow secrets and a write token although a stranger can cause it. */
const PRIVILEGED = new Set(["pull_request_target", "workflow_run", "issue_comment", "issues", "discussion_comment", "discussion"]);
/** Larger or more than people write: the general question about workflows stays, so that nobody takes silence for safety. */
const workflow_changes_MAX_TEXT = 100_000;
const workflow_changes_MOST = 40;
const LEVELS = ["none", "read", "write"];
/**
 * What a changed workflow or action may do that it did not before: permissions widened, actions new or not pinned to a
 * commit, privileged triggers, secrets, runners of one's own. Both versions are read as data; what cannot be parsed is
 * not compared, and its file stands among the changed ones with its risk.
 */
function workflowChanges(texts) {
    const workflows = texts.filter(({ change: { path } }) => WORKFLOW.test(path)).slice(0, workflow_changes_MOST);
    return workflows.flatMap(({ change: { path }, before, after, complete }) => {
        if (after === null || !complete || Math.max(after.length, before?.length ?? 0) > workflow_changes_MAX_TEXT)
            return [];
        const now = read(after);
        if (now === null)
            return [];
        const old = before === null ? null : read(before);
        const finding = (what, sentence) => ({ path, what, finding: sentence });
        return [
            ...wider(old, now).map((sentence) => finding("permission", sentence)),
            ...newActions(old, now).map((sentence) => finding("action", sentence)),
            ...added(old, now, triggersOf)
                .filter((trigger) => PRIVILEGED.has(trigger))
                .map((trigger) => finding("trigger", `now starts on \`${trigger}\`, with the repository's secrets and token`)),
            ...added(old, now, secretsOf).map((name) => finding("secret", `now reads the secret \`${name}\``)),
            ...added(old, now, ownRunnersOf).map((label) => finding("runner", `now runs on a runner of one's own (\`${label}\`)`)),
        ];
    });
}
const WORKFLOW = /^\.github\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$|(?:^|\/)action\.ya?ml$/u;
function read(text) {
    try {
        const data = asRecord(parseYaml(text));
        return data === null ? null : { data, text };
    }
    catch {
        return null;
    }
}
function added(old, now, what) {
    const known = new Set(old === null ? [] : what(old));
    return Array.from(new Set(what(now)))
        .filter((name) => !known.has(name))
        .sort();
}
function jobsOf({ data }) {
    return Object.entries(recordAt(data, "jobs")).flatMap(([id, job]) => {
        const record = asRecord(job);
        return record === null ? [] : [[id, record]];
    });
}
/** Job by job, as it takes effect: a job's own `permissions` replace those of the workflow. `null`: the repository's default. */
function permissionsOf(workflow) {
    return new Map(jobsOf(workflow).map(([id, job]) => [id, job["permissions"] ?? workflow.data["permissions"] ?? null]));
}
function wider(old, now) {
    const before = old === null ? new Map() : permissionsOf(old);
    const sentences = new Map();
    for (const [job, permissions] of permissionsOf(now)) {
        for (const sentence of widened(before.has(job), before.get(job) ?? null, permissions)) {
            sentences.set(sentence, [...(sentences.get(sentence) ?? []), job]);
        }
    }
    return Array.from(sentences, ([sentence, jobs]) => `${sentence} (${jobs.length === 1 ? "job" : "jobs"} ${jobs
        .slice(0, 5)
        .map((job) => `\`${job}\``)
        .join(", ")}${jobs.length > 5 ? " …" : ""})`);
}
function widened(existed, before, now) {
    if (now === null)
        return !existed
            ? ["has no `permissions:`, so the repository's default holds"]
            : before === null
                ? []
                : ["no longer limits `permissions:`, so the repository's default holds"];
    if (typeof now === "string")
        return now === "write-all" && before !== now
            ? ["asks for `write-all`"]
            : now === "read-all" && existed && before !== null && before !== now
                ? ["asks for `read-all`"]
                : [];
    // From the default (null) to a list is a narrowing; what a new or limited job writes is named.
    const was = asRecord(before);
    return Object.entries(asRecord(now) ?? {}).flatMap(([scope, level]) => {
        const given = was === null ? (typeof before === "string" ? before.replace("-all", "") : null) : was[scope];
        const from = typeof given === "string" ? given : "none";
        if (LEVELS.indexOf(String(level)) <= LEVELS.indexOf(from) || (existed && before === null))
            return [];
        return level === "write" || (existed && level === "read") ? [`\`${scope}\` from ${from} to ${String(level)}`] : [];
    });
}
function usesOf(workflow) {
    return Array.from(workflow.text.matchAll(/^[ \t]*(?:-[ \t]+)?["']?uses["']?[ \t]*:[ \t]*["']?([^\s"'#]{1,300})/gmu), (match) => match[1] ?? "").filter((uses) => !uses.startsWith("./"));
}
function newActions(old, now) {
    const known = new Set(old === null ? [] : usesOf(old).map(nameOf));
    return added(old, now, usesOf).map((uses) => {
        const pinned = /@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/u.test(uses);
        const ours = /^(?:actions|github)\//u.test(uses);
        const state = pinned ? "pinned to a commit" : `not pinned to a commit${ours ? ", of GitHub's own" : ""}`;
        return `${known.has(nameOf(uses)) ? "another version of" : ours ? "new action" : "new third-party action"} \`${uses}\`, ${state}`;
    });
}
function nameOf(uses) {
    return uses.split("@")[0]?.toLowerCase() ?? uses;
}
function triggersOf({ data }) {
    const on = data["on"];
    return typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(asRecord(on) ?? {});
}
function secretsOf({ text }) {
    return Array.from(text.matchAll(/\bsecrets(?:\.|\[["'])([A-Za-z_]\w{0,99})/gu), (match) => match[1] ?? "").filter((name) => name !== "GITHUB_TOKEN");
}
function ownRunnersOf(workflow) {
    return jobsOf(workflow).flatMap(([, job]) => {
        const runsOn = asRecord(job["runs-on"])?.["labels"] ?? job["runs-on"];
        return (Array.isArray(runsOn) ? runsOn : [runsOn]).filter((label) => label === "self-hosted");
    });
}

;// CONCATENATED MODULE: ./.build/src/context/details/add-details.js

















/** A list that names more says no more; the count in `unknowns` tells what was left out. */
const MOST_SYMBOLS = 1000;
const MOST_DEPENDENCIES = 1000;
/** The pack with what a closer look adds: structure, the change by symbol, cover, reviewers, hot spots. Pure. */
function addDetails(body, sources, details, wish) {
    const owners = details.codeowners === null ? null : (0,codeowners/* parseCodeowners */.BW)(details.codeowners);
    const structure = structureOf(sources, body.repository, { owners, attributes: details.attributes });
    const treePaths = new Set(sources.tree.map(({ path }) => path));
    const focus = Array.from(new Set([...(body.change?.files ?? []).map(({ path }) => path), ...body.primaryFiles, ...body.relatedFiles.slice(0, 10)])).slice(0, 40);
    const changes = wish.changes?.state === "known" ? wish.changes.value : null;
    const unknowns = [...body.unknowns, ...details.unknowns];
    const change = body.change === null || changes === null
        ? body.change
        : { ...body.change, details: changeDetails(body.change, changes, sources, details, { owners, habits: wish.habits }, unknowns) };
    const deepened = {
        ...body,
        repository: { ...body.repository, structure },
        change,
        task: { ...body.task, intent: intentOf(body.task.text, sources) },
        taskContext: {
            hotSpots: hotSpots(details.first, sources.query, body.task.text),
            patterns: patternsToFollow(sources.query, sources.history, focus, treePaths),
            risks: changes === null ? taskRisks(sources, body.ranked) : [],
        },
        unknowns,
    };
    return withImpact({
        ...deepened,
        harness: {
            ...body.harness,
            focusAreas: focusAreas(deepened, sources.manifests.map(({ path }) => path)),
        },
        reviewPrompts: reviewPrompts(change, wish.habits),
        openQuestions: openQuestions(deepened),
    }, changes);
}
function changeDetails(change, changes, sources, details, known, unknowns) {
    const symbols = details.changed.flatMap((text) => changedSymbols(text) ?? []);
    const dependencies = dependencyChanges(details.changed);
    leftOut(unknowns, "changed symbols", symbols.length - MOST_SYMBOLS);
    leftOut(unknowns, "changed dependencies", dependencies.length - MOST_DEPENDENCIES);
    const publicInterface = interfaceChanges(symbols).slice(0, MOST_SYMBOLS);
    const inline = new Set(details.changed.flatMap(({ change: { path }, after }) => (after !== null && holdsTests(path, after) ? [path] : [])));
    // Without the tree only the change itself tells tests, and then "none was found" is no finding.
    const isRead = sources.tree.length > 0;
    const covers = testCover(changes, isRead ? sources.tree.map(({ path }) => path) : changes.flatMap(({ path, status }) => (status === "deleted" ? [] : [path])), sources.history, details.tests, symbols, inline, new Set(details.changed.flatMap(({ change: { path }, before, after }) => before !== null && after !== null && isSameCode(path, before, after) ? [path] : [])));
    const tests = isRead ? covers : covers.filter(({ state }) => state !== "none");
    const touched = changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath]));
    return {
        symbols: symbols.slice(0, MOST_SYMBOLS).map(({ path, symbol, kind, change: how, line }) => ({ path, symbol, kind, change: how, line })),
        publicInterface,
        dependencies: dependencies.slice(0, MOST_DEPENDENCIES),
        migrations: change.files
            .filter(({ kind }) => kind === "migration")
            .map(({ path, status, riskFlags }) => ({ path, status, removesData: riskFlags.includes("destructive-migration") })),
        workflows: workflowChanges(details.changed),
        tests,
        companions: known.habits.map(({ path, seed, together, seedChanges }) => ({ path, with: seed, together, commits: seedChanges })),
        reviewers: suggestReviewers(Array.from(new Set(touched)), known.owners, sources.history, details.authors),
        readingOrder: readingOrder(change.files, { publicInterface, tests }),
    };
}
function leftOut(unknowns, what, count) {
    if (count > 0)
        unknowns.push({
            what: `${count} ${what}.`,
            reason: "A change of this size is not listed whole.",
            mend: "Split the change, or look at the rest by hand.",
        });
}

// EXTERNAL MODULE: ./.build/src/git/read-texts.js
var read_texts = __webpack_require__(69223);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
;// CONCATENATED MODULE: ./.build/src/context/contents.js





/** Larger files are data or generated, and cost more than they tell. */
const MAX_SCANNED_BYTES = 600_000;
/**
 * Gives the content of each wanted entry to `onContent`, once, in no promised order; the bytes are only valid during the
 * call. What the work tree holds is used where its bytes hash to the very object of the commit, which is faster than
 * unpacking and as certain; the rest (changed files, other line endings, sparse or bare checkouts) comes from git.
 * Resolves with the number of contents given.
 */
async function readContents(repository, entries, onContent, onProgress) {
    const rest = [];
    const buffer = Buffer.allocUnsafe(MAX_SCANNED_BYTES + 1);
    let given = 0;
    let sinceTurn = 0;
    for (const [done, wanted] of entries.entries()) {
        const length = repository.bare ? -1 : readVerified((0,external_node_path_.join)(repository.root, wanted.entry.path), wanted.entry, buffer);
        if (length < 0) {
            rest.push(wanted);
            if (rest.length > 50 && given === 0) {
                // Nothing of this checkout matches (sparse, or converted line endings): do not try it file by file.
                rest.push(...entries.slice(done + 1));
                break;
            }
        }
        else {
            onContent(wanted.index, buffer, length);
            given += 1;
        }
        // The history is read by another process meanwhile: let its output in, so that it does not wait for us.
        sinceTurn += wanted.entry.size + 2000;
        if (sinceTurn > 1_000_000) {
            sinceTurn = 0;
            onProgress(done);
            await (0,promises_.setImmediate)();
        }
    }
    await (0,read_file/* readBlobs */.b4)(repository, rest.map(({ entry }) => entry.oid), (position, content) => {
        const wanted = rest[position];
        if (position % 1000 === 0)
            onProgress(entries.length - rest.length + position);
        if (wanted === undefined || content === null)
            return;
        onContent(wanted.index, content, content.length);
        given += 1;
    });
    return given;
}
/**
 * Reads a file of the work tree into `buffer` if it is exactly the blob of the entry; -1 otherwise. Symbolic links are
 * not followed and nothing is waited for (a pipe would block); a link among the folders cannot matter, since the hash
 * says what was read.
 */
function readVerified(path, entry, buffer) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return -1;
    }
    try {
        const status = (0,external_node_fs_.fstatSync)(file);
        if (!status.isFile() || status.size !== entry.size || entry.size > MAX_SCANNED_BYTES)
            return -1;
        let length = 0;
        while (length < entry.size) {
            const count = (0,external_node_fs_.readSync)(file, buffer, length, entry.size - length, null);
            if (count === 0)
                return -1;
            length += count;
        }
        const hash = (0,external_node_crypto_.createHash)(entry.oid.length === 64 ? "sha256" : "sha1")
            .update(`blob ${length}\0`)
            .update(buffer.subarray(0, length));
        return hash.digest("hex") === entry.oid ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./.build/src/context/details/read-details.js




/** A change of more files is looked at by its most telling ones. */
const MOST_CHANGED = 150;
const read_details_MAX_TEXT = 400_000;
const MAX_LOCK = 3_000_000;
/** All texts of one side together; a change of more is told by its lines. */
const MAX_TOTAL = 16_000_000;
const MOST_FIRST = 12;
const read_details_MOST_TESTS = 40;
const CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Whose texts say more by symbol, dependency or permission than their lines do; the others are not read twice. */
const COMPARED = new Set(["source", "test", "ci", "dependencies", "migration"]);
/** The changed files as they were, CODEOWNERS of the base commit (law 3), the authors of the change. Nothing is run. */
async function readBaseTexts({ repository, changes, baseSha, headSha, codeowners }) {
    const head = headSha ?? repository?.headSha ?? null;
    if (repository === null || head === null || !(await repository.hasCommit(head)))
        return { before: null, authors: [], codeowners, ownersRead: codeowners !== null };
    const authors = read_details_authorsOf(repository, baseSha, head);
    const base = baseSha === null || baseSha === repository.emptyTree ? baseSha : await repository.mergeBase(baseSha, head);
    const paths = base === null ? [] : compared(changes).flatMap(({ path, previousPath, status }) => (status === "added" ? [] : [previousPath ?? path]));
    const owners = codeowners === null ? CODEOWNERS.map((path) => ({ sha: baseSha ?? head, path, limit: MAX_LOCK })) : [];
    const texts = await (0,read_texts/* readTexts */.Z)(repository, [...owners, ...paths.map((path) => ({ sha: base ?? head, path, limit: limitOf(path) }))], MAX_TOTAL);
    const before = new Map();
    for (const [index, path] of paths.entries()) {
        const text = texts[owners.length + index];
        if (typeof text === "string")
            before.set(path, text);
    }
    return {
        before: base === null ? null : before,
        authors: await authors,
        ownersRead: codeowners !== null || baseSha === null || (await repository.hasCommit(baseSha)),
        // GitHub takes the first of these places that is there.
        codeowners: codeowners ?? texts.slice(0, owners.length).find((text) => text !== null) ?? null,
    };
}
/**
 * The changed files as they are, `.gitattributes`, the files ranked first, and the tests that may cover the change: from
 * the work tree where it is the commit's, else from git. Without a checkout only the lines of the change are there.
 */
async function readDetails(sources, body, range, base) {
    const { repository, headSha } = range;
    const changes = range.changes ?? [];
    const here = repository !== null && sources.tree.length > 0 && (headSha === null || (await repository.hasCommit(headSha)));
    const paths = sources.tree.map(({ path }) => path);
    const tests = changes.length === 0
        ? []
        : candidateTests(changes, paths, sources.history, body.tests.map(({ path }) => path), read_details_MOST_TESTS);
    const first = body.ranked
        .filter(({ role }) => role !== "test")
        .slice(0, MOST_FIRST)
        .map(({ path }) => path);
    const wanted = new Set(compared(changes));
    const now = here
        ? await readNow(repository, sources, [".gitattributes", ...first, ...tests, ...Array.from(wanted, ({ path }) => path)])
        : null;
    const texts = (of) => of.flatMap((path) => (now?.has(path) === true ? [{ path, text: now.get(path) ?? "" }] : []));
    const changed = changes.map((change) => (wanted.has(change) ? bothTexts(change, base.before, now) : linesOnly(change)));
    const unread = changed.filter(({ change, complete }) => wanted.has(change) && !complete).length;
    return {
        changed,
        authors: base.authors,
        codeowners: base.codeowners,
        attributes: now?.get(".gitattributes") ?? null,
        first: texts(first),
        tests: texts(tests),
        unknowns: [
            ...ownersUnknown(base, changes.length > 0 && repository !== null),
            ...notCompared(unread + changes.filter(read_details_isTelling).length - wanted.size),
        ],
    };
}
async function readNow(repository, { tree }, paths) {
    const wanted = new Set(paths);
    let room = MAX_TOTAL;
    const entries = Array.from(tree.entries()).flatMap(([index, file]) => {
        if (!wanted.has(file.path) || file.kind !== "blob" || file.size > Math.min(limitOf(file.path), room))
            return [];
        room -= file.size;
        return [{ index, entry: file }];
    });
    const found = new Map();
    await readContents(repository, entries, (index, bytes, length) => {
        const path = tree[index]?.path;
        if (path !== undefined && !bytes.subarray(0, Math.min(length, 8000)).includes(0))
            found.set(path, Buffer.from(bytes.subarray(0, length)).toString("utf8"));
    }, () => undefined);
    return found;
}
/** The changed files that are worth a comparison, at most so many. */
function compared(changes) {
    return (changes ?? []).filter(read_details_isTelling).slice(0, MOST_CHANGED);
}
function read_details_isTelling(change) {
    return COMPARED.has((0,file_kind/* classifyFile */.TX)(change.path).kind) && !change.binary;
}
function notCompared(count) {
    if (count === 0)
        return [];
    return [
        {
            what: `Symbols and dependencies of ${count} changed ${count === 1 ? "file" : "files"}.`,
            reason: `Their two versions were not compared: too large, not in this clone, or beyond the first ${MOST_CHANGED}; only their changed lines were looked at.`,
            mend: "Look at these by hand, or check out with `fetch-depth: 0`.",
        },
    ];
}
function ownersUnknown(base, asked) {
    if (base.ownersRead || !asked)
        return [];
    return [
        {
            what: "The owners of the changed files.",
            reason: "CODEOWNERS is read at the base commit, and that commit is not in this clone.",
            mend: "Add `fetch-depth: 0` under `with:` of the step actions/checkout.",
        },
    ];
}
function limitOf(path) {
    return (0,file_kind/* isLockFile */.ue)(path) ? MAX_LOCK : read_details_MAX_TEXT;
}
function bothTexts(change, before, now) {
    const old = change.status === "added" ? null : (before?.get(change.previousPath ?? change.path) ?? null);
    const after = change.status === "deleted" ? null : (now?.get(change.path) ?? null);
    return {
        change,
        before: old,
        after,
        complete: (change.status === "added" || old !== null) && (change.status === "deleted" || after !== null),
    };
}
function linesOnly(change) {
    return { change, before: null, after: null, complete: false };
}
/** Names only: e-mail addresses are not asked for. */
async function read_details_authorsOf(repository, baseSha, head) {
    if (baseSha === null)
        return [];
    const range = baseSha === repository.emptyTree ? head : `${baseSha}..${head}`;
    const log = await repository.attempt(["log", "--format=%an", "--no-mailmap", "--max-count=500", range, "--"]);
    return log.code === 0
        ? Array.from(new Set(log.stdout
            .toString("utf8")
            .split("\n")
            .filter((name) => name !== "")))
        : [];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/src/git/path-text.js
var path_text = __webpack_require__(67889);
// EXTERNAL MODULE: ./.build/src/git/process.js
var process = __webpack_require__(18841);
;// CONCATENATED MODULE: ./.build/src/git/renames.js
/** What two names of one file have in common, the most telling first; only what is unique on both sides makes a pair. */
const LIKENESSES = [
    (path) => path.split("/").slice(-3).join("/"),
    (path) => path.split("/").slice(-2).join("/"),
    (path) => path.slice(path.lastIndexOf("/") + 1),
    withoutExtension,
    (path) => withoutExtension(path.slice(path.lastIndexOf("/") + 1)),
    // `models.py` became `_models.py`, `parse-line.js` became `parseLine.js`.
    (path) => path.slice(0, path.lastIndexOf("/") + 1) + plainName(withoutExtension(path.slice(path.lastIndexOf("/") + 1))),
];
/**
 * The moves in a commit that also edited what it moved, found by their names: git compares contents for that, which a
 * clone without blobs would have to fetch. `removed` and `added` are the paths that the commit removed and added.
 */
function renamesByName(removed, added) {
    const found = [];
    let left = removed;
    let right = added;
    for (const likeness of LIKENESSES) {
        if (left.length === 0 || right.length === 0)
            break;
        const froms = uniqueBy(left, likeness);
        const tos = uniqueBy(right, likeness);
        const taken = new Set();
        for (const [key, from] of froms) {
            const to = tos.get(key);
            if (from === null || to == null)
                continue;
            found.push({ from, to });
            taken.add(from).add(to);
        }
        left = left.filter((path) => !taken.has(path));
        right = right.filter((path) => !taken.has(path));
    }
    return found;
}
/** Key -> its only path; `null` where several have it. */
function uniqueBy(paths, keyOf) {
    const found = new Map();
    for (const path of paths)
        found.set(keyOf(path), found.has(keyOf(path)) ? null : path);
    return found;
}
function plainName(name) {
    return name.replaceAll(/[_-]/gu, "").toLowerCase();
}
function withoutExtension(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") + 1 ? path.slice(0, dot) : path;
}
/**
 * The same commits (newest first) with the paths that their files have now: what happened to a file under an earlier name
 * belongs to it, also on a branch that was made before the move and merged after it. A path that `exists` says is there
 * keeps its name.
 */
function followRenames(commits, exists) {
    const now = new Map();
    for (const { renames } of commits) {
        for (const { from, to } of renames) {
            const last = now.get(to) ?? to;
            if (!exists(from) && !now.has(from) && exists(last))
                now.set(from, last);
        }
    }
    return commits.map((commit) => commit.paths.some((path) => now.has(path))
        ? { ...commit, paths: Array.from(new Set(commit.paths.map((path) => now.get(path) ?? path))) }
        : commit);
}

;// CONCATENATED MODULE: ./.build/src/git/history.js




/**
 * The last commits before and including `sha`, newest first, with the files of each; no merges. A shallow clone gives
 * what it has, except for its cut-off commits, which would show every file as added.
 */
async function readHistory(repository, sha, limit) {
    return parseHistory(await readHistoryLog(repository, sha, limit));
}
/** Of a log, in bytes. That of 2,000 commits has 1 to 5 MB; commits that touch every file of a huge repository would fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The same as git writes it, for parseHistory: the newest commits that fit into `most` bytes, each with all its files. */
async function readHistoryLog(repository, sha, limit, most = MOST_BYTES) {
    const args = [
        "log",
        `-n${limit}`,
        "--no-merges",
        // Only moves without an edit, which cost nothing: for the others git would read contents, and a clone without blobs fetch them.
        "-M100%",
        "--no-show-signature",
        "--no-color",
        "--no-notes",
        "--no-mailmap",
        "--no-ext-diff",
        "--no-textconv",
        "--encoding=UTF-8",
        "--ignore-submodules=none",
        "--name-status",
        "-z",
        // 0x1e and 0x1f cannot be told from a message's own, so a message's length does not matter: it ends at NUL.
        "--format=%x1e%H%x1f%P%x1f%an%x1f%B%x00",
        sha,
        "--",
    ];
    const pieces = [];
    let length = 0;
    const result = await repository.attempt(args, {
        onOutput: (chunk) => {
            pieces.push(chunk);
            length += chunk.length;
            return length <= most;
        },
    });
    if (length <= most) {
        if (result.code !== 0)
            throw new process/* GitFailure */.Xi(args, result);
        return Buffer.concat(pieces);
    }
    // The same bytes of the log each time, however git's output came in pieces; the last commit in them may lack files.
    const whole = Buffer.concat(pieces).subarray(0, most);
    return whole.subarray(0, whole.lastIndexOf(`\0${RECORD}`) + 1);
}
/**
 * `RS <sha> US <parents> US <author> US <message> NUL [LF <status> NUL path NUL [path NUL] ...] NUL`: where a status could stand, a piece that
 * begins with RS starts a record; paths stand at other places, so none can look like one.
 */
function parseHistory(output) {
    const commits = [];
    const pieces = history_piecesOf(output);
    for (let piece = pieces.next(); piece.done !== true; piece = pieces.next()) {
        const { text } = piece.value;
        const record = text.startsWith(RECORD) ? recordOf(text) : null;
        if (record !== null)
            commits.push(record);
        const status = record === null ? /^\n?([A-Z])\d*$/u.exec(text)?.[1] : undefined;
        const commit = commits.at(-1);
        if (status === undefined || commit === undefined)
            continue;
        const path = nextPath(pieces);
        if (path === "")
            break;
        commit.paths.push(path);
        if (status === "A")
            commit.added.push(path);
        if (status === "D")
            commit.removed.push(path);
        if (status !== "R" && status !== "C")
            continue;
        const to = nextPath(pieces);
        if (to === "")
            break;
        commit.paths.push(to);
        if (status === "R")
            commit.renames.push({ from: path, to });
    }
    // %P is empty for a true root and for a commit whose parents a shallow clone cut off: both add everything.
    return commits
        .filter((commit) => !commit.root)
        .map(({ sha, author, message, paths, renames, added, removed }) => ({
        sha,
        author,
        message,
        paths,
        renames: [...renames, ...renamesByName(removed, added)],
    }));
}
function nextPath(pieces) {
    const next = pieces.next();
    return next.done === true ? "" : next.value.path;
}
/** Each piece as text, and as the path that it may be. Nearly every log is UTF-8 throughout, and then read in one go. */
function* history_piecesOf(output) {
    if ((0,external_node_buffer_.isUtf8)(output)) {
        for (const text of output.toString("utf8").split("\0"))
            yield { text, path: text };
        return;
    }
    for (const piece of (0,path_text/* zeroSeparated */.Q)(output))
        yield { text: piece.toString("utf8"), path: (0,path_text/* pathText */.L)(piece) };
}
const RECORD = "\u001e";
const UNIT = "\u001f";
/** `RS <sha> US <parents> US <author> US <message>`; `null` for a path that happens to begin with the mark. */
function recordOf(piece) {
    const first = piece.indexOf(UNIT);
    const second = piece.indexOf(UNIT, first + 1);
    const third = piece.indexOf(UNIT, second + 1);
    const sha = piece.slice(1, first);
    if (first < 0 || second < 0 || third < 0 || !/^[0-9a-f]{40,64}$/u.test(sha))
        return null;
    return {
        sha,
        author: piece.slice(second + 1, third),
        message: piece.slice(third + 1),
        paths: [],
        added: [],
        removed: [],
        renames: [],
        root: second === first + 1,
    };
}

// EXTERNAL MODULE: ./.build/src/git/status.js
var git_status = __webpack_require__(13768);
// EXTERNAL MODULE: ./.build/src/git/missing-blobs.js
var missing_blobs = __webpack_require__(16673);
;// CONCATENATED MODULE: ./.build/src/git/tree.js


/**
 * Every file of a commit, in git's order (bytes of the path), with sizes. Read from the objects, so the work tree, its
 * index and a sparse checkout play no part. Throws GitFailure when the commit is not there.
 */
async function readTree(repository, sha) {
    const missing = await (0,missing_blobs/* missingBlobs */.Lj)(repository, sha);
    // The size of a missing blob cannot be asked for without fetching it, and git would end there.
    const withSize = missing.size === 0 ? ["-l"] : [];
    const output = await repository.run(["ls-tree", "-r", "-z", ...withSize, "--full-tree", sha]);
    const sizes = missing.size === 0 ? null : await sizesOf(repository, output, missing);
    const entries = [];
    // One character for each byte: a path of ASCII, which nearly every one is, needs no second reading.
    for (const entry of output.toString("latin1").split("\0")) {
        const tab = entry.indexOf("\t");
        if (tab < 0)
            continue;
        // `<mode> SP <type> SP <oid> [SP <size, padded>] TAB <path> NUL`
        const [mode = "", type = "", oid = "", size = ""] = entry.slice(0, tab).split(/ +/u);
        const path = entry.slice(tab + 1);
        entries.push({
            path: /[\u0080-\u00ff]/u.test(path) ? (0,path_text/* pathText */.L)(Buffer.from(path, "latin1")) : path,
            kind: type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "blob",
            executable: mode === "100755",
            oid,
            size: sizes === null ? (size === "-" ? 0 : Number(size)) : (sizes.get(oid) ?? 0),
            missing: missing.has(oid),
        });
    }
    return entries;
}
async function sizesOf(repository, listing, missing) {
    const oids = (0,path_text/* zeroSeparated */.Q)(listing)
        .map((entry) => /^\d+ blob ([0-9a-f]+)\t/u.exec(entry.toString("latin1", 0, 100))?.[1])
        .filter((oid) => oid !== undefined && !missing.has(oid));
    const answer = await repository.run(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { input: `${oids.join("\n")}\n` });
    const lines = answer.toString("latin1").trim().split("\n");
    return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1] ?? 0)]));
}

;// CONCATENATED MODULE: ./.build/src/context/term-scanner.js
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const JOINT = 4;
/** The class of every byte. Bytes beyond ASCII belong to letters of UTF-8 and count as lower case. */
const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= 0x80 || (byte >= 97 && byte <= 122))
        return LOWER;
    if (byte >= 65 && byte <= 90)
        return UPPER;
    if (byte >= 48 && byte <= 57)
        return DIGIT;
    return byte === 95 || byte === 36 ? JOINT : OTHER;
});
/** FNV-1a, 32 bits: the start and the factor. */
const START = 0x811c9dc5;
const FACTOR = 0x01000193;
const SLOTS = 8192;
/** Shared by the many files that hold none of the terms. */
const NO_HITS = new Uint32Array(0);
/** Length, first and last letter (without case) in fifteen bits: what rules out nearly every word before it is hashed. */
function shapeOf(length, first, last) {
    return ((length & 31) << 10) | ((first & 31) << 5) | (last & 31);
}
/**
 * Counts a fixed set of terms in bytes, without making a string of them: about 200 MB/s in plain JavaScript. A term is
 * known by its hash and its length; with a few hundred terms a false match is one in ten million words.
 */
class TermScanner {
    shapes = new Uint8Array(1 << 15);
    slots = new Int16Array(SLOTS).fill(-1);
    hashes;
    lengths;
    counts;
    found;
    foundCount = 0;
    /** At most 4,096 terms; as `termsOf` makes them. */
    constructor(terms) {
        this.hashes = new Int32Array(terms.length);
        this.lengths = new Uint16Array(terms.length);
        this.counts = new Uint32Array(terms.length);
        this.found = new Int16Array(terms.length);
        for (const [index, term] of terms.entries()) {
            const bytes = Buffer.from(term);
            let hash = START;
            for (const byte of bytes)
                hash = Math.imul(hash ^ byte, FACTOR);
            this.hashes[index] = hash;
            this.lengths[index] = bytes.length;
            this.shapes[shapeOf(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0)] = 1;
            let slot = hash & (SLOTS - 1);
            while (this.slots[slot] !== -1)
                slot = (slot + 1) & (SLOTS - 1);
            this.slots[slot] = index;
        }
    }
    /** Scans `bytes` from 0 to `end`. */
    scan(bytes, end = bytes.length) {
        // One loop per state and everything local: most bytes cost one look at a table. Only words that could be terms, by
        // their length, first and last letter, are hashed.
        const { shapes } = this;
        const classes = BYTE_CLASSES;
        let length = 0;
        let at = 0;
        while (at < end) {
            let kind = classes[bytes[at] ?? 0] ?? OTHER;
            if (kind === OTHER) {
                at += 1;
                continue;
            }
            const from = at;
            let parts = 0;
            let letters = 0;
            do {
                const start = at;
                if (kind === JOINT) {
                    at += 1;
                    kind = at < end ? (classes[bytes[at] ?? 0] ?? OTHER) : OTHER;
                    continue;
                }
                if (kind === UPPER) {
                    // A run of capitals is a part of its own, without the last one where a small letter follows it: `HTTPServer`.
                    do {
                        at += 1;
                        kind = at < end ? (classes[bytes[at] ?? 0] ?? OTHER) : OTHER;
                    } while (kind === UPPER && !(at + 1 < end && classes[bytes[at + 1] ?? 0] === LOWER));
                }
                while (kind === LOWER || kind === DIGIT) {
                    at += 1;
                    kind = at < end ? (classes[bytes[at] ?? 0] ?? OTHER) : OTHER;
                }
                const size = at - start;
                if (size > 1) {
                    length += 1;
                    if (shapes[shapeOf(size, bytes[start] ?? 0, bytes[at - 1] ?? 0)] === 1)
                        this.count(bytes, start, at, size);
                }
                parts += 1;
                letters += size;
            } while (kind !== OTHER);
            if (parts > 1 && letters > 2)
                this.countWhole(bytes, from, at, letters);
        }
        return { length, hits: this.collect() };
    }
    /** An identifier of several parts as one term. */
    countWhole(bytes, from, to, letters) {
        let first = from;
        let last = to - 1;
        while (BYTE_CLASSES[bytes[first] ?? 0] === JOINT)
            first += 1;
        while (BYTE_CLASSES[bytes[last] ?? 0] === JOINT)
            last -= 1;
        if (this.shapes[shapeOf(letters, bytes[first] ?? 0, bytes[last] ?? 0)] === 1)
            this.count(bytes, first, last + 1, letters);
    }
    count(bytes, from, to, length) {
        let hash = START;
        for (let at = from; at < to; at += 1) {
            const byte = bytes[at] ?? 0;
            const kind = BYTE_CLASSES[byte] ?? OTHER;
            if (kind !== JOINT)
                hash = Math.imul(hash ^ (kind === UPPER ? byte | 32 : byte), FACTOR);
        }
        for (let slot = hash & (SLOTS - 1);; slot = (slot + 1) & (SLOTS - 1)) {
            const index = this.slots[slot] ?? -1;
            if (index < 0)
                return;
            if (this.hashes[index] === hash && this.lengths[index] === length) {
                const before = this.counts[index] ?? 0;
                if (before === 0) {
                    this.found[this.foundCount] = index;
                    this.foundCount += 1;
                }
                this.counts[index] = before + 1;
                return;
            }
        }
    }
    collect() {
        if (this.foundCount === 0)
            return NO_HITS;
        const hits = new Uint32Array(this.foundCount * 2);
        const indexes = this.found.subarray(0, this.foundCount).sort();
        for (const [position, index] of indexes.entries()) {
            hits[position * 2] = index;
            hits[position * 2 + 1] = this.counts[index] ?? 0;
            this.counts[index] = 0;
        }
        this.foundCount = 0;
        return hits;
    }
}

;// CONCATENATED MODULE: ./.build/src/context/cache/index-parts.js
/** Of an index that holds nothing yet. */
const NO_PARTS = {
    hashes: new Int32Array(0),
    keys: new Int32Array(0),
    oids: [],
    lengths: new Uint32Array(0),
    starts: new Uint32Array(1),
    postings: new Uint32Array(0),
};

;// CONCATENATED MODULE: ./.build/src/context/cache/term-index.js



/**
 * Words of more bytes are not kept: a path of the longest file name makes no longer word, and nobody looks for one. Who
 * asks for a longer one must read the files.
 */
const LONGEST_TERM = 255;
const MOST_ASKED = 32_767;
/** False where a query must be answered by reading the files: it has too many words, or too long ones. */
function canAnswer(terms) {
    return terms.length <= MOST_ASKED && terms.every((term) => Buffer.byteLength(term) <= LONGEST_TERM);
}
/** A posting is one number: the word in the upper 24 bits, how often it stands there in the lower 8; 255: the next number says. */
const MANY = 255;
const term_index_MOST_TERMS = 1 << 24;
/** What `lengths` holds for a binary file. */
const BINARY = 0xffff_ffff;
/**
 * Every word of every blob with its count, so that a query of another day needs no file. Words are known by the very
 * marks by which TermScanner knows them (hash, length, shape), so both count the same; a property test holds them
 * together. Whatever the arrays hold, wrong or hostile, an answer is numbers within bounds and ends.
 */
class TermIndex {
    hashes;
    keys;
    termCount;
    /** Open addressing from hash to word; made when the first blob is added, since answering needs none. */
    slots = new Int32Array(0);
    counts = new Uint32Array(0);
    found = new Int32Array(1024);
    foundCount = 0;
    blobs;
    lengths;
    starts;
    postings;
    postingCount;
    constructor(parts = NO_PARTS) {
        this.hashes = parts.hashes;
        this.keys = parts.keys;
        this.termCount = parts.hashes.length;
        this.blobs = new Map(parts.oids.map((oid, index) => [oid, index]));
        this.lengths = parts.lengths;
        this.starts = parts.starts;
        this.postings = parts.postings;
        this.postingCount = parts.postings.length;
    }
    get size() {
        return this.blobs.size;
    }
    has(oid) {
        return this.blobs.has(oid);
    }
    /** Counts the words of a blob; a second time changes nothing. False where the index is full. */
    add(oid, bytes, length, binary) {
        if (this.blobs.has(oid))
            return true;
        if (this.termCount > term_index_MOST_TERMS - length)
            return false;
        this.append(oid, binary ? BINARY : this.scan(bytes, length));
        return true;
    }
    /**
     * How often each of `terms` stands in each of the blobs, as TermScanner gives it; `null` for a binary file and for one
     * that is not here. Only terms for which `canAnswer` is true.
     */
    answer(terms, oids) {
        const asked = this.askedWords(terms);
        const counts = new Uint32Array(terms.length);
        const found = new Uint16Array(terms.length);
        return oids.map((oid) => {
            const blob = this.blobs.get(oid);
            const length = blob === undefined ? BINARY : (this.lengths[blob] ?? BINARY);
            if (blob === undefined || length === BINARY)
                return null;
            let foundCount = 0;
            const end = Math.min(this.starts[blob + 1] ?? 0, this.postingCount);
            const { postings } = this;
            for (let at = this.starts[blob] ?? end; at < end; at += 1) {
                const posting = postings[at] ?? 0;
                const term = asked[posting >>> 8] ?? 0;
                const few = posting & MANY;
                if (few === MANY)
                    at += 1;
                if (term === 0)
                    continue;
                const count = few === MANY ? (postings[at] ?? 0) : few;
                if (counts[term - 1] !== 0 || count === 0)
                    continue;
                counts[term - 1] = count;
                found[foundCount] = term - 1;
                foundCount += 1;
            }
            if (foundCount === 0)
                return { length, hits: term_index_NO_HITS };
            const hits = new Uint32Array(foundCount * 2);
            let position = 0;
            for (const term of found.subarray(0, foundCount).sort()) {
                hits[position] = term;
                hits[position + 1] = counts[term] ?? 0;
                counts[term] = 0;
                position += 2;
            }
            return { length, hits };
        });
    }
    /** By word of the index: 1 + the position of the asked term, 0 for the many that nobody asked for. */
    askedWords(terms) {
        const wanted = new Map();
        for (const [index, term] of terms.entries()) {
            const bytes = Buffer.from(term);
            let hash = START;
            for (const byte of bytes)
                hash = Math.imul(hash ^ byte, FACTOR);
            const key = keyOf(bytes.length, bytes[0] ?? 0, bytes.at(-1) ?? 0);
            wanted.set(hash | 0, [...(wanted.get(hash | 0) ?? []), { key, position: index + 1 }]);
        }
        // Nearly every word is ruled out by one bit, before the map is asked.
        const some = new Uint8Array(1 << 16);
        for (const hash of wanted.keys())
            some[hash & 0xffff] = 1;
        const asked = new Uint16Array(this.termCount);
        for (let word = 0; word < this.termCount; word += 1) {
            const hash = this.hashes[word] ?? 0;
            if (some[hash & 0xffff] === 0)
                continue;
            const match = wanted.get(hash)?.find(({ key }) => key === this.keys[word]);
            if (match !== undefined)
                asked[word] = match.position;
        }
        return asked;
    }
    /** The arrays as they are now; with `keep`, only those blobs and the words that they hold. */
    parts(keep = null) {
        const kept = Array.from(this.blobs).filter(([oid]) => keep === null || keep.has(oid));
        if (kept.length === this.blobs.size) {
            return {
                hashes: this.hashes.subarray(0, this.termCount),
                keys: this.keys.subarray(0, this.termCount),
                oids: Array.from(this.blobs.keys()),
                lengths: this.lengths.subarray(0, this.blobs.size),
                starts: this.starts.subarray(0, this.blobs.size + 1),
                postings: this.postings.subarray(0, this.postingCount),
            };
        }
        const smaller = new TermIndex();
        const renamed = new Int32Array(this.termCount).fill(-1);
        for (const [oid, blob] of kept)
            smaller.copy(oid, this, blob, renamed);
        return smaller.parts();
    }
    copy(oid, from, blob, renamed) {
        const end = Math.min(from.starts[blob + 1] ?? 0, from.postingCount);
        for (let at = from.starts[blob] ?? end; at < end; at += 1) {
            const posting = from.postings[at] ?? 0;
            const word = posting >>> 8;
            if (word >= from.termCount)
                return;
            let name = renamed[word] ?? -1;
            if (name < 0) {
                name = this.newWord(from.hashes[word] ?? 0, from.keys[word] ?? 0);
                renamed[word] = name;
            }
            const few = posting & MANY;
            if (few === MANY)
                at += 1;
            this.count(name, few === MANY ? (from.postings[at] ?? 0) : few);
        }
        this.append(oid, from.lengths[blob] ?? BINARY);
    }
    /** Takes what was counted since the last time as the postings of one blob. */
    append(oid, words) {
        const blob = this.blobs.size;
        this.blobs.set(oid, blob);
        if (this.lengths.length <= blob)
            this.lengths = grown(this.lengths, blob + 1);
        if (this.starts.length <= blob + 1)
            this.starts = grown(this.starts, blob + 2);
        if (this.postings.length < this.postingCount + 2 * this.foundCount)
            this.postings = grown(this.postings, this.postingCount + 2 * this.foundCount);
        const { postings, counts, found } = this;
        let at = this.postingCount;
        for (let index = 0; index < this.foundCount; index += 1) {
            const word = found[index] ?? 0;
            const count = counts[word] ?? 0;
            counts[word] = 0;
            postings[at] = ((word << 8) | Math.min(count, MANY)) >>> 0;
            at += 1;
            if (count >= MANY) {
                postings[at] = count;
                at += 1;
            }
        }
        this.foundCount = 0;
        this.postingCount = at;
        this.lengths[blob] = words;
        this.starts[blob + 1] = at;
    }
    /** The walk of TermScanner.scan, except that every word is counted; both must change together. */
    scan(bytes, end) {
        if (this.slots.length === 0)
            this.makeSlots(1 << 16);
        const classes = BYTE_CLASSES;
        let length = 0;
        let at = 0;
        while (at < end) {
            let byte = bytes[at] ?? 0;
            let kind = classes[byte] ?? OTHER;
            if (kind === OTHER) {
                at += 1;
                continue;
            }
            let parts = 0;
            let letters = 0;
            let whole = START;
            let first = 0;
            let last = 0;
            do {
                if (kind === JOINT) {
                    at += 1;
                    byte = bytes[at] ?? 0;
                    kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
                    continue;
                }
                const start = at;
                let hash = START;
                const begin = byte;
                if (kind === UPPER) {
                    do {
                        last = byte;
                        hash = Math.imul(hash ^ (byte | 32), FACTOR);
                        whole = Math.imul(whole ^ (byte | 32), FACTOR);
                        at += 1;
                        byte = bytes[at] ?? 0;
                        kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
                    } while (kind === UPPER && !(at + 1 < end && classes[bytes[at + 1] ?? 0] === LOWER));
                }
                while (kind === LOWER || kind === DIGIT) {
                    last = byte;
                    hash = Math.imul(hash ^ byte, FACTOR);
                    whole = Math.imul(whole ^ byte, FACTOR);
                    at += 1;
                    byte = bytes[at] ?? 0;
                    kind = at < end ? (classes[byte] ?? OTHER) : OTHER;
                }
                const size = at - start;
                if (size > 1) {
                    length += 1;
                    if (size <= LONGEST_TERM)
                        this.count(this.wordOf(hash, keyOf(size, begin, last)), 1);
                }
                if (parts === 0)
                    first = begin;
                parts += 1;
                letters += size;
            } while (kind !== OTHER);
            if (parts > 1 && letters > 2 && letters <= LONGEST_TERM)
                this.count(this.wordOf(whole, keyOf(letters, first, last)), 1);
        }
        return length;
    }
    count(word, times) {
        const before = this.counts[word] ?? 0;
        this.counts[word] = before + times;
        if (before !== 0)
            return;
        if (this.foundCount === this.found.length)
            this.found = grown(this.found, this.foundCount + 1);
        this.found[this.foundCount] = word;
        this.foundCount += 1;
    }
    wordOf(hash, key) {
        const { slots, hashes, keys } = this;
        const mask = slots.length - 1;
        let slot = spread(hash, key) & mask;
        for (;;) {
            const word = (slots[slot] ?? 0) - 1;
            if (word < 0)
                break;
            if (hashes[word] === hash && keys[word] === key)
                return word;
            slot = (slot + 1) & mask;
        }
        slots[slot] = this.termCount + 1;
        const word = this.newWord(hash, key);
        if (this.termCount * 2 > slots.length)
            this.makeSlots(slots.length * 4);
        return word;
    }
    newWord(hash, key) {
        const word = this.termCount;
        if (this.hashes.length <= word) {
            this.hashes = grown(this.hashes, word + 1);
            this.keys = grown(this.keys, word + 1);
        }
        if (this.counts.length <= word)
            this.counts = grown(this.counts, Math.max(word + 1, this.hashes.length));
        this.hashes[word] = hash;
        this.keys[word] = key;
        this.termCount += 1;
        return word;
    }
    makeSlots(least) {
        let size = least;
        while (size < this.termCount * 4)
            size *= 2;
        const slots = new Int32Array(size);
        const { hashes, keys } = this;
        for (let word = 0; word < this.termCount; word += 1) {
            const [hash, key] = [hashes[word] ?? 0, keys[word] ?? 0];
            let slot = spread(hash, key) & (size - 1);
            let other = (slots[slot] ?? 0) - 1;
            // The same word twice is in no index of ours: one that names it again is not walked past each time.
            while (other >= 0 && (hashes[other] !== hash || keys[other] !== key)) {
                slot = (slot + 1) & (size - 1);
                other = (slots[slot] ?? 0) - 1;
            }
            if (other < 0)
                slots[slot] = word + 1;
        }
        this.slots = slots;
        if (this.counts.length < this.termCount)
            this.counts = new Uint32Array(this.hashes.length);
    }
}
const term_index_NO_HITS = new Uint32Array(0);
function keyOf(length, first, last) {
    return (length << 15) | shapeOf(length, first, last);
}
/**
 * Drawn anew by each process, so that nobody can choose words that fall on the same slots, whose number then grows with its
 * square. Which slot a word has decides about nothing but time: words are numbered in the order in which they are met.
 */
const SECRET = (0,external_node_crypto_.randomBytes)(4).readInt32LE();
/** The finalizer of MurmurHash3 (Appleby) over hash, secret and key: the lower bits of FNV-1a over few letters are much alike. */
function spread(hash, key) {
    let mixed = hash ^ SECRET ^ Math.imul(key, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}
function grown(array, least) {
    const larger = new array.constructor(Math.max(1024, least, array.length * 2));
    larger.set(array);
    return larger;
}

// EXTERNAL MODULE: ./.build/src/context/foreign-path.js
var foreign_path = __webpack_require__(43215);
;// CONCATENATED MODULE: ./.build/src/context/rank/closer-look.js




const BLOCK_LINES = 20;
const NEWLINE = 10;
const MOST_DEFINITIONS = 2000;
/**
 * The common ways to begin a definition, in any language: at the start of a line, with a word that says so and, after the
 * name, what such a definition goes on with, so that prose (`a class with ...`) is none.
 */
const DEFINITION = /^[ \t]*(?:(?:export|default|declare|public|private|protected|internal|static|final|override|async|abstract|virtual|sealed|partial|open|data|inline|unsafe|extern|readonly|suspend|operator|const|pub(?:\([^()\n]{1,40}\))?)[ \t]+){0,6}(?:(?:function\*?|class|interface|type|enum|struct|trait|def|fn|func|fun|object|record|module|namespace|mod|const|let|var|val|macro_rules!)[ \t]+(?:\([^()\n]{0,80}\)[ \t]*)?(?:self\.)?([A-Za-z_$][\w$]{1,79})(?=[ \t]*(?:[(<:={;[,!?]|\r?$|(?:extends|implements|where|struct|interface|func|map)\b))|(?:public|private|protected|internal|static|final|override|async|abstract|virtual)[ \t]+[\w<>[\].?]{1,80}(?:,[ \t]*[\w<>[\].?]{1,80}){0,4}[ \t]+([A-Za-z_$][\w$]{1,79})[ \t]*\()/gmu;
/** Files of these hold text, where a word that begins a definition elsewhere is only a word. */
const PROSE = new Set(["HTML", "CSS"]);
/** True for a file in a language in which things are defined. */
function isProgram(path) {
    const { language, kind } = (0,file_kind/* classifyFile */.TX)(path);
    return language !== null && kind !== "docs" && !PROSE.has(language);
}
/**
 * Makes the function that looks at one file; `rarity` by term, as the first pass found it. `names`: bare file names that
 * are looked for, at most 4,096.
 */
function closerLooker(terms, rarity, names) {
    const scanner = new TermScanner(terms.map(({ term }) => term));
    const nameScanner = new TermScanner(names);
    const strengths = new Map(terms.map(({ term, weight }, index) => [term, weight * (rarity[index] ?? 0)]));
    const asked = new Map(terms.filter(({ origin }) => origin !== "form").map(({ term }) => [term, strengths.get(term) ?? 0]));
    const strengthOf = terms.map(({ term }) => strengths.get(term) ?? 0);
    return (path, bytes) => {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
        return {
            imports: importsOf(path, text),
            names: Array.from(nameScanner.scan(bytes).hits.filter((_, at) => at % 2 === 0)),
            ...(isProgram(path) ? definitionsOf(text, strengths, asked) : { defines: null, symbols: 0 }),
            passage: passageOf(bytes, scanner, strengthOf),
        };
    };
}
function definitionsOf(text, strengths, asked) {
    let best = null;
    const named = new Set();
    let seen = 0;
    for (const match of text.matchAll(DEFINITION)) {
        const name = match[1] ?? match[2] ?? "";
        const whole = wholeOf(name);
        const strength = asked.get(whole) ?? 0;
        if (strength > (best?.strength ?? 0))
            best = { name, at: match.index + match[0].lastIndexOf(name), strength };
        named.add(whole);
        for (const part of partsOf(name))
            named.add(part);
        if ((seen += 1) >= MOST_DEFINITIONS)
            break;
    }
    let symbols = 0;
    for (const [term, strength] of strengths)
        if (strength > 0 && named.has(term))
            symbols += strength;
    return { symbols, defines: best === null ? null : { name: best.name, line: lineAt(text, best.at), strength: best.strength } };
}
function lineAt(text, position) {
    let line = 1;
    for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}
/** Blocks of twenty lines are scanned one by one; the best two neighbours make the passage. */
function passageOf(bytes, scanner, strengthOf) {
    let best = { line: 1, strength: 0 };
    let before = new Map();
    let line = 1;
    for (let start = 0; start < bytes.length;) {
        let end = start;
        for (let lines = 0; lines < BLOCK_LINES && end < bytes.length; lines += 1) {
            const next = bytes.indexOf(NEWLINE, end);
            end = next < 0 ? bytes.length : next + 1;
        }
        const { hits } = scanner.scan(bytes.subarray(start, end));
        const here = new Map();
        for (let at = 0; at < hits.length; at += 2)
            here.set(hits[at] ?? 0, hits[at + 1] ?? 0);
        let strength = 0;
        for (const [term, count] of here)
            strength += saturated(count + (before.get(term) ?? 0)) * (strengthOf[term] ?? 0);
        for (const [term, count] of before)
            if (!here.has(term))
                strength += saturated(count) * (strengthOf[term] ?? 0);
        if (strength > best.strength)
            best = { line: Math.max(1, here.size > 0 && before.size === 0 ? line : line - BLOCK_LINES), strength };
        before = here;
        line += BLOCK_LINES;
        start = end;
    }
    return best;
}
function saturated(count) {
    return count / (count + 1);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/enclosing.js

const MOST_LINES = 2000;
/**
 * The names of the definitions that the added lines of a file stand in, as far as a look at the lines above tells: the
 * last one that begins at or before each. `text`: the file as the change leaves it. What a function is called stands
 * seldom in its own lines, and nearly always where it is used and tested.
 */
function enclosingNames(change, text) {
    const wanted = (change.addedLines ?? []).slice(0, MOST_LINES).map(({ line }) => line);
    if (wanted.length === 0 || !isProgram(change.path))
        return [];
    const starts = [];
    const names = [];
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(DEFINITION)) {
        const name = match[1] ?? match[2] ?? "";
        const at = match.index + match[0].lastIndexOf(name);
        for (let next = text.indexOf("\n", counted); next !== -1 && next < at; next = text.indexOf("\n", counted)) {
            line += 1;
            counted = next + 1;
        }
        // `const`, `let` and the like inside a body are no place that others know.
        if (/^[ \t]+(?:const|let|var|val|static)\b/u.test(match[0]))
            continue;
        starts.push(line);
        names.push(name);
    }
    const found = new Set();
    for (const one of wanted) {
        let place = -1;
        while (place + 1 < starts.length && (starts[place + 1] ?? 0) <= one)
            place += 1;
        const name = names[place];
        if (name !== undefined)
            found.add(name);
    }
    return Array.from(found);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/candidates.js
/** Files that get a closer look. */
const candidates_MOST = 300;
/** Of them, those that their words need not speak for: 98 of 100 files of an answer are candidates then, without them 97 (621 past commits). */
const RELATED = 100;
/** The strongest, which stand for the answer when what belongs to it is sought. */
const GUESS = 15;
/**
 * The files that may be proposed at all, by index: those with the most evidence of their own, the strongest first, then those
 * that belong to the first guess, however weak their own words are (the test of the best file need not name the task). `strength`: evidence of each file, 0 for
 * none; `relatedTo`: how much each file belongs to a guess, 0 for not at all.
 */
function chooseCandidates(strength, proposable, relatedTo) {
    const strongest = ordered(strength, (index) => (strength[index] ?? 0) > 0 && proposable(index));
    const kept = strongest.slice(0, candidates_MOST - RELATED);
    const known = new Set(kept);
    const related = relatedTo(kept.slice(0, GUESS));
    const both = strength.map((own, index) => own + (related[index] ?? 0));
    const company = ordered(both, (index) => (related[index] ?? 0) > 0 && !known.has(index) && proposable(index)).slice(0, RELATED);
    for (const index of company)
        known.add(index);
    return [...kept, ...company, ...strongest.filter((index) => !known.has(index))].slice(0, candidates_MOST);
}
/** The indexes that `take` says, the largest value first, then in the order of the files. */
function ordered(values, take) {
    return Array.from(values.keys())
        .filter(take)
        .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/bm25.js
const K1 = 1.2;
const B = 0.75;
/** A word in a path stands for many in the text. */
const NAME_WEIGHT = 3;
/** Of each origin, the terms that count: telling here (frequent in the task or diff, rare in the repository). */
const KEPT = { text: 120, form: 120, diff: 60 };
/**
 * Okapi BM25 (Robertson and Zaragoza, 2009) over the terms of path and content. Only the strongest terms of the query
 * count, by weight times rarity. Plain arithmetic over the counts, in a fixed order: the same input gives the same bits.
 */
function rankByWords(terms, documents) {
    const size = documents.length;
    const { frequency, average } = countTerms(terms.length, documents);
    const rarity = usedTerms(terms, frequency, size);
    const strength = Float64Array.from(terms, ({ weight }, term) => weight * (rarity[term] ?? 0));
    const whole = Math.max(Number.MIN_VALUE, strength.reduce((sum, value) => sum + value, 0));
    const found = {
        scores: new Float64Array(size),
        fromDiff: new Float64Array(size),
        fromTitle: new Float64Array(size),
        fromCode: new Float64Array(size),
        names: new Float64Array(size),
        coverage: new Float64Array(size),
        titleCoverage: new Float64Array(size),
    };
    const titleStrength = strength.map((value, term) => (terms[term]?.title === true && terms[term]?.origin === "text" ? value : 0));
    const wholeTitle = titleStrength.reduce((sum, value) => sum + value, 0);
    const fromOrigin = Uint8Array.from(terms, ({ origin, title }) => (origin === "diff" ? DIFF : title ? TITLE : 0));
    const isCode = Uint8Array.from(terms, (term) => (term.code ? 1 : 0));
    const counts = new Uint32Array(terms.length);
    for (let index = 0; index < size; index += 1) {
        const { text, name } = documents[index] ?? NOTHING;
        if (text !== null)
            for (let at = 0; at < text.hits.length; at += 2)
                counts[text.hits[at] ?? 0] = text.hits[at + 1] ?? 0;
        for (let at = 0; at < name.hits.length; at += 2) {
            const term = name.hits[at] ?? 0;
            counts[term] = (counts[term] ?? 0) + (name.hits[at + 1] ?? 0) * NAME_WEIGHT;
            found.names[index] = (found.names[index] ?? 0) + (strength[term] ?? 0);
        }
        const norm = K1 * (1 - B + (B * ((text?.length ?? 0) + name.length * NAME_WEIGHT)) / average);
        let score = 0;
        let fromDiff = 0;
        let fromTitle = 0;
        let fromCode = 0;
        let covered = 0;
        let coveredTitle = 0;
        const take = (term) => {
            const count = counts[term] ?? 0;
            const value = strength[term] ?? 0;
            counts[term] = 0;
            if (count === 0 || value === 0)
                return;
            const share = (value * count * (K1 + 1)) / (count + norm);
            score += share;
            covered += value;
            coveredTitle += titleStrength[term] ?? 0;
            if (fromOrigin[term] === DIFF)
                fromDiff += share;
            if (fromOrigin[term] === TITLE)
                fromTitle += share;
            if (isCode[term] === 1)
                fromCode += share;
        };
        if (text !== null)
            for (let at = 0; at < text.hits.length; at += 2)
                take(text.hits[at] ?? 0);
        for (let at = 0; at < name.hits.length; at += 2)
            take(name.hits[at] ?? 0);
        found.scores[index] = score;
        found.fromDiff[index] = fromDiff;
        found.fromTitle[index] = fromTitle;
        found.fromCode[index] = fromCode;
        found.coverage[index] = covered / whole;
        found.titleCoverage[index] = wholeTitle === 0 ? 0 : coveredTitle / wholeTitle;
    }
    return { ...found, rarity };
}
const DIFF = 1;
const TITLE = 2;
const NOTHING = { text: null, name: { length: 0, hits: new Uint32Array(0) } };
/** In how many documents each term occurs, and how long a document is on average. */
function countTerms(terms, documents) {
    const frequency = new Uint32Array(terms);
    const lastSeen = new Int32Array(terms).fill(-1);
    let total = 0;
    for (let index = 0; index < documents.length; index += 1) {
        const { text, name } = documents[index] ?? NOTHING;
        total += (text?.length ?? 0) + name.length * NAME_WEIGHT;
        for (let found = text === null ? name : text;; found = name) {
            const { hits } = found;
            for (let at = 0; at < hits.length; at += 2) {
                const term = hits[at] ?? 0;
                if (lastSeen[term] === index)
                    continue;
                lastSeen[term] = index;
                frequency[term] = (frequency[term] ?? 0) + 1;
            }
            if (found === name)
                break;
        }
    }
    return { frequency, average: Math.max(1, total / Math.max(1, documents.length)) };
}
function usedTerms(terms, frequency, documents) {
    const all = terms.map(({ weight, origin }, index) => {
        const df = frequency[index] ?? 0;
        const idf = df === 0 ? 0 : Math.log(1 + (documents - df + 0.5) / (df + 0.5));
        return { index, origin, idf, strength: weight * idf };
    });
    const rarity = new Float64Array(terms.length);
    for (const origin of ["text", "form", "diff"]) {
        const kept = all.filter((term) => term.origin === origin && term.idf > 0).sort((a, b) => b.strength - a.strength || a.index - b.index);
        for (const { index, idf } of kept.slice(0, KEPT[origin]))
            rarity[index] = idf;
    }
    return rarity;
}
/** Calls `visit` for every term that a scan found. */
function eachHit(terms, visit) {
    if (terms === null)
        return;
    for (let at = 0; at < terms.hits.length; at += 2)
        visit(terms.hits[at] ?? 0, terms.hits[at + 1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/history.js



/** Commits of more files are clean-ups, imports and releases: they say nothing about what belongs together. */
const history_MAX_FILES = 30;
/**
 * What past commits with like words touched. Each commit is a document; its likeness to the query, 0 to 1, is handed to
 * its files as likeness² / √files: `sums`; `means` is the likeness² of a file's own commits on average, `bests` of the three most alike, `alike` the likeness of each commit. Measured on 480 commits: +3.6 points of recall@10.
 */
function scoresFromMessages(terms, history, indexOf, files) {
    const sums = new Float64Array(files);
    const means = new Float64Array(files);
    const bests = new Float64Array(files);
    const alike = new Float64Array(history.length);
    if (terms.length === 0)
        return { sums, means, bests, alike };
    const scanner = new TermScanner(terms.map(({ term }) => term));
    const none = { length: 0, hits: new Uint32Array(0) };
    const documents = history.map(({ message }) => ({ text: scanner.scan(Buffer.from(withoutNoise(message.slice(0, 4000)))), name: none }));
    const likeness = rankByWords(terms, documents).scores;
    const best = likeness.reduce((a, b) => Math.max(a, b), 0);
    if (best === 0)
        return { sums, means, bests, alike };
    const commits = new Uint32Array(files);
    const topThree = new Float64Array(3 * files);
    for (const [position, { paths }] of history.entries()) {
        const like = (likeness[position] ?? 0) / best;
        alike[position] = like;
        const share = (like * like) / Math.sqrt(Math.max(1, paths.length));
        for (const path of paths) {
            const index = indexOf.get(path);
            if (index === undefined)
                continue;
            sums[index] = (sums[index] ?? 0) + share;
            means[index] = (means[index] ?? 0) + like * like;
            commits[index] = (commits[index] ?? 0) + 1;
            insert(topThree, 3 * index, like * like);
        }
    }
    // Three more in the divisor: one commit is not yet a subject.
    for (let index = 0; index < files; index += 1) {
        means[index] = (means[index] ?? 0) / ((commits[index] ?? 0) + 3);
        bests[index] = ((topThree[3 * index] ?? 0) + (topThree[3 * index + 1] ?? 0) + (topThree[3 * index + 2] ?? 0)) / 3;
    }
    return { sums, means, bests, alike };
}
/** Keeps the three largest values, the largest first, in the three places from `start` on. */
function insert(values, start, value) {
    let moving = value;
    for (let at = start; at < start + 3; at += 1) {
        const here = values[at] ?? 0;
        if (moving <= here)
            continue;
        values[at] = moving;
        moving = here;
    }
}
/** Of each file: the past commits that touched it, and how many commits lie after the last of them (-1: none was seen). */
function history_touchesOf(history, indexOf, files) {
    const counts = new Uint32Array(files);
    const ages = new Int32Array(files).fill(-1);
    for (const [age, { paths }] of history.entries()) {
        if (paths.length > history_MAX_FILES)
            continue;
        for (const path of paths) {
            const index = indexOf.get(path);
            if (index === undefined)
                continue;
            counts[index] = (counts[index] ?? 0) + 1;
            if (ages[index] === -1)
                ages[index] = age;
        }
    }
    return { counts, ages };
}
/**
 * Files that usually change with the seeds: for each commit with a seed, every other file gets recency / log2(1 + files),
 * divided by how often the seed changed, so that a file that always changes does not drown the rest. Commits of more than
 * 30 files are left out.
 */
function companionsOf(seeds, history, indexOf) {
    const seedTotals = new Map();
    const pairs = new Map();
    for (const [age, { paths }] of history.entries()) {
        if (paths.length > history_MAX_FILES)
            continue;
        const present = paths.filter((path) => seeds.has(path));
        if (present.length === 0)
            continue;
        // Half the weight after a thousand commits: what was true then may have moved since.
        const recency = 0.5 ** (age / 1000);
        const weight = recency / Math.log2(1 + paths.length);
        for (const seed of present) {
            history_add(seedTotals, seed, recency);
            for (const path of paths) {
                const index = path === seed ? undefined : indexOf.get(path);
                if (index === undefined)
                    continue;
                const row = pairs.get(index) ?? new Map();
                pairs.set(index, row);
                history_add(row, seed, weight);
            }
        }
    }
    countSweeps(seeds, history, indexOf, seedTotals, pairs);
    return Array.from(pairs, ([index, row]) => summed(index, row, seeds, seedTotals)).sort((a, b) => b.score - a.score || a.index - b.index);
}
/** Sweeping commits weigh nothing, but a person who counts in the log finds them: the counts that are shown hold them. */
function countSweeps(seeds, history, indexOf, seedTotals, pairs) {
    for (const { paths } of history) {
        if (paths.length <= history_MAX_FILES)
            continue;
        const present = paths.filter((path) => seeds.has(path));
        for (const seed of present)
            history_add(seedTotals, seed, 0);
        if (present.length === 0)
            continue;
        for (const path of paths) {
            const row = pairs.get(indexOf.get(path) ?? -1);
            for (const seed of present)
                if (row?.has(seed) === true && path !== seed)
                    history_add(row, seed, 0);
        }
    }
}
function history_add(totals, key, weight) {
    const before = totals.get(key) ?? { count: 0, weight: 0 };
    totals.set(key, { count: before.count + 1, weight: before.weight + weight });
}
function summed(index, row, seeds, totals) {
    let score = 0;
    let best = { seed: "", together: 0, seedChanges: 0 };
    for (const [seed, pair] of row) {
        const total = totals.get(seed);
        // Two more in the divisor: once out of once is not yet a habit.
        score += ((seeds.get(seed) ?? 0) * pair.weight) / ((total?.weight ?? 0) + 2);
        // The most telling sentence for a person: the seed with which it changed in the largest share, once of once aside.
        if (habit(pair.count, total?.count ?? 0) > habit(best.together, best.seedChanges))
            best = { seed, together: pair.count, seedChanges: total?.count ?? 0 };
    }
    return { index, score, ...best };
}
function habit(together, changes) {
    return together / (changes + 2);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/first-look.js







const MOST_NAMES = 4096;
const NO_WORDS = { length: 0, hits: new Uint32Array(0) };
/**
 * The first pass of the ranking, over all files: words, past messages, habits. `seeds` are the files of a change, whose
 * companions are candidates too. Pure.
 */
function firstLook(sources, wish) {
    const paths = sources.tree.map(({ path }) => path);
    const indexOf = new Map(paths.map((path, index) => [path, index]));
    const { terms } = sources.query;
    const scanner = new TermScanner(terms.map(({ term }) => term));
    // A word that only the changed files hold finds nothing, however rare: they do not count.
    const documents = paths.map((path, index) => ({
        text: wish.seeds.has(path) ? null : (sources.terms[index] ?? null),
        name: wish.seeds.has(path) ? NO_WORDS : scanner.scan(Buffer.from(path)),
    }));
    const words = rankByWords(terms, documents);
    const past = scoresFromMessages(terms, sources.history, indexOf, paths.length);
    const messages = first_look_normalised(past.sums);
    const touches = history_touchesOf(sources.history, indexOf, paths.length);
    const nearTo = (seeds) => nearness(seeds, sources.history, indexOf, paths);
    const near = nearTo(wish.seeds);
    const wordShare = first_look_normalised(words.scores);
    const kinds = paths.map(file_kind/* classifyFile */.TX);
    const strength = Float64Array.from(paths, (_, index) => (wordShare[index] ?? 0) + 0.5 * (messages[index] ?? 0) + (near[index] ?? 0));
    const proposable = (index) => {
        const path = paths[index] ?? "";
        const made = kinds[index]?.skipContent === true && (kinds[index]?.kind === "generated" || kinds[index]?.kind === "dependencies");
        return sources.tree[index]?.kind === "blob" && !made && !wish.seeds.has(path) && !wish.excluded(path);
    };
    // A change has its relations in `near` already.
    const relatedTo = (guess) => nearTo(new Set(wish.seeds.size > 0 ? [] : guess.map((index) => paths[index] ?? "")));
    const candidates = chooseCandidates(strength, proposable, relatedTo);
    const names = Array.from(new Set([...Array.from(wish.seeds), ...candidates.map((index) => paths[index] ?? "")].map(first_look_nameOf)))
        .filter((name) => name.length > 3 && !isGeneric(name))
        .slice(0, MOST_NAMES);
    return {
        names,
        paths,
        indexOf,
        documents,
        words,
        messages,
        messageMeans: first_look_normalised(past.means),
        alike: past.alike,
        alikeBest: past.bests,
        touches,
        testsByStem: testsByStem(Array.from(paths.entries()).filter(([index]) => kinds[index]?.kind === "test")),
        candidates,
    };
}
/** What a change pulls in before its words: files of commits with its own, of its folders, of the same names. */
function nearness(seeds, history, indexOf, paths) {
    const near = new Float64Array(paths.length);
    if (seeds.size === 0)
        return near;
    for (const { paths: touched } of history) {
        if (touched.length > 30 || !touched.some((path) => seeds.has(path)))
            continue;
        for (const path of touched) {
            const index = indexOf.get(path);
            if (index !== undefined)
                near[index] = (near[index] ?? 0) + 1 / touched.length;
        }
    }
    const folders = new Set(Array.from(seeds, (path) => path.slice(0, path.lastIndexOf("/") + 1)));
    const stems = new Set(Array.from(seeds, stemOf).filter((stem) => !isGeneric(stem)));
    const best = near.reduce((a, b) => Math.max(a, b), 1);
    return near.map((value, index) => {
        const path = paths[index] ?? "";
        return value / best + (folders.has(path.slice(0, path.lastIndexOf("/") + 1)) ? 0.1 : 0) + (stems.has(stemOf(path)) ? 0.5 : 0);
    });
}
/** How code elsewhere writes the name of a file: bare, without separators, in lower case. */
function first_look_nameOf(path) {
    return wholeOf(path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/u, "")).toLowerCase();
}
/** Every value as a share of the largest. */
function first_look_normalised(scores) {
    const best = scores.reduce((a, b) => Math.max(a, b), 0);
    return best === 0 ? scores : scores.map((score) => score / best);
}

;// CONCATENATED MODULE: ./.build/src/context/gather.js















const HISTORY_LIMIT = 2000;
/** Measured: a thousand commits rank as well as all of them. A depth of 1,000 shows a few less, since merges are left out. */
const ENOUGH_HISTORY = 900;
/** Of a huge change, so many files are asked for what they import. */
const gather_MOST_CHANGED = 300;
const MANIFEST_LIMIT = 80;
const MAX_MANIFEST_BYTES = 256 * 1024;
/**
 * Reads what the pack is decided from: the tree of the head commit, the words of the query in its files (one pass, no
 * text is kept), the history before the change, manifests and workflows, and the state of the checkout. `repository`
 * null: there is no checkout, and the sources say so. Nothing of the repository is run.
 */
async function gatherContext(wish) {
    const { repository, changes, log } = wish;
    const plain = buildQuery(wish.task.text, changes);
    if (repository === null)
        return nothing(plain, [NO_CHECKOUT]);
    const unknowns = [];
    const judged = await judgedCommit(repository, wish.headSha, unknowns);
    if (judged === null) {
        const sources = nothing(plain, [...unknowns, NO_COMMIT]);
        return { ...sources, git: gitState(repository, 0, await (0,git_status/* readUncommittedPaths */.I)(repository)) };
    }
    // History and state are read by other processes while this one scans; a failure is thrown where they are awaited.
    const besides = Promise.all([pastChanges(repository, wish, judged, unknowns), (0,git_status/* readUncommittedPaths */.I)(repository)]);
    besides.catch(() => undefined);
    const entries = await treeOf(repository, judged);
    if (entries === null) {
        const past = await besides.catch(() => null);
        return { ...nothing(plain, [...unknowns, NO_TREE]), git: gitState(repository, past?.[0].length ?? 0, past?.[1] ?? null) };
    }
    log.step(`reading ${entries.length} files`);
    const reading = readTexts(repository, entries);
    reading.catch(() => undefined);
    const query = buildQuery(wish.task.text, changes, await changedPlaces(repository, entries, changes ?? []));
    const scanned = await scanContents(repository, entries, query.terms.map(({ term }) => term), wish);
    const texts = await reading;
    const [past, uncommitted] = await besides;
    if (scanned.read < scanned.expected) {
        unknowns.push(partOfTheObjects(scanned.expected - scanned.read));
    }
    const seeds = new Set((changes ?? []).flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
    const names = new Set(entries.map(({ path }) => path));
    const seen = {
        tree: entries.map(({ path, kind, size, oid }) => ({ path, kind, size, oid })),
        query,
        terms: scanned.terms,
        history: followRenames(past, (path) => names.has(path)),
    };
    const first = firstLook(seen, { seeds, excluded: (0,glob/* pathMatcher */.kZ)(wish.exclude) });
    return {
        ...seen,
        scan: { expected: scanned.expected, read: scanned.read },
        first,
        closer: await lookCloser(repository, entries, query, first, seeds),
        ...texts,
        git: gitState(repository, past.length, uncommitted),
        unknowns,
    };
}
/** The files of the commit; `null` where a clone without trees cannot list them. */
async function treeOf(repository, sha) {
    if (repository.promisor === null)
        return readTree(repository, sha);
    return readTree(repository, sha).catch(() => null);
}
function partOfTheObjects(files) {
    return {
        what: `The content of ${files} ${files === 1 ? "file" : "files"}.`,
        reason: "Git could not give them: this clone has only a part of the objects, and the rest could not be fetched.",
        mend: "Check out without `filter:`, or keep the credentials of actions/checkout, with which git can fetch.",
    };
}
const NO_TREE = {
    what: "The repository's files.",
    reason: "This clone was made without the trees of its commits, and they could not be fetched.",
    mend: "Check out without `filter:`, or with `filter: blob:none`.",
};
const NO_CHECKOUT = {
    what: "The repository.",
    reason: "There is no checkout in the workspace, so files, history and commands could not be read.",
    mend: "Add a step with `actions/checkout` (with `fetch-depth: 0` for the history) before this one.",
};
const NO_COMMIT = {
    what: "The repository's files.",
    reason: "The repository has no commit yet.",
    mend: "Make a first commit, then run again.",
};
function nothing(query, unknowns) {
    return {
        tree: [],
        query,
        terms: [],
        scan: { expected: 0, read: 0 },
        history: [],
        first: firstLook({ tree: [], query, terms: [], history: [] }, { seeds: new Set(), excluded: () => false }),
        closer: new Map(),
        manifests: [],
        workflows: [],
        git: { branch: null, headSha: null, shallow: false, historyDepth: 0, clean: null, uncommittedPaths: [] },
        unknowns,
    };
}
/** The head commit, else what is checked out (said so): actions/checkout takes the test merge, without its parents. */
async function judgedCommit(repository, headSha, unknowns) {
    if (headSha === null || (await repository.hasCommit(headSha)))
        return headSha ?? repository.headSha;
    if (repository.headSha === null)
        return null;
    // Its trees are missing, not the commit: that is said where they are read.
    if (repository.headSha === headSha)
        return headSha;
    unknowns.push({
        what: "The files at the head commit.",
        reason: `The head commit \`${headSha.slice(0, 12)}\` is not in this checkout; the files of \`${repository.headSha.slice(0, 12)}\` were read in its place.`,
        mend: "Check out with `ref: ${{ github.event.pull_request.head.sha }}` or with `fetch-depth: 0`.",
    });
    return repository.headSha;
}
/** History up to the merge base, so that a change is not explained by its own commits; the fetched one, where there is one. */
async function pastChanges(repository, { baseSha, olderHistory, cache }, judged, unknowns) {
    const hasBase = baseSha !== null && baseSha !== repository.emptyTree;
    const base = hasBase ? await repository.mergeBase(baseSha, judged) : null;
    const older = hasBase ? ((await olderHistory) ?? null) : null;
    if (older !== null && hasBase) {
        const start = base !== null && (await older.repository.hasCommit(base)) ? base : baseSha;
        const past = await readHistory(older.repository, start, HISTORY_LIMIT);
        if (!older.whole && past.length < ENOUGH_HISTORY)
            unknowns.push(cutHistory(past.length, "Raise `history-depth`, or add"));
        return past;
    }
    const start = base ?? judged;
    const past = await (cache == null ? readHistory(repository, start, HISTORY_LIMIT) : cache.history(repository, start, HISTORY_LIMIT));
    if (past.length < ENOUGH_HISTORY && (await isCut(repository)))
        unknowns.push(cutHistory(past.length, "Add"));
    return past;
}
/** Asked anew: fetching the commits of the change may have brought the rest as well. */
async function isCut(repository) {
    return repository.shallow && (await repository.run(["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}
function cutHistory(read, mend) {
    return {
        what: "Older history.",
        reason: `This clone is shallow: ${read} past commits could be read, so "usually changes together" rests on these alone.`,
        mend: `${mend} \`fetch-depth: 0\` under \`with:\` of the step actions/checkout.`,
    };
}
async function scanContents(repository, entries, terms, { exclude, log, cache }) {
    const excluded = (0,glob/* pathMatcher */.kZ)(exclude);
    const wanted = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => isScanned(entry) && !excluded(entry.path));
    const found = entries.map(() => null);
    // Whether a file that is not here would have been read, its size would say; so it counts as one that should have been.
    const expected = wanted.length + entries.filter(({ missing, path }) => missing && !excluded(path)).length;
    if (terms.length === 0)
        return { terms: found, expected, read: wanted.length };
    const scanner = new TermScanner(terms);
    const index = cache != null && canAnswer(terms) ? await cache.index() : null;
    const unread = index === null ? wanted : wanted.filter(({ entry }) => !index.has(entry.oid));
    let reported = 0;
    const read = await readContents(repository, unread, (at, bytes, length) => {
        const binary = isBinary(bytes, length);
        if (index?.add(entries[at]?.oid ?? "", bytes, length, binary) === true)
            return;
        found[at] = binary ? null : scanner.scan(bytes, length);
    }, (done) => {
        if (done - reported < 20_000)
            return;
        reported = done;
        log.step(`reading files: ${done} of ${unread.length}`);
    });
    if (index !== null) {
        const oids = wanted.map(({ entry }) => entry.oid);
        for (const [position, known] of index.answer(terms, oids).entries())
            if (known !== null)
                found[wanted[position]?.index ?? 0] = known;
        if (read > 0)
            cache?.saveIndex(index, oids, read);
    }
    return { terms: found, expected, read: wanted.length - unread.length + read };
}
/** The names of the definitions that the change touches. */
async function changedPlaces(repository, entries, changes) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    const wanted = entries
        .map((entry, index) => ({ entry, index }))
        .filter(({ entry }) => byPath.has(entry.path) && isScanned(entry))
        .slice(0, gather_MOST_CHANGED);
    const names = [];
    await readContents(repository, wanted, (index, bytes, length) => {
        const change = byPath.get(entries[index]?.path ?? "");
        if (change !== undefined && !isBinary(bytes, length))
            names.push(...enclosingNames(change, Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("utf8")));
    }, () => undefined);
    return names.sort();
}
/** Reads the few strongest candidates and the changed files once more, this time for imports, definitions and places. */
async function lookCloser(repository, entries, query, first, seeds) {
    const changed = Array.from(seeds, (path) => first.indexOf.get(path)).filter((index) => index !== undefined);
    const wanted = Array.from(new Set([...changed.slice(0, gather_MOST_CHANGED), ...first.candidates]))
        .map((index) => ({ index, entry: entries[index] }))
        .filter((one) => one.entry !== undefined && isScanned(one.entry));
    const look = closerLooker(query.terms, first.words.rarity, first.names);
    const found = new Map();
    await readContents(repository, wanted, (index, bytes, length) => {
        if (!isBinary(bytes, length))
            found.set(index, look(first.paths[index] ?? "", bytes.subarray(0, length)));
    }, () => undefined);
    return found;
}
/** A NUL byte early on is git's own sign of a binary file. */
function isBinary(bytes, length) {
    return bytes.subarray(0, Math.min(length, 8000)).includes(0);
}
function isScanned({ kind, size, path, missing }) {
    return !missing && kind === "blob" && size > 0 && size <= MAX_SCANNED_BYTES && !(0,file_kind/* classifyFile */.TX)(path).skipContent;
}
/** Manifests, nearest to the root first, and the workflows. */
async function readTexts(repository, entries) {
    const small = entries.filter(({ kind, size, missing }) => kind === "blob" && !missing && size <= MAX_MANIFEST_BYTES);
    const manifests = small
        .filter(({ path }) => (0,file_kind/* isManifest */.Yh)(path) && !(0,foreign_path/* isForeign */.j)(path))
        .sort((a, b) => a.path.split("/").length - b.path.split("/").length)
        .slice(0, MANIFEST_LIMIT);
    const workflows = small.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)).slice(0, MANIFEST_LIMIT);
    const all = [...manifests, ...workflows];
    const texts = all.map(() => null);
    await (0,read_file/* readBlobs */.b4)(repository, all.map(({ oid }) => oid), (index, content) => {
        const path = all[index]?.path;
        if (content !== null && path !== undefined)
            texts[index] = { path, text: content.toString("utf8") };
    });
    const there = (text) => text !== null;
    return { manifests: texts.slice(0, manifests.length).filter(there), workflows: texts.slice(manifests.length).filter(there) };
}
function gitState(repository, historyDepth, uncommitted) {
    return {
        branch: repository.branch,
        headSha: repository.headSha,
        shallow: repository.shallow,
        historyDepth,
        clean: uncommitted === null ? null : uncommitted.length === 0,
        uncommittedPaths: (uncommitted ?? []).slice(0, 100),
    };
}

;// CONCATENATED MODULE: ./.build/src/context/rank/path-signals.js



const CHANGELOG = /(?:^|\/)(?:CHANGE(?:S|LOG)|HISTORY|NEWS|RELEASES?|RELEASE[-_]NOTES|UPGRADING|whats-?new)[^/]*$|(?:^|\/)(?:\.changeset|changelog|changelog\.d|newsfragments)\//iu;
/** The role of a file, from its path alone. */
function roleOf(path) {
    const { kind, language } = (0,file_kind/* classifyFile */.TX)(path);
    if (language === null && CHANGELOG.test(path))
        return "changelog";
    if (kind === "test")
        return "test";
    if (/(?:^|\/)(?:examples?|samples?|bench(?:es|marks?)?|playgrounds?|demos?|docs_src)\//iu.test(path))
        return "example";
    if (kind === "docs")
        return "docs";
    if (["ci", "config", "build", "dependencies", "policy"].includes(kind))
        return "settings";
    return kind === "source" || (kind === "migration" && language !== null) ? "source" : "other";
}
/** Whether path, file name or (of a name that says something) its bare name stands in the text: 1, 0.8, 0. */
function mentionOf(path, mentions) {
    const lower = path.toLowerCase();
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    let best = 0;
    for (const mention of mentions) {
        if (mention.includes("/") && (lower === mention || lower.endsWith(`/${mention.replace(/^[./]+/u, "")}`)))
            return 1;
        if (name === mention || mention.endsWith(`/${name}`))
            best = Math.max(best, 0.8);
    }
    return best;
}
/** Share of the words of the bare name that the query holds. */
function stemCoverage(path, terms) {
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
    if (terms.has(wholeOf(name)) || terms.has(stemOf(path)))
        return 1;
    const parts = name
        .toLowerCase()
        .split(/[^a-z0-9]+/u)
        .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part));
    const camel = parts.length === 1
        ? name
            .split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/u)
            .map((part) => part.toLowerCase())
            .filter((part) => part.length > 1 && !/^(?:tests?|spec)$/u.test(part))
        : parts;
    return camel.length === 0 ? 0 : camel.filter((part) => terms.has(part)).length / camel.length;
}
/** Share of the words of the scope that stand in the path. */
function scopeMatch(path, scope) {
    if (scope.length === 0)
        return 0;
    const words = new Set(path.toLowerCase().split(/[^a-z0-9]+/u));
    return scope.filter((word) => words.has(word)).length / scope.length;
}
/** Share of the words of the whole path that the task holds. */
function askedShare(path, asked) {
    if (asked.size === 0)
        return 0;
    const words = new Set(termsOf(path));
    return words.size === 0 ? 0 : Array.from(words).filter((word) => asked.has(word)).length / words.size;
}
/** What follows the last dot; the whole path without one. */
function extensionOf(path) {
    return path.slice(path.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./.build/src/context/details/telling-habits.js


const MOST_PER_FILE = 5;
/** Lists of people grow with any change, as changelogs do: what changed with them says nothing about this one. */
const PEOPLE = /(?:^|\/)(?:AUTHORS|CONTRIBUTORS)[^/]*$/iu;
/**
 * The habits that a reviewer should ask about, in their order. Where source changed, its habits count and not those of the
 * tests and pages beside it; tests change with each other, and manifests at each release; and of a file that usually
 * changes with many others the five strongest say enough.
 */
function tellingHabits(habits, changed) {
    const withSource = changed.some((path) => (0,file_kind/* classifyFile */.TX)(path).kind === "source");
    const telling = habits.filter(({ path, seed }) => {
        const { kind, language, skipContent } = (0,file_kind/* classifyFile */.TX)(seed);
        if (skipContent || roleOf(seed) === "changelog" || (language === null && PEOPLE.test(seed)))
            return false;
        if (kind === "test" || kind === "docs")
            return !withSource && (0,file_kind/* classifyFile */.TX)(path).kind !== kind;
        return !(kind === "dependencies" && (0,file_kind/* classifyFile */.TX)(path).kind === "dependencies");
    });
    return telling.filter((habit) => {
        const stronger = telling.filter(({ seed, path, together }) => seed === habit.seed && (together > habit.together || (together === habit.together && path < habit.path)));
        return stronger.length < MOST_PER_FILE;
    });
}

// EXTERNAL MODULE: ./.build/src/context/shell-quote.js
var shell_quote = __webpack_require__(86628);
;// CONCATENATED MODULE: ./.build/src/context/harness/classify-command.js
const SETUP = /^(?:npm (?:ci|i|install|clean-install|cit|install-ci-test)\b|pnpm (?:i|install)\b|yarn(?: install| --|$)|bun (?:i|install)\b|deno (?:install|cache)\b|corepack |(?:python3? -m )?pip3? install|pip-sync|uv (?:sync|venv|pip install|tool install|python install)|poetry install|pdm (?:install|sync)|pipenv (?:install|sync)|hatch env|conda (?:env|install)|mamba |bundle (?:install|$)|gem install|composer (?:install|i)\b|go (?:mod (?:download|tidy|vendor)|get|install|work sync)|cargo (?:fetch|install)|rustup |dotnet (?:restore|tool restore)|mvn .*dependency:|(?:sudo )?(?:apt-get|apt|dnf|yum|apk|brew|choco) (?:-\S+ )*(?:install|add|update)|git submodule|conan install|mix deps\.get|mix local|flutter pub get|dart pub get|swift package resolve|stack setup|cmake -[SB]|(?:make|just|task|gmake) (?:-\S+ )*(?:setup|install|deps|dependencies|bootstrap|init|develop|dev-setup|env|venv|prepare)\b|pre-commit install|lerna bootstrap|npx playwright install)/u;
const VALIDATE = /^(?:(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)?(?: -\S+)* (?:t\b|tst\b|test|lint|check|type-?check|types?\b|tsc\b|build|compile|format|fmt|prettier|eslint|verify|validate|ci\b|cover|coverage|e2e|integration|unit|knip|audit|spec)|(?:vitest|jest|mocha|ava|tap|c8|nyc|karma|cypress|playwright test|eslint|oxlint|oxfmt|biome|prettier|standard|xo|tsc|vue-tsc|tsd|knip|stylelint|markdownlint\S*|attw|publint)\b|node (?:.* )?--test|deno (?:test|lint|check|fmt|task (?:test|lint|check))|bun test|pytest|python3? -[mW]\S* ?(?:.* )?(?:pytest|unittest|mypy|ruff|black|flake8|build|compileall|tox|nox|coverage|doctest)|coverage run|tox\b|nox\b|ruff|mypy|pyright|basedpyright|black|isort|flake8|pylint|bandit|ty check|pre-commit run|hatch (?:test|fmt|run)|go (?:test|vet|build|generate)|gofmt|gofumpt|goimports|golangci-lint|staticcheck|govulncheck|gotestsum|cargo (?:\+\S+ )?(?:test|t|check|clippy|fmt|build|b|nextest|doc|deny|audit|hack|miri|bench|llvm-cov)\b|(?:\.\/)?(?:mvnw?|gradlew?)\b|dotnet (?:build|test|format|pack)|composer (?:test|run|validate|check|cs|lint|phpstan)|(?:vendor\/bin\/)?(?:phpunit|phpstan|pest|php-cs-fixer|psalm)|rake(?! (?:install|clean|clobber))\b|(?:rspec|rubocop|minitest|brakeman)\b|(?:bin\/)?rails test|(?:make|just|task|gmake)(?:$| (?:\S+ )*(?:\w+[-_:.])*(?:\w*tests?|test\w*|lint\w*|check\w*|ci|build\w*|validate|verify|all|format|fmt|cover\w*|vet|type\w*|pre-?commit)(?:[-_:.]\w+)*(?: |$))|bazel(?:isk)? (?:build|test|coverage)|cmake --build|ctest|ninja|meson (?:test|compile)|mix (?:test|format|credo|dialyzer|compile)|swift (?:build|test)|flutter (?:test|analyze)|dart (?:test|analyze|format)|zig build|shellcheck|actionlint|hadolint|zizmor|yamllint|terraform (?:validate|fmt|plan)|tflint|helm lint|codespell|nx |turbo run|stack (?:test|build)|cabal (?:test|build))/u;
const RUNTIME = /^(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:start|dev|serve|preview|develop|watch)\b|npm start|deno (?:run|task (?:start|dev|serve))|python3? manage\.py runserver|flask run|uvicorn|gunicorn|hypercorn|streamlit run|cargo run|go run|dotnet run|docker[ -]compose up|(?:bin\/)?rails (?:server|s)\b|rackup|php artisan serve|php -S|(?:\.\/)?(?:mvnw?|gradlew?) .*(?:bootRun|spring-boot:run|quarkus:dev|\brun\b)|mix phx\.server|(?:make|just|task) (?:run|serve|start|dev|up|server|watch)\b)/u;
/** A script of the repository whose name says what it does: `scripts/test`, `./build.sh`, `./eng/Build.ps1`. */
const OWN_SCRIPT = /^(?:(?:bash|sh|pwsh|python3?) )?(?=[\w.-]*[./])(?:\.?[\w-]*\/)*(?:run[-_])?(?:(?:unit|integration|all)[-_])?(?:(?<set>install|setup(?!\.py)|bootstrap)|(?:tests?|check|lint|build|ci|verify|validate|coverage|format|fmt|type-?check))(?:\.(?:sh|ps1|py|bash|cmd))?(?: |$)/iu;
/** Words before a command that say where or how it runs, not what. */
const WRAPPERS = /^(?:sudo(?: -\S+)* |time |env |exec |command |(?:[A-Z_][A-Z0-9_]*=\S* )|xvfb-run (?:-\S+ )*|(?:uv|poetry|pdm|pipenv|hatch|rye) run (?:--?\S+(?:[= ](?:dev|test|tests|lint|all|docs))? )*|uvx |pipx run |npx (?:--?\S+ )*|pnpm (?:exec|dlx) |yarn (?:exec|dlx) |bunx |bundle exec |cross-env |dotenv |nice )/u;
/**
 * What a command of a shell is for: setup, validate, runtime; `null` when it is none that this version knows. Each part
 * between `&&` and `;` is looked at; validating wins over setting up. What sends something away is none of them.
 */
function classifyCommand(command) {
    const parts = command.split(/\s*(?:&&|\|\||;|\|)\s*/u).map((part) => part.trim());
    if (parts.some((part) => sendsAway(part)) || rewritesFiles(command))
        return null;
    const groups = parts.map((part) => groupOf(part));
    return groups.find((group) => group === "validate") ?? groups.find((group) => group !== null) ?? null;
}
function groupOf(part) {
    let bare = part.slice(0, 500);
    for (let round = 0; round < 5 && WRAPPERS.test(bare); round += 1)
        bare = bare.replace(WRAPPERS, "");
    if (/(?:^|\s)(?:--version|-V|version)$|^rustup (?:show|default|toolchain list)\b|&$/u.test(bare))
        return null;
    if (/^tox (?:.* )?(?:-n|--notest)\b/u.test(bare))
        return "setup";
    if (RUNTIME.test(bare))
        return "runtime";
    if (/\bcit\b|install-ci-test|install-test/u.test(bare) && bare.startsWith("npm"))
        return "validate";
    if (SETUP.test(bare))
        return "setup";
    if (VALIDATE.test(bare))
        return "validate";
    const own = OWN_SCRIPT.exec(bare);
    return own === null ? null : own.groups?.["set"] === undefined ? "validate" : "setup";
}
/** Formatters that write unless they are told to look only. */
const FORMATTER = /^(?:.*\s)?(?:cargo (?:\+\S+ )?fmt|ruff format|black|isort|oxfmt|dart format|terraform fmt|mix format|dotnet format|swift-format|clang-format)(?:\s|$)/u;
const LOOKS_ONLY = /(?:^|\s)(?:--?check(?:-only)?|-c|-l|--diff|--dry-run|--list-different|--verify\S*|--check-formatted|--set-exit-if-changed|lint)(?:[\s=]|$)/u;
/** True for what changes the files it looks at, such as `eslint --fix`: whoever wants to check does not want that. */
function rewritesFiles(command) {
    return command.split(/\s*(?:&&|\|\||;|\|)\s*/u).some((part) => {
        if (/(?:^|\s)(?:--write|--fix|--apply|--in-place|--auto-?correct(?:-all)?)(?:[\s=]|$)|^(?:gofmt|gofumpt|goimports) (?:.* )?-\w*w/u.test(part))
            return true;
        return FORMATTER.test(part) && !LOOKS_ONLY.test(part);
    });
}
/** Publishing, deploying and releasing is nothing that a reader should try out. */
function sendsAway(command) {
    const words = command.split(/\s+/u);
    return words.some((word, index) => {
        if (word.startsWith("-"))
            return false;
        if (/^(?:release(?:$|[:A-Z-])|goreleaser|twine$|versions:set)|:versions-maven-plugin:/u.test(word))
            return !(words[index - 1] ?? "").startsWith("-");
        return /(?:^|[^a-z])(?:publish|deploy|upload)(?![a-z])/u.test(word);
    });
}

;// CONCATENATED MODULE: ./.build/src/context/harness/scripts.js



/** Every script, target and recipe of the manifests: npm, Composer, Deno, Make, Just, Task, tox, PDM, Hatch, poe. */
function declaredScripts(manifests, tools) {
    const runner = nodeRunner(tools);
    return manifests.flatMap(({ path, text }) => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
        const inFolder = (command) => (folder === "" ? command : `cd ${(0,shell_quote/* shellQuote */.Z)(folder)} && ${command}`);
        const scripts = (entries, key, run) => entries.map(([script, command]) => ({ name: script, command, source: `${path} (${key})`, run: inFolder(run((0,shell_quote/* shellQuote */.Z)(script))) }));
        if (name === "package.json")
            return scripts(stringEntries(recordAt(manifestData(manifests, path), "scripts")), "scripts", (script) => nodeCommand(runner, script));
        if (name === "composer.json")
            return scripts(listEntries(recordAt(manifestData(manifests, path), "scripts")), "scripts", (script) => `composer run ${script}`);
        if (/^deno\.jsonc?$/u.test(name))
            return scripts(stringEntries(recordAt(manifestData(manifests, path), "tasks")), "tasks", (script) => `deno task ${script}`);
        if (/^(?:GNUm|[Mm])akefile$/u.test(name))
            return scripts(makeTargets(text), "target", (script) => `make ${script}`);
        if (/^\.?[Jj]ustfile$/u.test(name))
            return scripts(justRecipes(text), "recipe", (script) => `just ${script}`);
        if (/^Taskfile\.ya?ml$/u.test(name))
            return scripts(taskNames(text), "task", (script) => `task ${script}`);
        if (name === "pyproject.toml")
            return pythonScripts(manifests, path, scripts);
        return [];
    });
}
function pythonScripts(manifests, path, scripts) {
    const data = manifestData(manifests, path);
    return [
        ...scripts(listEntries(recordAt(data, "tool", "pdm", "scripts")), "tool.pdm.scripts", (script) => `pdm run ${script}`),
        ...scripts(listEntries(recordAt(data, "tool", "hatch", "envs", "default", "scripts")), "tool.hatch.envs.default.scripts", (script) => `hatch run ${script}`),
        ...scripts(listEntries(recordAt(data, "tool", "poe", "tasks")), "tool.poe.tasks", (script) => `poe ${script}`),
    ];
}
/** Which program runs the scripts of package.json here: the one that a field or a lock file names. */
function nodeRunner(tools) {
    for (const { name } of tools)
        if (name === "pnpm" || name === "yarn" || name === "bun" || name === "npm")
            return name;
    return "npm";
}
function nodeCommand(runner, script) {
    return script === "test" || script === "start" ? `${runner} ${script}` : `${runner} run ${script}`;
}
/** Scripts whose value is a text, a list of texts, or a table with `cmd`, `shell` or `composite`. */
function listEntries(data) {
    return Object.entries(data).flatMap(([name, value]) => {
        const record = asRecord(value);
        const inner = record === null ? value : (record["cmd"] ?? record["shell"] ?? record["composite"]);
        if (typeof inner === "string")
            return [[name, inner]];
        return Array.isArray(inner) ? [[name, inner.filter((part) => typeof part === "string").join(" && ")]] : [];
    });
}
/** Targets that people call: no patterns, no files, no special names; with the first line of their recipe. */
function makeTargets(text) {
    const lines = text.split(/\r?\n/u);
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        const names = /^([A-Za-z0-9][\w -]*?)\s*::?(?!=)(?:\s|$)/u.exec(line)?.[1]?.split(/\s+/u) ?? [];
        const end = lines.findIndex((other, at) => at > index && !other.startsWith("\t"));
        // What only prints does not say what a target does.
        const steps = lines.slice(index + 1, end === -1 ? lines.length : end).map((step) => step.trim().replace(/^[@-]+/u, ""));
        const recipe = steps.find((step) => !/^\$\((?:info|warning)\b|^echo\b|^#/u.test(step)) ??
            steps[0] ??
            (line.split(":").slice(1).join(":").split("##")[0] ?? "").trim();
        for (const name of names)
            if (!found.has(name))
                found.set(name, recipe.slice(0, 200));
    }
    return Array.from(found).slice(0, 100);
}
function justRecipes(text) {
    return Array.from(text.matchAll(/^@?([A-Za-z][\w-]*)[^:\n=]*:(?!=)[^\n]*(?:\n[ \t]+([^\n]*))?/gmu), (match) => [
        match[1] ?? "",
        (match[2] ?? "").trim().slice(0, 200),
    ]).slice(0, 100);
}
function taskNames(text) {
    try {
        const tasks = asRecord(asRecord(parseYaml(text))?.["tasks"]) ?? {};
        return Object.entries(tasks).map(([name, value]) => {
            const commands = asRecord(value)?.["cmds"];
            const first = Array.isArray(commands) ? commands.find((command) => typeof command === "string") : value;
            return [name, typeof first === "string" ? first.slice(0, 200) : ""];
        });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/src/context/harness/workflow-commands.js




/** Actions that stand for a command which can be run by hand. */
const ACTION_COMMANDS = {
    "pre-commit/action": "pre-commit run --all-files",
    "golangci/golangci-lint-action": "golangci-lint run",
    "astral-sh/ruff-action": "ruff check",
    "psf/black": "black --check .",
    "rhysd/actionlint": "actionlint",
    "crate-ci/typos": "typos",
    "denoland/setup-deno": "",
};
/**
 * The commands that CI really runs: `run:` steps (and a few actions that stand for a command) of workflows that a pull
 * request or a push to a branch starts. A value of the matrix is the first of its list. Lines with other expressions,
 * with variables, conditions or loops are left out: they cannot be repeated by hand; so is what runs in the folder of
 * something else. A file that is no YAML is named in `unread`.
 */
function workflowCommands(workflows, isFolder = () => true) {
    const commands = [];
    const unread = [];
    for (const { path, text } of workflows) {
        let workflow;
        try {
            workflow = asRecord(parseYaml(text));
        }
        catch {
            workflow = null;
        }
        if (workflow === null)
            unread.push(path);
        if (!startsOnChange(workflow?.["on"]))
            continue;
        for (const [jobId, jobValue] of Object.entries(recordAt(workflow, "jobs"))) {
            const job = asRecord(jobValue);
            const steps = (Array.isArray(job?.["steps"]) ? job["steps"] : []).map(asRecord);
            if (steps.some(isForeignCheckout))
                continue;
            const matrix = recordAt(job, "strategy", "matrix");
            const folder = recordAt(job, "defaults", "run")["working-directory"] ?? recordAt(workflow, "defaults", "run")["working-directory"];
            const place = { folder, source: `${path} (job ${jobId})`, matrix, isFolder };
            for (const step of steps)
                commands.push(...stepCommands(step, place));
        }
    }
    return { commands, unread };
}
function startsOnChange(on) {
    const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(asRecord(on) ?? {});
    return events.some((event) => event === "pull_request" ||
        (event === "push" && !onlyTags(asRecord(asRecord(on)?.["push"]))) ||
        event === "merge_group" ||
        event === "workflow_call" ||
        event === "pull_request_target");
}
/** A push of a tag is a release, not a change. */
function onlyTags(push) {
    return push !== null && "tags" in push && !("branches" in push) && !("branches-ignore" in push);
}
/** The workspace of such a job holds another repository, so its commands say nothing about this one. */
function isForeignCheckout(step) {
    if (typeof step?.["run"] === "string" && /^git clone [^\n]* \.$/mu.test(step["run"]))
        return true;
    const wanted = recordAt(step, "with");
    const repository = wanted["repository"];
    return (typeof step?.["uses"] === "string" &&
        step["uses"].startsWith("actions/checkout@") &&
        typeof repository === "string" &&
        !repository.includes("github.repository") &&
        !repository.includes("head.repo") &&
        !("path" in wanted));
}
function stepCommands(step, { folder: jobFolder, source, matrix, isFolder }) {
    const uses = typeof step?.["uses"] === "string" ? (step["uses"].split("@")[0] ?? "") : "";
    const standing = ACTION_COMMANDS[uses];
    if (standing !== undefined && standing !== "") {
        return [{ command: standing, group: "validate", source, reason: `CI runs it through ${uses}`, trust: "ci" }];
    }
    const script = step?.["run"];
    if (typeof script !== "string" || script.length > 20_000)
        return [];
    const declared = step?.["working-directory"] ?? jobFolder;
    const folder = typeof declared === "string" ? withFirstOf(matrix, declared).replace(/^\.\//u, "").replace(/\/+$/u, "") : "";
    if (folder.includes("${{"))
        return [];
    const inRoot = folder === "" || folder === ".";
    if (!inRoot && !isFolder(folder))
        return [];
    const prefix = inRoot ? "" : `cd ${(0,shell_quote/* shellQuote */.Z)(folder)} && `;
    return plainLines(script).flatMap((line) => {
        const command = withFirstOf(matrix, line).trim();
        const group = isRepeatable(command) ? classifyCommand(command) : null;
        const reason = command === line ? "runs in CI" : "runs in CI, here with the first values of its matrix";
        return group === null ? [] : [{ command: prefix + command, group, source, reason, trust: "ci" }];
    });
}
/** `${{ matrix.key }}` as the first value of its list, `${{ matrix.key || 'x' }}` of a key without a list as `x`. */
function withFirstOf(matrix, text) {
    return text.replaceAll(/\$\{\{ *matrix\.([\w-]{1,60}) *(?:\|\| *'([^'{}]{0,100})' *)?\}\}/gu, (whole, key, instead) => {
        const values = matrix[key];
        const first = Array.isArray(values) ? values[0] : undefined;
        const value = typeof first === "string" || typeof first === "number" ? String(first) : values === undefined ? instead : undefined;
        return value === undefined || value.includes("${{") ? whole : value;
    });
}
/** No expression, no variable of the job, no arm of a `case`, no path of the runner: what a person can type as it stands. */
function isRepeatable(line) {
    return (line !== "" &&
        line.length <= 300 &&
        !line.includes("${{") &&
        !line.includes("<<") &&
        !line.includes(";;") &&
        !line.includes("/hostedtoolcache/") &&
        !/\$(?!\(|HOME\b|PATH\b|PWD\b|\{(?:HOME|PATH|PWD)\})/u.test(line.replaceAll(/'[^']*'/gu, "")));
}
/** The lines of a script that are commands on their own. */
function plainLines(script) {
    return script
        .replaceAll(/\\\r?\n\s*/gu, " ")
        .split(/\r?\n/u)
        .map((line) => line.trim().replaceAll(/\s+/gu, " "))
        .filter((line) => !/^(?:#|if\b|then\b|else\b|elif\b|fi\b|for\b|while\b|do\b|done\b|case\b|esac\b|echo\b|set\b|export\b|\}|\{|function\b|[\w-]+\(\))/u.test(line));
}

;// CONCATENATED MODULE: ./.build/src/context/harness/commands.js





const GROUPS = ["setup", "validate", "runtime", "context"];
const TRUST = ["ci", "manifest", "convention"];
const MAX_PER_GROUP = 15;
/**
 * How to set up, check and run this repository, in order of trust: what CI runs, what a manifest declares, what is usual
 * for the tools that are there. Never run by us. The text of a command comes from the repository and is hostile.
 */
function harnessCommands(sources, tools) {
    const folders = foldersOf(sources.tree.map(({ path }) => path));
    const isFolder = (path) => folders.has(path);
    const { commands: fromCi, unread } = workflowCommands(sources.workflows, isFolder);
    const scripts = declaredScripts(sources.manifests, tools);
    const known = (command) => !command.command.endsWith("make install") || fetchesDependencies(command.command, scripts);
    const all = [...fromCi, ...fromManifests(scripts), ...byConvention(sources, tools)].filter(known);
    const kept = new Map();
    for (const command of all) {
        const key = withoutValues(command.command);
        const before = kept.get(key);
        if (before === undefined)
            kept.set(key, command);
        else if (before.trust === "ci" && command.trust === "manifest" && !before.reason.includes("declared")) {
            kept.set(key, { ...before, reason: `${before.reason}; also declared in ${command.source}` });
        }
    }
    const order = new Map(Array.from(kept.values(), (command) => [command, placeOf(command, isFolder, nodeRunner(tools))]));
    const commands = GROUPS.flatMap((group) => Array.from(kept.values())
        .filter((command) => command.group === group)
        .sort((a, b) => compareNumbers(order.get(a) ?? [], order.get(b) ?? []))
        .slice(0, MAX_PER_GROUP));
    return { commands, unread };
}
/** Jobs of two systems set the same variables to other values: one of them is enough. */
function withoutValues(command) {
    return command.replace(/^(?:\w+=\S* )+/u, (variables) => variables.replaceAll(/=\S*/gu, ""));
}
function foldersOf(paths) {
    const found = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf("/"); end > 0 && !found.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1))
            found.add(path.slice(0, end));
    }
    return found;
}
/** The most trusted and widest first; among these the tests, then other checks, then builds. */
function placeOf(command, isFolder, runner) {
    // CI may also try the package managers that are not used here.
    const other = command.group === "setup" && /^(?:npm|pnpm|yarn|bun)\b/u.test(command.command) && !command.command.startsWith(runner) ? 1 : 0;
    return [Math.max(place(command), other), TRUST.indexOf(command.trust), isNarrow(command, isFolder) ? 1 : 0, sideTask(command, isFolder)];
}
function compareNumbers(a, b) {
    for (const [index, value] of a.entries())
        if (value !== b[index])
            return value - (b[index] ?? 0);
    return 0;
}
/** In most Makefiles `install` copies the result into the system, which no one should do to get started. */
function fetchesDependencies(command, scripts) {
    return scripts.some((script) => script.run === command && script.source.includes("target") && classifyCommand(script.command) === "setup");
}
/** Installing one tool or system package for one job is no set-up of the repository: it stands last. */
function place({ group, command }) {
    // What is done in a folder of its own stands after what is done for all.
    const inFolder = /^cd |^(?:npm|pnpm|yarn|uv) .*(?:--prefix|--directory|--filter|--cwd|-C)\b/u.test(command) ? 2 : 0;
    if (group !== "setup")
        return inFolder;
    return inFolder > 0 ||
        /^(?:(?:python3? -m )?pip3?|uv pip) install (?!.*(?:-e |-r |\.(?:\[|$|\s)|--group))|^(?:sudo )?(?:apt|apt-get|brew|dnf|yum|apk|choco)\b|^(?:corepack|npm i(?:nstall)? -g|npm install --global|go install|cargo install|gem install|rustup|make install-|uv tool install|\S+ install .*--ignore-workspace|npm (?:i|install) (?:--?\S+ )*[a-z@]|\w+ (?:i|install) (?:.* )?--prod)/u.test(command)
        ? 1 + inFolder
        : 0;
}
/** Among checks of the same trust the tests come first, then other checks; what is skipped or only a path is no sign. */
function sideTask({ group, command }, isFolder) {
    if (group !== "validate")
        return 0;
    const said = command
        .split(" ")
        .filter((word, index, words) => !/^-[DPx]|^--?skip/u.test(word) && words[index - 1] !== "-x" && !isFolder(bareFolder(word)))
        .join(" ");
    if (/test|\w*spec\b|phpunit|\bpest\b|jest|mocha|cargo t\b|verify|\bunit\b|(?:gradlew?|mvnw?) (?:.* )?build\b/u.test(said))
        return /-bench\b/u.test(said) ? 2 : 0;
    return /check|\bci\b/u.test(said) ? 1 : 2;
}
/** True for what runs for a part only: a folder of the repository, a module, one group, another platform. */
function isNarrow({ command }, isFolder) {
    const words = command.split(" ").slice(1);
    return (/^(?:GOARCH|GOOS|CARGO_BUILD_TARGET)=|(?:^|\s)(?:-p|-pl|--package|--projects?|--target|--test|--only(?:-group)?|--no-install-package)[ =]|^tox .*-e |(?:^|\s):[\w-]+:\w|\.(?:bat|cmd|exe)\b/u.test(command) || words.some((word) => isFolder(bareFolder(word)) || /--manifest-path \.\/[^ ]+\//u.test(command)));
}
function bareFolder(word) {
    return word.replace(/^\.\//u, "").replace(/\/+$/u, "");
}
const SCRIPT_GROUPS = [
    [/^(?:setup|install|bootstrap|deps|dependencies|init|develop|prepare|dev-setup|venv)(?:[:_-].*)?$/u, "setup"],
    [
        /^(?:(?:.*[:_-])?(?:tests?|lint|check|type-?check|types|tsc|build|compile|format|fmt|verify|validate|coverage|cover|e2e|integration|unit|ci|vet|all|knip|spec)(?:[:_-].*)?)$/u,
        "validate",
    ],
    [/^(?:start|dev|serve|run|preview|server|up|watch)(?:[:_-].*)?$/u, "runtime"],
    [/^(?:help|docs?|info|list)(?:[:_-].*)?$/u, "context"],
];
function fromManifests(scripts) {
    return scripts.flatMap((script) => {
        const group = sendsAway(script.name) ? undefined : SCRIPT_GROUPS.find(([pattern]) => pattern.test(script.name))?.[1];
        // npm runs pre, post and lifecycle scripts by itself.
        if (group === undefined || (script.name === "prepare" && script.source.includes("package.json")))
            return [];
        if (group === "validate" && rewritesFiles(script.command))
            return [];
        return [{ command: script.run, group, source: script.source, reason: "declared in a manifest", trust: "manifest" }];
    });
}
/** What people do with such a tool, for what neither CI nor a manifest says. */
const CONVENTIONS = {
    pnpm: [["pnpm install --frozen-lockfile", "setup"]],
    bun: [
        ["bun install --frozen-lockfile", "setup"],
        ["bun run", "context"],
    ],
    deno: [
        ["deno install", "setup"],
        ["deno check .", "validate"],
        ["deno test", "validate"],
        ["deno task", "context"],
    ],
    uv: [["uv sync", "setup"]],
    poetry: [["poetry install", "setup"]],
    pdm: [["pdm install", "setup"]],
    pipenv: [["pipenv install --dev", "setup"]],
    tox: [
        ["tox", "validate"],
        ["tox list", "context"],
    ],
    nox: [
        ["nox", "validate"],
        ["nox --list", "context"],
    ],
    cargo: [
        ["cargo fetch", "setup"],
        ["cargo test", "validate"],
        ["cargo build", "validate"],
    ],
    "go modules": [
        ["go mod download", "setup"],
        ["go test ./...", "validate"],
        ["go vet ./...", "validate"],
        ["go list ./...", "context"],
    ],
    ".net": [
        ["dotnet restore", "setup"],
        ["dotnet test", "validate"],
    ],
    composer: [
        ["composer install", "setup"],
        ["composer validate", "validate"],
        ["composer run --list", "context"],
    ],
    nx: [
        ["npx nx run-many -t lint test build", "validate"],
        ["npx nx show projects", "context"],
    ],
    turborepo: [["npx turbo run lint test build", "validate"]],
    conda: [["conda env create --file environment.yml", "setup"]],
    mix: [
        ["mix deps.get", "setup"],
        ["mix test", "validate"],
    ],
    pub: [
        ["dart pub get", "setup"],
        ["dart test", "validate"],
    ],
    "swift package manager": [
        ["swift package resolve", "setup"],
        ["swift build", "validate"],
        ["swift test", "validate"],
    ],
    just: [["just --list", "context"]],
    task: [["task --list", "context"]],
    cmake: [
        ["cmake -S . -B build", "setup"],
        ["cmake --build build", "validate"],
        ["ctest --test-dir build", "validate"],
    ],
    bazel: [
        ["bazel fetch //...", "setup"],
        ["bazel build //...", "validate"],
        ["bazel test //...", "validate"],
        ["bazel query //...", "context"],
    ],
};
function inSolution(solution) {
    return [
        [`dotnet restore ${solution}`, "setup"],
        [`dotnet test ${solution}`, "validate"],
    ];
}
function byConvention(sources, tools) {
    const has = (path) => sources.tree.some((file) => file.path === path);
    return tools.flatMap(({ name, evidence }) => {
        const usual = [...(CONVENTIONS[name] ?? []), ...specialCases(sources, name, evidence, has)];
        const folder = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/")) : "";
        if (/\.slnx?$/u.test(evidence) && folder !== "")
            return inSolution((0,shell_quote/* shellQuote */.Z)(evidence)).map(([command, group]) => ({
                command,
                group,
                source: evidence,
                reason: `usual with ${name}`,
                trust: "convention",
            }));
        // What lies in a folder is the affair of that folder, and a guess for it would be a guess too many.
        if (folder !== "")
            return [];
        return usual.map(([command, group]) => ({
            command,
            group,
            source: evidence,
            reason: `usual with ${name}`,
            trust: "convention",
        }));
    });
}
function specialCases(sources, name, evidence, has) {
    if (name === "npm")
        return [
            [evidence.includes("lock") || evidence.includes("shrinkwrap") ? "npm ci" : "npm install", "setup"],
            ["npm run", "context"],
        ];
    if (name === "yarn") {
        // The flag of Yarn 1 is another one.
        const modern = has(".yarnrc.yml") || /"packageManager"\s*:\s*"yarn@[2-9]/u.test(textOf(sources, "package.json"));
        return [[`yarn install ${modern ? "--immutable" : "--frozen-lockfile"}`, "setup"]];
    }
    if (name === "maven") {
        const maven = has("mvnw") ? "./mvnw" : "mvn";
        return [
            [`${maven} dependency:go-offline`, "setup"],
            [`${maven} verify`, "validate"],
        ];
    }
    if (name === "gradle") {
        const gradle = has("gradlew") ? "./gradlew" : "gradle";
        return [
            [`${gradle} assemble`, "setup"],
            [`${gradle} build`, "validate"],
            [`${gradle} tasks`, "context"],
        ];
    }
    if (name === "bundler") {
        const check = has(".rspec") || sources.tree.some(({ path }) => path.startsWith("spec/"))
            ? "bundle exec rspec"
            : has("Rakefile")
                ? "bundle exec rake"
                : null;
        return [["bundle install", "setup"], ...(check === null ? [] : [[check, "validate"]])];
    }
    if (name === "cmake" && has("CMakePresets.json"))
        return [
            ["cmake --list-presets", "context"],
            ["ctest --list-presets", "context"],
        ];
    if (name === "pip") {
        const development = ["requirements-dev.txt", "requirements/dev.txt", "dev-requirements.txt"].find(has);
        const wanted = development ?? (evidence.endsWith(".txt") ? evidence : null);
        const itself = has("pyproject.toml") || has("setup.py") ? " -e ." : "";
        // tox and nox bring what the tests need; pytest alone would be a guess.
        const brought = has("tox.ini") || has("noxfile.py");
        return [
            [`python -m pip install${wanted === null ? "" : ` -r ${wanted}`}${itself === "" && wanted === null ? " -e ." : itself}`, "setup"],
            ...(brought ? [] : pytest(sources, "")),
        ];
    }
    if (name === "uv" || name === "poetry" || name === "pdm" || name === "pipenv")
        return pytest(sources, `${name} run `);
    return [];
}
function textOf({ manifests }, path) {
    return manifests.find((manifest) => manifest.path === path)?.text ?? "";
}
function pytest(sources, prefix) {
    return usesPytest(sources) ? [[`${prefix}${prefix === "" ? "python -m " : ""}pytest`, "validate"]] : [];
}
/** True where pytest is configured, or its own files are there. */
function usesPytest(sources) {
    const configured = Object.keys(recordAt(manifestData(sources.manifests, "pyproject.toml"), "tool", "pytest")).length > 0;
    return (configured ||
        sources.manifests.some(({ path, text }) => /(?:setup\.cfg|tox\.ini)$/u.test(path) && /\[(?:tool:)?pytest\]|pytest/u.test(text)) ||
        sources.tree.some(({ path }) => /(?:^|\/)(?:conftest\.py|pytest\.ini)$/u.test(path)));
}

;// CONCATENATED MODULE: ./.build/src/context/harness/gradle-tests.js

/**
 * A function that gives the Gradle call for one test class, or for all tests of its module. The task follows from the
 * source set: `src/test` is `test`, `src/functionalTest` is `functionalTest`. Kotlin Multiplatform names a task per
 * platform, so what is common runs as `jvmTest`; tests that need a device or a native target are not called by class.
 * Besides `src/jvmTest/kotlin` a module may keep its sets as `jvm/test`.
 */
function gradleTests(all, moduleOf) {
    const has = (path) => all.has(path);
    const hasSettings = (folder) => has(`${folder}settings.gradle.kts`) || has(`${folder}settings.gradle`);
    return (path, type) => {
        // A build that does not start at the root of the repository runs where its settings are.
        const build = hasSettings("") || ["build.gradle", "build.gradle.kts"].some(has) ? null : moduleOf(path, (folder) => hasSettings(`${folder}/`));
        const top = build === null ? "" : `${build}/`;
        const runner = has(`${top}gradlew`) ? "./gradlew" : "gradle";
        // A build file may also be called after its module.
        const isModule = (folder) => ["build", folder.slice(folder.lastIndexOf("/") + 1)].some((name) => has(`${folder}/${name}.gradle.kts`) || has(`${folder}/${name}.gradle`));
        const module = moduleOf(path, isModule);
        const { task, byClass } = taskOf(module === null ? path : path.slice(module.length + 1));
        const inBuild = module === null || module === build ? "" : module.slice(top.length);
        const name = inBuild === "" ? task : `:${inBuild.replaceAll("/", ":")}:${task}`;
        return `${build === null ? "" : `cd ${(0,shell_quote/* shellQuote */.Z)(build)} && `}${runner} ${(0,shell_quote/* shellQuote */.Z)(name)}${type === null || !byClass ? "" : ` --tests ${(0,shell_quote/* shellQuote */.Z)(`*${type}`)}`}`;
    };
}
function taskOf(inModule) {
    const set = /^src\/(\w+)\//u.exec(inModule)?.[1] ?? null;
    const platform = /^(\w+)\/test\//u.exec(inModule)?.[1] ?? null;
    const name = set ?? (platform === null || platform === "src" ? "test" : `${platform}Test`);
    if (name === "test" || /^(?:testFixtures|main)$/u.test(name))
        return { task: "test", byClass: true };
    if (/^(?:common|jvm|jvmShared|commonJvm|jvmCommon)\w*Test$/u.test(name))
        return { task: "jvmTest", byClass: true };
    if (/^android(?:Unit|Host)Test$/u.test(name))
        return { task: "testDebugUnitTest", byClass: true };
    if (/^(?:js|wasmJs|wasmWasi)Test$/u.test(name))
        return { task: name, byClass: true };
    if (/^android\w*Test$/u.test(name))
        return { task: "connectedCheck", byClass: false };
    if (/^(?:native|posix|apple|ios|macos|darwin|linux|mingw|windows|desktop|concurrent|nonJvm|web|tvos|watchos)\w*Test$/iu.test(name))
        return { task: "allTests", byClass: false };
    return /Test$/u.test(name) ? { task: name, byClass: true } : { task: "test", byClass: true };
}

;// CONCATENATED MODULE: ./.build/src/context/harness/javascript-runner.js



/** A file at the root of a package that configures this runner there. */
const CONFIGURED = {
    vitest: /^vitest\.(?:config|workspace)[\w.]*$/u,
    jest: /^jest\.config\.\w+$/u,
    mocha: /^\.mocharc\.\w+$/u,
    ava: /^ava\.config\.\w+$/u,
};
/**
 * A function that gives the command for one test file in JavaScript or TypeScript. A package of a workspace that brings its
 * own runner or configuration runs its tests in its own folder, since environment and setup stand there; else the root does.
 */
function javascriptTests(sources, tools, moduleOf) {
    const folders = packageFolders(sources);
    const configured = (folder, name) => folders.get(folder)?.some((file) => CONFIGURED[name]?.test(file)) === true;
    const known = new Map();
    const runnerAt = (folder) => {
        const before = known.get(folder);
        if (before !== undefined)
            return before;
        const found = runnerOf(sources, folder === "" ? "package.json" : `${folder}/package.json`, tools);
        known.set(folder, found);
        return found;
    };
    const root = runnerAt("");
    return (path) => {
        const own = moduleOf(path, (folder) => folders.has(folder));
        const runner = (own === null ? null : runnerAt(own)) ?? root;
        if (runner === null || !javascript_runner_holdsTests(path, runner.name))
            return null;
        const rootDecides = own === null || (root !== null && runnerAt(own) === null && !configured(own, runner.name) && isSetUp(runner.name));
        if (rootDecides)
            return `${runner.command} ${(0,shell_quote/* shellQuote */.Z)(path)}`;
        return `cd ${(0,shell_quote/* shellQuote */.Z)(own)} && ${runner.command} ${(0,shell_quote/* shellQuote */.Z)(path.slice(own.length + 1))}`;
    };
    /** Where nothing at the root configures the runner, each package runs by itself. */
    function isSetUp(name) {
        const data = manifestData(sources.manifests, "package.json");
        return (!(name in CONFIGURED) ||
            configured("", name) ||
            name in (data ?? {}) ||
            folders.get("")?.some((file) => /^vite\.config\./u.test(file)) === true);
    }
}
/** Vitest and Jest run what is named as a test or lies right in a folder of tests; what the others load beside it has its own folder. */
function javascript_runner_holdsTests(path, runner) {
    const folder = path.split("/").at(-2) ?? "";
    // Types are tested by programs of their own.
    if (/\.(?:tst|test-d)\.[cm]?tsx?$/u.test(path))
        return false;
    if (runner === "vitest" || runner === "jest")
        return /[.\-_](?:\w*test|spec)s?\.[cm]?[jt]sx?$/u.test(path) || /^(?:tests?|__tests__)$/u.test(folder);
    return !/(?:^|\/)(?:_\w+|helpers?|fixtures|support|utils?|__mocks__)\//u.test(path);
}
/** The folders that hold a package.json, each with the names of its own files. */
function packageFolders({ tree }) {
    const found = new Map(tree.flatMap(({ path }) => (/(?:^|\/)package\.json$/u.test(path) ? [[path.slice(0, Math.max(0, path.lastIndexOf("/"))), []]] : [])));
    for (const { path } of tree)
        found.get(path.slice(0, Math.max(0, path.lastIndexOf("/"))))?.push(path.slice(path.lastIndexOf("/") + 1));
    return found;
}
/** The test runner of one package.json: the word in its scripts, else its dependency. */
function runnerOf({ manifests }, path, tools) {
    const data = manifestData(manifests, path);
    const dependencies = { ...recordAt(data, "dependencies"), ...recordAt(data, "devDependencies") };
    const scripts = Object.values(recordAt(data, "scripts")).filter((value) => typeof value === "string");
    const script = scripts.join("\n");
    const execute = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn", bun: "bunx" }[nodeRunner(tools)];
    const uses = (name) => name in dependencies || new RegExp(`(?:^|[\\s/])${name}(?:\\s|$)`, "mu").test(script);
    if (uses("vitest"))
        return { name: "vitest", command: `${execute} vitest run` };
    if (uses("jest"))
        return { name: "jest", command: `${modules(script)}${execute} jest` };
    if (uses("mocha"))
        return { name: "mocha", command: `${execute} mocha${loaded(scripts)}` };
    if (uses("ava"))
        return { name: "ava", command: `${execute} ava` };
    if (/node (?:\S+ )*--test/u.test(script))
        return { name: "node", command: "node --test" };
    if (/bun test/u.test(script))
        return { name: "bun", command: "bun test" };
    if (uses("borp"))
        return { name: "borp", command: `${execute} borp` };
    return uses("tap") ? { name: "tap", command: `${execute} tap` } : null;
}
/** What mocha must load before any test, as the first script that calls it says: `--require test/support/env`. */
function loaded(scripts) {
    const call = scripts.map((script) => /(?:^|[\s/])mocha\s([^&|;]*)/u.exec(script)?.[1]).find((found) => found !== undefined) ?? "";
    return Array.from(call.matchAll(/(?:^|\s)(--require|-r|--import|--loader|--config)[ =]([\w@./-]{1,100})/gu), (match) => ` ${match[1] ?? ""} ${match[2] ?? ""}`).join("");
}
/** Jest runs ES modules only where Node is told so. */
function modules(script) {
    return script.includes("--experimental-vm-modules") ? "NODE_OPTIONS=--experimental-vm-modules " : "";
}

;// CONCATENATED MODULE: ./.build/src/context/harness/test-command.js





/** Names by which a runner on the JVM or .NET knows a class of tests; another file is no filter that finds something. */
const TEST_CLASS = /^Test[A-Z]|(?:Tests?|TestCase|IT|Specs?|Suite|Fixture)$/u;
/** The files that pytest (python_files), unittest and Django collect unless they are told otherwise; another one in a folder of tests only helps. */
const PYTHON_TEST = /^tests?(?:_|$)|_tests?$/u;
/**
 * A function that gives the command which runs one test file from the root; `null` where this version does not know the
 * runner, or the file holds no tests. Paths are quoted for a POSIX shell.
 */
function testCommands(sources, tools) {
    const has = (name) => tools.some((tool) => tool.name === name);
    const all = new Set(sources.tree.map(({ path }) => path));
    const there = (path) => all.has(path);
    // Samples may bring a build of another tool: what stands at the root decides.
    const gradleAtRoot = !there("pom.xml") && ["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"].some(there);
    const projects = new Set(Array.from(all).flatMap((path) => (/\.(?:cs|fs|vb)proj$/u.test(path) ? [path.slice(0, path.lastIndexOf("/"))] : [])));
    const javascript = javascriptTests(sources, tools, moduleOf);
    const python = pythonRunner(sources, has);
    const gradle = gradleTests(all, moduleOf);
    return (path) => {
        const file = (0,shell_quote/* shellQuote */.Z)(path);
        const type = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "");
        if (/\.[cm]?[jt]sx?$/u.test(path))
            return javascript(path) ?? (has("deno") ? `deno test ${file}` : null);
        if (/\.py$/u.test(path))
            return python === null || !PYTHON_TEST.test(type) ? null : `${python} ${file}`;
        if (path.endsWith("_test.go"))
            return goTest(path, there);
        if (path.endsWith(".rs"))
            return cargoTest(path, sources, there);
        if (path.endsWith(".rb"))
            return rubyTest(path, type, there);
        if (/\.php$/u.test(path))
            return /(?:Test|Spec)$/u.test(type) ? `vendor/bin/phpunit ${file}` : null;
        if (/\.exs$/u.test(path))
            return `mix test ${file}`;
        if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("maven") && !gradleAtRoot) {
            const module = moduleOf(path, (candidate) => there(`${candidate}/pom.xml`));
            const one = TEST_CLASS.test(type);
            const where = module === null ? "" : ` -pl ${(0,shell_quote/* shellQuote */.Z)(module)} -am${one ? " -Dsurefire.failIfNoSpecifiedTests=false" : ""}`;
            return `${there("mvnw") ? "./mvnw" : "mvn"} test${where}${one ? ` -Dtest=${(0,shell_quote/* shellQuote */.Z)(type)}` : ""}`;
        }
        if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("gradle"))
            return gradle(path, TEST_CLASS.test(type) ? type : null);
        if (/\.(?:cs|fs|vb)$/u.test(path)) {
            const project = moduleOf(path, (candidate) => projects.has(candidate));
            const filter = TEST_CLASS.test(type) ? ` --filter ${(0,shell_quote/* shellQuote */.Z)(`FullyQualifiedName~${type}`)}` : "";
            if (filter === "" && (project === null || !/Tests?\b/u.test(project)))
                return null;
            return `dotnet test${project === null ? "" : ` ${(0,shell_quote/* shellQuote */.Z)(project)}`}${filter}`;
        }
        if (/\.dart$/u.test(path))
            return `dart test ${file}`;
        if (/\.swift$/u.test(path))
            return `swift test --filter ${(0,shell_quote/* shellQuote */.Z)(type)}`;
        return null;
    };
}
/** The nearest folder above a file that is a module of its own; `null`: the root. */
function moduleOf(path, isModule) {
    for (let folder = path.slice(0, Math.max(0, path.lastIndexOf("/"))); folder !== ""; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
        if (isModule(folder))
            return folder;
    }
    return null;
}
/** A module below the root is tested in its own folder, unless `go.work` joins them. */
function goTest(path, there) {
    const module = there("go.work") ? null : moduleOf(path, (folder) => there(`${folder}/go.mod`));
    const inModule = module === null ? path : path.slice(module.length + 1);
    const folder = inModule.includes("/") ? (0,shell_quote/* shellQuote */.Z)(`./${inModule.slice(0, inModule.lastIndexOf("/"))}`) : ".";
    return `${module === null ? "" : `cd ${(0,shell_quote/* shellQuote */.Z)(module)} && `}go test ${folder}`;
}
/** `tests/name.rs` and all below `tests/name/main.rs` are test targets of their package; Cargo knows to which the rest belongs. */
function cargoTest(path, { manifests }, there) {
    const crate = moduleOf(path, (folder) => there(`${folder}/Cargo.toml`));
    const top = crate === null ? "" : `${crate}/`;
    const target = /^tests\/(?:([^/]+)\.rs$|([^/]+)\/)/u.exec(path.slice(top.length));
    const folder = target?.[2];
    const name = target?.[1] ?? (folder !== undefined && there(`${top}tests/${folder}/main.rs`) ? folder : undefined);
    const one = name === undefined ? "" : ` --test ${(0,shell_quote/* shellQuote */.Z)(name)}`;
    if (crate === null)
        return `cargo test${one}`;
    const named = recordAt(manifestData(manifests, `${crate}/Cargo.toml`), "package")["name"];
    const inWorkspace = "workspace" in (manifestData(manifests, "Cargo.toml") ?? {});
    return typeof named === "string" && inWorkspace
        ? `cargo test -p ${(0,shell_quote/* shellQuote */.Z)(named)}${one}`
        : `cargo test --manifest-path ${(0,shell_quote/* shellQuote */.Z)(`${crate}/Cargo.toml`)}${one}`;
}
/** A gem with its own Gemfile is tested in its own folder. */
function rubyTest(path, type, there) {
    const gem = moduleOf(path, (folder) => there(`${folder}/Gemfile`));
    const into = gem === null ? "" : `cd ${(0,shell_quote/* shellQuote */.Z)(gem)} && `;
    const inGem = gem === null ? path : path.slice(gem.length + 1);
    if (type.endsWith("_spec"))
        return `${into}bundle exec rspec ${(0,shell_quote/* shellQuote */.Z)(inGem)}`;
    if (!/^test_(?!helper)|_test$/u.test(type))
        return null;
    if (gem === null && there("bin/rails"))
        return `bin/rails test ${(0,shell_quote/* shellQuote */.Z)(path)}`;
    const above = /^(.*?\/)?test\//u.exec(inGem)?.[1] ?? "";
    const load = above === "" ? "-Itest" : `-I${(0,shell_quote/* shellQuote */.Z)(`${above}lib`)} -I${(0,shell_quote/* shellQuote */.Z)(`${above}test`)}`;
    return `${into}bundle exec ruby ${load} ${(0,shell_quote/* shellQuote */.Z)(inGem)}`;
}
function pythonRunner(sources, has) {
    const prefix = ["uv", "poetry", "pdm", "pipenv"].find((name) => has(name));
    if (usesPytest(sources) || sources.workflows.some(({ text }) => text.includes("pytest")))
        return prefix === undefined ? "python -m pytest" : `${prefix} run pytest`;
    return has("pip") || prefix !== undefined ? "python -m unittest" : null;
}

;// CONCATENATED MODULE: ./.build/src/context/rank/reasons.js


const MOST_REASONS = 4;
/**
 * Why a file is proposed, in sentences that a person can check against the repository; at least one, the most concrete
 * first.
 */
function reasonsFor(sources, relations, index) {
    const { first, closer, query } = sources;
    const reasons = [];
    const path = (first.paths[index] ?? "").toLowerCase();
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (query.announced.mentions.some((mention) => path.endsWith(mention.replace(/^[./]+/u, "")) && mention.endsWith(name)))
        reasons.push("is named in the task");
    const defined = closer.get(index)?.defines ?? null;
    if (defined !== null && defined.name.length > 3)
        reasons.push(`defines \`${defined.name}\` (line ${defined.line}), named in the ${originOf(sources, defined.name) === "diff" ? "change" : "task"}`);
    const companion = relations.companions.get(index);
    if (companion !== undefined && companion.together > 1)
        reasons.push(`changed together with ${quoted(companion.seed)} in ${companion.together} of its ${companion.seedChanges} past commits`);
    const partner = relations.pairedWith.get(index);
    if (partner !== undefined)
        reasons.push(`carries the name of ${quoted(partner)}`);
    const neighbour = relations.neighbours.get(index);
    if (neighbour !== undefined)
        reasons.push(neighbour.imports ? `imports ${quoted(neighbour.seed)}` : `is imported by ${quoted(neighbour.seed)}`);
    const words = strongestWords(sources, index);
    if (words.length > 0)
        reasons.push(`holds ${words.join(", ")}`);
    const commit = likestCommit(sources, index);
    if (commit !== null)
        reasons.push(`changed by ${commit.slice(0, 12)}, a past commit with a like message`);
    return reasons.length > 0 ? reasons.slice(0, MOST_REASONS) : ["stands beside files of this list"];
}
function originOf({ query }, name) {
    const whole = wholeOf(name);
    return query.terms.find(({ term }) => term === whole)?.origin ?? null;
}
const ALIKE = 0.3;
/** The past commit with the message most like the task that touched the file; `null` where none is much alike. */
function likestCommit({ first, history }, index) {
    const path = first.paths[index] ?? "";
    let best = -1;
    for (const [position, { paths }] of history.entries()) {
        const alike = first.alike[position] ?? 0;
        if (alike >= ALIKE && alike > (first.alike[best] ?? 0) && paths.includes(path))
            best = position;
    }
    return history[best]?.sha ?? null;
}
/** The up to four words that speak most for a file. */
function strongestWords({ first, query }, index) {
    const document = first.documents[index];
    const strength = new Map();
    const visit = (factor) => (term, count) => strength.set(term, (strength.get(term) ?? 0) + (factor * (query.terms[term]?.weight ?? 0) * (first.words.rarity[term] ?? 0) * count) / (count + 1.2));
    eachHit(document?.text ?? null, visit(1));
    eachHit(document?.name ?? null, visit(2));
    return Array.from(strength)
        .filter(([, value]) => value > 0)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, 4)
        .map(([term]) => query.terms[term]?.term ?? "");
}
/** A path between backticks, which readers show as code; one that holds a backtick must not end it. */
function quoted(path) {
    return `\`${path.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./.build/src/context/rank/features.js


/** What is known of a candidate by itself, in this order. */
const OWN_FEATURES = (/* unused pure expression or super */ null && ([
    "text",
    "textRank",
    "titleText",
    "codeText",
    "diff",
    "names",
    "stem",
    "coverage",
    "mentioned",
    "messages",
    "messageRank",
    "messageMean",
    "touches",
    "recent",
    "passage",
    "symbols",
    "defines",
    "long",
    "test",
    "docs",
    "changelog",
    "settings",
    "example",
    "other",
    "testAsTold",
    "docsAsTold",
    "settingsAsTold",
    "exampleAsTold",
    "scope",
    "depth",
    "pathWords",
    "titleCoverage",
    "alike",
    "extension",
    "roleRank",
]));
/** What is known of its relation to seeds. */
const RELATION_FEATURES = (/* unused pure expression or super */ null && ([
    "companion",
    "companionRank",
    "importedBy",
    "imports",
    "refersTo",
    "referredBy",
    "pair",
    "sameStem",
    "folder",
    "area",
]));
/** The own features of every candidate, in their order. All lie between 0 and 1. */
function ownFeatures(sources) {
    const { first, closer, query, tree } = sources;
    const { words, candidates, paths } = first;
    const texts = first_look_normalised(words.scores.map((score, index) => Math.max(0, score - (words.fromDiff[index] ?? 0) - 1e-9)));
    const titles = first_look_normalised(words.fromTitle);
    const codes = first_look_normalised(words.fromCode);
    const diffs = first_look_normalised(words.fromDiff);
    const names = first_look_normalised(words.names);
    const textRanks = ranksOf(candidates, texts);
    const messageRanks = ranksOf(candidates, first.messages);
    const best = (of) => Math.max(Number.MIN_VALUE, ...candidates.map(of));
    const passage = (index) => closer.get(index)?.passage.strength ?? 0;
    const symbols = (index) => closer.get(index)?.symbols ?? 0;
    const defines = (index) => closer.get(index)?.defines?.strength ?? 0;
    const touches = (index) => Math.log1p(first.touches.counts[index] ?? 0);
    const most = { passage: best(passage), symbols: best(symbols), defines: best(defines), touches: best(touches) };
    const sizeOf = (index) => tree[index]?.size || 0;
    const { announced } = query;
    const queryTerms = new Set(query.terms.map(({ term }) => term));
    const asked = new Set(query.terms.filter(({ origin }) => origin === "text").map(({ term }) => term));
    const extensions = usualExtensions(first);
    const roles = new Map(candidates.map((index) => [index, roleOf(paths[index] ?? "")]));
    const roleRanks = ranksWithin(candidates, (index) => texts[index] ?? 0, (index) => roles.get(index) ?? "other");
    return candidates.map((index) => {
        const path = paths[index] ?? "";
        const kind = roles.get(index) ?? "other";
        const age = first.touches.ages[index] ?? -1;
        const flag = (is) => (is ? 1 : 0);
        return Float64Array.of(texts[index] ?? 0, textRanks.get(index) ?? 0, titles[index] ?? 0, codes[index] ?? 0, diffs[index] ?? 0, names[index] ?? 0, stemCoverage(path, queryTerms), words.coverage[index] ?? 0, mentionOf(path, announced.mentions), first.messages[index] ?? 0, messageRanks.get(index) ?? 0, first.messageMeans[index] ?? 0, touches(index) / most.touches, age < 0 ? 0 : 1 / (1 + Math.log2(1 + age / 8)), passage(index) / most.passage, symbols(index) / most.symbols, defines(index) / most.defines, Math.min(1, Math.log1p(sizeOf(index)) / 14), flag(kind === "test"), flag(kind === "docs"), flag(kind === "changelog"), flag(kind === "settings"), flag(kind === "example"), flag(kind === "other"), flag(kind === "test" && announced.tests), flag((kind === "docs" || kind === "changelog") && announced.docs), flag(kind === "settings" && (announced.ci || announced.dependencies)), flag(kind === "example" && announced.examples), scopeMatch(path, announced.scope), Math.min(1, path.split("/").length / 10), askedShare(path, asked), words.titleCoverage[index] ?? 0, first.alikeBest[index] ?? 0, extensions.get(extensionOf(path)) ?? 0, roleRanks.get(index) ?? 0);
    });
}
/** The relation features of every candidate, in their order. */
function relationFeatures(candidates, relations) {
    const companion = (index) => relations.companions.get(index)?.score ?? 0;
    const most = Math.max(Number.MIN_VALUE, ...candidates.map(companion));
    const ranks = ranksOf(candidates, companion);
    return candidates.map((index, position) => Float64Array.of(Math.sqrt(Math.min(1, companion(index))), (ranks.get(index) ?? 0) * (most > 0.02 ? 1 : most / 0.02), relations.importedBy[position] ?? 0, relations.imports[position] ?? 0, relations.refersTo[position] ?? 0, relations.referredBy[position] ?? 0, relations.pairs[position] ?? 0, relations.sameStem[position] ?? 0, relations.folder[position] ?? 0, relations.area[position] ?? 0));
}
/** Where the work happens: the share of past changes that each file extension had; files count a little without a history. */
function usualExtensions({ paths, touches }) {
    const shares = new Map();
    let sum = 0;
    for (const [index, path] of paths.entries()) {
        const changes = (touches.counts[index] ?? 0) + 0.01;
        const extension = extensionOf(path);
        shares.set(extension, (shares.get(extension) ?? 0) + changes);
        sum += changes;
    }
    for (const [extension, changes] of shares)
        shares.set(extension, changes / sum);
    return shares;
}
/** 1 for the first, 1/log2(1 + rank) for the others, 0 where the value is 0. */
function ranksOf(candidates, value) {
    const of = typeof value === "function" ? value : (index) => value[index] ?? 0;
    return new Map(candidates
        .filter((index) => of(index) > 0)
        .sort((a, b) => of(b) - of(a) || a - b)
        .map((index, rank) => [index, 1 / Math.log2(2 + rank)]));
}
/** The same among the files of one role: the best test is worth a look although ten sources have stronger words. Ties keep their order. */
function ranksWithin(candidates, value, roleOfFile) {
    const seen = new Map();
    const order = Array.from(candidates.entries()).sort(([a, left], [b, right]) => value(right) - value(left) || a - b);
    return new Map(order.map(([, index]) => {
        const role = roleOfFile(index);
        const rank = seen.get(role) ?? 0;
        seen.set(role, rank + 1);
        return [index, 1 / Math.log2(2 + rank)];
    }));
}

;// CONCATENATED MODULE: ./.build/src/context/rank/relations.js




/** Resolves the imports among the files that were looked at closely. */
function graphOf(first, closer) {
    const members = Array.from(new Set([...closer.keys(), ...first.candidates])).sort((a, b) => a - b);
    const resolver = new ImportResolver(first.paths, members);
    const imports = new Map();
    for (const [index, look] of closer) {
        const path = first.paths[index] ?? "";
        const targets = new Set(look.imports.flatMap((name) => resolver.resolve(path, name)));
        targets.delete(index);
        if (targets.size > 0)
            imports.set(index, targets);
    }
    return {
        imports,
        refers: referencesOf(first, closer, members),
        stems: new Map(members.map((index) => [index, stemOf(first.paths[index] ?? "")])),
    };
}
function referencesOf(first, closer, members) {
    const byName = new Map();
    for (const index of members) {
        const name = first_look_nameOf(first.paths[index] ?? "");
        const list = byName.get(name);
        if (list === undefined)
            byName.set(name, [index]);
        else
            list.push(index);
    }
    const holders = new Uint32Array(first.names.length);
    for (const { names } of closer.values())
        for (const name of names)
            holders[name] = (holders[name] ?? 0) + 1;
    const refers = new Map();
    for (const [index, { names }] of closer) {
        const targets = new Map();
        for (const name of names) {
            const files = byName.get(first.names[name] ?? "") ?? [];
            for (const file of files)
                if (file !== index)
                    targets.set(file, 1 / (1 + Math.log2(holders[name] ?? 1)) / files.length);
        }
        if (targets.size > 0)
            refers.set(index, targets);
    }
    return refers;
}
/**
 * Relations of every candidate (by position in `first.candidates`) to the seeds: path -> weight. Seeds need not exist in
 * the tree any more.
 */
function relationsTo(seeds, first, graph, history) {
    const { paths, candidates } = first;
    const size = candidates.length;
    const found = {
        importedBy: new Float64Array(size),
        imports: new Float64Array(size),
        refersTo: new Float64Array(size),
        referredBy: new Float64Array(size),
        pairs: new Float64Array(size),
        sameStem: new Float64Array(size),
        folder: new Float64Array(size),
        area: new Float64Array(size),
    };
    const pairedWith = new Map();
    const neighbours = new Map();
    const byIndex = new Map();
    const folders = new Map();
    const areas = new Map();
    const stems = new Map();
    for (const [path, weight] of seeds) {
        const index = first.indexOf.get(path);
        if (index !== undefined)
            byIndex.set(index, [path, weight]);
        folders.set(relations_folderOf(path), (folders.get(relations_folderOf(path)) ?? 0) + weight);
        areas.set(areaOf(path), (areas.get(areaOf(path)) ?? 0) + weight);
        const stem = stemOf(path);
        if (!isGeneric(stem))
            stems.set(stem, (stems.get(stem) ?? new Map()).set(path, weight));
    }
    const pairOf = pairing(seeds, first);
    for (const [position, index] of candidates.entries()) {
        const path = paths[index] ?? "";
        const own = seeds.get(path) ?? 0;
        found.folder[position] = (folders.get(relations_folderOf(path)) ?? 0) - own;
        found.area[position] = (areas.get(areaOf(path)) ?? 0) - own;
        for (const [seed, weight] of stems.get(graph.stems.get(index) ?? "") ?? [])
            if (seed !== path)
                found.sameStem[position] = Math.max(found.sameStem[position] ?? 0, weight);
        const pair = pairOf(index);
        if (pair !== null) {
            found.pairs[position] = pair[1];
            pairedWith.set(index, pair[0]);
        }
        for (const target of graph.imports.get(index) ?? []) {
            const seed = byIndex.get(target);
            if (seed === undefined)
                continue;
            found.imports[position] = (found.imports[position] ?? 0) + seed[1];
            if (!neighbours.has(index))
                neighbours.set(index, { seed: seed[0], imports: true });
        }
        const refers = graph.refers.get(index);
        for (const [seedIndex, [seed, weight]] of byIndex) {
            found.refersTo[position] = (found.refersTo[position] ?? 0) + weight * (refers?.get(seedIndex) ?? 0);
            found.referredBy[position] = (found.referredBy[position] ?? 0) + weight * (graph.refers.get(seedIndex)?.get(index) ?? 0);
            if (graph.imports.get(seedIndex)?.has(index) !== true)
                continue;
            found.importedBy[position] = (found.importedBy[position] ?? 0) + weight;
            if (!neighbours.has(index))
                neighbours.set(index, { seed, imports: false });
        }
    }
    const companions = new Map(companionsOf(seeds, history, first.indexOf).map((companion) => [companion.index, companion]));
    return { ...found, companions, pairedWith, neighbours };
}
/** Of a candidate, the seed with which it shares an exact name as test and subject, in either direction. */
function pairing(seeds, first) {
    const bySeed = new Map();
    for (const [path, weight] of seeds)
        for (const test of pairedTests(path, first.paths, first.testsByStem))
            if (weight > (bySeed.get(test)?.[1] ?? 0))
                bySeed.set(test, [path, weight]);
    const seedTests = new Set(Array.from(first.testsByStem.values())
        .flat()
        .filter((index) => seeds.has(first.paths[index] ?? "")));
    return (index) => {
        let best = bySeed.get(index) ?? null;
        if (seedTests.size === 0 || seedTests.has(index))
            return best;
        for (const test of pairedTests(first.paths[index] ?? "", first.paths, first.testsByStem)) {
            const path = first.paths[test] ?? "";
            const weight = seedTests.has(test) ? (seeds.get(path) ?? 0) : 0;
            if (weight > (best?.[1] ?? 0))
                best = [path, weight];
        }
        return best;
    };
}
function relations_folderOf(path) {
    return path.slice(0, path.lastIndexOf("/") + 1);
}
/** The first two folders: a package of a workspace, a module of a build, a part of an application. */
function areaOf(path) {
    return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

;// CONCATENATED MODULE: ./.build/src/context/rank/weights.js
/*
 * Learned by bench/ranking.ts from 1388 questions about past commits (their messages; with and without the history) and 1701
 * with half of the diff (with and without the message) of 22 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, TanStack/query, axios/axios, eslint/eslint, expressjs/express,
 * fastify/fastify, google/gson, guzzle/guzzle, laravel/framework, mockito/mockito, pallets/flask, pinterest/ktlint,
 * pnpm/pnpm, rubocop/rubocop, scrapy/scrapy, sharkdp/bat, sinatra/sinatra, spf13/cobra, square/retrofit, trpc/trpc,
 * vitest-dev/vitest
 */
const WEIGHTS = {
    task: [
        0.38, // text
        0.24, // textRank
        0.43, // titleText
        1.26, // codeText
        0, // diff
        0.71, // names
        0.63, // stem
        0.2, // coverage
        2.3, // mentioned
        0.53, // messages
        0.44, // messageRank
        0.51, // messageMean
        -0.51, // touches
        1.54, // recent
        1.2, // passage
        0.44, // symbols
        0.15, // defines
        2.39, // long
        -0.16, // test
        -1.42, // docs
        -0.78, // changelog
        -0.27, // settings
        -1.27, // example
        -1.48, // other
        0.93, // testAsTold
        0.72, // docsAsTold
        0.27, // settingsAsTold
        2.29, // exampleAsTold
        0.97, // scope
        -1.07, // depth
        1.13, // pathWords
        0.25, // titleCoverage
        1.13, // alike
        0.42, // extension
        1.34, // roleRank
    ],
    taskRelated: [
        0.39, // text
        0.26, // textRank
        0.38, // titleText
        1.09, // codeText
        0, // diff
        0.61, // names
        0.49, // stem
        0.22, // coverage
        2.2, // mentioned
        0.42, // messages
        0.38, // messageRank
        0.41, // messageMean
        -0.77, // touches
        1.38, // recent
        1.12, // passage
        0.39, // symbols
        0.13, // defines
        2.27, // long
        -0.16, // test
        -1.32, // docs
        -0.69, // changelog
        -0.22, // settings
        -1.12, // example
        -1.35, // other
        0.92, // testAsTold
        0.71, // docsAsTold
        0.21, // settingsAsTold
        2.15, // exampleAsTold
        0.86, // scope
        -1.13, // depth
        1.06, // pathWords
        0.18, // titleCoverage
        0.74, // alike
        0.33, // extension
        1.09, // roleRank
        1.36, // companion
        0.54, // companionRank
        0.3, // importedBy
        0.33, // imports
        0.83, // refersTo
        0.52, // referredBy
        1.41, // pair
        0.66, // sameStem
        -0.35, // folder
        0.12, // area
    ],
    change: [
        0.08, // text
        -0.21, // textRank
        0.3, // titleText
        0.67, // codeText
        0.15, // diff
        0.49, // names
        0.43, // stem
        1.34, // coverage
        1.72, // mentioned
        -0.41, // messages
        0.65, // messageRank
        0.23, // messageMean
        -1.23, // touches
        1.57, // recent
        1.13, // passage
        0.47, // symbols
        0.19, // defines
        0.62, // long
        -0.09, // test
        -0.93, // docs
        -0.36, // changelog
        -0.2, // settings
        -0.88, // example
        -1.49, // other
        0.82, // testAsTold
        -0.07, // docsAsTold
        0.02, // settingsAsTold
        1.96, // exampleAsTold
        0.67, // scope
        -1.1, // depth
        1.93, // pathWords
        0.43, // titleCoverage
        0.3, // alike
        0.21, // extension
        2.07, // roleRank
        2.41, // companion
        1.85, // companionRank
        0.26, // importedBy
        0.35, // imports
        0.59, // refersTo
        0.66, // referredBy
        1.84, // pair
        -0.03, // sameStem
        -0.61, // folder
        0.31, // area
    ],
};

;// CONCATENATED MODULE: ./.build/src/context/rank/score.js



/** So many of the first guess stand for the answer when companions are sought. */
const SEEDS = 10;
/**
 * The second pass, over the candidates. A task: a first guess from each file alone, then twice its relations to the ten
 * best of the guess before, since one file of an answer finds the others. A change: relations to its own files, which
 * are given; to guess further files first was measured and brought nothing.
 */
function scoreCandidates(sources, changed, weights = WEIGHTS) {
    const { first, closer, history } = sources;
    const graph = graphOf(first, closer);
    const own = ownFeatures(sources);
    const paths = first.candidates.map((index) => first.paths[index] ?? "");
    const relate = (seeds, by) => {
        const relations = relationsTo(seeds, first, graph, history);
        const more = relationFeatures(first.candidates, relations);
        const rows = own.map((row, position) => Float64Array.of(...row, ...(more[position] ?? [])));
        return { rows, relations, scores: dot(rows, by) };
    };
    if (changed.length > 0)
        return relate(new Map(changed.map((path) => [path, 1 / changed.length])), weights.change);
    const guess = relate(likeliest(dot(own, weights.task), paths), weights.taskRelated);
    return relate(likeliest(guess.scores, paths), weights.taskRelated);
}
/** The best of a guess with the probability that the linear model gives them (softmax), together 1. */
function likeliest(guess, paths) {
    const order = Array.from(guess.keys())
        .sort((a, b) => (guess[b] ?? 0) - (guess[a] ?? 0) || a - b)
        .slice(0, SEEDS);
    const best = guess[order[0] ?? 0] ?? 0;
    const shares = order.map((position) => Math.exp((guess[position] ?? 0) - best));
    const sum = shares.reduce((total, share) => total + share, 0);
    return new Map(order.map((position, rank) => [paths[position] ?? "", (shares[rank] ?? 0) / sum]));
}
function dot(rows, weights) {
    return Float64Array.from(rows, (row) => {
        let sum = 0;
        for (let at = 0; at < weights.length; at += 1)
            sum += (row[at] ?? 0) * (weights[at] ?? 0);
        return sum;
    });
}

;// CONCATENATED MODULE: ./.build/src/context/rank/rank.js




/** Softens the odds of the linear model, so that a score of 0.3 still means a file worth a look. */
const SOFTNESS = 3;
/** Of the ranking for a task, so many are to be changed; the others are to be known. */
const PRIMARY = 10;
/**
 * The ranking. For a task: files whose words, past commits and relations speak for them. For a change: its own files
 * first (they are given), then what belongs to them and was not changed. Scores are 0 to 1 with four decimals; ties fall
 * to the order of the first pass, which falls to the order of the paths.
 */
function rankFiles(sources, wish) {
    const changed = wish.changes ?? [];
    const own = new Set(changed.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
    const scored = scoreCandidates(sources, Array.from(own));
    if (changed.length === 0) {
        // A changelog is written at the end, however surely: nobody should read it first.
        const role = (position, path) => isTest(path) ? "test" : position < PRIMARY && roleOf(path) !== "changelog" ? "primary" : "related";
        return { files: asRanked(sources, scored, wish, wish.limit, 1, role), habits: [] };
    }
    const given = changedFirst(changed, wish.limit);
    const role = (_, path) => (isTest(path) ? "test" : "related");
    // The changed files stand at 0.5 and above.
    const rest = asRanked(sources, scored, wish, wish.limit - given.length, 0.5, role);
    return { files: [...given, ...rest], habits: habitsOf(sources, scored, own, wish.excluded) };
}
/** The best of the candidates. The score is the odds against the best, as the linear model has them, softened. */
function asRanked(sources, scored, wish, limit, top, roleAt) {
    const { candidates, paths } = sources.first;
    const order = candidates
        .map((index, position) => ({ index, score: scored.scores[position] ?? 0 }))
        .filter(({ index }) => !wish.excluded(paths[index] ?? ""))
        .sort((a, b) => b.score - a.score);
    const best = order[0]?.score ?? 0;
    return order.slice(0, Math.max(0, limit)).map(({ index, score }, position) => {
        const path = paths[index] ?? "";
        return {
            path,
            score: rounded(top * Math.exp((score - best) / SOFTNESS)),
            role: roleAt(position, path),
            reasons: reasonsFor(sources, scored.relations, index),
        };
    });
}
function isTest(path) {
    return (0,file_kind/* classifyFile */.TX)(path).kind === "test";
}
function habitsOf(sources, { relations }, own, excluded) {
    return Array.from(relations.companions.values())
        .map(({ index, seed, together, seedChanges }) => ({ path: sources.first.paths[index] ?? "", seed, together, seedChanges }))
        .filter(({ path, together, seedChanges }) => together >= 3 && together * 3 >= seedChanges && !own.has(path) && !excluded(path) && !isMade(path));
}
/** Lock files and generated files change with everything: to miss them is no news. */
function isMade(path) {
    const { kind, skipContent } = (0,file_kind/* classifyFile */.TX)(path);
    return kind === "generated" || (kind === "dependencies" && skipContent);
}
/** The changed files themselves, what a reviewer should read first on top: code before tests before the rest, larger first. */
function changedFirst(changed, limit) {
    const order = ["migration", "policy", "ci", "source", "dependencies", "build", "config", "test"];
    const rows = changed.map((change) => {
        const { kind } = (0,file_kind/* classifyFile */.TX)(change.path);
        const place = order.indexOf(kind);
        const lines = (change.additions ?? 0) + (change.deletions ?? 0);
        const size = Math.min(1, Math.log2(1 + lines) / 10);
        return { change, kind, lines, score: rounded(0.5 + 0.4 * (1 - (place < 0 ? order.length : place) / order.length) + 0.1 * size) };
    });
    return rows
        .sort((a, b) => b.score - a.score || (a.change.path < b.change.path ? -1 : 1))
        .slice(0, Math.max(1, Math.ceil(limit * 0.6)))
        .map(({ change, kind, lines, score }) => ({
        path: change.path,
        score,
        role: kind === "test" ? "test" : "primary",
        reasons: [`${change.status} in this change: ${kind}, ${change.additions === null ? "lines not counted" : `${lines} lines`}`],
    }));
}
function rounded(score) {
    return Math.round(score * 10_000) / 10_000;
}

// EXTERNAL MODULE: ./.build/src/context/package-managers.js
var package_managers = __webpack_require__(40492);
;// CONCATENATED MODULE: ./.build/src/context/packages.js

/** Where a manifest of the root keeps name and version, as the documents of each ecosystem say. */
const PLACES = [
    ["package.json", []],
    ["deno.json", []],
    ["jsr.json", []],
    ["composer.json", []],
    ["pyproject.toml", ["project"]],
    ["pyproject.toml", ["tool", "poetry"]],
    ["Cargo.toml", ["package"]],
];
/**
 * Name and version of what the root of the repository publishes, as its manifests say; a version that is computed or
 * inherited is `null`. A Go module has a name and no version of its own. Each source once.
 */
function packagesOf(manifests) {
    const found = [];
    for (const [source, keys] of PLACES) {
        const { name, version } = recordAt(asRecord(manifestData(manifests, source)), ...keys);
        if (typeof name !== "string" || name === "" || found.some((other) => other.source === source))
            continue;
        found.push({ name, version: typeof version === "string" && version !== "" ? version : null, source });
    }
    found.push(...fromMaven(manifests), ...fromGemspec(manifests));
    const module = /^module[ \t]+"?([^\s"]+)/mu.exec(packages_textOf(manifests, "go.mod"))?.[1];
    return module === undefined ? found : [...found, { name: module, version: null, source: "go.mod" }];
}
/** Group, artifact and version of the root's pom.xml; what a parent says counts where the project says nothing. */
function fromMaven(manifests) {
    const text = packages_textOf(manifests, "pom.xml");
    const parent = /<parent>([\s\S]{0,2000}?)<\/parent>/u.exec(text)?.[1] ?? "";
    const head = text.replace(parent, "").split(/<(?:dependencies|dependencyManagement|build|profiles|modules|reporting)>/u, 1)[0] ?? "";
    const tag = (name) => {
        const found = (part) => new RegExp(`<${name}>\\s*([^<\\s]{1,200})\\s*</${name}>`, "u").exec(part)?.[1];
        return found(head) ?? (name === "artifactId" ? undefined : found(parent));
    };
    const [group, artifact, version] = [tag("groupId"), tag("artifactId"), tag("version")];
    if (artifact === undefined)
        return [];
    const name = group === undefined ? artifact : `${group}:${artifact}`;
    return [{ name, version: version === undefined || version.includes("${") ? null : version, source: "pom.xml" }];
}
/** The gems whose specification lies at the root. */
function fromGemspec(manifests) {
    return manifests
        .filter(({ path }) => /^[^/]+\.gemspec$/u.test(path))
        .flatMap(({ path, text }) => {
        const literal = (field) => new RegExp(`\\.${field}\\s*=\\s*["']([\\w.-]{1,100})["']`, "u").exec(text)?.[1];
        const name = literal("name") ?? /Gem::Specification\.new\(?\s*["']([\w.-]{1,100})["']/u.exec(text)?.[1];
        return name === undefined ? [] : [{ name, version: literal("version") ?? null, source: path }];
    });
}
function packages_textOf(manifests, path) {
    return manifests.find((manifest) => manifest.path === path)?.text ?? "";
}

;// CONCATENATED MODULE: ./.build/src/context/shape.js






/** Whoever wants all of them asks git. */
const MOST_FILES = 1000;
/** What the repository is: languages, package managers, scripts, entry points, important folders. Pure. */
function repositoryShape(sources) {
    const paths = sources.tree.map(({ path }) => path);
    const packageManagers = (0,package_managers/* packageManagersOf */.Q)(paths, sources.manifests);
    return {
        fileCount: sources.tree.length,
        languages: languagesOf(sources),
        packageManagers,
        scripts: declaredScripts(sources.manifests, packageManagers)
            .map(({ name, command, source }) => ({ name, command, source }))
            .slice(0, 100),
        entryPoints: entryPointsOf(paths, sources.manifests).slice(0, 30),
        packages: packagesOf(sources.manifests),
        files: paths.slice(0, MOST_FILES),
        filesTruncated: paths.length > MOST_FILES,
        importantDirectories: directoriesOf(paths),
    };
}
/** By bytes, the largest first; generated, vendored and minified files do not count. */
function languagesOf({ tree }) {
    const totals = new Map();
    for (const { path, size, kind } of tree) {
        const { language, skipContent } = (0,file_kind/* classifyFile */.TX)(path);
        if (language === null || skipContent || kind !== "blob")
            continue;
        const before = totals.get(language) ?? { files: 0, bytes: 0 };
        totals.set(language, { files: before.files + 1, bytes: before.bytes + size });
    }
    return Array.from(totals, ([name, total]) => ({ name, ...total })).sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
const ENTRY_FILES = /^(?:main\.(?:go|py|rs|ts|js|mjs)|(?:src|lib|app)\/(?:index|main|server|app|cli)\.(?:[cm]?[jt]sx?|py)|index\.[cm]?[jt]s|server\.[cm]?[jt]s|app\.(?:py|rb|[cm]?[jt]s)|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|(?:src\/)?[^/]+\/__main__\.py|(?:[^/]+\/)*cmd\/[^/]+\/main\.go|(?:[^/]+\/)*src\/(?:main|lib)\.rs|(?:[^/]+\/)*src\/bin\/(?:[^/]+|[^/]+\/main)\.rs|(?:[^/]+\/)*Program\.cs|(?:[^/]+\/)*src\/main\/(?:java|kotlin)\/(?:[^/]+\/)*[A-Za-z]*Application\.(?:java|kt)|(?:actions\/[^/]+\/)?action\.ya?ml|Dockerfile)$/u;
/** What manifests declare and what stands where a language looks for it; only files that exist. */
function entryPointsOf(paths, manifests) {
    const there = new Set(paths);
    const declared = manifests
        .filter(({ path }) => /(?:^|\/)package\.json$/u.test(path))
        .flatMap(({ path }) => {
        const data = manifestData(manifests, path) ?? {};
        const folder = path.slice(0, -"package.json".length);
        const targets = [
            data["main"],
            data["module"],
            data["bin"],
            ...Object.values(recordAt(data, "bin")),
            ...exportTargets(data["exports"], 0),
        ];
        return targets
            .filter((target) => typeof target === "string")
            .filter((target) => !target.endsWith(".json"))
            .map((target) => folder + target.replace(/^\.\//u, ""));
    })
        .flatMap((target) => [target, `${target}.js`, `${target}/index.js`].find((candidate) => there.has(candidate)) ?? []);
    const python = manifestData(manifests, "pyproject.toml");
    const commands = [
        ...stringEntries(recordAt(python, "project", "scripts")),
        ...stringEntries(recordAt(python, "tool", "poetry", "scripts")),
    ];
    const modules = commands.flatMap(([, target]) => {
        const file = (target.split(":")[0] ?? "").replaceAll(".", "/");
        return ([`${file}.py`, `src/${file}.py`, `${file}/__init__.py`, `src/${file}/__init__.py`].find((candidate) => there.has(candidate)) ?? []);
    });
    const usual = paths.filter((path) => ENTRY_FILES.test(path) && !(0,foreign_path/* isForeign */.j)(path));
    // Many classes of that name are what a framework is made of, not where a program starts.
    const named = usual.filter((path) => /Application\.(?:java|kt)$/u.test(path));
    return Array.from(new Set([...declared, ...modules, ...(named.length > 3 ? usual.filter((path) => !named.includes(path)) : usual)]));
}
function exportTargets(value, depth) {
    if (typeof value === "string")
        return [value];
    const record = depth > 5 ? null : asRecord(value);
    return record === null ? [] : Object.values(record).flatMap((inner) => exportTargets(inner, depth + 1));
}
const ROLES = [
    [/(?:^|\/)(?:tests?(?:[-_][\w-]+)?|__tests__|spec|specs|e2e|testing)$/u, "tests"],
    [/(?:^|\/)docs?$/u, "documentation"],
    [/^\.github$|^\.circleci$|^\.gitlab$/u, "automation"],
    [/^\./u, "configuration and deployment"],
    [/(?:^|\/)(?:examples?|samples?|demos?|playgrounds?)$/u, "examples"],
    [/^bin$|(?:^|\/)(?:scripts?|tools?|hack|build|ci)$/u, "tooling"],
    [/(?:^|\/)(?:migrations?|alembic)$/u, "migrations"],
    [/(?:^|\/)(?:config|configs|deploy|k8s|helm|terraform|infra|ops)$/u, "configuration and deployment"],
    [/(?:^|\/)(?:public|static|assets|images|media)$/u, "assets"],
    [/(?:^|\/)(?:vendor|third_party|node_modules|dist|out)$/u, "vendored or generated"],
    [/(?:^|\/)bench(?:marks?)?$/u, "benchmarks"],
    [/(?:^|\/)(?:packages|crates|apps|services|modules|libs)$/u, "packages"],
];
/** The folders of the first level, and of the second where the first only holds others; the fullest first. */
function directoriesOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [first, second, third] = path.split("/");
        if (first === undefined || second === undefined)
            continue;
        const code = (0,file_kind/* classifyFile */.TX)(path).kind === "source" ? 1 : 0;
        const folders = third !== undefined && /^(?:src|lib|packages|crates|apps|services|modules|libs|internal|pkg|cmd)$/u.test(first)
            ? [first, `${first}/${second}`]
            : [first];
        for (const folder of folders) {
            const before = counts.get(folder) ?? { files: 0, code: 0 };
            counts.set(folder, { files: before.files + 1, code: before.code + code });
        }
    }
    return Array.from(counts, ([path, { files, code }]) => ({
        path,
        files,
        role: ROLES.find(([pattern]) => pattern.test(path))?.[1] ?? (code * 3 >= files ? "source" : "other"),
    }))
        .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1))
        .slice(0, 20);
}

;// CONCATENATED MODULE: ./.build/src/context/pack.js










/** A proposed file has at least this share of the strongest one's score; a test, which is cheap to run, less. */
const WEAKEST_PROPOSED = 0.3;
const WEAKEST_TEST = 0.15;
/** The context pack, decided from what was gathered. Pure: the same sources and wish give the same bytes. */
function buildContextPack(sources, wish) {
    return decidePack(sources, wish).body;
}
/** The same, with the habits that a closer look (`addDetails`) writes down in numbers. */
function decidePack(sources, wish) {
    const repository = repositoryShape(sources);
    const harness = harnessCommands(sources, repository.packageManagers);
    const folders = (0,domain/* packageFoldersOf */.$)(sources.manifests.map(({ path }) => path));
    const change = (0,context_change/* describeChange */.u)(wish.changes, wish.tier, folders);
    const changes = wish.changes?.state === "known" ? wish.changes.value : null;
    const ranking = rankFiles(sources, { changes, excluded: (0,glob/* pathMatcher */.kZ)(wish.exclude), limit: wish.limit });
    const ranked = ranking.files;
    const habits = tellingHabits(ranking.habits, (changes ?? []).map(({ path }) => path));
    // Weak candidates stay in the ranking, and are not proposed: a list that names everything says nothing.
    const best = ranked.find(({ role, path }) => changes === null || (role !== "primary" && changes.every((file) => file.path !== path)))?.score ?? 0;
    const withRole = (role) => ranked
        .filter((file) => file.role === role && file.score >= best * (role === "test" ? WEAKEST_TEST : WEAKEST_PROPOSED))
        .slice(0, wish.maxFiles)
        .map(({ path }) => path);
    const commandFor = testCommands(sources, repository.packageManagers);
    const deleted = new Set((change?.files ?? []).filter(({ status }) => status === "deleted").map(({ path }) => path));
    const body = {
        repository,
        git: sources.git,
        harness: { commands: harness.commands },
        change,
        task: wish.task,
        ranked,
        primaryFiles: withRole("primary"),
        relatedFiles: withRole("related"),
        // A deleted test cannot be run, nor can the data of tests.
        tests: withRole("test")
            .filter((path) => !deleted.has(path) && (0,file_kind/* classifyFile */.TX)(path).language !== null)
            .map((path) => ({ path, command: commandFor(path) })),
        reviewPrompts: reviewPrompts(change, habits),
        unknowns: [...sources.unknowns, ...notSeen(sources, wish, harness.unread)],
        inspected: sources.scan.read,
        expected: sources.tree.length === 0 ? null : sources.scan.expected,
    };
    return { body: { headline: headlineOf(body), ...body, openQuestions: openQuestions(body) }, habits };
}
function notSeen(sources, { changes, task }, unread) {
    const unknowns = [];
    if (changes?.state === "unknown" && task.source !== "input")
        unknowns.push({ what: "The change.", reason: changes.reason, mend: changes.mend });
    const lines = changes?.state === "known"
        ? changes.value.filter(({ addedLines, status, binary }) => addedLines === null && status !== "deleted" && !binary)
        : [];
    if (lines.length > 0) {
        unknowns.push({
            what: `The lines of ${(0,context_change/* listed */.K)(lines.map(({ path }) => path))}.`,
            reason: "They are too large to read by line, or the source of the change gave no patch.",
            mend: "Look at these files by hand, or check out with `fetch-depth: 0`.",
        });
    }
    if (unread.length > 0)
        unknowns.push({
            what: `The commands of ${(0,context_change/* listed */.K)(unread)}.`,
            reason: "The workflow file is not valid YAML.",
            mend: "Mend the file; GitHub does not run it either.",
        });
    const { uncommittedPaths } = sources.git;
    if (uncommittedPaths.length > 0) {
        unknowns.push({
            what: `Work that is not committed: ${(0,context_change/* listed */.K)(uncommittedPaths)}.`,
            reason: "The pack is about commits, so that it can be bound to them.",
            mend: "Commit, then run again.",
        });
    }
    return unknowns;
}
function headlineOf(body) {
    const { repository, change, ranked, primaryFiles } = body;
    if (repository.fileCount === 0 && change === null)
        return "Nothing could be read: there is no context.";
    const language = repository.languages[0]?.name;
    const what = repository.fileCount === 0
        ? "The repository was not read"
        : `${language === undefined ? "" : `${language}, `}${repository.fileCount} files`;
    const first = primaryFiles.length > 0 ? primaryFiles : ranked.map(({ path }) => path);
    if (change === null)
        return `${what}; ${ranked.length === 0 ? "no file fits the task" : `look first at ${(0,context_change/* listed */.K)(first.slice(0, 2))}`}.`;
    if (change.files.length === 0)
        return `${what}; the change has no files.`;
    const where = change.domains
        .slice(0, 3)
        .map((domain) => `\`${domain}\``)
        .join(", ");
    const more = change.domains.length > 3 ? ` and ${change.domains.length - 3} more` : "";
    return `${change.risk.level} risk, tier ${change.tier.tier ?? "unknown"}: ${change.files.length} changed ${change.files.length === 1 ? "file" : "files"} in ${where}${more}.`;
}

;// CONCATENATED MODULE: ./.build/src/context/make-pack.js




/**
 * The whole pack: gathered, decided, then deepened by a closer look at the files that it found. The changed files as they
 * were are read while the others are scanned. `codeowners` is the text that GitHub gave, where it was asked.
 */
async function makeContextPack(gather, wish, codeowners) {
    const range = { ...gather, codeowners };
    const base = readBaseTexts(range);
    base.catch(() => undefined);
    const sources = await gatherContext(gather);
    const { body, habits } = decidePack(sources, { ...wish, task: gather.task, exclude: gather.exclude });
    return addDetails(body, sources, await readDetails(sources, body, range, await base), { changes: wish.changes, habits });
}

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/git/observe-changes.js + 2 modules
var observe_changes = __webpack_require__(76487);
// EXTERNAL MODULE: ./.build/src/policy/tiers.js
var tiers = __webpack_require__(23295);
// EXTERNAL MODULE: ./.build/src/render/context-markdown.js + 3 modules
var context_markdown = __webpack_require__(94178);
// EXTERNAL MODULE: ./.build/src/context/cache/index-format.js
var index_format = __webpack_require__(32176);
;// CONCATENATED MODULE: ./.build/src/context/cache/context-cache.js




/** Of one log; more is read anew each time. That of the 2,000 last commits of a large repository has 1 to 5 MB. */
const LARGEST_LOG = 16 * 1024 * 1024;
/** Opens the cache of one repository on a shelf, which may hold those of others. */
function openContextCache(shelf, repository) {
    const whose = (0,external_node_crypto_.createHash)("sha256")
        .update(repository.originRepository ?? repository.gitDir)
        .digest("hex")
        .slice(0, 16);
    const stem = `trust-layer-${index_format/* CACHE_FORMAT */.rz}-${whose}`;
    const writing = [];
    let grown = false;
    const reading = shelf.read(`${stem}.terms`).then((content) => {
        const parts = content === null ? null : (0,index_format/* decodeIndex */.X1)(content);
        const index = new TermIndex(parts ?? undefined);
        // One that names a blob twice is none of ours, and would count them wrong when it grows.
        return parts === null || index.size === parts.oids.length ? index : new TermIndex();
    });
    return {
        index: () => reading,
        saveIndex(index, current, added) {
            const keep = index.size > 2 * current.length + 2000 ? new Set(current) : null;
            grown ||= added * 10 > current.length;
            writing.push(shelf.write(`${stem}.terms`, (0,index_format/* encodeIndex */.bj)(index.parts(keep))));
        },
        async history(from, sha, limit) {
            // A shallow clone shows less than the commit's own history, and a ref is no id.
            if (from.shallow || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha))
                return parseHistory(await readHistoryLog(from, sha, limit));
            const name = `${stem}-${sha}.history`;
            const title = Buffer.from(`${sha} ${limit}\n`);
            const found = await shelf.read(name);
            if (found !== null && found.length <= LARGEST_LOG && found.subarray(0, title.length).equals(title)) {
                const past = parseHistory(found.subarray(title.length));
                if (past.length <= limit)
                    return past;
            }
            const log = await readHistoryLog(from, sha, limit);
            if (title.length + log.length <= LARGEST_LOG)
                writing.push(shelf.write(name, [title, log]));
            return parseHistory(log);
        },
        close: async () => (await Promise.all(writing)).includes(true) && grown,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/src/host/make-folder.js
var make_folder = __webpack_require__(96775);
;// CONCATENATED MODULE: ./.build/src/context/cache/sealed-file.js





/** Far beyond what is written for a million files. */
const sealed_file_LARGEST = 512 * 1024 * 1024;
const DIGEST_BYTES = 32;
/**
 * The content of a file that `writeSealed` wrote; `null` for none, and for a file that is damaged, cut off, foreign or no
 * plain file: a cache is asked, never trusted to be there. The digest finds accidents; it does not say who wrote it.
 */
async function readSealed(path) {
    try {
        const file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const status = await file.stat();
            if (!status.isFile() || status.size < DIGEST_BYTES || status.size > sealed_file_LARGEST)
                return null;
            const whole = Buffer.allocUnsafeSlow(status.size);
            for (let length = 0; length < whole.length;) {
                const { bytesRead } = await file.read(whole, length, whole.length - length, length);
                if (bytesRead === 0)
                    return null;
                length += bytesRead;
            }
            const content = whole.subarray(DIGEST_BYTES);
            return digestOf([content]).equals(whole.subarray(0, DIGEST_BYTES)) ? content : null;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return null;
    }
}
/**
 * Writes the pieces as one file, whole or not at all, so that concurrent runs are safe: the last one wins. False where
 * the place cannot be written, which costs nothing but time.
 */
async function writeSealed(path, pieces) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        const file = await (0,external_node_fs_promises_.open)(temporary, "wx", 0o600);
        try {
            for (const piece of [digestOf(pieces), ...pieces])
                if (piece.length > 0)
                    await file.writeFile(piece);
        }
        finally {
            await file.close();
        }
        await (0,external_node_fs_promises_.rename)(temporary, path);
        return true;
    }
    catch {
        await (0,external_node_fs_promises_.rm)(temporary, { force: true }).catch(() => undefined);
        return false;
    }
}
function digestOf(pieces) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest();
}

;// CONCATENATED MODULE: ./.build/src/context/cache/shelf.js




/** Histories that are kept in a folder: of the branches that are worked on in turn. */
const MOST_HISTORIES = 4;
/** What a process that was ended may have left. */
const STALE_MS = 24 * 60 * 60 * 1000;
/** A folder, which is made when there is something to keep. Concurrent runs are safe. */
function folderShelf(folder) {
    return {
        read: (name) => readSealed((0,external_node_path_.join)(folder, name)),
        async write(name, pieces) {
            const written = await writeSealed((0,external_node_path_.join)(folder, name), pieces);
            if (written && name.endsWith(".history"))
                await removeOld(folder, name.split("-").slice(0, -1).join("-"));
            return written;
        },
    };
}
async function removeOld(folder, stem) {
    try {
        const names = (await (0,external_node_fs_promises_.readdir)(folder)).filter((name) => name.startsWith(stem));
        const files = await Promise.all(names.map(async (name) => ({ path: (0,external_node_path_.join)(folder, name), time: (await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
        const histories = files.filter(({ path }) => path.endsWith(".history")).sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1));
        const newest = histories[0]?.time ?? 0;
        const left = files.filter(({ path, time }) => path.endsWith(".partial") && newest - time > STALE_MS);
        for (const { path } of [...histories.slice(MOST_HISTORIES), ...left])
            await (0,external_node_fs_promises_.rm)(path, { force: true });
    }
    catch {
        // Another run is cleaning up at the same time.
    }
}
/**
 * Throws ConfigurationError for a cache folder inside the repository: it is never written to, and files there would change
 * what the pack says of its state.
 */
async function refuseInside(folder, repository) {
    const root = await (0,external_node_fs_promises_.realpath)(repository.root);
    const place = await realPlace((0,external_node_path_.resolve)(folder));
    if (place !== root && !place.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep))
        return;
    throw new configuration_error/* ConfigurationError */.j(`The cache folder \`${folder}\` lies in the repository, which is never written to.`, "Give a folder elsewhere, for example --cache ~/.cache/trust-layer.");
}
/** Where a path that may not be there yet would be, without symbolic links. */
async function realPlace(path) {
    try {
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(await realPlace(parent), path.slice(parent.length).replace(/^[/\\]+/u, ""));
    }
}

;// CONCATENATED MODULE: ./.build/src/jobs/context-cache.js



/**
 * Opens the cache in a folder, or fetches the run's. `null`: none was wished, or there is no repository. Throws
 * ConfigurationError for a folder inside the repository; whatever else goes wrong is at most one line in the log.
 */
async function openCache(host, repository, headSha, wish) {
    if (wish === null || repository === null)
        return null;
    if (wish.kind === "folder") {
        const folder = (0,external_node_path_.resolve)(wish.folder);
        await refuseInside(folder, repository);
        const cache = openContextCache(folderShelf(folder), repository);
        return { cache, close: async () => void (await cache.close()) };
    }
    const { restoreShelf } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 78820));
    const restored = await restoreShelf(host, headSha ?? repository.headSha ?? "none");
    const cache = openContextCache(restored.shelf, repository);
    return { cache, close: async () => restored.close(await cache.close()) };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/src/git/repository.js
var git_repository = __webpack_require__(20690);
// EXTERNAL MODULE: ./.build/src/git/server.js
var server = __webpack_require__(69809);
;// CONCATENATED MODULE: ./.build/src/git/older-history.js






/** Milliseconds; 1,000 commits of the repositories that were measured came in 0.1 to 1.1 s. */
const TIME_LIMIT = 20_000;
/**
 * Fetches the commits and trees (no file contents) of the history before and including `sha`, `depth` generations deep,
 * into a bare repository of its own in `folder`, which must be empty. The user's clone is neither read nor written: a
 * later step finds its refs, its shallow file and its objects as they were. Made for a shallow checkout, for which the
 * base commit's history is asked by its id, as GitHub serves every reachable one.
 *
 * A server without partial clone sends the contents as well; time bounds that too. Source: git-fetch(1), `--depth` and
 * `--filter`.
 */
async function fetchOlderHistory(from, folder, timeoutMs = TIME_LIMIT) {
    const address = (0,server/* fetchAddress */.Bu)(from);
    if (address === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(from.sha))
        return failed("The address of the repository is not one to fetch from.");
    const format = from.sha.length === 64 ? "sha256" : "sha1";
    const made = await (0,process/* runGit */.EO)(folder, ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, "."]);
    if (made.code !== 0)
        return failed((0,process/* firstLine */.TM)(made.stderr));
    const repository = await (0,git_repository/* openRepository */.h_)(folder);
    const config = (0,external_node_path_.join)(folder, "config");
    const before = `${config}.before`;
    await (0,external_node_fs_promises_.copyFile)(config, before);
    const fetched = await repository.attempt([
        "fetch",
        "--quiet",
        "--no-tags",
        "--no-recurse-submodules",
        "--no-write-fetch-head",
        "--filter=blob:none",
        `--depth=${from.depth}`,
        address,
        from.sha,
    ], {
        timeoutMs,
        config: [
            ...(0,server/* fetchConfig */.Dz)(from),
            // Nothing is here that the server could leave out, and one pack is read faster than many files.
            ["fetch.negotiationAlgorithm", "noop"],
            ["fetch.unpackLimit", "1"],
            ["fetch.writeCommitGraph", "false"],
        ],
    });
    if (fetched.code === null)
        return failed(`git did not answer within ${timeoutMs / 1000} s`);
    if (fetched.code !== 0)
        return failed((0,server/* withoutToken */._Q)((0,process/* firstLine */.TM)(fetched.stderr), from.token));
    // git noted the server as one to ask for missing objects; nothing may be asked of it later, when no token is at hand.
    await (0,external_node_fs_promises_.copyFile)(before, config);
    if (!(await repository.hasCommit(from.sha)))
        return failed("The server sent no such commit");
    return { state: "fetched", repository, whole: !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "shallow")) };
}
function failed(reason) {
    return { state: "failed", reason };
}

;// CONCATENATED MODULE: ./.build/src/jobs/older-history.js




/**
 * Fetches, for a shallow checkout, the history of the base commit from the repository of the pull request into a folder
 * of its own under the runner's temporary one, which `close` removes. It starts at once, so that it runs beside the
 * reading of the files. Where it fails, the log says why and the pack rests on what the checkout shows.
 */
function startOlderHistory(host, session, wish) {
    const folders = [];
    const history = fetchIfNeeded(host, session, wish, folders).catch((error) => {
        host.log.info(`older history was not fetched: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    });
    return {
        history,
        close: async () => {
            await history;
            // On Windows a process that is just ending may still hold a file.
            await Promise.all(folders.map((folder) => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)));
        },
    };
}
async function fetchIfNeeded(host, session, wish, folders) {
    const { repository: name, baseSha } = session.subject;
    if (wish === null || wish.depth === 0 || wish.token === null || name === null || baseSha === null)
        return null;
    const repository = await session.repository();
    if (repository === null || !repository.shallow || !isCloneOf(repository, name))
        return null;
    if ((await visibleGenerations(repository, baseSha, wish.depth)) >= wish.depth)
        return null;
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(host.env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "trust-layer-history-"));
    folders.push(folder);
    host.log.step("fetching the history of the base, since the checkout is shallow");
    const started = performance.now();
    const serverUrl = host.env["GITHUB_SERVER_URL"] || "https://github.com";
    const fetched = await fetchOlderHistory({ serverUrl, repository: name, token: wish.token, sha: baseSha, depth: wish.depth }, folder);
    if (fetched.state === "failed") {
        host.log.info(`older history was not fetched: ${fetched.reason}`);
        return null;
    }
    host.log.debug(`older history was fetched in ${Math.round(performance.now() - started)} ms`);
    return fetched;
}
/** A checkout of another repository has another history. An unknown origin may be a local mirror. */
function isCloneOf(repository, name) {
    return repository.originRepository === null || repository.originRepository.toLowerCase() === name.toLowerCase();
}
/** Commits in a row, by first parents, that are there already; 0 where the commit is not. */
async function visibleGenerations(repository, sha, most) {
    const counted = await repository.attempt(["rev-list", "--count", "--first-parent", `--max-count=${most}`, sha, "--"]);
    return counted.code === 0 ? Number(counted.stdout.toString("latin1")) : 0;
}

// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
// EXTERNAL MODULE: ./.build/src/jobs/session.js
var jobs_session = __webpack_require__(52192);
;// CONCATENATED MODULE: ./.build/src/jobs/context-pack.js












/** What the pack says, before it is sealed; the same for a step on a runner and a command at a terminal. */
async function contextBody(host, session, wish) {
    host.log.step("reading the repository");
    const older = startOlderHistory(host, session, wish.history);
    try {
        return await packBody(host, session, wish, older.history);
    }
    finally {
        await older.close();
    }
}
async function packBody(host, session, wish, olderHistory) {
    // Asked while the repository is read.
    const asked = session.openPullRequests();
    asked.catch(() => undefined);
    const repository = await session.repository();
    const opened = await openCache(host, repository, session.subject.headSha, wish.cache);
    try {
        const changes = await session.changes();
        const task = await context_pack_taskOf(session, wish.task);
        const codeowners = session.facts?.codeowners;
        const body = await makeContextPack({
            repository,
            baseSha: session.subject.baseSha,
            headSha: session.subject.headSha,
            changes: changes.state === "known" ? changes.value : null,
            task,
            exclude: session.policy.policy?.context?.exclude ?? [],
            log: host.log,
            olderHistory,
            cache: opened?.cache ?? null,
        }, { changes, tier: await session.tier(), maxFiles: wish.maxFiles, limit: wish.maxFiles }, codeowners?.state === "known" ? codeowners.value.text : null);
        // At a terminal the own pull request is known by its branch alone.
        return (0,conflicts/* withConflicts */.O)(body, await asked, session.facts === null ? session.subject.headRef : null);
    }
    finally {
        await opened?.close();
    }
}
/** What the change is for: the input, else the pull request's words, else the messages of its commits. */
async function context_pack_taskOf(session, given) {
    if (given !== null)
        return { text: given, source: "input" };
    const pullRequest = session.facts?.pullRequest;
    if (pullRequest !== undefined)
        return { text: `${pullRequest.title}\n\n${pullRequest.body}`.trim(), source: "pull-request" };
    const messages = await commitMessages(session);
    return messages === "" ? { text: "", source: "none" } : { text: messages, source: "commits" };
}
const MOST_MESSAGES = 20;
async function commitMessages(session) {
    const repository = await session.repository();
    const { baseSha, headSha } = session.subject;
    if (repository === null || baseSha === null || headSha === null)
        return "";
    const range = baseSha === repository.emptyTree ? headSha : `${baseSha}..${headSha}`;
    const log = await repository.attempt(["log", "--format=%B", "--no-merges", `--max-count=${MOST_MESSAGES}`, range, "--"]);
    return log.code === 0 ? log.stdout.toString("utf8").trim() : "";
}
/**
 * The session for another range of commits than the pull request's. Its subject names that range, so the gate does not
 * take the pack for one of the pull request (law 2). Throws ConfigurationError when a commit is not in this clone.
 */
async function withRange(session, base, head) {
    if (base === null && head === null)
        return session;
    const repository = await session.repository();
    if (repository === null) {
        throw new configuration_error/* ConfigurationError */.j("`base` and `head` need a checkout, and there is none.", "Add `actions/checkout` with `fetch-depth: 0` before this step.");
    }
    const resolve = async (name, ref, fallback) => {
        if (ref === null)
            return fallback;
        const sha = (await repository.resolve(ref)) ?? (await repository.resolve(`refs/remotes/origin/${ref}`));
        if (sha !== null)
            return sha;
        throw new configuration_error/* ConfigurationError */.j(`Input \`${name}\` is "${ref}", which is no commit of this clone.`, "Give a branch or commit that is there, or check out with `fetch-depth: 0`.");
    };
    const baseSha = await resolve("base", base, session.subject.baseSha);
    const headSha = await resolve("head", head, session.subject.headSha);
    const changes = (0,jobs_session/* once */.O)(async () => baseSha === null || headSha === null
        ? (0,fact/* unknown */.L5)("There is no base commit to compare with.", "Give one with `base`.")
        : (0,observe_changes/* observeChanges */.o)(repository, baseSha, headSha));
    return {
        ...session,
        subject: { ...session.subject, baseRef: base ?? session.subject.baseRef, baseSha, headRef: head ?? session.subject.headRef, headSha },
        changes,
        tier: (0,jobs_session/* once */.O)(async () => {
            const read = await changes();
            return (0,tiers/* classifyTier */.$)(read.state === "known" ? read.value : null, session.policy.policy?.tiers);
        }),
    };
}
/** Makes, writes and uploads the context pack. */
async function runContextPack(host, opened, wish) {
    const session = await withRange(opened, wish.base, wish.head);
    const { tokenBudget } = wish;
    const body = { ...(await contextBody(host, session, wish)), tokenBudget };
    return (0,evidence_files/* produceEvidence */.eF)(host, {
        kind: "context-pack",
        action: "context-pack",
        subject: session.subject,
        outcome: (0,outcome/* contextOutcome */.g)(body),
        body,
        markdown: await contextMarkdown(body, session.subject, tokenBudget),
        measurements: session.measurements(),
        generatedAt: session.observedAt,
    }, wish);
}
/** The pack as Markdown within the budget. The tokenizer is loaded only where the budget may bind. */
async function contextMarkdown(body, subject, tokenBudget) {
    if (!(0,context_markdown/* needsTokenizer */.F)(body, subject, tokenBudget))
        return (0,context_markdown/* renderContextMarkdown */.T)(body, subject, { tokenBudget });
    const { loadTokenCounter } = await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 60526));
    return (0,context_markdown/* renderContextMarkdown */.T)(body, subject, { tokenBudget, counter: await loadTokenCounter() });
}
/** The outputs of the action that come from the body. */
function contextOutputs(body) {
    return {
        risk: body.change?.risk.level ?? "unknown",
        tier: body.change?.tier.tier ?? "unknown",
        "primary-files": JSON.stringify(body.primaryFiles),
        "related-files": JSON.stringify(body.relatedFiles),
        tests: JSON.stringify(body.tests.map((test) => test.path)),
        "changed-domains": JSON.stringify(body.change?.domains ?? []),
    };
}


/***/ })

};
