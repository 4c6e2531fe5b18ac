import { expect, it } from 'vitest';
import { Turns } from '../../../electron/shell/turns';

const never = (): Promise<never> => new Promise(() => undefined);

it('does one piece of work at a time, in order, whether or not it succeeds', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await Promise.resolve();
    done.push(`${name} ends`);
  };
  const first = turns.take(work('first'));
  const fails = turns.take(() => Promise.reject(new Error('no paper')));
  const last = turns.take(work('last'));
  await first;
  await expect(fails).rejects.toThrow('no paper');
  await last;
  expect(done).toEqual(['first begins', 'first ends', 'last begins', 'last ends']);
});

it('ends work that never answers, and does not begin what waits behind it', async () => {
  const turns = new Turns();
  let hasBegun = false;
  const stuck = turns.take(never);
  const waiting = turns.take(() => {
    hasBegun = true;
    return Promise.resolve();
  });
  await Promise.resolve();
  turns.endAll();
  await expect(stuck).rejects.toThrow('ended');
  await expect(waiting).rejects.toThrow('ended');
  expect(hasBegun).toBe(false);
  expect(await turns.take(() => Promise.resolve('again'))).toBe('again');
});
