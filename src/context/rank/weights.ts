import type { OWN_FEATURES, RELATION_FEATURES } from "./features.ts";

type Weights<Name extends string> = Readonly<Record<Name, number>>;
export type OwnWeights = Weights<(typeof OWN_FEATURES)[number]>;
export type RelatedWeights = Weights<(typeof OWN_FEATURES)[number] | (typeof RELATION_FEATURES)[number]>;

export interface RankWeights {
  readonly task: OwnWeights;
  readonly taskRelated: RelatedWeights;
  readonly change: RelatedWeights;
}

export const WEIGHTS: RankWeights = {
  task: { text: 6, textRank: 0, diff: 6, names: 1, stem: 0, coverage: 0, mentioned: 0, messages: 3, messageRank: 0, touches: 0, recent: 0, passage: 0, symbols: 0, defines: 0, long: 0, test: 0, docs: 0, changelog: -1, settings: 0, example: 0, other: 0, testAsTold: 0, docsAsTold: 0, settingsAsTold: 0, exampleAsTold: 0, scope: 0 },
  taskRelated: { text: 6, textRank: 0, diff: 6, names: 1, stem: 0, coverage: 0, mentioned: 0, messages: 3, messageRank: 0, touches: 0, recent: 0, passage: 0, symbols: 0, defines: 0, long: 0, test: 0, docs: 0, changelog: -1, settings: 0, example: 0, other: 0, testAsTold: 0, docsAsTold: 0, settingsAsTold: 0, exampleAsTold: 0, scope: 0, companion: 5, companionRank: 0, importedBy: 1, imports: 1, pair: 2, sameStem: 0, folder: 1, area: 0 },
  change: { text: 6, textRank: 0, diff: 6, names: 1, stem: 0, coverage: 0, mentioned: 0, messages: 3, messageRank: 0, touches: 0, recent: 0, passage: 0, symbols: 0, defines: 0, long: 0, test: 0, docs: 0, changelog: -1, settings: 0, example: 0, other: 0, testAsTold: 0, docsAsTold: 0, settingsAsTold: 0, exampleAsTold: 0, scope: 0, companion: 5, companionRank: 0, importedBy: 1, imports: 1, pair: 2, sameStem: 0, folder: 1, area: 0 },
};
