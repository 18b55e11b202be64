/*
 * git runs in a process group of its own, so that its helper (git-remote-http) ends with it. Such a group gets neither the
 * terminal's Ctrl-C nor what a runner sends to us when a job is cancelled, and it has no variable by which the runner
 * would find it afterwards: whoever made the group must end it. Source: setsid(2).
 */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** The groups under way, by the id of the process that leads them. */
const groups = new Set<number>();

/** Signals a group, which may have ended in the meantime. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // It ended by itself.
  }
}

/**
 * Ends a group when this process is ended or exits while it runs. The returned function says that it is over. git gets
 * SIGTERM, upon which it removes its lock and temporary files.
 */
export function endWithUs(leader: number): () => void {
  if (groups.size === 0) {
    process.on("exit", endAll);
    for (const signal of SIGNALS) process.on(signal, onSignal);
  }
  groups.add(leader);
  return () => {
    if (!groups.delete(leader) || groups.size > 0) return;
    process.off("exit", endAll);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}

function endAll(): void {
  for (const leader of groups) signalGroup(leader, "SIGTERM");
}

/** With a listener Node does not end by itself any more; another listener than this one decides what the signal means. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  endAll();
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}
