export const id = 1758;
export const ids = [1758];
export const modules = {

/***/ 91758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifySignature: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/src/evidence/signature/identity.js

/** Extended key usage "code signing" (RFC 5280, section 4.2.1.12): what Fulcio gives to signers. */
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
/** Fulcio's extensions, 1.3.6.1.4.1.57264.1.* (sigstore/fulcio, docs/oid-info.md). Those up to 6 hold bare text. */
const FULCIO = "1.3.6.1.4.1.57264.1";
const ISSUER_V1 = `${FULCIO}.1`;
const COMMIT_V1 = `${FULCIO}.3`;
const REPOSITORY_V1 = `${FULCIO}.5`;
const ISSUER = `${FULCIO}.8`;
const BUILD_SIGNER_URI = `${FULCIO}.9`;
const SOURCE_REPOSITORY_URI = `${FULCIO}.12`;
const SOURCE_REPOSITORY_DIGEST = `${FULCIO}.13`;
/**
 * The issuer of the tokens that GitHub gives to workflow runs (GitHub, "OpenID Connect reference"): for github.com, for
 * a tenant on ghe.com, and for GitHub Enterprise Server.
 */
function issuerOf(serverUrl) {
    const { hostname } = new URL(serverUrl);
    if (hostname === "github.com")
        return "https://token.actions.githubusercontent.com";
    return hostname.endsWith(".ghe.com") ? `https://token.actions.${hostname}` : `https://${hostname}/_services/token`;
}
/**
 * A certificate that is not written the one way that DER allows, is an authority, is not for signing code, or is not
 * signed by one of these authorities: OpenSSL's word beside the library's, which leaves a few bytes unread.
 */
function unfitCertificate(der, authorities) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        if (!certificate.raw.equals(der) || certificate.ca || !certificate.keyUsage?.includes(CODE_SIGNING))
            return true;
        return !authorities.some((authority) => certificate.verify(authority.publicKey));
    }
    catch {
        return true;
    }
}
/** Who signed, from the certificate whose chain was verified; or why that is no workflow of this GitHub. */
function signerOf({ identity }, serverUrl) {
    const extensions = new Map();
    for (const { oid, value } of identity?.oids ?? []) {
        const name = oid?.id.join(".") ?? "";
        // One of two equal ones would count for us and the other for somebody else.
        if (extensions.has(name))
            return "identity";
        extensions.set(name, value);
    }
    const text = (oid) => derText(extensions.get(oid));
    const bareText = (oid) => utf8(extensions.get(oid));
    const issuer = extensions.has(ISSUER) ? text(ISSUER) : bareText(ISSUER_V1);
    if (issuer !== issuerOf(serverUrl))
        return "issuer";
    const server = new URL(serverUrl).origin;
    const name = identity?.subjectAlternativeName ?? "";
    if (extensions.has(BUILD_SIGNER_URI) && text(BUILD_SIGNER_URI) !== name)
        return "identity";
    // `job_workflow_ref`; a reusable workflow that is called by its commit stands with that commit.
    const match = /^\/([^/@]+\/[^/@]+\/\.github\/workflows\/[^@]+\.ya?ml)@(refs\/.+|[0-9a-f]{40,64})$/u.exec(after(server, name));
    const [, workflow, ref] = match ?? [];
    const repository = extensions.has(SOURCE_REPOSITORY_URI)
        ? after(`${server}/`, text(SOURCE_REPOSITORY_URI) ?? "")
        : (bareText(REPOSITORY_V1) ?? "");
    const commit = extensions.has(SOURCE_REPOSITORY_DIGEST) ? text(SOURCE_REPOSITORY_DIGEST) : bareText(COMMIT_V1);
    if (workflow === undefined || ref === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return "identity";
    // Control characters, line ends and blanks are in no name that GitHub gives.
    if (/[\p{C}\p{Z}]/u.test(`${workflow}${ref}`) || (commit !== null && !/^[0-9a-f]{40,64}$/.test(commit)))
        return "identity";
    return { workflow, ref, repository, commit, issuer };
}
/** What follows the beginning; empty when it does not begin so. */
function after(beginning, text) {
    return text.startsWith(beginning) ? text.slice(beginning.length) : "";
}
/** A UTF8String in DER (X.690, sections 8.1 and 8.23): the tag, its length in one to three bytes, and the text. */
function derText(value) {
    const [tag, first = 0] = value ?? [];
    if (value === undefined || tag !== 0x0c)
        return null;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (lengthBytes > 2)
        return null;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : value.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    return value.length === start + length ? utf8(value.subarray(start)) : null;
}
function utf8(value) {
    try {
        return value === undefined ? null : new TextDecoder("utf-8", { fatal: true }).decode(value);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/public-good-root.js
/*
 * The trusted root of Sigstore's public good instance, byte for byte: https://github.com/sigstore/root-signing
 * (Apache-2.0), targets/trusted_root.json of 2025-09-22 (commit c9bda74ad2221f938f7d2e0295ca3aad2da710a8), sha256
 * 6494e21ea73fa7ee769f85f57d5a3e6a08725eae1e38c755fc3517c9e6bc0b66; the same bytes as in @sigstore/tuf 5.0.1. It is public
 * data. To renew it, put the new text and the new digest here; test/unit/signature holds the two together.
 */
/** Certificate authorities, logs and timestamp authorities that public repositories sign with; JSON. */
const PUBLIC_GOOD_ROOT = `{
  "mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  "tlogs": [
    {
      "baseUrl": "https://rekor.sigstore.dev",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2021-01-12T11:53:27Z"
        }
      },
      "logId": {
        "keyId": "wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0="
      }
    },
    {
      "baseUrl": "https://log2025-1.rekor.sigstore.dev",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=",
        "keyDetails": "PKIX_ED25519",
        "validFor": {
          "start": "2025-09-23T00:00:00Z"
        }
      },
      "logId": {
        "keyId": "zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A="
      }
    }
  ],
  "certificateAuthorities": [
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore"
      },
      "uri": "https://fulcio.sigstore.dev",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ=="
          }
        ]
      },
      "validFor": {
        "start": "2021-03-07T03:20:29Z",
        "end": "2022-12-31T23:59:59.999Z"
      }
    },
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore"
      },
      "uri": "https://fulcio.sigstore.dev",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow="
          },
          {
            "rawBytes": "MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ"
          }
        ]
      },
      "validFor": {
        "start": "2022-04-13T20:06:15Z"
      }
    }
  ],
  "ctlogs": [
    {
      "baseUrl": "https://ctfe.sigstore.dev/test",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2021-03-14T00:00:00Z",
          "end": "2022-10-31T23:59:59.999Z"
        }
      },
      "logId": {
        "keyId": "CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I="
      }
    },
    {
      "baseUrl": "https://ctfe.sigstore.dev/2022",
      "hashAlgorithm": "SHA2_256",
      "publicKey": {
        "rawBytes": "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==",
        "keyDetails": "PKIX_ECDSA_P256_SHA_256",
        "validFor": {
          "start": "2022-10-20T00:00:00Z"
        }
      },
      "logId": {
        "keyId": "3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4="
      }
    }
  ],
  "timestampAuthorities": [
    {
      "subject": {
        "organization": "sigstore.dev",
        "commonName": "sigstore-tsa-selfsigned"
      },
      "uri": "https://timestamp.sigstore.dev/api/v1/timestamp",
      "certChain": {
        "certificates": [
          {
            "rawBytes": "MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw=="
          },
          {
            "rawBytes": "MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E"
          }
        ]
      },
      "validFor": {
        "start": "2025-07-04T00:00:00Z"
      }
    }
  ]
}
`;

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/src/evidence/signature/base64.js

/**
 * Bytes as base64 in the one form that encoding them gives. Node decodes far more (other alphabets, blanks, loose last
 * bits), and then two texts would be the same signature.
 */
function base64Schema(maxCharacters) {
    return schemas/* string */.YjP()
        .min(1)
        .max(maxCharacters)
        .refine((text) => Buffer.from(text, "base64").toString("base64") === text, "base64");
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/read-bundles.js



/** An attestation may carry a list of all parts of a product; ours carry a few kB. Characters. */
const LARGEST_TEXT = 4 * 1024 * 1024;
const MOST_BUNDLES = 50;
const MOST_ENTRIES = 10;
/** Certificates, signatures and timestamps have 1 to 6 kB. Characters. */
const smallBytes = base64Schema(64 * 1024);
const largeBytes = base64Schema(LARGEST_TEXT);
/** protobuf writes 64-bit numbers as text and leaves out a zero. */
const wholeNumber = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\d{1,18}$/), schemas/* int */.Whr().nonnegative()]).nullish();
/**
 * The library looks up the log by this name as a regular expression, so a name could be written that takes forever; a
 * name of a log is a host and a path.
 */
const checkpointSchema = schemas/* string */.YjP()
    .max(16 * 1024)
    .refine((note) => [...note.matchAll(/\u2014 (\S+) (\S+)\n/gu)].every(([, name = ""]) => /^[\w./:-]{1,200}$/.test(name)), "a name of a log");
const logEntrySchema = schemas/* object */.Ikc({
    logIndex: wholeNumber,
    logId: schemas/* object */.Ikc({ keyId: smallBytes }),
    kindVersion: schemas/* object */.Ikc({ kind: schemas/* string */.YjP().max(40), version: schemas/* string */.YjP().max(40) }),
    integratedTime: wholeNumber,
    inclusionPromise: schemas/* object */.Ikc({ signedEntryTimestamp: smallBytes }).nullish(),
    inclusionProof: schemas/* object */.Ikc({
        logIndex: wholeNumber,
        rootHash: smallBytes,
        treeSize: wholeNumber,
        hashes: schemas/* array */.YOg(smallBytes).max(64).nullish(),
        checkpoint: schemas/* object */.Ikc({ envelope: checkpointSchema }),
    })
        .nullish(),
    canonicalizedBody: largeBytes,
});
/** The parts of a bundle that are read (sigstore_bundle.proto); everything else is left behind here. */
const bundleSchema = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP().regex(/^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/),
    verificationMaterial: schemas/* object */.Ikc({
        certificate: schemas/* object */.Ikc({ rawBytes: smallBytes }).nullish(),
        x509CertificateChain: schemas/* object */.Ikc({
            certificates: schemas/* array */.YOg(schemas/* object */.Ikc({ rawBytes: smallBytes }))
                .min(1)
                .max(MOST_ENTRIES),
        })
            .nullish(),
        publicKey: schemas/* object */.Ikc({}).nullish(),
        tlogEntries: schemas/* array */.YOg(logEntrySchema).max(MOST_ENTRIES).nullish(),
        timestampVerificationData: schemas/* object */.Ikc({
            rfc3161Timestamps: schemas/* array */.YOg(schemas/* object */.Ikc({ signedTimestamp: smallBytes }))
                .max(MOST_ENTRIES)
                .nullish(),
        })
            .nullish(),
    }),
    dsseEnvelope: schemas/* object */.Ikc({
        payload: largeBytes,
        payloadType: schemas/* string */.YjP().max(200),
        signatures: schemas/* array */.YOg(schemas/* object */.Ikc({ sig: smallBytes, keyid: schemas/* string */.YjP().max(1000).nullish() })).length(1),
    })
        .nullish(),
    messageSignature: schemas/* object */.Ikc({ messageDigest: schemas/* object */.Ikc({ algorithm: schemas/* literal */.euz("SHA2_256"), digest: smallBytes }), signature: smallBytes })
        .nullish(),
});
/**
 * Reads the text of one bundle (JSON) or of several (JSON lines, as `gh attestation download` writes them). Never throws;
 * never empty: a text with no bundle is one failure.
 */
function readBundles(text) {
    if (text.length > LARGEST_TEXT)
        return [{ failure: "size" }];
    const whole = parseJson(text);
    if (whole !== undefined)
        return [readBundle(whole)];
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > MOST_BUNDLES)
        return [{ failure: "size" }];
    return lines.length === 0 ? [{ failure: "form" }] : lines.map((line) => readBundle(parseJson(line)));
}
function readBundle(value) {
    const parsed = bundleSchema.safeParse(value);
    if (!parsed.success)
        return { failure: "form" };
    const { verificationMaterial: material, dsseEnvelope, messageSignature } = parsed.data;
    const first = material.certificate ?? material.x509CertificateChain?.certificates[0] ?? null;
    if (first === null)
        return { failure: material.publicKey ? "key" : "form" };
    // Two of what must be one: another reader could take the other.
    const ambiguous = material.certificate && material.x509CertificateChain;
    if (ambiguous || material.publicKey || (dsseEnvelope && messageSignature))
        return { failure: "form" };
    try {
        return { bundle: (0,bundle_dist/* bundleFromJSON */.vw)(parsed.data), certificate: Buffer.from(first.rawBytes, "base64") };
    }
    catch {
        return { failure: "form" };
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/reasons.js
/*
 * Every way in which a signature fails, in plain words with what to do. The sentences are fixed: nothing of the bundle,
 * which is hostile (law 4), gets into them.
 */
const SIGN_AGAIN = "Sign the file again in the workflow that makes it.";
const RENEW_ROOT = "In a private repository, commit the output of `gh attestation trusted-root` and name it under `ci.trusted-root` of the policy; where that is done, renew the file.";
/** In the order in which a signature is examined: of several that fail, the one that came furthest is told. */
const FAILURES = {
    size: "The signature is larger than 4 MB or holds more than 50 bundles, so it was not read. Hand over only the bundle that belongs to this file.",
    form: "The signature is not a Sigstore bundle of version 0.1 to 0.3. Hand over what `actions/attest` wrote or `gh attestation download` fetched, unchanged.",
    key: "It is signed with a key of its own, which says nothing about who signed. Sign it in a workflow, for example with `actions/attest`.",
    statement: "What is signed is not an in-toto statement about files. Sign the file itself, for example with `actions/attest`.",
    digest: `The signature is about another file: the sha256 that it names is not the one of this content. The file was changed after it was signed, or the two were mixed up. ${SIGN_AGAIN}`,
    root: "The trusted root cannot be read, so no signature can be verified. Commit the unchanged output of `gh attestation trusted-root` at the path that `ci.trusted-root` of the policy names.",
    timestamp: `Its timestamp does not come from an authority of the trusted root, or it was changed. ${RENEW_ROOT}`,
    "no-timestamp": `Nothing that the trusted root knows says when it was signed, so nobody can tell whether its certificate was valid then. ${SIGN_AGAIN}`,
    chain: `Its certificate does not lead back to a certificate authority of the trusted root, or it was changed. ${RENEW_ROOT}`,
    expired: `Its certificate was not valid at the time of the signature. ${SIGN_AGAIN}`,
    "certificate-log": `Its certificate is not proven to be in a certificate log of the trusted root. ${RENEW_ROOT}`,
    "not-logged": `It is in no transparency log, and the trusted root asks for one. ${SIGN_AGAIN}`,
    log: `Its entry in the transparency log cannot be verified with the trusted root, or it was changed. ${RENEW_ROOT}`,
    "log-entry": `Its entry in the transparency log belongs to another signature or to other content. ${SIGN_AGAIN}`,
    signature: `The signature does not match what is signed: one of the two was changed. ${SIGN_AGAIN}`,
    certificate: "Its certificate is not one for signing as Sigstore makes them. Sign it in a workflow, for example with `actions/attest`.",
    issuer: "It was not signed by a workflow of this GitHub: another issuer vouched for the signer. Sign it in a workflow of this GitHub.",
    identity: "Its certificate does not say which workflow of which repository signed. Sign it in a workflow, for example with `actions/attest`.",
    elsewhere: "It was signed in a run of another repository. A workflow can be called from anywhere, so only its runs in this repository, or in the one that holds the workflow, count.",
};
const ORDER = Object.keys(FAILURES);
/** The sentences for a failure: what is wrong, then what to do. */
function reasonFor(failure) {
    return FAILURES[failure];
}
/** The failure of the signature that came furthest; `form` when there was none at all. */
function furthest(failures) {
    return failures.reduce((best, failure) => (ORDER.indexOf(failure) > ORDER.indexOf(best) ? failure : best), failures[0] ?? "form");
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/signed-entity.js


/**
 * The bundle as the library verifies it. Rekor v2 logs a statement as the digest of what is signed, the pre-authentication
 * encoding around the payload (rekor-tiles, "hashedrekord"); version 3 of the library, the last for Node 20, compares only
 * the digest of the payload itself. Either digest binds the entry to this payload.
 */
function signedEntity(bundle, content) {
    const entity = (0,dist/* toSignedEntity */.DC)(bundle, Buffer.from(content));
    if (bundle.content.$case !== "dsseEnvelope")
        return entity;
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    const signed = (0,external_node_crypto_.createHash)("sha256").update(preAuthenticationEncoding(payloadType, payload)).digest();
    const { signature } = entity;
    return {
        ...entity,
        signature: {
            signature: signature.signature,
            compareSignature: (other) => signature.compareSignature(other),
            compareDigest: (digest) => signature.compareDigest(digest) || signed.equals(digest),
            verifySignature: (key) => signature.verifySignature(key),
        },
    };
}
/** What a DSSE signature is made over (secure-systems-lab/dsse, protocol.md): lengths in bytes, parted by blanks. */
function preAuthenticationEncoding(type, payload) {
    return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/statement.js


const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** An in-toto Statement (in-toto Attestation Framework, v0.1 and v1): which files the claim is about, by digest. */
const statementSchema = schemas/* object */.Ikc({
    _type: schemas/* enum */.k5n(["https://in-toto.io/Statement/v0.1", "https://in-toto.io/Statement/v1"]),
    // `actions/attest` takes up to 1024 subjects.
    subject: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }))
        .min(1)
        .max(1024),
});
/**
 * What is signed must be this content: named by its sha256 in the statement, or the message itself. `null`: it is. Says
 * nothing yet about who signed.
 */
function otherContent({ content }, bytes) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest();
    if (content.$case === "messageSignature")
        return content.messageSignature.messageDigest.digest.equals(digest) ? null : "digest";
    const { payload, payloadType } = content.dsseEnvelope;
    if (payloadType !== PAYLOAD_TYPE)
        return "statement";
    const statement = statementSchema.safeParse(statement_parseJson(payload));
    if (!statement.success)
        return "statement";
    const wanted = digest.toString("hex");
    return statement.data.subject.some(({ digest: named }) => named["sha256"] === wanted) ? null : "digest";
}
function statement_parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./.build/src/evidence/signature/trusted-root.js




/** `gh attestation trusted-root` writes two; some organisations add their own. */
const MOST_ROOTS = 20;
/** The beginning is required (sigstore_trustroot.proto); the library takes a missing one as "always". */
const validFor = schemas/* looseObject */._H3({ start: schemas/* string */.YjP() });
const logs = schemas/* array */.YOg(schemas/* looseObject */._H3({ publicKey: schemas/* looseObject */._H3({ validFor }) }));
const authorities = schemas/* array */.YOg(schemas/* looseObject */._H3({ validFor }));
const rootSchema = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP().startsWith("application/vnd.dev.sigstore.trustedroot"),
    tlogs: logs.nullish(),
    certificateAuthorities: authorities.min(1),
    ctlogs: logs.nullish(),
    timestampAuthorities: authorities.nullish(),
});
/**
 * A trusted root: one JSON document, or JSON lines of several, of which any may vouch. `null`: it cannot be read, and then
 * not even the readable lines count, since nobody meant a half of it.
 *
 * What a root has, a signature needs: a proof in a certificate log and an entry in a transparency log where the root
 * names such logs, as the public good instance does. GitHub's own instance for private repositories has neither and
 * stands on timestamp authorities alone (GitHub, "Artifact attestations"). A trustworthy time is always needed.
 */
function readTrustedRoot(text) {
    try {
        const documents = parseDocuments(text);
        if (documents.length === 0 || documents.length > MOST_ROOTS)
            return null;
        return documents.map((document) => trustOf(protobuf_specs_dist.TrustedRoot.fromJSON(rootSchema.parse(document))));
    }
    catch {
        return null;
    }
}
function trustOf(root) {
    const material = (0,dist/* toTrustMaterial */.jO)(root);
    const needs = { ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0, tlogThreshold: root.tlogs.length > 0 ? 1 : 0, timestampThreshold: 1 };
    return {
        authorities: root.certificateAuthorities.flatMap(({ certChain }) => (certChain?.certificates ?? []).map(({ rawBytes }) => new external_node_crypto_.X509Certificate(rawBytes))),
        verifierFor({ verificationMaterial }) {
            // Version 3 of the library takes a proof of any trusted log for the one that an entry names.
            const named = verificationMaterial.tlogEntries.flatMap(({ logId }) => logId?.keyId ?? []);
            const tlogs = material.tlogs.filter(({ logID }) => named.some((id) => id.equals(logID)));
            return new dist/* Verifier */.BL({ ...material, tlogs }, needs);
        },
    };
}
function parseDocuments(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .map((line) => JSON.parse(line));
    }
}

;// CONCATENATED MODULE: ./.build/src/evidence/signature/verify.js








/**
 * Verifies a Sigstore signature without any network: certificate chain, certificate log, time, transparency log,
 * signature, content, and that a workflow of this GitHub signed. Never throws, whatever the bundle holds; whether the
 * signer is the one that is wanted is for the caller to say. Asks no clock: the signature's own proven time counts.
 */
async function verifySignature(input) {
    const roots = readTrustedRoot(input.trustedRoot ?? PUBLIC_GOOD_ROOT);
    if (roots === null)
        return invalid("root");
    const failures = [];
    const signers = new Map();
    for (const read of readBundles(input.bundle)) {
        for (const trust of roots) {
            const signer = examine(read, trust, input);
            if (typeof signer === "string")
                failures.push(signer);
            else {
                signers.set(`${signer.workflow}@${signer.ref}`, signer);
                break;
            }
        }
    }
    // Not the first alone: anybody who may sign could put a signature of theirs before the one that is wanted. Sorted, since
    // the order of the lines says nothing.
    const [signer, ...others] = [...signers.keys()].toSorted().flatMap((name) => signers.get(name) ?? []);
    if (signer === undefined)
        return invalid(furthest(failures));
    return others.length === 0 ? { state: "verified", signer } : { state: "verified", signer, others };
}
function invalid(failure) {
    return { state: "invalid", reason: reasonFor(failure) };
}
function examine(read, trust, input) {
    if ("failure" in read)
        return read.failure;
    const other = otherContent(read.bundle, input.content);
    if (other !== null)
        return other;
    try {
        const verified = trust.verifierFor(read.bundle).verify(signedEntity(read.bundle, input.content));
        if (unfitCertificate(read.certificate, trust.authorities))
            return "certificate";
        const signer = signerOf(verified, input.serverUrl ?? "https://github.com");
        return typeof signer === "string" || ranHere(signer, input.repository) ? signer : "elsewhere";
    }
    catch (error) {
        // The library throws its own errors for what is not true, and any other for bytes that it cannot take apart.
        return error instanceof dist/* VerificationError */.mk ? failureOf(error) : "form";
    }
}
/** Owners and repositories are the same in any case of letters (GitHub). */
function ranHere({ repository, workflow }, wanted) {
    const ran = repository.toLowerCase();
    return wanted === undefined || ran === wanted.toLowerCase() || workflow.toLowerCase().startsWith(`${ran}/`);
}
/** By the library's code; its words tell apart what one code stands for. An unknown code is still a failure. */
function failureOf(error) {
    const said = `${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
    switch (error.code) {
        case "TIMESTAMP_ERROR":
            return /^expected \d+ timestamps/.test(said) ? "no-timestamp" : "timestamp";
        case "CERTIFICATE_ERROR":
            if (/SCT/.test(said))
                return "certificate-log";
            return /not valid or expired/.test(said) ? "expired" : "chain";
        case "TLOG_ERROR":
        case "TLOG_MISSING_INCLUSION_ERROR":
            return "not-logged";
        case "TLOG_BODY_ERROR":
            return "log-entry";
        case "TLOG_INCLUSION_PROOF_ERROR":
        case "TLOG_INCLUSION_PROMISE_ERROR":
            return "log";
        default:
            return "signature";
    }
}


/***/ })

};
