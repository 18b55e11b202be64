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
 * Learned by bench/ranking.ts from 1388 questions about past commits (their messages; with and without the history) and 1701
 * with half of the diff (with and without the message) of 22 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, TanStack/query, axios/axios, eslint/eslint, expressjs/express,
 * fastify/fastify, google/gson, guzzle/guzzle, laravel/framework, mockito/mockito, pallets/flask, pinterest/ktlint,
 * pnpm/pnpm, rubocop/rubocop, scrapy/scrapy, sharkdp/bat, sinatra/sinatra, spf13/cobra, square/retrofit, trpc/trpc,
 * vitest-dev/vitest
 */
export const WEIGHTS: RankWeights = {
  task: [
    0.38, // text
    0.24, // textRank
    0.43, // titleText
    1.26, // codeText
    0, // diff
    0.71, // names
    0.63, // stem
    0.2, // coverage
    2.3, // mentioned
    0.53, // messages
    0.44, // messageRank
    0.51, // messageMean
    -0.51, // touches
    1.54, // recent
    1.2, // passage
    0.44, // symbols
    0.15, // defines
    2.39, // long
    -0.16, // test
    -1.42, // docs
    -0.78, // changelog
    -0.27, // settings
    -1.27, // example
    -1.48, // other
    0.93, // testAsTold
    0.72, // docsAsTold
    0.27, // settingsAsTold
    2.29, // exampleAsTold
    0.97, // scope
    -1.07, // depth
    1.13, // pathWords
    0.25, // titleCoverage
    1.13, // alike
    0.42, // extension
    1.34, // roleRank
  ],
  taskRelated: [
    0.39, // text
    0.26, // textRank
    0.38, // titleText
    1.09, // codeText
    0, // diff
    0.61, // names
    0.49, // stem
    0.22, // coverage
    2.2, // mentioned
    0.42, // messages
    0.38, // messageRank
    0.41, // messageMean
    -0.77, // touches
    1.38, // recent
    1.12, // passage
    0.39, // symbols
    0.13, // defines
    2.27, // long
    -0.16, // test
    -1.32, // docs
    -0.69, // changelog
    -0.22, // settings
    -1.12, // example
    -1.35, // other
    0.92, // testAsTold
    0.71, // docsAsTold
    0.21, // settingsAsTold
    2.15, // exampleAsTold
    0.86, // scope
    -1.13, // depth
    1.06, // pathWords
    0.18, // titleCoverage
    0.74, // alike
    0.33, // extension
    1.09, // roleRank
    1.36, // companion
    0.54, // companionRank
    0.3, // importedBy
    0.33, // imports
    0.83, // refersTo
    0.52, // referredBy
    1.41, // pair
    0.66, // sameStem
    -0.35, // folder
    0.12, // area
  ],
  change: [
    0.08, // text
    -0.21, // textRank
    0.3, // titleText
    0.67, // codeText
    0.15, // diff
    0.49, // names
    0.43, // stem
    1.34, // coverage
    1.72, // mentioned
    -0.41, // messages
    0.65, // messageRank
    0.23, // messageMean
    -1.23, // touches
    1.57, // recent
    1.13, // passage
    0.47, // symbols
    0.19, // defines
    0.62, // long
    -0.09, // test
    -0.93, // docs
    -0.36, // changelog
    -0.2, // settings
    -0.88, // example
    -1.49, // other
    0.82, // testAsTold
    -0.07, // docsAsTold
    0.02, // settingsAsTold
    1.96, // exampleAsTold
    0.67, // scope
    -1.1, // depth
    1.93, // pathWords
    0.43, // titleCoverage
    0.3, // alike
    0.21, // extension
    2.07, // roleRank
    2.41, // companion
    1.85, // companionRank
    0.26, // importedBy
    0.35, // imports
    0.59, // refersTo
    0.66, // referredBy
    1.84, // pair
    -0.03, // sameStem
    -0.61, // folder
    0.31, // area
  ],
};
