import { afterEach, expect, it, vi } from 'vitest';
import { CallsAtWork } from '../../../electron/ipc/calls-at-work';

afterEach(() => {
  vi.useRealTimers();
});

it('waits no longer than it must while the clock of the laptop is put back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const atWork = new CallsAtWork();
  void atWork.track(() => new Promise(() => undefined));
  const settled = atWork.settle(20, 200);
  vi.setSystemTime(Date.now() - 60 * 60_000);
  const start = performance.now();
  await settled;
  expect(performance.now() - start).toBeLessThan(2000);
}, 5000);

it('ends no call’s time early when the clock is put forward', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const atWork = new CallsAtWork();
  let isDone = false;
  void atWork.track(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    isDone = true;
  });
  const settled = atWork.settle(20, 5000);
  vi.setSystemTime(Date.now() + 60 * 60_000);
  await settled;
  expect(isDone).toBe(true);
}, 5000);
