import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  clipboardHolds,
  PersonalClipboard,
  type SystemClipboard,
} from '../../../electron/papers/personal-clipboard';

let held: string;
/** A clipboard that, as Windows does, has line ends of its own. */
const system: SystemClipboard = {
  read: () => Promise.resolve(held),
  write: (text) => {
    held = text.replace(/\n/g, '\r\n');
    return Promise.resolve();
  },
  clear: () => {
    held = '';
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  held = '';
});
afterEach(() => vi.useRealTimers());

it('lets go of what was put there after a while', async () => {
  await new PersonalClipboard(system).put('Maya likes\nthe garden.');
  await vi.advanceTimersByTimeAsync(clipboardHolds - 1);
  expect(held).toBe('Maya likes\r\nthe garden.');
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toBe('');
});

it('begins to count anew with each copy', async () => {
  const clipboard = new PersonalClipboard(system);
  await clipboard.put('One');
  await vi.advanceTimersByTimeAsync(clipboardHolds - 1);
  await clipboard.put('Two');
  await vi.advanceTimersByTimeAsync(clipboardHolds - 1);
  expect(held).toBe('Two');
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toBe('');
});

it('lets go at once when the vault locks', async () => {
  const clipboard = new PersonalClipboard(system);
  await clipboard.put('Maya');
  await clipboard.forget();
  expect(held).toBe('');
});

it('never takes away what the user copied elsewhere', async () => {
  const clipboard = new PersonalClipboard(system);
  await clipboard.put('Maya');
  held = 'A shopping list';
  await clipboard.forget();
  expect(held).toBe('A shopping list');
  await clipboard.put('Maya');
  held = 'A shopping list';
  await vi.advanceTimersByTimeAsync(clipboardHolds);
  expect(held).toBe('A shopping list');
});

it('leaves the clipboard alone while nothing was put there', async () => {
  held = 'A shopping list';
  await new PersonalClipboard(system).forget();
  expect(held).toBe('A shopping list');
});
