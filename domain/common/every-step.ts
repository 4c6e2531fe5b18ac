/** Does one step after the other, each whatever became of those before it. Then throws the trouble of the first that failed. */
export async function everyStep(steps: readonly (() => unknown)[]): Promise<void> {
  const troubles: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      troubles.push(error);
    }
  }
  if (troubles.length > 0) throw troubles[0];
}
