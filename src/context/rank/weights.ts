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
    -0.6, // textRank
    1.76, // titleText
    0.88, // codeText
    0, // diff
    0.97, // names
    0.78, // stem
    0.69, // coverage
    2.65, // mentioned
    0.41, // messages
    0.57, // messageRank
    0.7, // messageMean
    -0.1, // touches
    1.7, // recent
    1.33, // passage
    -0.29, // symbols
    0.57, // defines
    3.78, // long
    -0.41, // test
    -2.08, // docs
    -1.47, // changelog
    -0.42, // settings
    -2.02, // example
    -0.35, // other
    2.9, // testAsTold
    0.35, // docsAsTold
    0.45, // settingsAsTold
    2.45, // exampleAsTold
    1.88, // scope
  ],
  taskRelated: [
    0.87, // text
    -0.37, // textRank
    1.67, // titleText
    0.83, // codeText
    0, // diff
    0.93, // names
    0.76, // stem
    0.72, // coverage
    2.82, // mentioned
    0.26, // messages
    0.55, // messageRank
    0.56, // messageMean
    -0.76, // touches
    1.68, // recent
    1.22, // passage
    -0.33, // symbols
    0.56, // defines
    3.63, // long
    -0.52, // test
    -2, // docs
    -1.49, // changelog
    -0.44, // settings
    -1.98, // example
    -0.33, // other
    3.13, // testAsTold
    0.29, // docsAsTold
    0.52, // settingsAsTold
    2.43, // exampleAsTold
    1.81, // scope
    1.6, // companion
    0.76, // companionRank
    0, // importedBy
    0.77, // imports
    2.61, // refersTo
    0.75, // referredBy
    1.96, // pair
    -0.34, // sameStem
    0.01, // folder
    -0.15, // area
  ],
  change: [
    -0.28, // text
    -0.05, // textRank
    1.7, // titleText
    0.44, // codeText
    -0.18, // diff
    0.1, // names
    0.9, // stem
    1.75, // coverage
    1.72, // mentioned
    -0.13, // messages
    0.43, // messageRank
    0.5, // messageMean
    -1.16, // touches
    1.36, // recent
    2.56, // passage
    0.43, // symbols
    0.5, // defines
    1.46, // long
    -0.38, // test
    -0.67, // docs
    -0.52, // changelog
    0.8, // settings
    -0.84, // example
    0.64, // other
    1.12, // testAsTold
    -0.06, // docsAsTold
    -0.32, // settingsAsTold
    1.05, // exampleAsTold
    1.09, // scope
    3.71, // companion
    1.38, // companionRank
    -0.45, // importedBy
    -0.13, // imports
    1.73, // refersTo
    1.21, // referredBy
    2.44, // pair
    -0.34, // sameStem
    -0.28, // folder
    0.16, // area
  ],
};
