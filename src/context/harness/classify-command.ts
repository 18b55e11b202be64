import type { ContextBody } from "../body.ts";

export type CommandGroup = ContextBody["harness"]["commands"][number]["group"];

const SETUP =
  /^(?:npm (?:ci|i|install|clean-install|cit|install-ci-test)\b|pnpm (?:i|install)\b|yarn(?: install| --|$)|bun (?:i|install)\b|deno (?:install|cache)\b|corepack |(?:python3? -m )?pip3? install|pip-sync|uv (?:sync|venv|pip install|tool install|python install)|poetry install|pdm (?:install|sync)|pipenv (?:install|sync)|hatch env|conda (?:env|install)|mamba |bundle (?:install|$)|gem install|composer (?:install|i)\b|go (?:mod (?:download|tidy|vendor)|get|install|work sync)|cargo (?:fetch|install)|rustup |dotnet (?:restore|tool restore)|mvn .*dependency:|(?:sudo )?(?:apt-get|apt|dnf|yum|apk|brew|choco) (?:-\S+ )*(?:install|add|update)|git submodule|conan install|mix deps\.get|mix local|flutter pub get|dart pub get|swift package resolve|stack setup|cmake -[SB]|(?:make|just|task|gmake) (?:-\S+ )*(?:setup|install|deps|dependencies|bootstrap|init|develop|dev-setup|env|venv|prepare)\b|pre-commit install|lerna bootstrap|npx playwright install)/u;
const VALIDATE =
  /^(?:(?:npm|pnpm|yarn|bun)(?: run(?:-script)?)?(?: -\S+)* (?:t\b|tst\b|test|lint|check|type-?check|types?\b|tsc\b|build|compile|format|fmt|prettier|eslint|verify|validate|ci\b|cover|coverage|e2e|integration|unit|knip|audit|spec)|(?:vitest|jest|mocha|ava|tap|c8|nyc|karma|cypress|playwright test|eslint|oxlint|oxfmt|biome|prettier|standard|xo|tsc|vue-tsc|tsd|knip|stylelint|markdownlint\S*|attw|publint)\b|node (?:.* )?--test|deno (?:test|lint|check|fmt|task (?:test|lint|check))|bun test|pytest|python3? -[mW]\S* ?(?:.* )?(?:pytest|unittest|mypy|ruff|black|flake8|build|compileall|tox|nox|coverage|doctest)|coverage run|tox\b|nox\b|ruff|mypy|pyright|basedpyright|black|isort|flake8|pylint|bandit|ty check|pre-commit run|hatch (?:test|fmt|run)|go (?:test|vet|build|generate)|gofmt|gofumpt|goimports|golangci-lint|staticcheck|govulncheck|gotestsum|cargo (?:\+\S+ )?(?:test|t|check|clippy|fmt|build|b|nextest|doc|deny|audit|hack|miri|bench|llvm-cov)\b|(?:\.\/)?(?:mvnw?|gradlew?)\b|dotnet (?:build|test|format|pack)|composer (?:test|run|validate|check|cs|lint|phpstan)|(?:vendor\/bin\/)?(?:phpunit|phpstan|pest|php-cs-fixer|psalm)|rake(?! (?:install|clean|clobber))\b|(?:rspec|rubocop|minitest|brakeman)\b|(?:bin\/)?rails test|(?:make|just|task|gmake)(?:$| (?:\S+ )*(?:\w+[-_:.])*(?:\w*tests?|test\w*|lint\w*|check\w*|ci|build\w*|validate|verify|all|format|fmt|cover\w*|vet|type\w*|pre-?commit)(?:[-_:.]\w+)*(?: |$))|bazel(?:isk)? (?:build|test|coverage)|cmake --build|ctest|ninja|meson (?:test|compile)|mix (?:test|format|credo|dialyzer|compile)|swift (?:build|test)|flutter (?:test|analyze)|dart (?:test|analyze|format)|zig build|shellcheck|actionlint|hadolint|zizmor|yamllint|terraform (?:validate|fmt|plan)|tflint|helm lint|codespell|nx |turbo run|stack (?:test|build)|cabal (?:test|build))/u;
const RUNTIME =
  /^(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:start|dev|serve|preview|develop|watch)\b|npm start|deno (?:run|task (?:start|dev|serve))|python3? manage\.py runserver|flask run|uvicorn|gunicorn|hypercorn|streamlit run|cargo run|go run|dotnet run|docker[ -]compose up|(?:bin\/)?rails (?:server|s)\b|rackup|php artisan serve|php -S|(?:\.\/)?(?:mvnw?|gradlew?) .*(?:bootRun|spring-boot:run|quarkus:dev|\brun\b)|mix phx\.server|(?:make|just|task) (?:run|serve|start|dev|up|server|watch)\b)/u;

/** A script of the repository whose name says what it does: `scripts/test`, `./build.sh`, `./eng/Build.ps1`. */
const OWN_SCRIPT =
  /^(?:(?:bash|sh|pwsh|python3?) )?(?=[\w.-]*[./])(?:\.?[\w-]*\/)*(?:run[-_])?(?:(?:unit|integration|all)[-_])?(?:(?<set>install|setup(?!\.py)|bootstrap)|(?:tests?|check|lint|build|ci|verify|validate|coverage|format|fmt|type-?check))(?:\.(?:sh|ps1|py|bash|cmd))?(?: |$)/iu;

/** Words before a command that say where or how it runs, not what. */
const WRAPPERS =
  /^(?:sudo(?: -\S+)* |time |env |exec |command |(?:[A-Z_][A-Z0-9_]*=\S* )|xvfb-run (?:-\S+ )*|(?:uv|poetry|pdm|pipenv|hatch|rye) run (?:--?\S+(?:[= ](?:dev|test|tests|lint|all|docs))? )*|uvx |pipx run |npx (?:--?\S+ )*|pnpm (?:exec|dlx) |yarn (?:exec|dlx) |bunx |bundle exec |cross-env |dotenv |nice )/u;

/**
 * What a command of a shell is for: setup, validate, runtime; `null` when it is none that this version knows. Each part
 * between `&&` and `;` is looked at; validating wins over setting up. What sends something away is none of them.
 */
export function classifyCommand(command: string): CommandGroup | null {
  const parts = command.split(/\s*(?:&&|\|\||;|\|)\s*/u).map((part) => part.trim());
  if (parts.some((part) => sendsAway(part)) || rewritesFiles(command)) return null;
  const groups = parts.map((part) => groupOf(part));
  return groups.find((group) => group === "validate") ?? groups.find((group) => group !== null) ?? null;
}

function groupOf(part: string): CommandGroup | null {
  let bare = part.slice(0, 500);
  for (let round = 0; round < 5 && WRAPPERS.test(bare); round += 1) bare = bare.replace(WRAPPERS, "");
  if (/(?:^|\s)(?:--version|-V|version)$|^rustup (?:show|default|toolchain list)\b|&$/u.test(bare)) return null;
  if (/^tox (?:.* )?(?:-n|--notest)\b/u.test(bare)) return "setup";
  if (RUNTIME.test(bare)) return "runtime";
  if (/\bcit\b|install-ci-test|install-test/u.test(bare) && bare.startsWith("npm")) return "validate";
  if (SETUP.test(bare)) return "setup";
  if (VALIDATE.test(bare)) return "validate";
  const own = OWN_SCRIPT.exec(bare);
  return own === null ? null : own.groups?.["set"] === undefined ? "validate" : "setup";
}

/** Formatters that write unless they are told to look only. */
const FORMATTER =
  /^(?:.*\s)?(?:cargo (?:\+\S+ )?fmt|ruff format|black|isort|oxfmt|dart format|terraform fmt|mix format|dotnet format|swift-format|clang-format)(?:\s|$)/u;
const LOOKS_ONLY =
  /(?:^|\s)(?:--?check(?:-only)?|-c|-l|--diff|--dry-run|--list-different|--verify\S*|--check-formatted|--set-exit-if-changed|lint)(?:[\s=]|$)/u;

/** True for what changes the files it looks at, such as `eslint --fix`: whoever wants to check does not want that. */
export function rewritesFiles(command: string): boolean {
  return command.split(/\s*(?:&&|\|\||;|\|)\s*/u).some((part) => {
    if (
      /(?:^|\s)(?:--write|--fix|--apply|--in-place|--auto-?correct(?:-all)?)(?:[\s=]|$)|^(?:gofmt|gofumpt|goimports) (?:.* )?-\w*w/u.test(
        part,
      )
    )
      return true;
    return FORMATTER.test(part) && !LOOKS_ONLY.test(part);
  });
}

/** Publishing, deploying and releasing is nothing that a reader should try out. */
export function sendsAway(command: string): boolean {
  const words = command.split(/\s+/u);
  return words.some((word, index) => {
    if (word.startsWith("-")) return false;
    if (/^(?:release(?:$|[:A-Z-])|goreleaser|twine$|versions:set)|:versions-maven-plugin:/u.test(word))
      return !(words[index - 1] ?? "").startsWith("-");
    return /(?:^|[^a-z])(?:publish|deploy|upload)(?![a-z])/u.test(word);
  });
}
