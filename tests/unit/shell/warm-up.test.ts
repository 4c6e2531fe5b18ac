import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallsAtWork } from '../../../electron/ipc/calls-at-work';
import { WarmUp } from '../../../electron/shell/warm-up';

describe('what the first paper needs', () => {
  const atWork = new CallsAtWork();
  const makeReady = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    makeReady.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const call = (ms: number) => atWork.track(() => new Promise((resolve) => setTimeout(resolve, ms)));

  it('is made ready when the first screen has all its answers, and not while one is worked at', async () => {
    new WarmUp(atWork, makeReady).begin();
    void call(6000);
    await vi.advanceTimersByTimeAsync(7000);
    expect(makeReady).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(makeReady).toHaveBeenCalledTimes(1);
  });

  it('is made ready also when calls never end', async () => {
    new WarmUp(atWork, makeReady).begin();
    void call(60_000);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(makeReady).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
  });

  it('is not made ready for a vault that was locked meanwhile, and once for one that was opened again', async () => {
    const warmUp = new WarmUp(atWork, makeReady);
    warmUp.begin();
    await vi.advanceTimersByTimeAsync(1000);
    warmUp.cancel();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(makeReady).not.toHaveBeenCalled();
    warmUp.begin();
    warmUp.begin();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(makeReady).toHaveBeenCalledTimes(1);
  });
});
