/** Weights by the order of the features in features.ts. */
export interface RankWeights {
  /** A first guess at a task, from each file alone. */
  readonly task: readonly number[];
  /** With its relations to the best of the guess. */
  readonly taskRelated: readonly number[];
  /** A change: each file alone and its relations to the changed files. */
  readonly change: readonly number[];
}

/*
 * Learned by bench/ranking.ts from 1390 questions about past commits (their messages; with and without the history) and 1707
 * with half of the diff (with and without the message) of 22 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, TanStack/query, axios/axios, eslint/eslint, expressjs/express,
 * fastify/fastify, google/gson, guzzle/guzzle, laravel/framework, mockito/mockito, pallets/flask, pinterest/ktlint,
 * pnpm/pnpm, rubocop/rubocop, scrapy/scrapy, sharkdp/bat, sinatra/sinatra, spf13/cobra, square/retrofit, trpc/trpc,
 * vitest-dev/vitest
 */
export const WEIGHTS: RankWeights = {
  task: [
    1.02, // text
    -1.07, // textRank
    0.52, // titleText
    1, // codeText
    0, // diff
    0.71, // names
    0.87, // stem
    0.28, // coverage
    1.43, // mentioned
    0.07, // messages
    0.15, // messageRank
    0.51, // messageMean
    -0.19, // touches
    1.51, // recent
    1.56, // passage
    0.36, // symbols
    -0.05, // defines
    3.45, // long
    -0.19, // test
    -1.82, // docs
    -1.17, // changelog
    -0.56, // settings
    -1.85, // example
    -1.88, // other
    1.35, // testAsTold
    0.67, // docsAsTold
    0.32, // settingsAsTold
    2.52, // exampleAsTold
    1.11, // scope
    -1.02, // depth
    1.08, // pathWords
    0.11, // titleCoverage
    1.15, // alike
    0.31, // extension
    1.65, // roleRank
  ],
  taskRelated: [
    0.97, // text
    -0.91, // textRank
    0.44, // titleText
    0.95, // codeText
    0, // diff
    0.64, // names
    0.86, // stem
    0.39, // coverage
    1.61, // mentioned
    -0.02, // messages
    0.09, // messageRank
    0.49, // messageMean
    -0.52, // touches
    1.38, // recent
    1.47, // passage
    0.31, // symbols
    -0.03, // defines
    3.3, // long
    -0.19, // test
    -1.74, // docs
    -1.16, // changelog
    -0.51, // settings
    -1.78, // example
    -1.85, // other
    1.4, // testAsTold
    0.63, // docsAsTold
    0.32, // settingsAsTold
    2.53, // exampleAsTold
    1.02, // scope
    -1.2, // depth
    1.06, // pathWords
    0.08, // titleCoverage
    0.8, // alike
    0.28, // extension
    1.53, // roleRank
    1.39, // companion
    0.58, // companionRank
    0.27, // importedBy
    0.72, // imports
    1.96, // refersTo
    0.63, // referredBy
    0.6, // pair
    0.36, // sameStem
    -0.16, // folder
    0.13, // area
  ],
  change: [
    0.13, // text
    -1.35, // textRank
    0.56, // titleText
    0.69, // codeText
    -0.2, // diff
    0.64, // names
    0.66, // stem
    1.57, // coverage
    1.11, // mentioned
    -0.78, // messages
    0.46, // messageRank
    0.48, // messageMean
    -0.64, // touches
    1.58, // recent
    1.29, // passage
    0.33, // symbols
    0.25, // defines
    1.18, // long
    -0.1, // test
    -1.14, // docs
    -0.47, // changelog
    -0.02, // settings
    -1.5, // example
    -1.82, // other
    0.8, // testAsTold
    0.1, // docsAsTold
    -0.02, // settingsAsTold
    1.44, // exampleAsTold
    0.78, // scope
    -1.35, // depth
    1.66, // pathWords
    0.31, // titleCoverage
    0.07, // alike
    0.32, // extension
    2.46, // roleRank
    3.56, // companion
    0.73, // companionRank
    0.11, // importedBy
    0.24, // imports
    0.49, // refersTo
    0.81, // referredBy
    1.93, // pair
    -0.81, // sameStem
    -0.81, // folder
    0.08, // area
  ],
};
