export const id = 3194;
export const ids = [3194];
export const modules = {

/***/ 49603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contextOutcome)
/* harmony export */ });
/**
 * What the pack is worth: `unknown` when there was nothing to look at (no files, a change that could not be read or is
 * empty, a task that fits no file), `warn` when a part of the files could not be read, else `pass`. It never judges the
 * change: a high risk is no failure.
 */
function contextOutcome(body) {
    if (body.repository.fileCount === 0 || body.expected === null)
        return "unknown";
    if (body.change === null && body.task.source !== "input")
        return "unknown";
    if (body.change !== null && body.change.files.length === 0)
        return "unknown";
    if (body.ranked.length === 0)
        return "unknown";
    if (body.change !== null && body.change.tier.tier === null)
        return "unknown";
    return body.inspected < body.expected ? "warn" : "pass";
}


/***/ }),

/***/ 83194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _2: () => (/* binding */ contextBody),
  KD: () => (/* binding */ contextOutputs),
  eA: () => (/* binding */ runContextPack)
});

// EXTERNAL MODULE: ./.build/src/git/path-text.js
var path_text = __webpack_require__(67889);
;// CONCATENATED MODULE: ./.build/src/git/history.js

/**
 * The last commits before and including `sha`, newest first, with the files of each; no merges. A shallow clone gives
 * what it has, except for its cut-off commits, which would show every file as added.
 */
async function readHistory(repository, sha, limit) {
    const output = await repository.run([
        "log",
        `-n${limit}`,
        "--no-merges",
        "--no-renames",
        "--no-show-signature",
        "--no-color",
        "--no-notes",
        "--no-mailmap",
        "--no-ext-diff",
        "--no-textconv",
        "--encoding=UTF-8",
        "--ignore-submodules=none",
        "--name-only",
        "-z",
        // 0x1e and 0x1f cannot be told from a message's own, so a message's length does not matter: it ends at NUL.
        "--format=%x1e%H%x1f%P%x1f%B%x00",
        sha,
        "--",
    ]);
    return parseHistory(output);
}
/** `RS <sha> US <parents> US <message> NUL [LF path NUL path NUL ...] NUL`: a piece that begins with RS and a commit id starts a record. */
function parseHistory(output) {
    const commits = [];
    for (let start = 0; start < output.length;) {
        const found = output.indexOf(0, start);
        const end = found < 0 ? output.length : found;
        const record = output[start] === RECORD ? recordOf(output.subarray(start + 1, end)) : null;
        if (record !== null) {
            commits.push(record);
        }
        else if (end > start) {
            const from = output[start] === 10 ? start + 1 : start;
            if (end > from)
                commits.at(-1)?.paths.push((0,path_text/* pathText */.L)(output.subarray(from, end)));
        }
        start = end + 1;
    }
    // %P is empty for a true root and for a commit whose parents a shallow clone cut off: both add everything.
    return commits.filter((commit) => !commit.root).map(({ message, paths }) => ({ message, paths }));
}
const RECORD = 0x1e;
const UNIT = 0x1f;
/** `<sha> US <parents> US <message>`; `null` for a path that happens to begin with the mark. */
function recordOf(piece) {
    const first = piece.indexOf(UNIT);
    const second = piece.indexOf(UNIT, first + 1);
    if (first < 0 || second < 0 || !/^[0-9a-f]{40,64}$/u.test(piece.toString("latin1", 0, first)))
        return null;
    return { message: piece.toString("utf8", second + 1), paths: [], root: second === first + 1 };
}

// EXTERNAL MODULE: ./.build/src/git/read-file.js
var read_file = __webpack_require__(70389);
;// CONCATENATED MODULE: ./.build/src/git/status.js

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
    return (0,path_text/* zeroSeparated */.Q)(result.stdout).map((piece) => (0,path_text/* pathText */.L)(piece.subarray(3)));
}

;// CONCATENATED MODULE: ./.build/src/git/tree.js

/**
 * Every file of a commit, in git's order (bytes of the path), with sizes. Read from the objects, so the work tree, its
 * index and a sparse checkout play no part. Throws GitFailure when the commit is not there.
 */
async function readTree(repository, sha) {
    const output = await repository.run(["ls-tree", "-r", "-z", "-l", "--full-tree", sha]);
    const entries = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        const tab = output.indexOf(9, start);
        // `<mode> SP <type> SP <oid> SP <size, padded> TAB <path> NUL`
        const [mode = "", type = "", oid = "", size = ""] = output.toString("latin1", start, tab).split(/ +/u);
        entries.push({
            path: (0,path_text/* pathText */.L)(output.subarray(tab + 1, end)),
            kind: type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "blob",
            executable: mode === "100755",
            oid,
            size: size === "-" ? 0 : Number(size),
        });
        start = end + 1;
    }
    return entries;
}

// EXTERNAL MODULE: ./.build/src/policy/glob.js
var glob = __webpack_require__(10222);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
    await (0,read_file/* readBlobs */.b)(repository, rest.map(({ entry }) => entry.oid), (position, content) => {
        const wanted = rest[position];
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

// EXTERNAL MODULE: ./.build/src/policy/tier-rules.js
var tier_rules = __webpack_require__(70806);
;// CONCATENATED MODULE: ./.build/src/context/file-kind.js

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
const BUILD = /(?:^|\/)(?:Makefile|GNUmakefile|makefile|[^/]+\.mk|[Jj]ustfile|Taskfile\.ya?ml|CMakeLists\.txt|[^/]+\.cmake|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|MODULE\.bazel|[^/]+\.bzl|Dockerfile[^/]*|[^/]+\.dockerfile|docker-compose[^/]*\.ya?ml|compose\.ya?ml|Rakefile|gradlew(?:\.bat)?|mvnw(?:\.cmd)?|tox\.ini|noxfile\.py|(?:webpack|rollup|vite|esbuild|tsup|babel|gulpfile|Gruntfile)[^/]*\.[cm]?[jt]s|nx\.json|turbo\.json|Vagrantfile|Procfile|[^/]+\.tf|Chart\.yaml|kustomization\.ya?ml)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|terraform|deploy)\//u;
const CONFIG = /\.(?:ya?ml|toml|ini|cfg|conf|properties|env|editorconfig|json5?|jsonc|xml|plist)$|(?:^|\/)\.[^/]+$|(?:^|\/)\.[^/]+rc(?:\.\w+)?$/u;
const DATA = /\.(?:csv|tsv|ndjson|jsonl|geojson|txt|log|srt|po|pot|xlf|fixture)$|(?:^|\/)(?:data|fixtures|testdata|locales?|i18n)\//u;
/** Kind, language and whether to read a file, from its path alone. The first rule that matches decides. */
function classifyFile(path) {
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
    const harmless = (0,tier_rules/* harmlessKind */.C0)(path);
    if (harmless === "a test")
        return "test";
    if (is.generated)
        return "generated";
    if (MANIFEST.test(path))
        return "dependencies";
    if (MIGRATION.test(path))
        return "migration";
    if (BUILD.test(path))
        return "build";
    if (harmless === "documentation" || /(?:^|\/)(?:README|CHANGELOG|HISTORY|CHANGES)[^/]*$/iu.test(path))
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
    return identifier
        .replaceAll(/([^A-Z_$])(?=[A-Z])/gu, "$1_")
        .replaceAll(/([A-Z])(?=[A-Z][a-z\u{80}-\u{10FFFF}])/gu, "$1_")
        .split(/[_$]+/u)
        .map(lowerAscii)
        .filter((part) => part.length > 1 || /[\u{80}-\u{10FFFF}]/u.test(part));
}
/** An identifier as one term: in lower case, without separators. */
function wholeOf(identifier) {
    return lowerAscii(identifier.replaceAll(/[_$]+/gu, ""));
}
/** All terms of a text: every part, and every identifier of more than one part as a whole. */
function termsOf(text) {
    return identifiersOf(text).flatMap((identifier) => {
        const parts = partsOf(identifier);
        const whole = wholeOf(identifier);
        return parts.length === 1 && parts[0] === whole ? parts : [...parts, ...(whole.length > 2 ? [whole] : [])];
    });
}
/** Only ASCII letters change: that is what a scan over bytes can do too. */
function lowerAscii(text) {
    return text.replaceAll(/[A-Z]+/gu, (upper) => upper.toLowerCase());
}

;// CONCATENATED MODULE: ./.build/src/context/query.js


/** Candidates; ranking keeps the strongest once it knows how rare each is. */
const MAX_TEXT_TERMS = 300;
const MAX_DIFF_TERMS = 400;
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
 * whole identifiers of the changed lines. Same text and change give the same query.
 */
function buildQuery(task, changes) {
    const text = new Map();
    const [title = "", ...rest] = withoutNoise(task).split("\n");
    for (const term of termsOf(title))
        if (isTelling(term))
            text.set(term, (text.get(term) ?? 0) + 2);
    for (const term of termsOf(rest.join("\n")))
        if (isTelling(term))
            text.set(term, (text.get(term) ?? 0) + 1);
    const diff = new Map();
    for (const change of changes ?? []) {
        if (classifyFile(change.path).skipContent)
            continue;
        const lines = [...(change.addedLines ?? []).map((line) => line.text), ...(change.removedLines ?? [])];
        for (const identifier of lines.slice(0, 5000).flatMap(identifiersOf)) {
            const whole = wholeOf(identifier);
            if (whole.length > 2 && whole.length < 80 && !/^\d/u.test(whole) && partsOf(identifier).length > 0)
                diff.set(whole, (diff.get(whole) ?? 0) + 1);
        }
    }
    const strongest = [...strongestOf(text, MAX_TEXT_TERMS, "text"), ...strongestOf(diff, MAX_DIFF_TERMS, "diff")];
    const merged = new Map();
    for (const term of strongest) {
        const known = merged.get(term.term);
        merged.set(term.term, known === undefined ? term : { ...known, weight: known.weight + term.weight });
    }
    return { terms: Array.from(merged.values()) };
}
function strongestOf(counts, limit, origin) {
    return Array.from(counts, ([term, count]) => ({ term, weight: 1 + Math.log(count), origin }))
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
        .slice(0, limit);
}
function isTelling(term) {
    return term.length < 80 && !STOP_WORDS.has(term) && !/^\d+$/u.test(term);
}
/** Trailers, HTML comments of templates, links' addresses and full commit ids carry other people's words. */
function withoutNoise(text) {
    return text
        .slice(0, 20_000)
        .replaceAll(/<!--[^]*?(?:-->|$)/gu, " ")
        .replaceAll(/^[\w-]+-by: .*$/gimu, " ")
        .replaceAll(/https?:\/\/\S+/gu, " ")
        .replaceAll(/\b[0-9a-f]{12,64}\b/gu, " ");
}

;// CONCATENATED MODULE: ./.build/src/context/term-scanner.js
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const JOINT = 4;
/** The class of every byte. Bytes beyond ASCII belong to letters of UTF-8 and count as lower case. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
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
/**
 * Counts a fixed set of terms in bytes, without making a string of them: about 200 MB/s in plain JavaScript. A term is
 * known by its hash and its length; with a few hundred terms a false match is one in ten million words.
 */
class TermScanner {
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
            let slot = hash & (SLOTS - 1);
            while (this.slots[slot] !== -1)
                slot = (slot + 1) & (SLOTS - 1);
            this.slots[slot] = index;
        }
    }
    /** Scans `bytes` from 0 to `end`. */
    scan(bytes, end = bytes.length) {
        let length = 0;
        let previous = OTHER;
        let part = START;
        let partLength = 0;
        let parts = 0;
        let whole = START;
        let wholeLength = 0;
        for (let at = 0; at <= end; at += 1) {
            const byte = at < end ? (bytes[at] ?? 0) : 0;
            const kind = CLASSES[byte] ?? OTHER;
            const breaks = kind === OTHER ||
                kind === JOINT ||
                (kind === UPPER &&
                    (previous === LOWER || previous === DIGIT || (previous === UPPER && at + 1 < end && CLASSES[bytes[at + 1] ?? 0] === LOWER)));
            if (breaks && partLength > 0) {
                if (partLength > 1) {
                    length += 1;
                    this.count(part, partLength);
                }
                parts += 1;
                part = START;
                partLength = 0;
            }
            if (kind === OTHER) {
                if (parts > 1 && wholeLength > 2)
                    this.count(whole, wholeLength);
                parts = 0;
                whole = START;
                wholeLength = 0;
            }
            else if (kind !== JOINT) {
                const lower = kind === UPPER ? byte | 32 : byte;
                part = Math.imul(part ^ lower, FACTOR);
                whole = Math.imul(whole ^ lower, FACTOR);
                partLength += 1;
                wholeLength += 1;
            }
            previous = kind;
        }
        return { length, hits: this.collect() };
    }
    count(hash, length) {
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

;// CONCATENATED MODULE: ./.build/src/context/gather.js









const HISTORY_LIMIT = 2000;
const MANIFEST_LIMIT = 80;
const MAX_MANIFEST_BYTES = 256 * 1024;
/**
 * Reads what the pack is decided from: the tree of the head commit, the words of the query in its files (one pass, no
 * text is kept), the history before the change, manifests and workflows, and the state of the checkout. `repository`
 * null: there is no checkout, and the sources say so. Nothing of the repository is run.
 */
async function gatherContext(wish) {
    const { repository, changes, log } = wish;
    const query = buildQuery(wish.task.text, changes);
    if (repository === null)
        return nothing(query, [NO_CHECKOUT]);
    const unknowns = [];
    const judged = await judgedCommit(repository, wish.headSha, unknowns);
    if (judged === null) {
        const sources = nothing(query, [...unknowns, NO_COMMIT]);
        return { ...sources, git: gitState(repository, 0, await readUncommittedPaths(repository)) };
    }
    // History and state are read by other processes while this one scans; a failure is thrown where they are awaited.
    const besides = Promise.all([pastChanges(repository, wish.baseSha, judged, unknowns), readUncommittedPaths(repository)]);
    besides.catch(() => undefined);
    const entries = await readTree(repository, judged);
    log.step(`reading ${entries.length} files`);
    const scanned = await scanContents(repository, entries, query.terms.map(({ term }) => term), wish.exclude, log);
    const texts = await readTexts(repository, entries);
    const [past, uncommitted] = await besides;
    if (scanned.read < scanned.expected) {
        unknowns.push({
            what: `The content of ${scanned.expected - scanned.read} files.`,
            reason: "Git could not give them: this clone has only a part of the objects, and the rest could not be fetched.",
            mend: "Check out without `filter:`, or give the step a token with which git can fetch.",
        });
    }
    return {
        tree: entries.map(({ path, kind, size }) => ({ path, kind, size })),
        query,
        terms: scanned.terms,
        scan: { expected: scanned.expected, read: scanned.read },
        history: past,
        ...texts,
        git: gitState(repository, past.length, uncommitted),
        unknowns,
    };
}
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
    unknowns.push({
        what: "The files at the head commit.",
        reason: `The head commit \`${headSha.slice(0, 12)}\` is not in this checkout; the files of \`${repository.headSha.slice(0, 12)}\` were read in its place.`,
        mend: "Check out with `ref: ${{ github.event.pull_request.head.sha }}` or with `fetch-depth: 0`.",
    });
    return repository.headSha;
}
/** History up to the merge base, so that a change is not explained by its own commits. */
async function pastChanges(repository, baseSha, judged, unknowns) {
    const base = baseSha === null || baseSha === repository.emptyTree ? null : await repository.mergeBase(baseSha, judged);
    const past = await readHistory(repository, base ?? judged, HISTORY_LIMIT);
    if (repository.shallow) {
        unknowns.push({
            what: "Older history.",
            reason: `This clone is shallow: ${past.length} past commits could be read, so "usually changes together" rests on these alone.`,
            mend: "Add `fetch-depth: 0` under `with:` of the step actions/checkout.",
        });
    }
    return past;
}
async function scanContents(repository, entries, terms, exclude, log) {
    const excluded = (0,glob/* pathMatcher */.kZ)(exclude);
    const wanted = entries
        .map((entry, index) => ({ entry, index }))
        .filter(({ entry }) => entry.kind === "blob" &&
        entry.size > 0 &&
        entry.size <= MAX_SCANNED_BYTES &&
        !classifyFile(entry.path).skipContent &&
        !excluded(entry.path));
    const found = entries.map(() => null);
    if (terms.length === 0)
        return { terms: found, expected: wanted.length, read: wanted.length };
    const scanner = new TermScanner(terms);
    let reported = 0;
    const read = await readContents(repository, wanted, (index, bytes, length) => {
        // A NUL byte early on is git's own sign of a binary file.
        found[index] = bytes.subarray(0, Math.min(length, 8000)).includes(0) ? null : scanner.scan(bytes, length);
    }, (done) => {
        if (done - reported < 20_000)
            return;
        reported = done;
        log.step(`reading files: ${done} of ${wanted.length}`);
    });
    return { terms: found, expected: wanted.length, read };
}
/** Manifests, nearest to the root first, and the workflows. */
async function readTexts(repository, entries) {
    const small = entries.filter(({ kind, size }) => kind === "blob" && size <= MAX_MANIFEST_BYTES);
    const manifests = small
        .filter(({ path }) => isManifest(path) && !/(?:^|\/)(?:node_modules|vendor|third_party|fixtures|testdata|examples?|tests?)\//u.test(path))
        .sort((a, b) => a.path.split("/").length - b.path.split("/").length)
        .slice(0, MANIFEST_LIMIT);
    const workflows = small.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)).slice(0, MANIFEST_LIMIT);
    const all = [...manifests, ...workflows];
    const texts = all.map(() => null);
    await (0,read_file/* readBlobs */.b)(repository, all.map(({ oid }) => oid), (index, content) => {
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

// EXTERNAL MODULE: ./.build/src/context/outcome.js
var outcome = __webpack_require__(49603);
;// CONCATENATED MODULE: ./.build/src/context/domain.js
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
        .filter((path) => /(?:^|\/)(?:package\.json|pyproject\.toml|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|[^/]+\.csproj|composer\.json)$/u.test(path))
        .map((path) => path.split("/").slice(0, -1).join("/"))
        .filter((folder) => folder !== "");
    return Array.from(new Set(folders)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/src/context/risk-flags.js


/** Characters that make code read differently from what runs ("Trojan Source", CVE-2021-42574). */
const BIDIRECTIONAL = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
function byTierRule(id) {
    const rule = tier_rules/* TIER_RULES */.$V.find((candidate) => candidate.id === id);
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
        reason: "declared dependencies",
        prompt: "{files} changes what is installed: who publishes it, how old is the version, and is it needed?",
        found: ({ path }, kind) => kind === "dependencies" && !isLockFile(path),
    },
    {
        id: "lock-file",
        points: 1,
        everywhere: true,
        reason: "locked versions",
        prompt: "Does {files} change only what the manifest asks for, and do its download addresses stay at the registry?",
        found: ({ path }) => isLockFile(path),
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

;// CONCATENATED MODULE: ./.build/src/context/change.js



/** The change by file, domain and risk; `null` where it could not be read. */
function describeChange(changes, tier, packageFolders) {
    if (changes === null || changes.state === "unknown")
        return null;
    const files = changes.value.map((change) => {
        const { kind } = classifyFile(change.path);
        return {
            path: change.path,
            previousPath: change.previousPath,
            status: change.status,
            additions: change.additions,
            deletions: change.deletions,
            kind,
            domain: domainOf(change.path, packageFolders),
            riskFlags: riskFlagsOf(change, kind),
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
    for (const flag of RISK_FLAGS) {
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
    const source = files.filter(({ kind, status }) => kind === "source" && status !== "deleted");
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/src/context/shell-quote.js
/**
 * A path as one word of a POSIX shell, for commands that are shown to people. A name that begins with a dash gets `./`
 * before it, so that no program takes it for an option.
 */
function shellQuote(path) {
    const safe = path.startsWith("-") ? `./${path}` : path;
    return /^[\w./@+,:=-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./.build/src/context/harness/scripts.js



/** Every script, target and recipe of the manifests: npm, Composer, Deno, Make, Just, Task, tox, PDM, Hatch, poe. */
function declaredScripts(manifests, tools) {
    const runner = nodeRunner(tools);
    return manifests.flatMap(({ path, text }) => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
        const inFolder = (command) => (folder === "" ? command : `cd ${shellQuote(folder)} && ${command}`);
        const scripts = (entries, key, run) => entries.map(([script, command]) => ({ name: script, command, source: `${path} (${key})`, run: inFolder(run(shellQuote(script))) }));
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
        const next = lines[index + 1] ?? "";
        const recipe = next.startsWith("\t")
            ? next.trim().replace(/^[@-]+/u, "")
            : (line.split(":").slice(1).join(":").split("##")[0] ?? "").trim();
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
        const tasks = asRecord(asRecord((0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 20, logLevel: "error" }))?.["tasks"]) ?? {};
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

;// CONCATENATED MODULE: ./.build/src/context/harness/classify-command.js
const SETUP = /^(?:npm (?:ci|i|install|clean-install|cit|install-ci-test)\b|pnpm (?:i|install)\b|yarn(?: install| --|$)|bun (?:i|install)\b|deno (?:install|cache)\b|corepack |(?:python3? -m )?pip3? install|pip-sync|uv (?:sync|venv|pip install|tool install|python install)|poetry install|pdm (?:install|sync)|pipenv (?:install|sync)|hatch env|conda (?:env|install)|mamba |bundle (?:install|$)|gem install|composer (?:install|i)\b|go (?:mod (?:download|tidy|vendor)|get|install|work sync)|cargo (?:fetch|install)|rustup |dotnet (?:restore|tool restore)|mvn .*dependency:|(?:sudo )?(?:apt-get|apt|dnf|yum|apk|brew|choco) (?:-\S+ )*(?:install|add|update)|git submodule|conan install|mix deps\.get|mix local|flutter pub get|dart pub get|swift package resolve|stack setup|cmake -[SB]|(?:make|just|task|gmake) (?:-\S+ )*(?:setup|install|deps|dependencies|bootstrap|init|develop|dev-setup|env|venv|prepare)\b|pre-commit install|lerna bootstrap|npx playwright install)/u;
const VALIDATE = /^(?:(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)?(?: -\S+)* (?:t\b|tst\b|test|lint|check|type-?check|types?\b|tsc\b|build|compile|format|fmt|prettier|eslint|verify|validate|ci\b|cover|coverage|e2e|integration|unit|knip|audit|spec)|(?:vitest|jest|mocha|ava|tap|c8|nyc|karma|cypress|playwright test|eslint|oxlint|oxfmt|biome|prettier|standard|xo|tsc|vue-tsc|tsd|knip|stylelint|markdownlint\S*|attw|publint)\b|node (?:.* )?--test|deno (?:test|lint|check|fmt|task (?:test|lint|check))|bun test|pytest|python3? -[mW]\S* ?(?:.* )?(?:pytest|unittest|mypy|ruff|black|flake8|build|compileall|tox|nox|coverage|doctest)|coverage run|tox\b|nox\b|ruff|mypy|pyright|basedpyright|black|isort|flake8|pylint|bandit|ty check|pre-commit run|hatch (?:test|fmt|run)|go (?:test|vet|build|generate)|gofmt|gofumpt|goimports|golangci-lint|staticcheck|govulncheck|gotestsum|cargo (?:\+\S+ )?(?:test|t|check|clippy|fmt|build|b|nextest|doc|deny|audit|hack|miri|bench|llvm-cov)\b|(?:\.\/)?(?:mvnw?|gradlew?)\b|dotnet (?:build|test|format|pack)|composer (?:test|run|validate|check|cs|lint|phpstan)|(?:vendor\/bin\/)?(?:phpunit|phpstan|pest|php-cs-fixer|psalm)|(?:rake|rspec|rubocop|minitest|brakeman)\b|(?:bin\/)?rails test|(?:make|just|task|gmake)(?:$| (?:\S+ )*(?:[\w-]*(?:test|lint|check|ci|build|validate|verify|all|format|fmt|cover|vet|type|tests|pre-?commit)[\w:-]*))|bazel(?:isk)? (?:build|test|coverage)|cmake --build|ctest|ninja|meson (?:test|compile)|mix (?:test|format|credo|dialyzer|compile)|swift (?:build|test)|flutter (?:test|analyze)|dart (?:test|analyze|format)|zig build|shellcheck|actionlint|hadolint|zizmor|yamllint|terraform (?:validate|fmt|plan)|tflint|helm lint|codespell|nx |turbo run|stack (?:test|build)|cabal (?:test|build))/u;
const RUNTIME = /^(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:start|dev|serve|preview|develop|watch)\b|npm start|deno (?:run|task (?:start|dev|serve))|python3? manage\.py runserver|flask run|uvicorn|gunicorn|hypercorn|streamlit run|cargo run|go run|dotnet run|docker[ -]compose up|docker run|(?:bin\/)?rails (?:server|s)\b|rackup|php artisan serve|php -S|(?:\.\/)?(?:mvnw?|gradlew?) .*(?:bootRun|spring-boot:run|quarkus:dev|\brun\b)|mix phx\.server|(?:make|just|task) (?:run|serve|start|dev|up|server|watch)\b|node (?!.*--test)\S+\.[cm]?js\b)/u;
/** Words before a command that say where or how it runs, not what. */
const WRAPPERS = /^(?:sudo(?: -\S+)* |time |env |exec |command |(?:[A-Z_][A-Z0-9_]*=\S* )|xvfb-run (?:-\S+ )*|(?:uv|poetry|pdm|pipenv|hatch|rye) run (?:--?\S+(?:[= ](?:dev|test|tests|lint|all|docs))? )*|uvx |pipx run |npx (?:--?\S+ )*|pnpm (?:exec|dlx) |yarn (?:exec|dlx) |bunx |bundle exec |cross-env |dotenv |nice )/u;
/**
 * What a command of a shell is for: setup, validate, runtime; `null` when it is none that this version knows. Each part
 * between `&&` and `;` is looked at; validating wins over setting up.
 */
function classifyCommand(command) {
    const groups = command.split(/\s*(?:&&|\|\||;|\|)\s*/u).map((part) => groupOf(part.trim()));
    return groups.find((group) => group === "validate") ?? groups.find((group) => group !== null) ?? null;
}
function groupOf(part) {
    let bare = part.slice(0, 500);
    for (let round = 0; round < 5 && WRAPPERS.test(bare); round += 1)
        bare = bare.replace(WRAPPERS, "");
    if (RUNTIME.test(bare))
        return "runtime";
    if (/\bcit\b|install-ci-test|install-test/u.test(bare) && bare.startsWith("npm"))
        return "validate";
    if (SETUP.test(bare))
        return "setup";
    return VALIDATE.test(bare) ? "validate" : null;
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
 * request or a push starts. Lines with expressions, conditions or loops are left out: they cannot be repeated by hand.
 * A file that is no YAML is named in `unread`.
 */
function workflowCommands(workflows) {
    const commands = [];
    const unread = [];
    for (const { path, text } of workflows) {
        let workflow;
        try {
            workflow = asRecord((0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 20, logLevel: "error" }));
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
            const steps = Array.isArray(job?.["steps"]) ? job["steps"] : [];
            const folder = recordAt(job, "defaults", "run")["working-directory"] ?? recordAt(workflow, "defaults", "run")["working-directory"];
            for (const step of steps)
                commands.push(...stepCommands(asRecord(step), folder, `${path} (job ${jobId})`));
        }
    }
    return { commands, unread };
}
function startsOnChange(on) {
    const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(asRecord(on) ?? {});
    return events.some((event) => event === "pull_request" ||
        event === "push" ||
        event === "merge_group" ||
        event === "workflow_call" ||
        event === "pull_request_target");
}
function stepCommands(step, jobFolder, source) {
    const uses = typeof step?.["uses"] === "string" ? (step["uses"].split("@")[0] ?? "") : "";
    const standing = ACTION_COMMANDS[uses];
    if (standing !== undefined && standing !== "") {
        return [{ command: standing, group: "validate", source, reason: `CI runs it through ${uses}`, trust: "ci" }];
    }
    const script = step?.["run"];
    if (typeof script !== "string" || script.length > 20_000)
        return [];
    const folder = step?.["working-directory"] ?? jobFolder;
    if (typeof folder === "string" && folder.includes("${{"))
        return [];
    const prefix = typeof folder === "string" && folder !== "." && folder !== "./" ? `cd ${shellQuote(folder)} && ` : "";
    return plainLines(script).flatMap((line) => {
        const group = classifyCommand(line);
        return group === null ? [] : [{ command: prefix + line, group, source, reason: "runs in CI", trust: "ci" }];
    });
}
/** The lines of a script that are commands on their own. */
function plainLines(script) {
    return script
        .replaceAll(/\\\r?\n\s*/gu, " ")
        .split(/\r?\n/u)
        .map((line) => line.trim().replaceAll(/\s+/gu, " "))
        .filter((line) => line !== "" && line.length <= 300 && !line.includes("${{") && !line.includes("<<"))
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
    const { commands: fromCi, unread } = workflowCommands(sources.workflows);
    const all = [...fromCi, ...fromManifests(sources, tools), ...byConvention(sources, tools)];
    const kept = new Map();
    for (const command of all) {
        const known = kept.get(command.command);
        if (known === undefined)
            kept.set(command.command, command);
        else if (known.trust === "ci" && command.trust === "manifest" && !known.reason.includes("declared")) {
            kept.set(command.command, { ...known, reason: `${known.reason}; also declared in ${command.source}` });
        }
    }
    const commands = GROUPS.flatMap((group) => Array.from(kept.values())
        .filter((command) => command.group === group)
        .sort((a, b) => place(a) - place(b) || TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust) || sideTask(a) - sideTask(b))
        .slice(0, MAX_PER_GROUP));
    return { commands, unread };
}
/** Installing one tool or system package for one job is no set-up of the repository: it stands last. */
function place({ group, command }) {
    if (group !== "setup")
        return 0;
    return /^(?:python3? -m )?pip3? install (?!.*(?:-e |-r |\.(?:\[|$|\s)|--group))|^(?:sudo )?(?:apt|apt-get|brew|dnf|yum|apk|choco)\b|^(?:corepack|npm i(?:nstall)? -g|npm install --global|go install|cargo install|gem install|rustup)\b/u.test(command)
        ? 1
        : 0;
}
/** Among checks of the same trust, the tests come first. */
function sideTask({ group, command }) {
    return group !== "validate" || /test|\bci\b|cargo t\b|check|verify/u.test(command) ? 0 : 1;
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
function fromManifests(sources, tools) {
    return declaredScripts(sources.manifests, tools).flatMap((script) => {
        const group = SCRIPT_GROUPS.find(([pattern]) => pattern.test(script.name))?.[1];
        // npm runs pre, post and lifecycle scripts by itself.
        if (group === undefined || (script.name === "prepare" && script.source.includes("package.json")))
            return [];
        return [{ command: script.run, group, source: script.source, reason: "declared in a manifest", trust: "manifest" }];
    });
}
/** What people do with such a tool, for what neither CI nor a manifest says. */
const CONVENTIONS = {
    pnpm: [["pnpm install --frozen-lockfile", "setup"]],
    yarn: [["yarn install --immutable", "setup"]],
    bun: [["bun install --frozen-lockfile", "setup"]],
    deno: [
        ["deno check .", "validate"],
        ["deno test", "validate"],
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
    composer: [["composer install", "setup"]],
    bundler: [["bundle install", "setup"]],
    mix: [
        ["mix deps.get", "setup"],
        ["mix test", "validate"],
    ],
    pub: [
        ["dart pub get", "setup"],
        ["dart test", "validate"],
    ],
    "swift package manager": [
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
    bazel: [["bazel test //...", "validate"]],
};
function byConvention(sources, tools) {
    const has = (path) => sources.tree.some((file) => file.path === path);
    return tools.flatMap(({ name, evidence }) => {
        const usual = [...(CONVENTIONS[name] ?? []), ...specialCases(sources, name, evidence, has)];
        const folder = evidence.includes("/") ? evidence.slice(0, evidence.lastIndexOf("/")) : "";
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
    if (name === "maven")
        return [[`${has("mvnw") ? "./mvnw" : "mvn"} verify`, "validate"]];
    if (name === "gradle")
        return [[`${has("gradlew") ? "./gradlew" : "gradle"} build`, "validate"]];
    if (name === "pip")
        return [
            [
                has("requirements-dev.txt")
                    ? "python -m pip install -r requirements-dev.txt"
                    : evidence.endsWith(".txt")
                        ? `python -m pip install -r ${evidence}`
                        : "python -m pip install -e .",
                "setup",
            ],
            ...pytest(sources, ""),
        ];
    if (name === "uv" || name === "poetry" || name === "pdm" || name === "pipenv")
        return pytest(sources, `${name} run `);
    return [];
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

;// CONCATENATED MODULE: ./.build/src/context/harness/test-command.js




/**
 * A function that gives the command which runs one test file from the root; `null` where this version does not know the
 * runner. Paths are quoted for a POSIX shell.
 */
function testCommands(sources, tools) {
    const has = (name) => tools.some((tool) => tool.name === name);
    const there = (path) => sources.tree.some((file) => file.path === path);
    const javascript = javascriptRunner(sources, tools);
    const python = pythonRunner(sources, has);
    return (path) => {
        const file = shellQuote(path);
        const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
        const type = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/u, "");
        if (/\.[cm]?[jt]sx?$/u.test(path))
            return has("deno") && javascript === null ? `deno test ${file}` : javascript === null ? null : `${javascript} ${file}`;
        if (/\.py$/u.test(path))
            return python === null ? null : `${python} ${file}`;
        if (path.endsWith("_test.go"))
            return `go test ${folder === "" ? "." : shellQuote(`./${folder}`)}`;
        if (path.endsWith(".rs"))
            return /^tests\/[^/]+\.rs$/u.test(path) ? `cargo test --test ${shellQuote(type)}` : "cargo test";
        if (/_spec\.rb$/u.test(path))
            return `bundle exec rspec ${file}`;
        if (/\.rb$/u.test(path))
            return there("bin/rails") ? `bin/rails test ${file}` : `bundle exec ruby -Itest ${file}`;
        if (/\.php$/u.test(path))
            return `vendor/bin/phpunit ${file}`;
        if (/\.exs$/u.test(path))
            return `mix test ${file}`;
        if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("maven"))
            return `${there("mvnw") ? "./mvnw" : "mvn"} test -Dtest=${shellQuote(type)}`;
        if (/\.(?:java|kt|groovy|scala)$/u.test(path) && has("gradle"))
            return `${there("gradlew") ? "./gradlew" : "gradle"} test --tests ${shellQuote(`*${type}`)}`;
        if (/\.(?:cs|fs|vb)$/u.test(path))
            return `dotnet test --filter ${shellQuote(`FullyQualifiedName~${type}`)}`;
        if (/\.dart$/u.test(path))
            return `dart test ${file}`;
        if (/\.swift$/u.test(path))
            return `swift test --filter ${shellQuote(type)}`;
        return null;
    };
}
/** The test runner of package.json: its dependency, else the word in its test script. */
function javascriptRunner(sources, tools) {
    const data = manifestData(sources.manifests, "package.json");
    const dependencies = { ...recordAt(data, "dependencies"), ...recordAt(data, "devDependencies") };
    const script = Object.values(recordAt(data, "scripts"))
        .filter((value) => typeof value === "string")
        .join("\n");
    const execute = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn", bun: "bunx" }[nodeRunner(tools)];
    const uses = (name) => name in dependencies || new RegExp(`(?:^|[\\s/])${name}(?:\\s|$)`, "mu").test(script);
    if (uses("vitest"))
        return `${execute} vitest run`;
    if (uses("jest"))
        return `${execute} jest`;
    if (uses("mocha"))
        return `${execute} mocha`;
    if (uses("ava"))
        return `${execute} ava`;
    if (/node (?:\S+ )*--test/u.test(script))
        return "node --test";
    if (/bun test/u.test(script))
        return "bun test";
    return uses("tap") ? `${execute} tap` : null;
}
function pythonRunner(sources, has) {
    const prefix = ["uv", "poetry", "pdm", "pipenv"].find((name) => has(name));
    if (usesPytest(sources) || sources.workflows.some(({ text }) => text.includes("pytest")))
        return prefix === undefined ? "python -m pytest" : `${prefix} run pytest`;
    return has("pip") || prefix !== undefined ? "python -m unittest" : null;
}

;// CONCATENATED MODULE: ./.build/src/context/prompts.js


const MAX_PROMPTS = 12;
/** What a reviewer should ask, each prompt about something that was found in this very change, the heaviest first. */
function reviewPrompts(change, habits) {
    if (change === null || change.files.length === 0)
        return [];
    const heaviest = [...RISK_FLAGS].sort((a, b) => b.points - a.points);
    const prompts = heaviest.flatMap((flag) => {
        const files = change.files.filter(({ riskFlags }) => riskFlags.includes(flag.id)).map(({ path }) => path);
        return files.length === 0 ? [] : [flag.prompt.replace("{files}", listed(files))];
    });
    for (const { path, seed, together, seedChanges } of habits.slice(0, 3)) {
        prompts.push(`${listed([path])} is not part of this change, though it changed in ${together} of the ${seedChanges} past commits to ${listed([seed])}: is it rightly left alone?`);
    }
    const source = change.files.filter(({ kind, status }) => kind === "source" && status !== "deleted");
    if (source.length > 0 && !change.files.some(({ kind }) => kind === "test")) {
        prompts.push(`No test changed with ${listed(source.map(({ path }) => path))}: which existing test would fail without this change?`);
    }
    const largest = [...source].sort((a, b) => lines(b) - lines(a) || (a.path < b.path ? -1 : 1))[0];
    if (largest !== undefined && lines(largest) > 0) {
        prompts.push(`Read ${listed([largest.path])} first: with ${lines(largest)} changed lines it holds most of the change. Does it do one thing?`);
    }
    const renamed = change.files.filter(({ status }) => status === "renamed");
    if (renamed.length > 0)
        prompts.push(`${listed(renamed.map(({ path }) => path))} was renamed: do documentation, imports and configuration follow?`);
    if (prompts.length === 0)
        prompts.push(`Do ${listed(change.files.map(({ path }) => path))} say what is true of the code as it is now?`);
    return prompts.slice(0, MAX_PROMPTS);
}
/** What the pack itself cannot answer and a person can. */
function openQuestions(body) {
    const questions = [];
    if (body.task.source === "none")
        questions.push("What is this change for? No task, title or commit message was given.");
    else if (body.task.text.trim().length < 15)
        questions.push("What is this change for? The task is only a few letters long.");
    if (!body.harness.commands.some(({ group }) => group === "validate"))
        questions.push("How is this repository checked? No command for tests, lint or build was found.");
    if (!body.harness.commands.some(({ group }) => group === "setup"))
        questions.push("How is this repository set up? No command for it was found.");
    if (body.change !== null && body.change.domains.length > 5)
        questions.push(`Is this one change? It touches ${body.change.domains.length} areas.`);
    if (body.task.source !== "none" && body.ranked.length === 0)
        questions.push("Where does this belong? No file holds the words of the task.");
    return questions;
}
function lines(file) {
    return (file.additions ?? 0) + (file.deletions ?? 0);
}

;// CONCATENATED MODULE: ./.build/src/context/rank/bm25.js
const K1 = 1.2;
const B = 0.75;
/** A word in a path stands for many in the text. */
const NAME_WEIGHT = 3;
/** Of each origin, the terms that count: telling here (frequent in the task or diff, rare in the repository). */
const KEPT = { text: 120, diff: 60 };
/**
 * Okapi BM25 (Robertson and Zaragoza, 2009) over the terms of path and content. Only the strongest terms of the query
 * count, by weight times rarity. Plain arithmetic over the counts, in a fixed order: the same input gives the same bits.
 */
function rankByWords(terms, documents) {
    const frequency = new Uint32Array(terms.length);
    let total = 0;
    for (const { text, name } of documents) {
        total += (text?.length ?? 0) + name.length * NAME_WEIGHT;
        const seen = new Set();
        eachHit(text, (term) => seen.add(term));
        eachHit(name, (term) => seen.add(term));
        for (const term of seen)
            frequency[term] = (frequency[term] ?? 0) + 1;
    }
    const average = Math.max(1, total / Math.max(1, documents.length));
    const rarity = usedTerms(terms, frequency, documents.length);
    const scores = new Float64Array(documents.length);
    const counts = new Map();
    for (const [index, { text, name }] of documents.entries()) {
        counts.clear();
        eachHit(text, (term, count) => counts.set(term, count));
        eachHit(name, (term, count) => counts.set(term, (counts.get(term) ?? 0) + count * NAME_WEIGHT));
        const length = (text?.length ?? 0) + name.length * NAME_WEIGHT;
        const norm = K1 * (1 - B + (B * length) / average);
        let score = 0;
        for (const [term, count] of counts) {
            score += ((terms[term]?.weight ?? 0) * (rarity[term] ?? 0) * count * (K1 + 1)) / (count + norm);
        }
        scores[index] = score;
    }
    return { scores, rarity };
}
function usedTerms(terms, frequency, documents) {
    const all = terms.map(({ weight, origin }, index) => {
        const df = frequency[index] ?? 0;
        const idf = df === 0 ? 0 : Math.log(1 + (documents - df + 0.5) / (df + 0.5));
        return { index, origin, idf, strength: weight * idf };
    });
    const rarity = new Float64Array(terms.length);
    for (const origin of ["text", "diff"]) {
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
const MAX_FILES = 30;
/**
 * What past commits with like words touched. Each commit is a document; its likeness to the query, 0 to 1, is handed to
 * its files as likeness² / √files. Measured on 480 commits: +3.6 points of recall@10.
 */
function scoresFromMessages(terms, history, indexOf, files) {
    const scores = new Float64Array(files);
    if (terms.length === 0)
        return scores;
    const scanner = new TermScanner(terms.map(({ term }) => term));
    const none = { length: 0, hits: new Uint32Array(0) };
    const documents = history.map(({ message }) => ({ text: scanner.scan(Buffer.from(withoutNoise(message.slice(0, 4000)))), name: none }));
    const likeness = rankByWords(terms, documents).scores;
    const best = likeness.reduce((a, b) => Math.max(a, b), 0);
    if (best === 0)
        return scores;
    for (const [position, { paths }] of history.entries()) {
        const alike = (likeness[position] ?? 0) / best;
        if (alike === 0)
            continue;
        const share = (alike * alike) / Math.sqrt(Math.max(1, paths.length));
        for (const path of paths) {
            const index = indexOf.get(path);
            if (index !== undefined)
                scores[index] = (scores[index] ?? 0) + share;
        }
    }
    return scores;
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
        if (paths.length > MAX_FILES)
            continue;
        const present = paths.filter((path) => seeds.has(path));
        if (present.length === 0)
            continue;
        // Half the weight after a thousand commits: what was true then may have moved since.
        const recency = 0.5 ** (age / 1000);
        const weight = recency / Math.log2(1 + paths.length);
        for (const seed of present) {
            add(seedTotals, seed, recency);
            for (const path of paths) {
                const index = path === seed ? undefined : indexOf.get(path);
                if (index === undefined)
                    continue;
                const row = pairs.get(index) ?? new Map();
                pairs.set(index, row);
                add(row, seed, weight);
            }
        }
    }
    return Array.from(pairs, ([index, row]) => summed(index, row, seeds, seedTotals)).sort((a, b) => b.score - a.score || a.index - b.index);
}
function add(totals, key, weight) {
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
/** The bare name that a test and its subject share: without folder, extension and test marks, in lower case. */
function stemOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const bare = name.replace(/(?:\.d)?\.[^.]+$/u, "");
    return bare
        .replace(/^(?:tests?|spec)[._-](?=.)/iu, "")
        .replace(/(?<=.)[._-](?:tests?|spec|specs|it|e2e)$/iu, "")
        .replace(/(?<=[a-z0-9])(?:Tests?|Spec|IT|TestCase)$/u, "")
        .replaceAll("_", "")
        .replaceAll("-", "")
        .toLowerCase();
}
/** The test files of each stem, by index into the tree. */
function testsByStem(paths, isTest) {
    const found = new Map();
    for (const [index, path] of paths.entries()) {
        if (!isTest(index))
            continue;
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
    const folder = parentName(path);
    const generic = GENERIC.has(stem) || stem === "";
    const candidates = (byStem.get(generic ? folder : stem) ?? []).concat(generic ? (byStem.get(stem) ?? []).filter((index) => parentName(paths[index] ?? "") === folder) : []);
    return Array.from(new Set(candidates))
        .filter((index) => paths[index] !== path)
        .map((index) => ({ index, near: sharedFolders(path, paths[index] ?? "") }))
        .sort((a, b) => b.near - a.near || a.index - b.index)
        .slice(0, 5)
        .map(({ index }) => index);
}
function parentName(path) {
    const folders = path.split("/").slice(0, -1);
    const last = folders.at(-1) ?? "";
    return (/^(?:__tests__|tests?|spec)$/u.test(last) ? (folders.at(-2) ?? "") : last).toLowerCase();
}
/** How many folder names two paths have in common, wherever they stand: `src/a/b.c` and `test/a/b.c` share one. */
function sharedFolders(a, b) {
    const folders = new Set(a.split("/").slice(0, -1));
    return b
        .split("/")
        .slice(0, -1)
        .filter((folder) => folders.has(folder)).length;
}

;// CONCATENATED MODULE: ./.build/src/context/rank/rank.js





/** How much each kind of evidence counts beside the words (1). Chosen on the histories of public repositories, see bench. */
const TASK_WEIGHTS = { messages: 0.5, companions: 0.5, pairs: 0.2 };
const CHANGE_WEIGHTS = { messages: 0.3, companions: 1.3, pairs: 0.4, folder: 0.15 };
const SEEDS = 10;
/**
 * The ranking. For a task: files whose path and words, past commits and companions speak for them. For a change: its own
 * files first (they are given), then what belongs to them and was not changed. Scores are 0 to 1 with four decimals;
 * ties fall to the order of the paths.
 */
function rankFiles(sources, wish) {
    const paths = sources.tree.map(({ path }) => path);
    const indexOf = new Map(paths.map((path, index) => [path, index]));
    const { terms } = sources.query;
    const scanner = new TermScanner(terms.map(({ term }) => term));
    const documents = paths.map((path, index) => ({ text: sources.terms[index] ?? null, name: scanner.scan(Buffer.from(path)) }));
    const { scores, rarity } = rankByWords(terms, documents);
    const words = normalised(scores);
    const messages = normalised(scoresFromMessages(terms, sources.history, indexOf, paths.length));
    const best = (index) => strongestWords(terms, rarity, documents[index]);
    const isTest = (index) => classifyFile(paths[index] ?? "").kind === "test";
    const byStem = testsByStem(paths, isTest);
    const changed = wish.changes ?? [];
    const candidate = (index) => sources.tree[index]?.kind === "blob" && !wish.excluded(paths[index] ?? "") && !/lock|generated/u.test(skipReason(paths[index] ?? ""));
    const shared = { paths, indexOf, words, messages, best, byStem, isTest, candidate };
    if (changed.length === 0)
        return rankForTask(sources, shared, wish.limit);
    const own = changedFirst(changed, wish.limit);
    const rest = rankForChange(sources, shared, changed, wish.limit - own.length);
    return { files: [...own, ...rest.files], habits: rest.habits };
}
function rankForTask(sources, shared, limit) {
    const { paths, words, messages } = shared;
    const first = paths.map((_, index) => (words[index] ?? 0) + TASK_WEIGHTS.messages * (messages[index] ?? 0));
    const seeds = strongest(first, SEEDS).filter(([index]) => shared.candidate(index));
    const companions = companionMap(companionsOf(new Map(seeds.map(([index, score]) => [paths[index] ?? "", score])), sources.history, shared.indexOf));
    const pairs = new Map();
    const pairScore = new Map();
    for (const [index, score] of strongest(first, 2 * SEEDS)) {
        if (shared.isTest(index))
            continue;
        for (const test of pairedTests(paths[index] ?? "", paths, shared.byStem)) {
            if (!pairs.has(test))
                pairs.set(test, paths[index] ?? "");
            pairScore.set(test, Math.max(pairScore.get(test) ?? 0, score));
        }
    }
    const total = first.map((score, index) => score + TASK_WEIGHTS.companions * (companions.get(index)?.score ?? 0) + TASK_WEIGHTS.pairs * (pairScore.get(index) ?? 0));
    const files = asRanked({ ...shared, companions, pairs }, total, shared, limit, 1, (position, index) => shared.isTest(index) ? "test" : position < 10 ? "primary" : "related");
    return { files, habits: [] };
}
function rankForChange(sources, shared, changed, limit) {
    const { paths, words, messages } = shared;
    const own = new Set(changed.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])));
    const companions = companionMap(companionsOf(new Map(Array.from(own, (path) => [path, 1])), sources.history, shared.indexOf));
    // Rare habits are not blown up: the strongest companion counts as one only from a third of its seed's commits on.
    const habit = Math.max(1 / 3, ...Array.from(companions.values(), ({ score }) => score));
    const folders = new Set(changed.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1)).filter((folder) => folder !== ""));
    const pairs = new Map();
    for (const path of own) {
        if (classifyFile(path).kind !== "source")
            continue;
        for (const test of pairedTests(path, paths, shared.byStem))
            if (!pairs.has(test))
                pairs.set(test, path);
    }
    const total = paths.map((path, index) => {
        if (own.has(path))
            return 0;
        const near = folders.has(path.slice(0, path.lastIndexOf("/") + 1)) ? CHANGE_WEIGHTS.folder : 0;
        const evidence = (words[index] ?? 0) +
            CHANGE_WEIGHTS.messages * (messages[index] ?? 0) +
            (CHANGE_WEIGHTS.companions * (companions.get(index)?.score ?? 0)) / habit +
            (pairs.has(index) ? CHANGE_WEIGHTS.pairs : 0);
        // A folder alone says nothing: it only lifts what something else speaks for.
        return evidence === 0 ? 0 : evidence + near;
    });
    // The changed files stand at 0.5 and above.
    const files = asRanked({ ...shared, companions, pairs }, total, shared, limit, 0.5, (_, index) => shared.isTest(index) ? "test" : "related");
    const habits = Array.from(companions.values())
        .filter(({ index, together, seedChanges }) => together >= 3 && together * 3 >= seedChanges && !own.has(paths[index] ?? "") && shared.candidate(index))
        .map(({ index, seed, together, seedChanges }) => ({ path: paths[index] ?? "", seed, together, seedChanges }));
    return { files, habits };
}
/** The changed files themselves, what a reviewer should read first on top: code before tests before the rest, larger first. */
function changedFirst(changed, limit) {
    const order = ["migration", "policy", "ci", "source", "dependencies", "build", "config", "test"];
    const rows = changed.map((change) => {
        const { kind } = classifyFile(change.path);
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
function asRanked(evidence, total, { paths, candidate }, limit, ceiling, roleOf) {
    const top = strongest(total, Math.max(0, limit) * 2)
        .filter(([index]) => candidate(index))
        .slice(0, Math.max(0, limit));
    const best = top[0]?.[1] ?? 1;
    return top.map(([index, score], position) => ({
        path: paths[index] ?? "",
        score: rounded((ceiling * score) / best),
        role: roleOf(position, index),
        reasons: reasonsFor(evidence, index),
    }));
}
function reasonsFor(evidence, index) {
    const reasons = [];
    const companion = evidence.companions.get(index);
    if (companion !== undefined && companion.together > 1) {
        reasons.push(`changed together with ${quoted(companion.seed)} in ${companion.together} of its ${companion.seedChanges} past commits`);
    }
    const subject = evidence.pairs.get(index);
    if (subject !== undefined)
        reasons.push(`carries the name of ${quoted(subject)}`);
    const words = evidence.best(index);
    if ((evidence.words[index] ?? 0) > 0 && words.length > 0)
        reasons.push(`holds ${words.join(", ")}`);
    if ((evidence.messages[index] ?? 0) > 0.1)
        reasons.push("was changed by past commits with like messages");
    return reasons.length > 0 ? reasons : ["changed once with a file of this list"];
}
/** The up to four words that speak most for a file. */
function strongestWords(terms, rarity, document) {
    const strength = new Map();
    const visit = (factor) => (term, count) => strength.set(term, (strength.get(term) ?? 0) + (factor * (terms[term]?.weight ?? 0) * (rarity[term] ?? 0) * count) / (count + 1.2));
    eachHit(document?.text ?? null, visit(1));
    eachHit(document?.name ?? null, visit(2));
    return Array.from(strength)
        .filter(([, value]) => value > 0)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, 4)
        .map(([term]) => terms[term]?.term ?? "");
}
function companionMap(companions) {
    return new Map(companions.map((companion) => [companion.index, companion]));
}
function strongest(scores, limit) {
    return scores
        .map((score, index) => [index, score])
        .filter(([, score]) => score > 0)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit);
}
function skipReason(path) {
    const { kind, skipContent } = classifyFile(path);
    return kind === "generated" ? "generated" : kind === "dependencies" && skipContent ? "lock" : "";
}
function normalised(scores) {
    const best = scores.reduce((a, b) => Math.max(a, b), 0);
    return best === 0 ? scores : scores.map((score) => score / best);
}
function rounded(score) {
    return Math.round(score * 10_000) / 10_000;
}
/** A path between backticks, which readers show as code; one that holds a backtick must not end it. */
function quoted(path) {
    return `\`${path.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./.build/src/context/package-managers.js
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
    ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)$/u],
    ["just", /(?:^|\/)\.?[Jj]ustfile$/u],
    ["task", /(?:^|\/)Taskfile\.ya?ml$/u],
    ["cmake", /(?:^|\/)CMakeLists\.txt$/u],
    ["bazel", /(?:^|\/)(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/u],
    ["nx", /(?:^|\/)nx\.json$/u],
    ["turborepo", /(?:^|\/)turbo\.json$/u],
];
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures|testdata|tests?|examples?|templates?)\//u;
/**
 * The package managers and build tools that files show, each with the file nearest to the root. A package.json without
 * any lock file counts as npm, or as what its `packageManager` field says.
 */
function packageManagersOf(paths, manifests) {
    const own = paths.filter((path) => !FOREIGN.test(path));
    const found = SIGNS.flatMap(([name, pattern]) => {
        const evidence = nearest(own.filter((path) => pattern.test(path)));
        return evidence === null ? [] : [{ name, evidence }];
    });
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

;// CONCATENATED MODULE: ./.build/src/context/shape.js




/** What the repository is: languages, package managers, scripts, entry points, important folders. Pure. */
function repositoryShape(sources) {
    const paths = sources.tree.map(({ path }) => path);
    const packageManagers = packageManagersOf(paths, sources.manifests);
    return {
        fileCount: sources.tree.length,
        languages: languagesOf(sources),
        packageManagers,
        scripts: declaredScripts(sources.manifests, packageManagers)
            .map(({ name, command, source }) => ({ name, command, source }))
            .slice(0, 100),
        entryPoints: entryPointsOf(paths, sources.manifests).slice(0, 30),
        importantDirectories: directoriesOf(paths),
    };
}
/** By bytes, the largest first; generated, vendored and minified files do not count. */
function languagesOf({ tree }) {
    const totals = new Map();
    for (const { path, size, kind } of tree) {
        const { language, skipContent } = classifyFile(path);
        if (language === null || skipContent || kind !== "blob")
            continue;
        const before = totals.get(language) ?? { files: 0, bytes: 0 };
        totals.set(language, { files: before.files + 1, bytes: before.bytes + size });
    }
    return Array.from(totals, ([name, total]) => ({ name, ...total })).sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
const ENTRY_FILES = /^(?:main\.(?:go|py|rs|ts|js|mjs)|(?:src|lib|app)\/(?:index|main|server|app|cli)\.(?:[cm]?[jt]sx?|py)|index\.[cm]?[jt]s|server\.[cm]?[jt]s|app\.(?:py|rb|[cm]?[jt]s)|manage\.py|wsgi\.py|asgi\.py|config\.ru|artisan|(?:src\/)?[^/]+\/__main__\.py|(?:[^/]+\/)*cmd\/[^/]+\/main\.go|(?:[^/]+\/)*src\/(?:main|lib)\.rs|(?:[^/]+\/)*src\/bin\/[^/]+\.rs|(?:[^/]+\/)*Program\.cs|(?:[^/]+\/)*[A-Za-z]*Application\.(?:java|kt)|(?:actions\/[^/]+\/)?action\.ya?ml|Dockerfile)$/u;
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
        return targets.filter((target) => typeof target === "string").map((target) => folder + target.replace(/^\.\//u, ""));
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
    return Array.from(new Set([...declared, ...modules, ...paths.filter((path) => ENTRY_FILES.test(path))]));
}
function exportTargets(value, depth) {
    if (typeof value === "string")
        return [value];
    const record = depth > 5 ? null : asRecord(value);
    return record === null ? [] : Object.values(record).flatMap((inner) => exportTargets(inner, depth + 1));
}
const ROLES = [
    [/(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|testing)$/u, "tests"],
    [/(?:^|\/)docs?$/u, "documentation"],
    [/^\.github$|^\.circleci$|^\.gitlab$/u, "automation"],
    [/(?:^|\/)(?:examples?|samples?|demos?)$/u, "examples"],
    [/(?:^|\/)(?:scripts?|tools?|bin|hack|build|ci)$/u, "tooling"],
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
        const code = classifyFile(path).kind === "source" ? 1 : 0;
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









/** A proposed file has at least this share of the strongest one's score. */
const WEAKEST_PROPOSED = { task: 0.2, change: 0.3 };
/** The context pack, decided from what was gathered. Pure: the same sources and wish give the same bytes. */
function buildContextPack(sources, wish) {
    const repository = repositoryShape(sources);
    const harness = harnessCommands(sources, repository.packageManagers);
    const folders = packageFoldersOf(sources.manifests.map(({ path }) => path));
    const change = describeChange(wish.changes, wish.tier, folders);
    const changes = wish.changes?.state === "known" ? wish.changes.value : null;
    const { files: ranked, habits } = rankFiles(sources, { changes, excluded: (0,glob/* pathMatcher */.kZ)(wish.exclude), limit: wish.limit });
    // Weak candidates stay in the ranking, and are not proposed: a list that names everything says nothing.
    const floor = WEAKEST_PROPOSED[changes === null ? "task" : "change"] *
        (ranked.find(({ role, path }) => changes === null || (role !== "primary" && changes.every((file) => file.path !== path)))?.score ?? 0);
    const withRole = (role) => ranked
        .filter((file) => file.role === role && file.score >= floor)
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
            .filter((path) => !deleted.has(path) && classifyFile(path).language !== null)
            .map((path) => ({ path, command: commandFor(path) })),
        reviewPrompts: reviewPrompts(change, habits),
        unknowns: [...sources.unknowns, ...notSeen(sources, wish, harness.unread)],
        inspected: sources.scan.read,
        expected: sources.tree.length === 0 ? null : sources.scan.expected,
    };
    return { headline: headlineOf(body), ...body, openQuestions: openQuestions(body) };
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
            what: `The lines of ${listed(lines.map(({ path }) => path))}.`,
            reason: "They are too large to read by line, or the source of the change gave no patch.",
            mend: "Look at these files by hand, or check out with `fetch-depth: 0`.",
        });
    }
    if (unread.length > 0)
        unknowns.push({
            what: `The commands of ${listed(unread)}.`,
            reason: "The workflow file is not valid YAML.",
            mend: "Mend the file; GitHub does not run it either.",
        });
    const { uncommittedPaths } = sources.git;
    if (uncommittedPaths.length > 0) {
        unknowns.push({
            what: `Work that is not committed: ${listed(uncommittedPaths)}.`,
            reason: "The pack is about commits, so that it can be bound to them.",
            mend: "Commit, then run again.",
        });
    }
    return unknowns;
}
function headlineOf(body) {
    const { repository, change, ranked } = body;
    if (repository.fileCount === 0 && change === null)
        return "Nothing could be read: there is no context.";
    const language = repository.languages[0]?.name;
    const what = repository.fileCount === 0
        ? "The repository was not read"
        : `${language === undefined ? "" : `${language}, `}${repository.fileCount} files`;
    if (change === null)
        return `${what}; ${ranked.length === 0 ? "no file fits the task" : `look first at ${listed(ranked.slice(0, 2).map(({ path }) => path))}`}.`;
    if (change.files.length === 0)
        return `${what}; the change has no files.`;
    const where = change.domains
        .slice(0, 3)
        .map((domain) => `\`${domain}\``)
        .join(", ");
    const more = change.domains.length > 3 ? ` and ${change.domains.length - 3} more` : "";
    return `${change.risk.level} risk, tier ${change.tier.tier ?? "unknown"}: ${change.files.length} changed ${change.files.length === 1 ? "file" : "files"} in ${where}${more}.`;
}

// EXTERNAL MODULE: ./.build/src/facts/configuration-error.js
var configuration_error = __webpack_require__(94014);
// EXTERNAL MODULE: ./.build/src/facts/fact.js
var fact = __webpack_require__(60981);
// EXTERNAL MODULE: ./.build/src/git/changes.js + 1 modules
var git_changes = __webpack_require__(23829);
// EXTERNAL MODULE: ./.build/src/policy/tiers.js
var tiers = __webpack_require__(23295);
// EXTERNAL MODULE: ./.build/src/render/context-markdown.js + 1 modules
var context_markdown = __webpack_require__(33598);
// EXTERNAL MODULE: ./.build/src/jobs/evidence-files.js
var evidence_files = __webpack_require__(98673);
// EXTERNAL MODULE: ./.build/src/jobs/session.js
var jobs_session = __webpack_require__(52192);
;// CONCATENATED MODULE: ./.build/src/jobs/context-pack.js










/** What the pack says, before it is sealed; the same for a step on a runner and a command at a terminal. */
async function contextBody(host, session, wish) {
    host.log.step("reading the repository");
    const repository = await session.repository();
    const changes = await session.changes();
    const task = await taskOf(session, wish.task);
    const sources = await gatherContext({
        repository,
        baseSha: session.subject.baseSha,
        headSha: session.subject.headSha,
        changes: changes.state === "known" ? changes.value : null,
        task,
        exclude: session.policy.policy?.context?.exclude ?? [],
        log: host.log,
    });
    return buildContextPack(sources, {
        task,
        changes,
        tier: await session.tier(),
        maxFiles: wish.maxFiles,
        exclude: session.policy.policy?.context?.exclude ?? [],
        limit: wish.maxFiles,
    });
}
/** What the change is for: the input, else the pull request's words, else the messages of its commits. */
async function taskOf(session, given) {
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
        : (0,fact/* known */.eO)(await (0,git_changes/* readChanges */.S)(repository, baseSha, headSha)));
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
    const body = await contextBody(host, session, wish);
    return (0,evidence_files/* produceEvidence */.eF)(host, {
        kind: "context-pack",
        action: "context-pack",
        subject: session.subject,
        outcome: (0,outcome/* contextOutcome */.g)(body),
        body,
        markdown: (0,context_markdown/* renderContextMarkdown */.T)(body, session.subject, { tokenBudget: wish.tokenBudget }),
        measurements: session.measurements(),
        generatedAt: session.observedAt,
    }, wish);
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


/***/ }),

/***/ 33598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ renderContextMarkdown)
});

;// CONCATENATED MODULE: ./.build/src/context/token-budget.js
/** Characters of one token in English prose and code, on average. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of a text, estimated as a quarter of its characters (UTF-16 units), rounded up. No tokenizer is loaded. */
function estimateTokens(text) {
    return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
/**
 * Puts parts together within a budget of estimated tokens. The most valuable parts are filled first; the parts stand in
 * the given order. The last lines say the budget, the estimate and its rule, and what was cut.
 */
function fitToBudget(parts, budget) {
    const reserve = 400;
    let room = Math.max(0, budget * CHARACTERS_PER_TOKEN - reserve);
    const kept = new Map();
    const cut = [];
    for (const part of [...parts].sort((a, b) => a.worth - b.worth)) {
        const head = part.head.join("\n").length + 2;
        const lines = [];
        let used = head;
        for (const line of part.lines) {
            if (used + line.length + 1 > room)
                break;
            used += line.length + 1;
            lines.push(line);
        }
        const left = part.lines.length - lines.length;
        if (head > room || (lines.length === 0 && left > 0))
            cut.push(`${part.title} (all)`);
        else {
            room -= used;
            kept.set(part, lines);
            if (left > 0)
                cut.push(`${part.title} (${left} of ${part.lines.length} lines)`);
        }
    }
    const text = parts.flatMap((part) => {
        const lines = kept.get(part);
        return lines === undefined ? [] : [[...part.head, ...lines].join("\n")];
    });
    const body = text.join("\n\n");
    const note = cut.length === 0 ? "" : ` Cut to fit: ${cut.slice(0, 8).join(", ")}${cut.length > 8 ? ", …" : ""}. The JSON has everything.`;
    return `${body}\n\n*About ${estimateTokens(body) + 40} of ${budget} tokens, an estimate: characters / ${CHARACTERS_PER_TOKEN}.${note}*\n`;
}

// EXTERNAL MODULE: ./.build/src/render/escape.js
var render_escape = __webpack_require__(4349);
// EXTERNAL MODULE: ./.build/src/render/markdown-parts.js
var markdown_parts = __webpack_require__(89328);
// EXTERNAL MODULE: ./.build/src/render/prose.js
var prose = __webpack_require__(37391);
;// CONCATENATED MODULE: ./.build/src/render/context-markdown.js




/**
 * `context-pack.md`: the pack for a reviewer or an agent, within `tokenBudget` tokens (estimated as characters / 4), the
 * most valuable first. Names and commands of the repository are escaped; no source text is in it. Pure.
 */
function renderContextMarkdown(body, subject, { tokenBudget }) {
    const parts = [
        {
            title: "Headline",
            worth: 0,
            head: ["# Context pack", "", `## ${(0,prose/* markdownProse */.h$)(body.headline)}`, "", (0,markdown_parts/* subjectLine */.nh)(subject)],
            lines: [],
        },
        part("Task", 2, task(body)),
        part("Not seen", 3, body.unknowns.map(({ what, reason, mend }) => `- ${(0,prose/* markdownProse */.h$)(what)} ${(0,prose/* markdownProse */.h$)(reason)} **Do:** ${(0,prose/* markdownProse */.h$)(mend)}`)),
        part("Risk and tier", 4, riskAndTier(body)),
        part("Look at these first", 1, files(body, "primary")),
        part("Ask", 5, body.reviewPrompts.map((prompt) => `- ${(0,prose/* markdownProse */.h$)(prompt)}`)),
        part(body.change === null ? "Related files" : "Not changed, but belongs to it", 6, files(body, "related")),
        part("Tests", 7, body.tests.map(({ path, command }) => `- ${code(path)}${command === null ? "" : `: ${code(command)}`}`)),
        part("Changed files", 10, changedFiles(body)),
        part("Open questions", 9, body.openQuestions.map((question) => `- ${(0,prose/* markdownProse */.h$)(question)}`)),
        part("Set up, check, run", 8, commands(body)),
        part("Repository", 11, repository(body)),
    ];
    return fitToBudget(parts.filter(({ worth, lines }) => worth === 0 || lines.length > 0), tokenBudget);
}
function part(title, worth, lines) {
    return { title, worth, head: [`### ${title}`, ""], lines };
}
function code(text) {
    return (0,render_escape/* markdownCode */.D9)(text, 300);
}
function task({ task: { text, source } }) {
    if (source === "none")
        return [];
    const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
    return [
        `${(0,render_escape/* markdownText */.p7)(first, 300)} *(from ${{ input: "the input", "pull-request": "the pull request", commits: "the commit messages" }[source]})*`,
    ];
}
function files(body, role) {
    const listed = new Set(role === "primary" ? body.primaryFiles : body.relatedFiles);
    return body.ranked
        .filter(({ path, role: own }) => own === role && listed.has(path))
        .map(({ path, reasons }) => `- ${code(path)}: ${reasons.map((reason) => (0,prose/* markdownProse */.h$)(reason, 200)).join("; ")}`);
}
function riskAndTier({ change }) {
    if (change === null)
        return [];
    const { risk, tier } = change;
    return [
        `- **Risk ${risk.level}**, score ${risk.score} (medium from 4, high from 9)`,
        ...risk.reasons.map(({ points, reason }) => `  - +${points} ${(0,prose/* markdownProse */.h$)(reason)}`),
        `- **Tier ${tier.tier ?? "unknown"}**`,
        ...tier.reasons
            .slice(0, 20)
            .map(({ tier: own, rule, path, evidence }) => `  - ${own} ${code(rule)} ${code(path)}: ${(0,prose/* markdownProse */.h$)(evidence, 200)}`),
    ];
}
function changedFiles({ change }) {
    if (change === null)
        return [];
    return change.domains.flatMap((domain) => [
        `- ${code(domain)}`,
        ...change.files
            .filter((file) => file.domain === domain)
            .map(({ path, previousPath, status, additions, deletions, kind, riskFlags }) => {
            const from = previousPath === null ? "" : ` from ${code(previousPath)}`;
            const lines = additions === null ? "lines not counted" : `+${additions} −${deletions ?? 0}`;
            return `  - ${code(path)}${from}: ${status}, ${kind}, ${lines}${riskFlags.length === 0 ? "" : ` (${riskFlags.join(", ")})`}`;
        }),
    ]);
}
const GROUPS = { setup: "Set up", validate: "Check", runtime: "Run", context: "Find out" };
function commands({ harness }) {
    return harness.commands.map(({ group, command, source, reason }) => `- ${GROUPS[group]}: ${code(command)} (${(0,render_escape/* markdownText */.p7)(reason, 120)}, ${code(source)})`);
}
function repository({ repository: shape, git }) {
    if (shape.fileCount === 0)
        return [];
    const languages = shape.languages
        .slice(0, 8)
        .map(({ name, files: count, bytes }) => `${(0,render_escape/* markdownText */.p7)(name)} (${count} files, ${Math.ceil(bytes / 1024)} KiB)`);
    return [
        `- ${shape.fileCount} files: ${languages.join(", ") || "no programming language"}`,
        ...(shape.packageManagers.length === 0
            ? []
            : [`- Tools: ${shape.packageManagers.map(({ name, evidence }) => `${(0,render_escape/* markdownText */.p7)(name)} (${code(evidence)})`).join(", ")}`]),
        ...(shape.entryPoints.length === 0 ? [] : [`- Entry points: ${shape.entryPoints.slice(0, 10).map(code).join(", ")}`]),
        ...(shape.importantDirectories.length === 0
            ? []
            : [
                `- Folders: ${shape.importantDirectories
                    .slice(0, 12)
                    .map(({ path, files: count, role }) => `${code(path)} (${role}, ${count})`)
                    .join(", ")}`,
            ]),
        `- Git: ${git.branch === null ? "no branch (detached)" : `branch ${code(git.branch)}`}, ${git.historyDepth} past commits read${git.shallow ? ", shallow" : ""}${git.clean === null ? "" : git.clean ? ", clean" : ", with work that is not committed"}`,
    ];
}


/***/ })

};
