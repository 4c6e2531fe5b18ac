/** Milliseconds between looks at whether a backup is due: a laptop may stay open for days. */
const lookEvery = 3_600_000;

/**
 * Calls `look` some time after the vault was opened, when whoever opened it has got to what she opened it for, and then every hour.
 * The timers do not keep the program running.
 * @param after milliseconds
 */
export function lookRegularly(after: number, look: () => void): () => void {
  const first = setTimeout(look, after);
  const later = setInterval(look, lookEvery);
  first.unref();
  later.unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}
