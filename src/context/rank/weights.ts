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
 * Learned by bench/ranking.ts from 1030 questions about past commits (their messages; with and without the history) and 1233
 * with half of the diff (with and without the message) of 22 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, TanStack/query, axios/axios, eslint/eslint, expressjs/express,
 * fastify/fastify, google/gson, guzzle/guzzle, laravel/framework, mockito/mockito, pallets/flask, pinterest/ktlint,
 * pnpm/pnpm, rubocop/rubocop, scrapy/scrapy, sharkdp/bat, sinatra/sinatra, spf13/cobra, square/retrofit, trpc/trpc,
 * vitest-dev/vitest
 */
export const WEIGHTS: RankWeights = {
  task: [
    1.45, // text
    -0.41, // textRank
    0.93, // titleText
    0.6, // codeText
    0, // diff
    0.78, // names
    0.6, // stem
    0.07, // coverage
    1.19, // mentioned
    0.14, // messages
    0.16, // messageRank
    0.47, // messageMean
    -0.21, // touches
    1.82, // recent
    1.68, // passage
    0.23, // symbols
    0.1, // defines
    2.74, // long
    -0.17, // test
    -1.6, // docs
    -1.33, // changelog
    -0.15, // settings
    -1.33, // example
    -0.7, // other
    1.75, // testAsTold
    0.26, // docsAsTold
    0.6, // settingsAsTold
    1.86, // exampleAsTold
    1.54, // scope
    -0.66, // depth
    1.35, // pathWords
    0.54, // titleCoverage
    1.18, // alike
    -0.29, // extension
    0, // roleRank
  ],
  taskRelated: [
    1.36, // text
    -0.25, // textRank
    0.84, // titleText
    0.51, // codeText
    0, // diff
    0.7, // names
    0.55, // stem
    0.19, // coverage
    1.45, // mentioned
    0.03, // messages
    0.2, // messageRank
    0.5, // messageMean
    -0.52, // touches
    1.72, // recent
    1.59, // passage
    0.18, // symbols
    0.14, // defines
    2.51, // long
    -0.24, // test
    -1.58, // docs
    -1.36, // changelog
    -0.14, // settings
    -1.26, // example
    -0.66, // other
    1.95, // testAsTold
    0.26, // docsAsTold
    0.58, // settingsAsTold
    1.84, // exampleAsTold
    1.49, // scope
    -0.81, // depth
    1.31, // pathWords
    0.48, // titleCoverage
    0.85, // alike
    -0.31, // extension
    0, // roleRank
    1.54, // companion
    0.33, // companionRank
    -0.19, // importedBy
    0.66, // imports
    3.51, // refersTo
    1.26, // referredBy
    1.27, // pair
    0.45, // sameStem
    -0.22, // folder
    0.16, // area
  ],
  change: [
    0.38, // text
    -0.1, // textRank
    1.22, // titleText
    0.17, // codeText
    0.5, // diff
    0.73, // names
    0.57, // stem
    2.15, // coverage
    1.31, // mentioned
    0.18, // messages
    0.06, // messageRank
    0.43, // messageMean
    -0.97, // touches
    1.97, // recent
    2, // passage
    0.62, // symbols
    0.02, // defines
    0.34, // long
    -0.18, // test
    -1.09, // docs
    -0.21, // changelog
    0.34, // settings
    -0.62, // example
    -0.01, // other
    1.26, // testAsTold
    0.22, // docsAsTold
    0.79, // settingsAsTold
    1.26, // exampleAsTold
    1.31, // scope
    -1.04, // depth
    1.64, // pathWords
    0.12, // titleCoverage
    -0.2, // alike
    -0.38, // extension
    0, // roleRank
    2.66, // companion
    0.88, // companionRank
    -0.04, // importedBy
    0.66, // imports
    1.17, // refersTo
    1.42, // referredBy
    1.32, // pair
    0.62, // sameStem
    -0.67, // folder
    0.15, // area
  ],
};
