import { named, prefixed, type SecretRule } from "../rule.ts";
import { entropy } from "../validators.ts";

/** Providers of models and their tools, in the formats of their key pages. */
export const MODEL_RULES: readonly SecretRule[] = [
  prefixed("anthropic-key", ["sk-ant-"], "[A-Za-z0-9]{2,12}-[A-Za-z0-9_-]{32,200}"),
  prefixed("openai-key", ["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"], "[A-Za-z0-9_-]{32,220}"),
  prefixed("openrouter-key", ["sk-or-v1-", "sk-or-"], "[a-f0-9]{48,64}"),
  prefixed("openai-legacy-key", ["sk-"], "[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"),
  // DeepSeek, older OpenAI projects, Moonshot, and many compatible services.
  prefixed("model-key", ["sk-"], "[A-Za-z0-9]{32,64}(?![A-Za-z0-9])", {
    confidence: "likely",
    judge: (secret) => (entropy(secret) >= 3 && /\d/.test(secret) ? "likely" : null),
  }),
  prefixed("huggingface-token", ["hf_", "api_org_"], "[A-Za-z]{34}(?![A-Za-z0-9])"),
  prefixed("huggingface-oauth-token", ["hf_oauth_", "hf_jwt_"], "[A-Za-z0-9_.-]{30,1024}"),
  prefixed("replicate-token", ["r8_"], "[A-Za-z0-9]{37}"),
  prefixed("groq-key", ["gsk_"], "[A-Za-z0-9]{52}"),
  prefixed("xai-key", ["xai-"], "[A-Za-z0-9]{80}"),
  prefixed("perplexity-key", ["pplx-"], "[A-Za-z0-9]{48,56}"),
  prefixed("nvidia-key", ["nvapi-"], "[A-Za-z0-9_-]{60,70}"),
  prefixed("langsmith-key", ["lsv2_pt_", "lsv2_sk_"], "[a-f0-9]{32}_[a-f0-9]{10}"),
  prefixed("langfuse-key", ["sk-lf-", "pk-lf-"], "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  prefixed("pinecone-key", ["pcsk_"], "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{50,70}"),
  prefixed("elevenlabs-key", ["sk_"], "[a-f0-9]{48}(?![A-Za-z0-9])"),
  prefixed("together-key", ["tgp_v1_"], "[A-Za-z0-9_-]{40,50}"),
  prefixed("wandb-key", ["wandb_v1_"], "[A-Za-z0-9_-]{40,100}"),
  named("wandb-legacy-key", ["wandb"], "[a-f0-9]{40}"),
  named(
    "model-provider-key",
    ["cohere", "mistral", "voyage", "ai21", "assemblyai", "deepgram", "stability"],
    "[A-Za-z0-9_-]{32,64}",
    (secret) => (/\d/.test(secret) ? "likely" : null),
  ),
];
