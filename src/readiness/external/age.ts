const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** Whole seconds from one instant to another; negative when it lies after it; `null` when one cannot be read. */
export function wholeSeconds(from: string, to: string): number | null {
  const seconds = Math.floor((Date.parse(to) - Date.parse(from)) / 1000);
  return Number.isFinite(seconds) ? seconds : null;
}

/** An age as people say it: `40 seconds ago`, `3 hours ago`, `2 days ago`. */
export function ageInWords(seconds: number): string {
  if (seconds < -5 * MINUTE) return "in the future";
  if (seconds < 1) return "just now";
  if (seconds < MINUTE) return ago(seconds, "second");
  if (seconds < HOUR) return ago(Math.floor(seconds / MINUTE), "minute");
  if (seconds < 2 * DAY) return ago(Math.floor(seconds / HOUR), "hour");
  return ago(Math.floor(seconds / DAY), "day");
}

function ago(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"} ago`;
}
