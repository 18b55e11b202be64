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
 * Learned by bench/ranking.ts from 2610 questions about past commits (their messages; with and without the history) and 3138
 * with half of the diff (with and without the message) of 22 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, TanStack/query, axios/axios, eslint/eslint, expressjs/express,
 * fastify/fastify, google/gson, guzzle/guzzle, laravel/framework, mockito/mockito, pallets/flask, pinterest/ktlint,
 * pnpm/pnpm, rubocop/rubocop, scrapy/scrapy, sharkdp/bat, sinatra/sinatra, spf13/cobra, square/retrofit, trpc/trpc,
 * vitest-dev/vitest
 */
export const WEIGHTS: RankWeights = {
  task: [
    0.7, // text
    0.27, // textRank
    0.24, // titleText
    1.55, // codeText
    0, // diff
    0.71, // names
    0.98, // stem
    0.88, // coverage
    2.97, // mentioned
    0.94, // messages
    0.57, // messageRank
    0.76, // messageMean
    -0.75, // touches
    1.94, // recent
    1.13, // passage
    0.56, // symbols
    0.3, // defines
    2.38, // long
    -0.13, // test
    -1.9, // docs
    -1.36, // changelog
    -0.67, // settings
    -1.94, // example
    -1.47, // other
    1.19, // testAsTold
    0.16, // docsAsTold
    0.36, // settingsAsTold
    1.92, // exampleAsTold
    1.07, // scope
    -0.89, // depth
    1.71, // pathWords
    0.84, // titleCoverage
    1.52, // alike
    0.14, // extension
    1.71, // roleRank
  ],
  taskRelated: [
    0.71, // text
    0.28, // textRank
    0.22, // titleText
    1.42, // codeText
    0, // diff
    0.65, // names
    0.88, // stem
    0.88, // coverage
    2.96, // mentioned
    0.77, // messages
    0.47, // messageRank
    0.65, // messageMean
    -1.13, // touches
    1.74, // recent
    1.02, // passage
    0.51, // symbols
    0.31, // defines
    2.24, // long
    -0.13, // test
    -1.86, // docs
    -1.33, // changelog
    -0.62, // settings
    -1.87, // example
    -1.43, // other
    1.22, // testAsTold
    0.14, // docsAsTold
    0.28, // settingsAsTold
    1.84, // exampleAsTold
    1.02, // scope
    -1.01, // depth
    1.68, // pathWords
    0.84, // titleCoverage
    1.23, // alike
    0.09, // extension
    1.51, // roleRank
    1.33, // companion
    0.96, // companionRank
    0.2, // importedBy
    0.61, // imports
    3.05, // refersTo
    1.14, // referredBy
    1.79, // pair
    0.1, // sameStem
    -0.28, // folder
    -0.03, // area
  ],
  change: [
    -0.01, // text
    0.15, // textRank
    0.4, // titleText
    0.91, // codeText
    0.34, // diff
    0.47, // names
    0.55, // stem
    1.29, // coverage
    2.77, // mentioned
    0.16, // messages
    0.19, // messageRank
    0.57, // messageMean
    -1.53, // touches
    1.43, // recent
    1.86, // passage
    0.72, // symbols
    0.02, // defines
    0.42, // long
    -0.2, // test
    -1.16, // docs
    -0.3, // changelog
    -0.23, // settings
    -1.38, // example
    -0.94, // other
    0.82, // testAsTold
    -0.42, // docsAsTold
    -0.29, // settingsAsTold
    1.69, // exampleAsTold
    0.73, // scope
    -0.89, // depth
    2.09, // pathWords
    0.62, // titleCoverage
    0.3, // alike
    0.15, // extension
    2.25, // roleRank
    2.88, // companion
    2.17, // companionRank
    0.11, // importedBy
    0.43, // imports
    1.71, // refersTo
    1.32, // referredBy
    1.63, // pair
    0.32, // sameStem
    -0.61, // folder
    0.22, // area
  ],
};
