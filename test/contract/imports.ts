import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";

import { projectRoot, textOf } from "./project.ts";

export interface Import {
  specifier: string;
  /** `import type` or `export type`: gone after compilation. `import { type A }` is not, under `verbatimModuleSyntax`. */
  typeOnly: boolean;
  /** `import("...")`: loaded only where the line is reached. */
  dynamic: boolean;
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[\w*{][^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"\s*\)/g;

/** The source without comments: what a rule says about code must not be met or broken by a remark. */
export function withoutComments(source: string): string {
  // Strings and templates come first in the alternation, so that `//` in an address is no comment.
  return source.replaceAll(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`)|\/\*[^]*?\*\/|(?<![\\/:[(*])\/\/[^\n]*/g,
    (_, text: string | undefined) => text ?? "",
  );
}

/** Everything that a module imports or re-exports, statically and dynamically. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  return [
    ...Array.from(code.matchAll(STATIC), ([, type, specifier]) => ({
      specifier: specifier ?? "",
      typeOnly: type !== undefined,
      dynamic: false,
    })),
    ...Array.from(code.matchAll(DYNAMIC), ([, specifier]) => ({ specifier: specifier ?? "", typeOnly: false, dynamic: true })),
  ];
}

/** The project path that a relative import names. Throws when there is no such file. */
export function resolveImport(from: string, specifier: string): string {
  const path = join(dirname(from), specifier);
  if (!existsSync(`${projectRoot}/${path}`)) throw new Error(`${from} imports ${specifier}, which is not there`);
  return path;
}

/** Every module that `entry` loads by value imports, itself included, with the packages that they load and by which way each was reached. */
export function closureOf(entry: string): { modules: Map<string, string>; packages: Map<string, string> } {
  const modules = new Map([[entry, entry]]);
  const packages = new Map<string, string>();
  for (const [module, way] of modules) {
    for (const { specifier, typeOnly } of importsOf(textOf(module))) {
      if (typeOnly) continue;
      if (!specifier.startsWith(".")) packages.set(specifier, packages.get(specifier) ?? way);
      else {
        const path = resolveImport(module, specifier);
        if (!modules.has(path)) modules.set(path, `${way} -> ${path}`);
      }
    }
  }
  return { modules, packages };
}
