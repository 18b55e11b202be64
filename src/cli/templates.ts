import type { Mode } from "../policy/schema.ts";

/** The policy that `init` writes: small, every line true for this version. */
export function policyTemplate(mode: Mode): string {
  return `# The policy of trust-layer. It is read from the base commit of a pull request, so a change here counts once it is merged.
# All keys: docs/policy.md of trust-layer. An unknown key is an error.
version: 1
mode: ${mode} # solo | team | company | high-risk
# owners: [alice] # who may record an owner decision; without it: whoever has the permission maintain or admin
# ci:
#   required: ["build"] # checks that must be green beside those that GitHub requires
#   commands: # what \`trust-layer ci --local\` runs at a terminal; the actions never run one
#     - { name: lint, run: ["npm", "run", "lint"] }
# tiers:
#   - { tier: T3, paths: ["db/migrations/**"], reason: "irreversible" }
`;
}

/** The workflow that `init` writes; a test holds it equal to workflows-examples/quickstart.yml. */
export const WORKFLOW_TEMPLATE = `# Quickstart: one file, one step, all four actions.
#
# A workflow of its own runs beside your CI, so the step waits for the other checks (\`wait-seconds\`); CI that is still
# running would fail the check \`ci\`. If you would rather not pay for waiting, use last-job.yml.
# \`edited\` and \`ready_for_review\` are there because title, body and draft state are judged. \`labeled\` judges again when
# somebody sets a label, for example after an approval, which starts no run here; reviews.yml runs at each review.
# Require the check \`trust-layer\` in your branch rules once you trust it.
name: trust-layer
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review, labeled]
permissions: {}
jobs:
  trust-layer:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the change, the policy and CODEOWNERS at the base commit
      pull-requests: read # reviews, conversations, changed files
      checks: read # check runs
      statuses: read # commit statuses
      actions: read # why a job never started
      issues: read # linked issues
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # history makes the context pack better; the verdict does not need it
          persist-credentials: false
      - uses: trust-layer/trust-layer@v1
        with:
          wait-seconds: 900
`;
