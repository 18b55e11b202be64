import { shellQuote } from "../shell-quote.ts";

/**
 * A function that gives the Gradle call for one test class, or for all tests of its module. The task follows from the
 * source set: `src/test` is `test`, `src/functionalTest` is `functionalTest`. Kotlin Multiplatform names a task per
 * platform, so what is common runs as `jvmTest`; tests that need a device or a native target are not called by class.
 * Besides `src/jvmTest/kotlin` a module may keep its sets as `jvm/test`.
 */
export function gradleTests(
  all: ReadonlySet<string>,
  moduleOf: (path: string, isModule: (folder: string) => boolean) => string | null,
): (path: string, type: string | null) => string {
  const has = (path: string) => all.has(path);
  const hasSettings = (folder: string) => has(`${folder}settings.gradle.kts`) || has(`${folder}settings.gradle`);
  return (path, type) => {
    // A build that does not start at the root of the repository runs where its settings are.
    const build =
      hasSettings("") || ["build.gradle", "build.gradle.kts"].some(has) ? null : moduleOf(path, (folder) => hasSettings(`${folder}/`));
    const top = build === null ? "" : `${build}/`;
    const runner = has(`${top}gradlew`) ? "./gradlew" : "gradle";
    // A build file may also be called after its module.
    const isModule = (folder: string) =>
      ["build", folder.slice(folder.lastIndexOf("/") + 1)].some(
        (name) => has(`${folder}/${name}.gradle.kts`) || has(`${folder}/${name}.gradle`),
      );
    const module = moduleOf(path, isModule);
    const { task, byClass } = taskOf(module === null ? path : path.slice(module.length + 1));
    const inBuild = module === null || module === build ? "" : module.slice(top.length);
    const name = inBuild === "" ? task : `:${inBuild.replaceAll("/", ":")}:${task}`;
    return `${build === null ? "" : `cd ${shellQuote(build)} && `}${runner} ${shellQuote(name)}${type === null || !byClass ? "" : ` --tests ${shellQuote(`*${type}`)}`}`;
  };
}

function taskOf(inModule: string): { task: string; byClass: boolean } {
  const set = /^src\/(\w+)\//u.exec(inModule)?.[1] ?? null;
  const platform = /^(\w+)\/test\//u.exec(inModule)?.[1] ?? null;
  const name = set ?? (platform === null || platform === "src" ? "test" : `${platform}Test`);
  if (name === "test" || /^(?:testFixtures|main)$/u.test(name)) return { task: "test", byClass: true };
  if (/^(?:common|jvm|jvmShared|commonJvm|jvmCommon)\w*Test$/u.test(name)) return { task: "jvmTest", byClass: true };
  if (/^android(?:Unit|Host)Test$/u.test(name)) return { task: "testDebugUnitTest", byClass: true };
  if (/^(?:js|wasmJs|wasmWasi)Test$/u.test(name)) return { task: name, byClass: true };
  if (/^android\w*Test$/u.test(name)) return { task: "connectedCheck", byClass: false };
  if (/^(?:native|posix|apple|ios|macos|darwin|linux|mingw|windows|desktop|concurrent|nonJvm|web|tvos|watchos)\w*Test$/iu.test(name))
    return { task: "allTests", byClass: false };
  return /Test$/u.test(name) ? { task: name, byClass: true } : { task: "test", byClass: true };
}
