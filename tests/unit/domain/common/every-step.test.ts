import { expect, it } from 'vitest';
import { everyStep } from '../../../../domain/common/every-step';

it('does each step, whatever the one before does, and then tells the first trouble', async () => {
  const done: string[] = [];
  const closed = everyStep([
    () => done.push('pages'),
    () => Promise.reject(new Error('EBUSY: the scratch folder is held')),
    () => {
      throw new Error('a later one');
    },
    () => Promise.resolve().then(() => done.push('clipboard')),
    () => done.push('database'),
  ]);
  await expect(closed).rejects.toThrow('EBUSY');
  expect(done).toEqual(['pages', 'clipboard', 'database']);
});
