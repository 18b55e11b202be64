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
 * Learned by bench/ranking.ts from 720 questions about past commits (their messages; with and without the history) and 723
 * with half of the diff (with and without the message) of 15 public repositories:
 * BurntSushi/ripgrep, Kotlin/kotlinx.coroutines, expressjs/express, fastify/fastify, google/gson, guzzle/guzzle,
 * laravel/framework, mockito/mockito, pallets/flask, pnpm/pnpm, rubocop/rubocop, sinatra/sinatra, spf13/cobra,
 * trpc/trpc, vitest-dev/vitest
 */
export const WEIGHTS: RankWeights = {
  task: [
    1.01, // text
    -0.57, // textRank
    1.75, // titleText
    0.85, // codeText
    0, // diff
    0.95, // names
    0.8, // stem
    0.72, // coverage
    2.63, // mentioned
    0.39, // messages
    0.58, // messageRank
    0.7, // messageMean
    -0.1, // touches
    1.7, // recent
    1.3, // passage
    -0.18, // symbols
    0.56, // defines
    3.79, // long
    -0.42, // test
    -2.03, // docs
    -1.4, // changelog
    -0.41, // settings
    -2.01, // example
    -0.34, // other
    2.87, // testAsTold
    0.36, // docsAsTold
    0.46, // settingsAsTold
    2.46, // exampleAsTold
    1.89, // scope
  ],
  taskRelated: [
    0.92, // text
    -0.4, // textRank
    1.65, // titleText
    0.81, // codeText
    0, // diff
    0.9, // names
    0.83, // stem
    0.76, // coverage
    2.78, // mentioned
    0.29, // messages
    0.44, // messageRank
    0.6, // messageMean
    -0.62, // touches
    1.62, // recent
    1.18, // passage
    -0.27, // symbols
    0.58, // defines
    3.64, // long
    -0.5, // test
    -1.98, // docs
    -1.46, // changelog
    -0.46, // settings
    -1.99, // example
    -0.32, // other
    3.02, // testAsTold
    0.33, // docsAsTold
    0.48, // settingsAsTold
    2.41, // exampleAsTold
    1.81, // scope
    0.99, // companion
    0.83, // companionRank
    -0.24, // importedBy
    0.93, // imports
    3.3, // refersTo
    0.45, // referredBy
    1.51, // pair
    -0.22, // sameStem
    0.34, // folder
    -0.27, // area
  ],
  change: [
    -0.17, // text
    -0.14, // textRank
    1.7, // titleText
    0.33, // codeText
    -0.19, // diff
    0.15, // names
    0.95, // stem
    2.06, // coverage
    1.84, // mentioned
    -0.15, // messages
    0.24, // messageRank
    0.57, // messageMean
    -0.82, // touches
    1.4, // recent
    2.62, // passage
    0.11, // symbols
    0.74, // defines
    1.32, // long
    -0.42, // test
    -0.63, // docs
    -0.48, // changelog
    0.8, // settings
    -0.87, // example
    0.66, // other
    1.02, // testAsTold
    0.01, // docsAsTold
    -0.44, // settingsAsTold
    0.98, // exampleAsTold
    1.18, // scope
    3.55, // companion
    1.17, // companionRank
    -0.33, // importedBy
    -0.38, // imports
    1.12, // refersTo
    0.79, // referredBy
    2.7, // pair
    -1.19, // sameStem
    -0.3, // folder
    0.11, // area
  ],
};
