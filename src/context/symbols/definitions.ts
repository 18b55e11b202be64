/*
 * How the common languages write a definition on one line: no parser, since a compiler costs start-up and buys nothing for
 * what is shown here (names, never text). Each pattern is anchored and free of nested repetition, so that a hostile line
 * costs its length. `name` is the symbol, `owner` a type that stands before it (`func (c *Context) Next`), `mark` the
 * words that decide whether others may use it.
 */

export type SymbolKind = "function" | "class" | "type" | "constant" | "module";

export interface DefinitionRule {
  readonly kind: SymbolKind;
  readonly pattern: RegExp;
  /** Holds members that are named with it: a class, a trait, a namespace. */
  readonly container?: true;
  /** Only where nothing encloses it: a constant inside a function is nobody's interface. */
  readonly topOnly?: true;
  /** Only inside a container: what looks like a method elsewhere is a call. */
  readonly memberOnly?: true;
  /** Names the place of its members and is no symbol itself: `impl Parser`, `namespace A.B`. */
  readonly silent?: true;
  /** Does not name its members either: `const (` of Go, `class << self` of Ruby. */
  readonly transparent?: true;
}

/** What of a definition decides whether it is public. */
export interface Visibility {
  readonly name: string;
  /** The words before the name. */
  readonly mark: string;
  readonly member: boolean;
  /** The first line of what encloses it; empty at the top. */
  readonly within: string;
  readonly path: string;
}

export interface LanguageRules {
  readonly rules: readonly DefinitionRule[];
  /** Whether others may use it, as the language has it; a member is public only when its container is, too. */
  isPublic(definition: Visibility): boolean;
}

const JAVASCRIPT: LanguageRules = {
  rules: [
    {
      kind: "function",
      pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:async\s+)?function\s*\*?\s*(?<name>[\w$]+)/u,
    },
    {
      kind: "class",
      container: true,
      pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:abstract\s+)?class\s+(?<name>[\w$]+)/u,
    },
    {
      kind: "type",
      pattern: /^(?<mark>(?:export\s+)?(?:default\s+)?(?:declare\s+)?)(?:interface|type|(?:const\s+)?enum)\s+(?<name>[\w$]+)/u,
    },
    { kind: "module", container: true, pattern: /^(?<mark>(?:export\s+)?(?:declare\s+)?)namespace\s+(?<name>[\w$.]+)/u },
    { kind: "function", topOnly: true, pattern: /^(?<mark>(?:module\.)?exports)\.(?<name>[\w$]+)\s*=\s*(?:async\s+)?(?:function|\()/u },
    { kind: "constant", topOnly: true, pattern: /^(?<mark>(?:module\.)?exports)\.(?<name>[\w$]+)\s*=/u },
    { kind: "function", topOnly: true, pattern: /^(?<owner>[\w$]+)(?:\.prototype)?\.(?<name>[\w$]+)\s*=\s*(?:async\s+)?function/u },
    {
      kind: "function",
      topOnly: true,
      pattern:
        /^(?<mark>(?:export\s+)?)(?:const|let|var)\s+(?<name>[\w$]+)\s*(?::[^=]{1,200})?=\s*(?:async\s*)?(?:function\b|\([^()]{0,200}\)\s*(?::[^=]{1,100})?=>|[\w$]+\s*=>)/u,
    },
    {
      kind: "constant",
      topOnly: true,
      pattern: /^(?<mark>(?:export\s+)?(?:declare\s+)?)(?:const|let|var)\s+(?<name>[\w$]+)(?![\w$]|\s*=\s*require\()/u,
    },
    {
      kind: "function",
      memberOnly: true,
      pattern:
        /^(?<mark>(?:(?:public|private|protected|static|override|abstract|readonly|async|get|set)\s+)*)\*?(?!(?:if|for|while|switch|catch|return|function|super|await|new|typeof|throw|else|do|constructor)\b)(?<name>#?[\w$]+)\s*(?:<[^<>]{1,100}>)?\(/u,
    },
    { kind: "function", memberOnly: true, pattern: /^(?<mark>)(?<name>constructor)\s*\(/u },
  ],
  // In a declaration file everything is there for others.
  isPublic: ({ mark, member, name, path }) =>
    /\.d\.[cm]?ts$/u.test(path) || (member ? !/private|protected/u.test(mark) && !/^[#_]/u.test(name) : /export/u.test(mark)),
};

const PYTHON: LanguageRules = {
  rules: [
    { kind: "function", pattern: /^(?<mark>)(?:async\s+)?def\s+(?<name>\w+)\s*[([]/u },
    { kind: "class", container: true, pattern: /^(?<mark>)class\s+(?<name>\w+)\s*[:([]/u },
    { kind: "constant", topOnly: true, pattern: /^(?<mark>)(?<name>[A-Z][A-Z0-9_]+)\s*(?::[^=]{1,200})?=(?!=)/u },
  ],
  isPublic: ({ name, path }) =>
    (!name.startsWith("_") || /^__\w+__$/u.test(name)) && !/(?:^|\/)_[a-z]/u.test(path.replace(/__\w+__/gu, "")),
};

const GO: LanguageRules = {
  rules: [
    {
      kind: "function",
      topOnly: true,
      pattern: /^(?<mark>)func\s+(?:\(\s*(?:\w+\s+)?\*?(?<owner>\w+)(?:\[[^\]]{0,100}\])?\s*\)\s*)?(?<name>\w+)\s*[([]/u,
    },
    { kind: "type", topOnly: true, pattern: /^(?<mark>)type\s+(?<name>\w+)/u },
    {
      kind: "module",
      container: true,
      silent: true,
      transparent: true,
      topOnly: true,
      pattern: /^(?<mark>)(?<name>const|var|type)\s*\(\s*(?:\/\/.*)?$/u,
    },
    { kind: "constant", topOnly: true, pattern: /^(?<mark>)(?:var|const)\s+(?<name>\w+)/u },
    { kind: "constant", memberOnly: true, pattern: /^(?<mark>)(?<name>[A-Z]\w*)\b(?:\s|$)/u },
  ],
  isPublic: ({ name, path }) => /^\p{Lu}/u.test(name) && !/(?:^|\/)(?:internal|cmd)\//u.test(path),
};

const RUST: LanguageRules = {
  rules: [
    {
      kind: "function",
      pattern:
        /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:(?:default|async|const|unsafe|extern(?:\s+"[^"]{1,20}")?)\s+)*fn\s+(?<name>\w+)/u,
    },
    { kind: "type", container: true, pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:unsafe\s+)?trait\s+(?<name>\w+)/u },
    { kind: "type", pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:struct|enum|union|type)\s+(?<name>\w+)/u },
    { kind: "module", container: true, pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)mod\s+(?<name>\w+)\s*\{/u },
    { kind: "constant", pattern: /^(?<mark>(?:pub(?:\([^)]{1,60}\))?\s+)?)(?:const|static)\s+(?:mut\s+)?(?<name>[A-Z]\w*)\s*:/u },
    { kind: "function", pattern: /^(?<mark>)macro_rules!\s*(?<name>\w+)/u },
    {
      kind: "module",
      container: true,
      silent: true,
      pattern:
        /^(?<mark>)(?:unsafe\s+)?impl(?:<[^{]{0,200}?>)?\s+(?:[\w:<>,'&\s]{1,200}\sfor\s+)?&?(?:'\w+\s+)?(?:mut\s+)?(?:\w+::){0,8}(?<name>\w+)/u,
    },
  ],
  isPublic: ({ mark, within }) => /^pub\s*$/u.test(mark) || /^pub\s+(?:unsafe\s+)?trait\b/u.test(within),
};

const MODIFIERS =
  "(?:(?:public|private|protected|internal|static|final|abstract|sealed|partial|async|override|virtual|readonly|synchronized|native|default|open|inline|suspend|operator|infix|data|value|inner|companion|const|lateinit|external|expect|actual|unsafe|extern|new|non-sealed|strictfp|implicit|lazy|case|fileprivate|mutating|required|convenience|final|indirect|final|export)\\s+)*";
const NO_CALL = "(?!(?:if|for|while|switch|catch|return|using|lock|foreach|throw|else|do|try|new|await|super|this|yield|when|assert)\\b)";

/** Java and C#: a method is a type and a name before a parenthesis. */
const JAVA_LIKE: LanguageRules = {
  rules: [
    { kind: "module", container: true, silent: true, pattern: /^(?<mark>)namespace\s+(?<name>[\w.]+)(?!.*;)/u },
    {
      kind: "class",
      container: true,
      pattern: new RegExp(
        `^(?<mark>${MODIFIERS})(?:class|interface|@interface|enum|record(?:\\s+(?:class|struct))?|struct)\\s+(?<name>\\w+)`,
        "u",
      ),
    },
    {
      kind: "function",
      memberOnly: true,
      pattern: new RegExp(`^(?<mark>(?:public|private|protected|internal)\\s+)(?<name>[A-Z]\\w*)\\s*\\(`, "u"),
    },
    {
      kind: "function",
      memberOnly: true,
      pattern: new RegExp(
        `^(?<mark>${MODIFIERS})${NO_CALL}(?:<[^<>]{1,100}>\\s*)?[\\w.<>,?[\\]]{1,100}(?:\\s*<[^()=;]{1,100}>)?\\s+(?<name>\\w+)\\s*(?:<[^<>]{1,60}>)?\\(`,
        "u",
      ),
    },
    {
      kind: "constant",
      memberOnly: true,
      pattern: new RegExp(
        `^(?<mark>(?:public|protected|internal)\\s+${MODIFIERS})[\\w.<>,?[\\]]{1,100}\\s+(?<name>\\w+)\\s*(?:=|;|\\{)`,
        "u",
      ),
    },
  ],
  isPublic: ({ mark, within }) => /public|protected/u.test(mark) || (/\binterface\b/u.test(within) && !/private|internal/u.test(mark)),
};

/** Kotlin, Scala and Swift: everything has a word before it. */
const KEYWORD_TYPED: LanguageRules = {
  rules: [
    {
      kind: "class",
      container: true,
      pattern: new RegExp(
        `^(?<mark>${MODIFIERS})(?:enum\\s+class|annotation\\s+class|class|interface|object|trait|enum|struct|protocol|extension|actor)\\s+(?<name>[\\w.]+)`,
        "u",
      ),
    },
    {
      kind: "function",
      pattern: new RegExp(
        `^(?<mark>${MODIFIERS})(?:fun|func|def)\\s+(?:<[^<>]{1,80}>\\s*)?(?:[\\w.<>?,]{1,60}\\.)?(?<name>\\w+)\\s*[(<[:=]`,
        "u",
      ),
    },
    { kind: "type", pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:typealias|type)\\s+(?<name>\\w+)`, "u") },
    { kind: "constant", memberOnly: true, pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:val|var|let)\\s+(?<name>\\w+)\\s*[:=]`, "u") },
    {
      kind: "constant",
      topOnly: true,
      pattern: new RegExp(`^(?<mark>${MODIFIERS})(?:val|var|let)\\s+(?:[\\w.]{1,60}\\.)?(?<name>\\w+)\\s*[:=]`, "u"),
    },
  ],
  isPublic: ({ mark, path }) =>
    path.endsWith(".swift") ? /public|open/u.test(mark) : !/private|protected|internal|fileprivate/u.test(mark),
};

const PHP: LanguageRules = {
  rules: [
    {
      kind: "class",
      container: true,
      pattern: /^(?<mark>(?:(?:abstract|final|readonly)\s+)*)(?:class|interface|trait|enum)\s+(?<name>\w+)/u,
    },
    { kind: "function", pattern: /^(?<mark>(?:(?:public|private|protected|static|abstract|final)\s+)*)function\s+&?\s*(?<name>\w+)\s*\(/u },
    {
      kind: "constant",
      memberOnly: true,
      pattern: /^(?<mark>(?:(?:public|private|protected|final)\s+)*)const\s+(?:\w+\s+)?(?<name>\w+)\s*=/u,
    },
  ],
  isPublic: ({ mark }) => !/private|protected/u.test(mark),
};

const RUBY: LanguageRules = {
  rules: [
    { kind: "module", container: true, silent: true, transparent: true, pattern: /^(?<mark>)class\s*<<\s*(?<name>self)/u },
    { kind: "class", container: true, pattern: /^(?<mark>)(?:class|module)\s+(?:\w+::){0,8}(?<name>[A-Z]\w*)/u },
    { kind: "function", pattern: /^(?<mark>(?:private\s+|protected\s+)?)def\s+(?:self\.)?(?<name>[\w?!=]+)/u },
    { kind: "constant", pattern: /^(?<mark>)(?<name>[A-Z][A-Z0-9_]+)\s*=(?!=)/u },
  ],
  isPublic: ({ mark, name }) => mark === "" && !name.startsWith("_"),
};

const C_LIKE: LanguageRules = {
  rules: [
    { kind: "module", container: true, silent: true, pattern: /^(?<mark>)namespace\s+(?<name>[\w:]+)/u },
    {
      kind: "class",
      container: true,
      pattern: /^(?<mark>)(?:template\s*<[^<>]{0,100}>\s*)?class\s+(?:[A-Z_]+\s+)?(?<name>\w+)(?![\w\s]*;)/u,
    },
    { kind: "type", pattern: /^(?<mark>)(?:typedef\s+)?(?:struct|union|enum(?:\s+class)?)\s+(?<name>\w+)(?![\w\s*]*[;=(])/u },
    { kind: "constant", topOnly: true, pattern: /^(?<mark>)#\s*define\s+(?<name>\w+)/u },
    {
      kind: "function",
      topOnly: true,
      pattern: new RegExp(
        `^(?<mark>(?:static\\s+)?)${NO_CALL}(?!typedef|#|else)[\\w:<>,*&]{1,80}(?:[\\s*&]{1,4}[\\w:<>,*&]{1,80}){0,4}?[\\s*&]{1,4}(?:(?<owner>\\w+)::)?(?<name>~?\\w+)\\s*\\([^;]*$`,
        "u",
      ),
    },
  ],
  isPublic: ({ mark, path }) => !mark.includes("static") && /\.(?:h|hh|hpp|hxx)$/u.test(path),
};

const ELIXIR: LanguageRules = {
  rules: [
    { kind: "module", container: true, pattern: /^(?<mark>)defmodule\s+(?<name>[\w.]+)/u },
    { kind: "function", pattern: /^(?<mark>def|defp|defmacro|defmacrop)\s+(?<name>[\w?!]+)/u },
  ],
  isPublic: ({ mark }) => !mark.endsWith("p"),
};

/** Languages whose definitions are named and which have no notion of a public part: all of it is the interface. */
function declarative(...rules: DefinitionRule[]): LanguageRules {
  return { rules, isPublic: () => true };
}

const BY_LANGUAGE: Readonly<Record<string, LanguageRules>> = {
  JavaScript: JAVASCRIPT,
  TypeScript: JAVASCRIPT,
  Vue: JAVASCRIPT,
  Svelte: JAVASCRIPT,
  Python: PYTHON,
  Go: GO,
  Rust: RUST,
  Java: JAVA_LIKE,
  "C#": JAVA_LIKE,
  Kotlin: KEYWORD_TYPED,
  Scala: KEYWORD_TYPED,
  Swift: KEYWORD_TYPED,
  PHP,
  Ruby: RUBY,
  C: C_LIKE,
  "C++": C_LIKE,
  "Objective-C": C_LIKE,
  Elixir: ELIXIR,
  Shell: declarative({ kind: "function", pattern: /^(?<mark>)(?:function\s+)?(?<name>[\w-]+)\s*\(\)/u }),
  SQL: declarative({
    kind: "type",
    pattern:
      /^(?<mark>)create\s+(?:or\s+replace\s+)?(?:unique\s+)?(?:table|view|function|procedure|trigger|index|type)\s+(?:if\s+not\s+exists\s+)?(?<name>[\w."`]+)/iu,
  }),
  Protobuf: declarative(
    { kind: "type", container: true, pattern: /^(?<mark>)(?:message|service|enum)\s+(?<name>\w+)/u },
    { kind: "function", memberOnly: true, pattern: /^(?<mark>)rpc\s+(?<name>\w+)/u },
  ),
  GraphQL: declarative({
    kind: "type",
    pattern: /^(?<mark>)(?:extend\s+)?(?:type|input|enum|interface|union|scalar|directive)\s+@?(?<name>\w+)/u,
  }),
  Terraform: declarative({
    kind: "type",
    topOnly: true,
    pattern: /^(?<mark>)(?:resource|module|variable|output|data)\s+"(?<name>[\w-]+)"/u,
  }),
};

/** The rules of a language by the name that `classifyFile` gives; `null` where this version knows none. */
export function definitionRules(language: string | null): LanguageRules | null {
  return language === null ? null : (BY_LANGUAGE[language] ?? null);
}
