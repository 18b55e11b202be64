import type { ContextBody } from "../context/body.ts";
import type { GateBody } from "../gate/body.ts";
import type { ReadinessBody } from "../readiness/body.ts";
import type { Envelope } from "./envelope.ts";
import { readBody } from "./kinds.ts";

/** The bodies of one epoch that were accepted. `null`: there is no such evidence, which is never good news (law 1). */
export interface GatheredBodies {
  context: ContextBody | null;
  readiness: ReadinessBody | null;
  gate: GateBody | null;
}

/** The bodies by kind. An envelope whose body does not fit its schema counts as absent. */
export function gatherBodies(envelopes: readonly Envelope[]): GatheredBodies {
  const gathered: GatheredBodies = { context: null, readiness: null, gate: null };
  for (const { kind, body } of envelopes) {
    if (kind === "context-pack") {
      const read = readBody(kind, body);
      if (read.ok) gathered.context = read.body;
    } else if (kind === "ci-readiness") {
      const read = readBody(kind, body);
      if (read.ok) gathered.readiness = read.body;
    } else if (kind === "merge-gate") {
      const read = readBody(kind, body);
      if (read.ok) gathered.gate = read.body;
    }
  }
  return gathered;
}
