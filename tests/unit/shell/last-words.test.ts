import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { CallsAtWork } from '../../../electron/ipc/calls-at-work';
import { LastWords } from '../../../electron/shell/last-words';

it('waits for a page that is busy before it saves, and for the save to be written', async () => {
  const atWork = new CallsAtWork();
  const written: string[] = [];
  const page = async (): Promise<void> => {
    await sleep(400);
    void atWork.track(async () => {
      await sleep(100);
      written.push('the last words');
    });
    lastWords.said();
  };
  const lastWords = new LastWords(() => void page(), atWork);
  await lastWords.hear('by-hand');
  expect(written).toEqual(['the last words']);
});

it('waits no longer than it must for a page that never answers', async () => {
  const lastWords = new LastWords(() => undefined, new CallsAtWork(), 100);
  const start = performance.now();
  await lastWords.hear('sleep');
  expect(performance.now() - start).toBeLessThan(1000);
});
