import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { WaitingText } from '../../../../domain/drafts/model';
import { type KeptTexts, UnsavedTexts } from '../../../../renderer/ui/unsaved-texts';

const note = { id: 'note', place: '/', within: '', field: 'Note', was: '', text: 'Her mother rang' };
const before: WaitingText = { ...note, id: 'before', at: '2026-11-23T09:30:00.000Z' };

let texts: UnsavedTexts;
let told: KeptTexts[];
beforeEach(() => {
  vi.useFakeTimers();
  texts = new UnsavedTexts();
  told = [];
});
afterEach(() => {
  vi.useRealTimers();
});

function start(waiting: readonly WaitingText[] = []): void {
  texts.start(waiting, (kept) => {
    told.push(kept);
    return Promise.resolve();
  });
}

it('tells at once what one key changes, the last of each field', async () => {
  start();
  texts.hold({ ...note, text: 'Her' });
  texts.hold(note);
  texts.hold({ ...note, id: 'other' });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ texts: [note, { ...note, id: 'other' }], gone: [] }]);
});

it('tells at once what is saved or given up', async () => {
  start();
  texts.hold(note);
  texts.letGo('note');
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([{ texts: [], gone: ['note'] }]);
});

it('keeps nothing before a vault is open', async () => {
  texts.hold(note);
  await texts.flush();
  start();
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([]);
});

it('gives what waits to its field once, and lets the rest be given up', () => {
  start([before, { ...before, id: 'another' }]);
  const heard = vi.fn();
  texts.listen(heard);
  expect(texts.take('before')).toEqual(before);
  expect(texts.take('before')).toBeNull();
  expect(texts.all.map(({ id }) => id)).toEqual(['another']);
  texts.letGo('another');
  expect(texts.all).toEqual([]);
  expect(heard).toHaveBeenCalledTimes(2);
});
