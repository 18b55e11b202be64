import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseCandidates } from "../../../src/context/rank/candidates.ts";

const all = () => true;
const nothing = (size: number) => () => new Float64Array(size);

test("the strongest first; the order of the files decides among equals", () => {
  expect(chooseCandidates(Float64Array.of(1, 3, 0, 3, 2), all, nothing(5))).toEqual([1, 3, 4, 0]);
});

test("what belongs to the first guess is a candidate, though a thousand files have better words", () => {
  const strength = Float64Array.from({ length: 1000 }, (_, index) => (index === 999 ? 0 : 1000 - index));
  const related = new Float64Array(1000);
  related[999] = 0.1;
  const asked: number[][] = [];
  const found = chooseCandidates(strength, all, (guess) => {
    asked.push([...guess]);
    return related;
  });
  expect(asked).toEqual([Array.from({ length: 15 }, (_, index) => index)]);
  expect(found.indexOf(999)).toBe(200);
  expect(found.length).toBe(300);
});

test("no evidence, no candidates: not even of the first files", () => {
  expect(
    chooseCandidates(new Float64Array(4), all, (guess) => Float64Array.from({ length: 4 }, () => (guess.length === 0 ? 0 : 1))),
  ).toEqual([]);
});

test("at most three hundred, each once, none that may not be proposed", () => {
  const numbers = fc.array(fc.constantFrom(0, 0, 0.5, 1, 2), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(numbers, numbers, (strength, related) => {
      const found = chooseCandidates(
        Float64Array.from(strength),
        (index) => index % 3 !== 0,
        () => Float64Array.from(related),
      );
      expect(found.length).toBeLessThanOrEqual(300);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((index) => index % 3 !== 0 && (strength[index] ?? 0) + (related[index] ?? 0) > 0)).toBe(true);
    }),
  );
});
