import * as z from "zod";

/**
 * Bytes as base64 in the one form that encoding them gives. Node decodes far more (other alphabets, blanks, loose last
 * bits), and then two texts would be the same signature.
 */
export function base64Schema(maxCharacters: number) {
  return z
    .string()
    .min(1)
    .max(maxCharacters)
    .refine((text) => Buffer.from(text, "base64").toString("base64") === text, "base64");
}
