import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import {
  convertWorkflowTemplate,
  isBasicExpression,
  isLiteral,
  isMapping,
  isSequence,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import type { WorkflowTemplate } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";

import { type ContextValues, evaluateText, evaluateValue } from "../runner/expression.ts";

export interface StepDocument {
  /** The given id; empty when there is none. */
  id: string;
  /** What a reader calls the step: its name, else its action or the first line of its script. */
  label: string;
  uses: string | null;
  /** The condition as the parser normalised it: always with a status function. */
  condition: string;
  continueOnError: boolean;
  with: TemplateToken | null;
  env: TemplateToken | null;
}

export interface JobDocument {
  id: string;
  name: TemplateToken | null;
  needs: string[];
  condition: string;
  /** null: not given, the workflow's hold. */
  permissions: TemplateToken | null;
  env: TemplateToken | null;
  outputs: TemplateToken | null;
  steps: StepDocument[];
}

export interface WorkflowDocument {
  name: string;
  events: WorkflowTemplate["events"];
  permissions: TemplateToken | null;
  env: TemplateToken | null;
  jobs: JobDocument[];
}

/** Keys of a job that change how it runs and that this bed does not do; each would make a test pass over a part left out. */
const notRun = ["strategy", "container", "services", "uses", "continue-on-error"];
const notRunInSteps = ["background", "wait", "wait-all", "cancel", "parallel"];

/** Reads a workflow with GitHub's own parser. Throws with every schema error, and for what this bed does not run. */
export async function readWorkflow(file: string): Promise<WorkflowDocument> {
  const name = basename(file);
  const { context, value } = parseWorkflow({ name, content: await readFile(file, "utf8") }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map((error) => error.message);
  if (value === undefined || template === undefined || errors.length > 0) {
    throw new Error(`${name} is no valid workflow:\n${errors.join("\n")}`);
  }
  const jobs = child(value, "jobs");
  return {
    name: textOf(child(value, "name")) ?? name,
    events: template.events,
    permissions: child(value, "permissions"),
    env: child(value, "env"),
    jobs: template.jobs.map((job) => {
      const id = job.id.value;
      const body = child(jobs, id);
      for (const key of notRun) if (child(body, key) !== null) throw new Error(`${name}: this bed does not run \`${key}\` (job ${id})`);
      if (job.type !== "job") throw new Error(`${name}: this bed does not run called workflows (job ${id})`);
      const steps = child(body, "steps");
      return {
        id,
        name: child(body, "name"),
        needs: (job.needs ?? []).map((need) => need.value),
        condition: job.if.expression,
        permissions: child(body, "permissions"),
        env: child(body, "env"),
        outputs: child(body, "outputs"),
        steps: job.steps.map((step, index) => {
          const token = item(steps, index);
          for (const key of notRunInSteps)
            if (child(token, key) !== null) throw new Error(`${name}: this bed does not run \`${key}\` (job ${id})`);
          return stepOf(token, step.if?.expression ?? "success()", step["continue-on-error"] === true);
        }),
      };
    }),
  };
}

function stepOf(token: TemplateToken | null, condition: string, continueOnError: boolean): StepDocument {
  const uses = textOf(child(token, "uses"));
  const script = child(token, "run");
  const label = textOf(child(token, "name")) ?? uses ?? (script === null ? "" : sourceOf(script).trim().split("\n")[0]);
  return {
    id: textOf(child(token, "id")) ?? "",
    label: label ?? "",
    uses,
    condition,
    continueOnError,
    with: child(token, "with"),
    env: child(token, "env"),
  };
}

/** The value of a key in a mapping, null when it is not there. */
function child(token: TemplateToken | null | undefined, key: string): TemplateToken | null {
  return token !== null && token !== undefined && isMapping(token) ? (token.find(key) ?? null) : null;
}

function item(token: TemplateToken | null, index: number): TemplateToken | null {
  return token !== null && isSequence(token) ? token.get(index) : null;
}

function textOf(token: TemplateToken | null): string | null {
  return token !== null && isString(token) ? token.value : null;
}

function sourceOf(token: TemplateToken): string {
  return isBasicExpression(token) ? (token.source ?? token.expression) : (textOf(token) ?? "");
}

/** Each value of a mapping as text, its expressions evaluated: `with:`, `env:`, `outputs:`. */
export function textsOf(token: TemplateToken | null, contexts: ContextValues): Record<string, string> {
  if (token === null) return {};
  if (isBasicExpression(token)) {
    const value = evaluateValue(token.expression, contexts);
    return Object.fromEntries(Object.entries(value ?? {}).map(([key, each]) => [key, String(each)]));
  }
  if (!isMapping(token)) throw new Error("a mapping was expected");
  const texts: [string, string][] = [];
  for (const { key, value } of token) texts.push([key.toString(), scalarText(value, contexts)]);
  return Object.fromEntries(texts);
}

/** A scalar as text. */
export function scalarText(token: TemplateToken, contexts: ContextValues): string {
  if (isBasicExpression(token)) return evaluateText(token.expression, contexts);
  if (isLiteral(token)) return token.toString();
  throw new Error("a scalar was expected");
}
