import type { SecretRule } from "../rule.ts";
import { CLOUD_RULES } from "./cloud.ts";
import { CODE_HOSTING_RULES } from "./code-hosting.ts";
import { GENERIC_RULES } from "./generic.ts";
import { MODEL_RULES } from "./models.ts";
import { SERVICE_RULES } from "./services.ts";

/** Every rule, the more telling ones first: where two find the same stretch, the earlier one gives its name. */
export const SECRET_RULES: readonly SecretRule[] = [
  ...CODE_HOSTING_RULES,
  ...CLOUD_RULES,
  ...MODEL_RULES,
  ...SERVICE_RULES,
  ...GENERIC_RULES,
];
