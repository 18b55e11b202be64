import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/facts/configuration-error.ts";
import { refuseOldGit } from "../../../src/git/repository.ts";

describe("the version of git", () => {
  it.each(["git version 2.31.0", "git version 2.39.5 (Apple Git-154)", "git version 2.47.1.windows.1", "git version 3.0.0"])(
    "%s will do",
    (version) => {
      expect(() => refuseOldGit(version)).not.toThrow();
    },
  );

  it.each(["git version 2.30.9", "git version 2.25.1", "git version 1.9.5", "", "something else"])("%j is refused", (version) => {
    expect(() => refuseOldGit(version)).toThrow(ConfigurationError);
  });
});
