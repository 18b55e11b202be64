import { defineConfig } from "vitest/config";

const report = process.env["TRUST_LAYER_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    // GitHub's workflow parser imports JSON without an import attribute, which Node refuses: let Vite inline it.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
  },
});
