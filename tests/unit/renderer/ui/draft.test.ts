import { describe, expect, it, vi } from 'vitest';
import type { SaveResult } from '../../../../renderer/ui/autosave';
import { flushAutosaves, follow } from '../../../../renderer/ui/autosaves';
import { Draft } from '../../../../renderer/ui/draft';

/** The row for a new line, whose adding ends when the test says so. */
function row() {
  const added: { value: string; end: (result?: SaveResult) => void }[] = [];
  const seen: { value: string; failure: string | null }[] = [];
  const draft = new Draft<string>({
    empty: '',
    isWorth: (value) => value.trim() !== '',
    add: (value) =>
      new Promise((resolve) => {
        added.push({ value, end: (result = { ok: true }) => resolve(result) });
      }),
    onChange: (value, failure) => seen.push({ value, failure }),
  });
  return { draft, added, last: () => seen.at(-1) };
}

describe('what is typed for a new line', () => {
  it('is added once, however often Enter is pressed, and the row is empty again', async () => {
    const { draft, added, last } = row();
    draft.type('Order a chair');
    const [one, other] = [draft.flush(), draft.flush()];
    expect(added.map(({ value }) => value)).toEqual(['Order a chair']);
    added[0]?.end();
    await Promise.all([one, other]);
    expect(last()).toEqual({ value: '', failure: null });
    await draft.flush();
    expect(added).toHaveLength(1);
  });

  it('is nothing while it is blank', async () => {
    const { draft, added } = row();
    draft.type('   ');
    expect(draft.isSaved).toBe(false);
    await draft.flush();
    expect(added).toEqual([]);
    expect(draft.isSaved).toBe(true);
  });

  it('comes back when it cannot be added, with the reason', async () => {
    const { draft, added, last } = row();
    draft.type('Order a chair');
    const sent = draft.flush();
    added[0]?.end({ ok: false, message: 'The disk is full.' });
    await sent;
    expect(last()).toEqual({ value: 'Order a chair', failure: 'The disk is full.' });
    expect(draft.failure).toBe('The disk is full.');
    // So it is kept when its screen goes away.
    expect(draft.isSaved).toBe(false);
    const again = draft.flush();
    added[1]?.end();
    await again;
    expect(draft.isSaved).toBe(true);
    expect(last()).toEqual({ value: '', failure: null });
  });

  it('leaves the row empty for the next at once, however long the adding takes', async () => {
    const { draft, added, last } = row();
    draft.type('One');
    const sent = draft.flush();
    expect(last()).toEqual({ value: '', failure: null });
    expect(draft.isSaved).toBe(false);
    for (const typed of ['T', 'Tw', 'Two']) draft.type(typed);
    added[0]?.end();
    await sent;
    expect(last()?.value).toBe('Two');
    expect(added.map(({ value }) => value)).toEqual(['One']);
    expect(draft.isSaved).toBe(false);
  });

  it('adds what was typed while the line before is being added, when the screen goes away or the vault is locked', async () => {
    const { draft, added, last } = row();
    draft.type('One');
    const sent = draft.flush();
    draft.type('Two');
    const left = [draft.flush(), draft.flush()];
    expect(added.map(({ value }) => value)).toEqual(['One']);
    added[0]?.end();
    await vi.waitFor(() => expect(added.map(({ value }) => value)).toEqual(['One', 'Two']));
    added[1]?.end();
    await Promise.all([sent, ...left]);
    expect(added).toHaveLength(2);
    expect(last()).toEqual({ value: '', failure: null });
    expect(draft.isSaved).toBe(true);
  });

  it('tries what was refused again before what was typed meanwhile', async () => {
    const { draft, added, last } = row();
    draft.type('One');
    const sent = draft.flush();
    draft.type('Two');
    added[0]?.end({ ok: false, message: 'The disk is full.' });
    await sent;
    expect(last()).toEqual({ value: 'Two', failure: 'The disk is full.' });
    expect(draft.isSaved).toBe(false);
    const again = draft.flush();
    added[1]?.end();
    await vi.waitFor(() => expect(added.map(({ value }) => value)).toEqual(['One', 'One', 'Two']));
    added[2]?.end();
    await again;
    expect(draft.isSaved).toBe(true);
    expect(last()).toEqual({ value: '', failure: null });
  });

  it('is added when the vault is locked', async () => {
    const { draft, added } = row();
    const end = follow(draft, () => undefined);
    draft.type('Half typed');
    const flushed = flushAutosaves();
    expect(added.map(({ value }) => value)).toEqual(['Half typed']);
    added[0]?.end();
    await flushed;
    end();
  });
});
