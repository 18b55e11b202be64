import type { GraphqlAnswer, ReadClient, RestAnswer } from "../../../src/github/client-contract.ts";

export interface Asked {
  kind: "graphql" | "rest";
  /** The path, or the name of the operation. */
  what: string;
  variables: Readonly<Record<string, unknown>>;
}

/** A client whose answers are functions; it records what it was asked. */
export function fakeClient(answers: {
  rest?: (path: string) => unknown;
  graphql?: (operation: string, variables: Readonly<Record<string, unknown>>) => GraphqlAnswer;
}): ReadClient & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    count: { graphql: 0, rest: 0, retries: 0 },
    graphql: async (query, variables) => {
      const operation = /^query (\w+)/.exec(query)?.[1] ?? "";
      asked.push({ kind: "graphql", what: operation, variables });
      if (answers.graphql === undefined) throw new Error("no GraphQL was expected");
      return answers.graphql(operation, variables);
    },
    get: async (path) => {
      asked.push({ kind: "rest", what: path, variables: {} });
      if (answers.rest === undefined) throw new Error("no REST was expected");
      const answer = answers.rest(path);
      return isRestAnswer(answer) ? answer : { status: 200, data: answer, headers: {} };
    },
  };
}

function isRestAnswer(value: unknown): value is RestAnswer {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value;
}

/** A commit id made of one digit. */
export const sha = (digit: string): string => digit.repeat(40);
