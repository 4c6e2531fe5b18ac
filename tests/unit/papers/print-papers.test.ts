import { describe, expect, it } from 'vitest';
import {
  type PrintAs,
  printOnce,
  printPapers,
  type SectionPages,
} from '../../../electron/papers/print-papers';
import type { PackEngine } from '../../../electron/papers/worker/pack-engine';

/** An engine that finds the one section on the page that the printed bytes name. */
const engine = {
  locate: ({ papers }: { papers: Uint8Array }) =>
    Promise.resolve({ pages: 9, sections: [{ id: 'a', page: papers[0] ?? 0 }] }),
} as unknown as PackEngine;

describe('printPapers', () => {
  it('prints a draft to count and once, whole, with numbers', async () => {
    const asked: [number | undefined, PrintAs][] = [];
    const printed = await printPapers(
      ['a'],
      [],
      async (pages, as) => {
        asked.push([pages.get('a'), as]);
        return Uint8Array.of(3, as === 'draft' ? 0 : 1);
      },
      engine,
    );
    expect(asked).toEqual([
      [undefined, 'draft'],
      [4, 'whole'],
    ]);
    expect(printed).toEqual({ papers: Uint8Array.of(3, 1), sections: [{ id: 'a', page: 3 }] });
  });

  it('never gives a draft for the papers, also where there is no number to print', async () => {
    const asked: PrintAs[] = [];
    const print = async (_: SectionPages, as: PrintAs) => {
      asked.push(as);
      return Uint8Array.of(1);
    };
    await printPapers([], [], print, engine);
    await printOnce(['a'], print, engine);
    expect(asked).toEqual(['whole', 'whole']);
  });

  it('prints again when the numbers have moved a page', async () => {
    let prints = 0;
    await printPapers(['a'], [], async () => Uint8Array.of(prints++ === 0 ? 3 : 4), engine);
    expect(prints).toBe(3);
  });

  it('prints once when the numbers of the pack before are still right, and not less often when they are not', async () => {
    const guessed = async (page: number) => {
      const asked: [number | undefined, PrintAs][] = [];
      const print = async (pages: SectionPages, as: PrintAs) => {
        asked.push([pages.get('a'), as]);
        return Uint8Array.of(3);
      };
      await printPapers(['a'], [], print, engine, { guess: new Map([['a', page]]) });
      return asked;
    };
    expect(await guessed(4)).toEqual([[4, 'whole']]);
    expect(await guessed(9)).toEqual([
      [9, 'whole'],
      [4, 'whole'],
    ]);
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
