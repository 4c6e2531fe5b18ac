import { describe, expect, it } from 'vitest';
import { printPapers } from '../../../electron/papers/print-papers';
import type { PackEngine } from '../../../electron/papers/worker/pack-engine';

/** An engine that finds the one section on the page that the printed bytes name. */
const engine = {
  locate: ({ papers }: { papers: Uint8Array }) =>
    Promise.resolve({ pages: 9, sections: [{ id: 'a', page: papers[0] ?? 0 }] }),
} as unknown as PackEngine;

describe('printPapers', () => {
  it('prints once to count and once with numbers', async () => {
    const asked: (number | undefined)[] = [];
    const printed = await printPapers(
      ['a'],
      [],
      async (pages) => {
        asked.push(pages.get('a'));
        return Uint8Array.of(3);
      },
      engine,
    );
    expect(asked).toEqual([undefined, 4]);
    expect(printed.sections).toEqual([{ id: 'a', page: 3 }]);
  });

  it('prints again when the numbers have moved a page', async () => {
    let prints = 0;
    await printPapers(['a'], [], async () => Uint8Array.of(prints++ === 0 ? 3 : 4), engine);
    expect(prints).toBe(3);
  });

  it('prints once when the numbers of the pack before are still right, and not less often when they are not', async () => {
    const guessed = async (page: number) => {
      let prints = 0;
      const print = async () => {
        prints += 1;
        return Uint8Array.of(3);
      };
      await printPapers(['a'], [], print, engine, { guess: new Map([['a', page]]) });
      return prints;
    };
    expect(await guessed(4)).toBe(1);
    expect(await guessed(9)).toBe(2);
  });

  it('gives up when they never settle, and when it is told to', async () => {
    let prints = 0;
    const never = printPapers(['a'], [], async () => Uint8Array.of(prints++), engine);
    await expect(never).rejects.toThrow('do not settle');
    const stopped = printPapers(['a'], [], async () => Uint8Array.of(1), engine, {
      signal: AbortSignal.abort(new Error('Stop')),
    });
    await expect(stopped).rejects.toThrow('Stop');
  });
});
