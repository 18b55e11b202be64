export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 71406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   m0: () => (/* binding */ unsafePathReason),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
const LONGEST_PATH = 400;
const DEEPEST_PATH = 20;
/** Names that Windows gives to devices: a file of that name cannot be written there, or writes to the device. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/**
 * Why a path may not stand in a bundle or come out of an archive; null when it may. Allowed are relative paths with `/`
 * that mean the same file on Linux, macOS and Windows, and that the artifact service takes (it refuses `" : < > | * ?`).
 */
function unsafePathReason(path) {
    if (path === "" || path.length > LONGEST_PATH)
        return "its path is empty or too long";
    if (path.startsWith("/") || /^[A-Za-z]:/u.test(path))
        return "its path is absolute";
    if (path.includes("\\"))
        return "its path has a backslash";
    if (/["*:<>?|]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path))
        return "its path has characters that are not allowed";
    const parts = path.split("/");
    if (parts.length > DEEPEST_PATH)
        return "its path is too deep";
    for (const part of parts) {
        if (part === "" || part === "." || part === "..")
            return "its path leaves the folder or is not plain";
        if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" "))
            return "a name in its path ends or starts with a dot or space";
        if (DEVICE_NAME.test(part))
            return "a name in its path is a device on Windows";
    }
    return null;
}
/** Order of code units, which is the same on every machine; for every list of paths in evidence. */
function byPath(a, b) {
    return compareText(a.path, b.path);
}
/** Order of code units. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 12162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ ZipRejection),
/* harmony export */   LP: () => (/* binding */ ZIP_LIMITS),
/* harmony export */   ue: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71406);


const ZIP_LIMITS = { entries: 5000, fileBytes: 32 * 1024 * 1024, totalBytes: 128 * 1024 * 1024, ratio: 200 };
/** The archive is refused as a whole; `code` is stable. */
class ZipRejection extends Error {
    name = "ZipRejection";
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const CHUNK_BYTES = 16 * 1024;
/**
 * Reads every file of a zip: relative path -> bytes. Folders are left out. Throws ZipRejection when anything is over a
 * limit, damaged, encrypted, a link, double (also when only the case differs), or has a path that leaves the folder.
 */
function readZip(zip, limits = ZIP_LIMITS) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const files = new Map();
    const names = new Set();
    let total = 0;
    for (const entry of centralDirectory(view, zip, limits)) {
        if (entry.isFolder)
            continue;
        const folded = entry.path.normalize("NFC").toLowerCase();
        if (names.has(folded))
            throw new ZipRejection("duplicate", "The archive holds one path twice.");
        names.add(folded);
        total += entry.size;
        if (entry.size > limits.fileBytes || total > limits.totalBytes)
            throw new ZipRejection("size", "The archive is larger than evidence may be.");
        if (entry.size > 1024 * 1024 && entry.size > entry.packedSize * limits.ratio) {
            throw new ZipRejection("ratio", "A file of the archive unpacks to far more than it is packed: this looks like a bomb.");
        }
        files.set(entry.path, unpack(view, zip, entry));
    }
    return files;
}
function* centralDirectory(view, zip, limits) {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count === 0xffff || at === 0xffffffff)
        throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
    if (count > limits.entries)
        throw new ZipRejection("entries", "The archive holds more files than evidence may have.");
    if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
        throw new ZipRejection("unsupported", "The archive is split.");
    for (let index = 0; index < count; index++) {
        if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_HEADER)
            throw new ZipRejection("damaged", "The archive's list of files is damaged.");
        const nameLength = view.getUint16(at + 28, true);
        const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
        if (next > end)
            throw new ZipRejection("damaged", "The archive's list of files is damaged.");
        yield readEntry(view, at, decodeName(zip.subarray(at + 46, at + 46 + nameLength)));
        at = next;
    }
}
function readEntry(view, at, name) {
    const madeBy = view.getUint8(at + 5);
    const unixMode = view.getUint32(at + 38, true) >>> 16;
    const fileType = unixMode & 0o170000;
    const isFolder = name.endsWith("/");
    // Unix (3) and macOS (19) keep the file type in the upper half; a link would point anywhere once unpacked.
    if ((madeBy === 3 || madeBy === 19) && fileType !== 0 && fileType !== 0o100000 && fileType !== 0o040000) {
        throw new ZipRejection("link", "The archive holds a link or a special file.");
    }
    const reason = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafePathReason */ .m0)(isFolder ? name.slice(0, -1) : name);
    if (reason !== null)
        throw new ZipRejection("path", `The archive holds a file that is refused: ${reason}.`);
    if ((view.getUint16(at + 8, true) & 1) !== 0)
        throw new ZipRejection("unsupported", "The archive is encrypted.");
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    if (packedSize === 0xffffffff || size === 0xffffffff)
        throw new ZipRejection("unsupported", "The archive is a Zip64 one, which evidence never needs.");
    return {
        path: name,
        isFolder,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize,
        size,
        offset: view.getUint32(at + 42, true),
    };
}
function unpack(view, zip, entry) {
    const at = entry.offset;
    if (at + 30 > zip.byteLength || view.getUint32(at, true) !== LOCAL_HEADER)
        throw damaged();
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.packedSize > zip.byteLength)
        throw damaged();
    const packed = zip.subarray(start, start + entry.packedSize);
    let bytes;
    if (entry.method === 0)
        bytes = packed.slice();
    else if (entry.method === 8)
        bytes = inflate(packed, entry.size);
    else
        throw new ZipRejection("unsupported", "The archive uses a compression that evidence never needs.");
    if (bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc)
        throw damaged();
    return bytes;
}
/** Unpacks in small steps and stops as soon as more comes out than was announced. */
function inflate(packed, size) {
    const result = new Uint8Array(size);
    let written = 0;
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_1__/* .Inflate */ .EL((chunk) => {
        if (written + chunk.byteLength > size)
            throw damaged();
        result.set(chunk, written);
        written += chunk.byteLength;
    });
    try {
        for (let at = 0; at < packed.byteLength; at += CHUNK_BYTES) {
            stream.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.byteLength);
        }
    }
    catch (error) {
        throw error instanceof ZipRejection ? error : damaged();
    }
    return written === size ? result : result.subarray(0, written);
}
/** The end record stands last, before a comment of at most 65,535 bytes; it must end exactly where the file ends. */
function findEnd(view) {
    const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
    for (let at = view.byteLength - 22; at >= lowest; at--) {
        if (view.getUint32(at, true) === END_RECORD && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    throw new ZipRejection("not-a-zip", "This is not a zip archive, or it was cut.");
}
function decodeName(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new ZipRejection("path", "The archive holds a path that is not UTF-8.");
    }
}
function damaged() {
    return new ZipRejection("damaged", "A file of the archive is damaged.");
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
});
/** CRC-32 as zip uses it: it finds a damaged copy, the manifest finds a forged one. */
function crc32(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}


/***/ }),

/***/ 76738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactStore: () => (/* binding */ openArtifactStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68201);
/* harmony import */ var _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94014);
/* harmony import */ var _evidence_zip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12162);






/** Evidence is small; a larger zip is not ours or is an attack, and is refused before it is fetched. */
const LARGEST_ARTIFACT_BYTES = 64 * 1024 * 1024;
/**
 * Opens the artifact service of this run. GitHub Enterprise Server has no such service (the client refuses it), and
 * outside a runner its address is not given: then the sentence that says so.
 */
function openArtifactStore(env, token) {
    const server = new URL(env["GITHUB_SERVER_URL"] || "https://github.com");
    const host = server.hostname.toLowerCase();
    if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost")) {
        return { unavailable: "GitHub Enterprise Server has no artifact service of this kind; the files stay in `evidence-dir`." };
    }
    if (!env["ACTIONS_RESULTS_URL"] || !env["ACTIONS_RUNTIME_TOKEN"]) {
        return { unavailable: "The runner gave no artifact service; the files stay in `evidence-dir`." };
    }
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9();
    const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    return {
        async upload(artifactName, root, paths, retentionDays) {
            const files = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
            try {
                const answer = await client.uploadArtifact(artifactName, files, root, retentionDays === null ? {} : { retentionDays });
                if (answer.id === undefined)
                    throw new Error("the service gave no artifact id");
                const run = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${name}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`;
                return {
                    name: artifactName,
                    id: answer.id,
                    url: `${run}/artifacts/${answer.id}`,
                    digest: answer.digest === undefined ? null : answer.digest.startsWith("sha256:") ? answer.digest : `sha256:${answer.digest}`,
                };
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                const taken = message.includes("409");
                throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`Artifact \`${artifactName}\` could not be uploaded: ${message}`, taken
                    ? "Artifacts are immutable: give each matrix job its own `artifact-suffix`."
                    : "Re-run the job; if it stays so, set `upload: false` and take the files from `evidence-dir`.");
            }
        },
        async download(artifactName, runId) {
            const options = runId === null || token === null ? {} : { findBy: { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: name } };
            const artifact = await newest(client, artifactName, options);
            if (artifact === null)
                return null;
            if (artifact.size > LARGEST_ARTIFACT_BYTES) {
                throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`Artifact \`${artifactName}\` has ${artifact.size} bytes, more than evidence may have.`, "Check which job writes an artifact of this name.");
            }
            return fetchZip(client, artifact, options);
        },
    };
}
/** The newest artifact of a name: re-running failed jobs leaves upstream evidence in an earlier attempt of the run. */
async function newest(client, name, options) {
    const { artifacts } = await client.listArtifacts(options);
    const named = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
    return named[0] ?? null;
}
/** The digest of a crafted archive is right, too: what it holds is refused in one sentence, and nobody is told of an error of ours. */
function unpacked(name, zip) {
    try {
        return (0,_evidence_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .readZip */ .ue)(zip);
    }
    catch (error) {
        if (!(error instanceof _evidence_zip_js__WEBPACK_IMPORTED_MODULE_5__/* .ZipRejection */ .JD))
            throw error;
        throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`Artifact \`${name}\` is refused: ${error.message}`, "Check which job writes an artifact of this name, then re-run that job.");
    }
}
/** Downloads the zip without unpacking it, since the client would extract before it compares the digest. */
async function fetchZip(client, artifact, options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "trust-layer-artifact-"));
    try {
        const answer = await client.downloadArtifact(artifact.id, {
            ...options,
            path: folder,
            skipDecompress: true,
            ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
        });
        if (answer.digestMismatch === true) {
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`Artifact \`${artifact.name}\` does not match its digest.`, "Re-run the job that wrote it.");
        }
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (file === undefined)
            throw new _facts_configuration_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j(`Artifact \`${artifact.name}\` arrived empty.`, "Re-run the job that wrote it.");
        return unpacked(artifact.name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file)));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
