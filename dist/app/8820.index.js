export const id = 8820;
export const ids = [8820];
export const modules = {

/***/ 78820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreShelf: () => (/* binding */ restoreShelf)
});

// UNUSED EXPORTS: unpackedEntry

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/src/context/cache/index-format.js
var index_format = __webpack_require__(32176);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
;// CONCATENATED MODULE: ./.build/src/host/cache-service.js



/*
 * The cache of GitHub Actions, service version 2, as far as one small blob needs it: three calls (Twirp, JSON with the
 * field names of the protocol) and one plain transfer to or from the blob store. @actions/cache does the same, yet a
 * service that answers 503 holds it up for half a minute (five attempts) and it writes errors of its own onto the page of
 * the run; for a cache, which only saves time, one attempt is right. Source of the wire format: actions/toolkit,
 * packages/cache, cache.proto and cacheTwirpClient.ts.
 */
/** What the service answered, in words without an address: addresses of the blob store are secrets. */
class CacheRefusal extends Error {
    name = "CacheRefusal";
}
const METHODS = "twirp/github.actions.results.api.v1.CacheService/";
/** Idle time of a connection. */
const TIMEOUT_MS = 10_000;
/** Of one whole transfer: what takes longer costs more than reading the files does. */
const TRANSFER_MS = 30_000;
/** GitHub keeps caches of up to 10 GB for a repository in all: ours must not push out those of others. */
const LARGEST_ENTRY = 128 * 1024 * 1024;
/** Opens the cache service of this run, else the sentence that says why there is none. */
function openCacheService(env) {
    const base = env["ACTIONS_RESULTS_URL"];
    const token = env["ACTIONS_RUNTIME_TOKEN"];
    if (!env["ACTIONS_CACHE_SERVICE_V2"] || !base || !token)
        return { unavailable: "this runner has no cache service of version 2" };
    // What the runner allows this job; a word that is not known is for the service to judge.
    const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
    if (mode === "none" || mode === "write-only")
        return { unavailable: "this job may not read from the cache" };
    const http = new lib/* HttpClient */.Qq("trust-layer", [], { socketTimeout: TIMEOUT_MS, allowRetries: false, allowRedirects: false });
    const version = (0,external_node_crypto_.createHash)("sha256").update("trust-layer context cache").digest("hex");
    const call = async (method, body) => {
        const answer = await http.request("POST", new URL(METHODS + method, base).href, JSON.stringify({ ...body, version }), {
            "content-type": "application/json",
            authorization: `Bearer ${token}`,
        });
        const fields = recordOf(await answer.readBody());
        if (statusOf(answer) === 200 && fields !== null)
            return fields;
        // What the service says may name an address: only its code is repeated.
        const code = typeof fields?.["code"] === "string" && /^[a-z_]{1,40}$/u.test(fields["code"]) ? ` ${fields["code"]}` : "";
        if (code === " already_exists")
            return { ok: false };
        throw new CacheRefusal(`the service answered ${statusOf(answer)}${code} to ${method}`);
    };
    return {
        fetch: (key, prefix) => limited(async () => {
            const found = await call("GetCacheEntryDownloadURL", { key, restore_keys: [prefix] });
            const url = textOf(found, "signed_download_url");
            const matched = textOf(found, "matched_key");
            if (found["ok"] !== true || url === null || matched === null)
                return null;
            const answer = await http.request("GET", url, "", {});
            if (statusOf(answer) !== 200)
                throw new CacheRefusal(`the blob store answered ${statusOf(answer)}`);
            if (Number(answer.message.headers["content-length"] ?? 0) > LARGEST_ENTRY)
                throw new CacheRefusal("the entry is too large");
            return { key: matched, content: await bytesOf(answer) };
        }),
        store: (key, content) => limited(async () => {
            if (mode === "read")
                throw new CacheRefusal("this run may not write to the cache");
            const made = await call("CreateCacheEntry", { key });
            const url = textOf(made, "signed_upload_url");
            if (made["ok"] !== true || url === null) {
                const denied = textOf(made, "message")?.startsWith("cache write denied") === true;
                if (denied)
                    throw new CacheRefusal("this run may not write to the cache");
                return false;
            }
            const answer = await http.request("PUT", url, external_node_stream_.Readable.from([Buffer.from(content)]), {
                "content-type": "application/octet-stream",
                "content-length": String(content.length),
                "x-ms-blob-type": "BlockBlob",
                "x-ms-version": "2020-12-06",
            });
            await answer.readBody();
            if (statusOf(answer) !== 201)
                throw new CacheRefusal(`the blob store answered ${statusOf(answer)}`);
            const done = await call("FinalizeCacheEntryUpload", { key, size_bytes: String(content.length) });
            if (done["ok"] !== true)
                throw new CacheRefusal("the service did not take the upload");
            return true;
        }),
        close: () => http.dispose(),
    };
}
function statusOf(answer) {
    return answer.message.statusCode ?? 0;
}
/** The field in either spelling of protobuf's JSON mapping; `null` for none. */
function textOf(fields, name) {
    const value = fields[name] ?? fields[name.replaceAll(/_([a-z])/gu, (_, letter) => letter.toUpperCase())];
    return typeof value === "string" && value !== "" ? value : null;
}
function recordOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? { ...value } : null;
    }
    catch {
        return null;
    }
}
/** The whole content, up to the largest that is taken. */
async function bytesOf(answer) {
    const pieces = [];
    let length = 0;
    for await (const piece of answer.message) {
        length += piece.length;
        if (length > LARGEST_ENTRY)
            throw new CacheRefusal("the entry is too large");
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** Ends after the time of one transfer, however slowly bytes come in. Every failure comes as a CacheRefusal. */
async function limited(work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new CacheRefusal("the service did not answer in time")), TRANSFER_MS);
    });
    try {
        return await Promise.race([work(), late]);
    }
    catch (error) {
        if (error instanceof CacheRefusal)
            throw error;
        const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
        throw new CacheRefusal(`the service could not be reached${code}`);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.build/src/jobs/restored-shelf.js





/** What an entry may become unpacked: that of about 1.8 GB of source. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The list at its beginning: sixteen names of about a hundred characters. A longer one is not parsed, since its parts take far more memory than its text. */
const LONGEST_LIST = 8 * 1024;
/** The first line of an entry: names and lengths of what follows it, in that order. */
const listSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* int */.Whr().min(0).max(MOST_BYTES)])).max(16);
const LINE_END = 10;
/**
 * Fetches the newest entry that this run may read: that of its head commit, of its branch, else of the base branch
 * (GitHub's scopes). No file of it is ever written. Without the service, or when it fails, the shelf is empty and the log
 * says so in one line; then nothing is saved either.
 */
async function restoreShelf(host, head) {
    const prefix = `trust-layer-${index_format/* CACHE_FORMAT */.rz}-${process.platform}-`;
    const key = prefix + head;
    const service = openCacheService(host.env);
    if ("unavailable" in service) {
        host.log.info(`cache: ${service.unavailable}, so every file was read`);
        return { shelf: memoryShelf(new Map()).shelf, close: () => Promise.resolve() };
    }
    const trying = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof CacheRefusal))
                throw error;
            host.log.info(`cache: ${error.message}; the result is the same without it`);
            return "failed";
        }
    };
    const found = await trying(() => service.fetch(key, prefix));
    const { shelf, used } = memoryShelf(found === null || found === "failed" ? new Map() : await unpackedEntry(found.content));
    const exact = found !== null && found !== "failed" && found.key === key;
    host.log.debug(found === null ? "cache: none yet" : `cache: ${exact ? "of this commit" : "of another commit"}`);
    return {
        shelf,
        close: async (keep) => {
            // An entry cannot be written twice, and a service that just failed is left alone.
            if (keep && found !== "failed" && !exact) {
                const content = await packedEntry(used);
                if (content !== null && content.length <= LARGEST_ENTRY)
                    await trying(() => service.store(key, content));
            }
            service.close();
        },
    };
}
/**
 * A list, then the bytes, compressed beside the main thread (RFC 1952); the same content gives the same bytes. `null` for
 * more than is ever unpacked again.
 */
async function packedEntry(files) {
    const list = Array.from(files, ([name, bytes]) => [name, bytes.length]);
    const pieces = [Buffer.from(`${JSON.stringify(list)}\n`), ...files.values()];
    if (pieces.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES)
        return null;
    return (0,external_node_util_.promisify)(external_node_zlib_.gzip)(Buffer.concat(pieces), { level: 1 });
}
/**
 * The files of an entry, which anybody may have written who could run a workflow on the branch; none for what does not
 * unpack to a list of ours and just those bytes. The checksum of gzip finds damage.
 */
async function unpackedEntry(content) {
    try {
        // The last four bytes say how long it is unpacked: with room for just that, nothing is held twice.
        const length = content.readUInt32LE(content.length - 4);
        if (length === 0 || length > MOST_BYTES)
            return new Map();
        const whole = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(content, { maxOutputLength: length, chunkSize: Math.max(64, length) });
        if (whole.length !== length)
            return new Map();
        let at = whole.subarray(0, LONGEST_LIST).indexOf(LINE_END) + 1;
        const list = listSchema.parse(JSON.parse(whole.toString("utf8", 0, at)));
        const files = list.map(([name, size]) => [name, whole.subarray(at, (at += size))]);
        return at === whole.length ? new Map(files) : new Map();
    }
    catch {
        return new Map();
    }
}
function memoryShelf(files) {
    const used = new Map();
    const shelf = {
        read: async (name) => {
            const bytes = files.get(name);
            if (bytes === undefined)
                return null;
            used.set(name, bytes);
            return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        },
        write: async (name, pieces) => {
            used.set(name, Buffer.concat(pieces));
            return true;
        },
    };
    return { shelf, used };
}


/***/ })

};
