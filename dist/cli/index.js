#!/usr/bin/env node
// Built by `npm run build`. Keeps compiled code between the steps of a job (Node 22 or later), then runs the shared bundle.
import module from "node:module";
module.enableCompileCache?.();
const { start } = await import("../app/index.js");
await start("cli");
