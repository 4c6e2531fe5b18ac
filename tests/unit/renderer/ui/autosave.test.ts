import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveResult, type SaveState } from '../../../../renderer/ui/autosave';
import { flushAutosaves, follow } from '../../../../renderer/ui/autosaves';

/** A field with a record behind it whose saves end when the test says so. */
function field(recorded = 'Maya') {
  const saves: { value: string; end: (result?: SaveResult) => void }[] = [];
  const seen: { shown: string; state: SaveState }[] = [];
  const autosave = new Autosave<string>({
    recorded,
    pause: 800,
    save: (value) =>
      new Promise((resolve) => {
        saves.push({ value, end: (result = { ok: true }) => resolve(result) });
      }),
    onChange: (shown, state) => seen.push({ shown, state }),
  });
  return { autosave, saves, last: () => seen.at(-1) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an autosaving field', () => {
  it('saves once after a pause in typing', async () => {
    const { autosave, saves, last } = field();
    autosave.type('Maya C');
    await vi.advanceTimersByTimeAsync(700);
    autosave.type('Maya Ch');
    await vi.advanceTimersByTimeAsync(799);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(saves.map(({ value }) => value)).toEqual(['Maya Ch']);
    expect(last()?.state.kind).toBe('saving');
    saves[0]!.end();
    await settle();
    expect(last()).toEqual({ shown: 'Maya Ch', state: { kind: 'saved' } });
    await vi.advanceTimersByTimeAsync(4000);
    expect(last()?.state.kind).toBe('idle');
  });

  it('saves on leaving, and not when nothing changed', async () => {
    const { autosave, saves } = field();
    autosave.focus();
    void autosave.blur();
    await settle();
    expect(saves).toHaveLength(0);
    autosave.focus();
    autosave.type('Mia');
    void autosave.blur();
    await settle();
    expect(saves.map(({ value }) => value)).toEqual(['Mia']);
  });

  it('keeps what was typed when a save fails, and tries again', async () => {
    const { autosave, saves, last } = field();
    autosave.type('Mia');
    void autosave.flush();
    await settle();
    saves[0]!.end({ ok: false, message: 'the disk is full' });
    await settle();
    expect(last()).toEqual({ shown: 'Mia', state: { kind: 'failed', message: 'the disk is full' } });
    autosave.record('Someone else');
    expect(last()?.shown).toBe('Mia');
    void autosave.blur();
    await settle();
    expect(saves[1]?.value).toBe('Mia');
  });

  it('says so when a save throws', async () => {
    const autosave = new Autosave<string>({
      recorded: '',
      pause: 800,
      save: () => Promise.reject(new Error('bug')),
      onChange: (_shown, state) => {
        kinds.push(state.kind);
      },
    });
    const kinds: string[] = [];
    await autosave.choose('x');
    expect(kinds.at(-1)).toBe('failed');
  });

  it('saves one after the other, the last thing typed last', async () => {
    const { autosave, saves, last } = field();
    void autosave.choose('a');
    await settle();
    autosave.type('ab');
    void autosave.flush();
    await settle();
    expect(saves).toHaveLength(1);
    saves[0]!.end();
    await settle();
    expect(saves.map(({ value }) => value)).toEqual(['a', 'ab']);
    saves[1]!.end();
    await settle();
    expect(last()).toEqual({ shown: 'ab', state: { kind: 'saved' } });
  });

  it('tries the newer text when an older one was refused', async () => {
    const { autosave, saves } = field();
    void autosave.choose('a');
    await settle();
    autosave.type('ab');
    saves[0]!.end({ ok: false, message: 'too short' });
    await settle();
    expect(saves[1]?.value).toBe('ab');
  });

  it('shows a change from elsewhere, but not while it is focused', async () => {
    const { autosave, last } = field();
    autosave.record('Maja');
    expect(last()?.shown).toBe('Maja');
    autosave.focus();
    autosave.record('Maya');
    expect(last()?.shown).toBe('Maja');
    await autosave.blur();
    expect(last()?.shown).toBe('Maya');
  });

  it('takes over what the record made of the text, once it is left', async () => {
    const { autosave, saves, last } = field('');
    autosave.focus();
    autosave.type(' Mia ');
    await vi.advanceTimersByTimeAsync(800);
    autosave.record('Mia');
    saves[0]!.end();
    await settle();
    expect(last()?.shown).toBe(' Mia ');
    await autosave.blur();
    expect(last()?.shown).toBe('Mia');
    expect(saves).toHaveLength(1);
  });

  it('shows an undone change', async () => {
    const { autosave, saves, last } = field();
    void autosave.choose('Mia');
    await settle();
    saves[0]!.end();
    await settle();
    autosave.record('Mia');
    autosave.record('Maya');
    expect(last()?.shown).toBe('Maya');
  });
});

describe('all fields on the screen', () => {
  it('say why when they go away with what cannot be saved, and say nothing when it was saved', async () => {
    const lost: string[] = [];
    const refused = field();
    const leaveRefused = follow(refused.autosave, (why) => lost.push(why));
    refused.autosave.type('31 February');
    leaveRefused();
    refused.saves[0]!.end({ ok: false, message: 'There is no such day.' });
    await settle();
    expect(lost).toEqual(['There is no such day.']);
    const taken = field();
    const leaveTaken = follow(taken.autosave, (why) => lost.push(why));
    taken.autosave.type('28 February');
    leaveTaken();
    taken.saves[0]!.end();
    await settle();
    expect(lost).toHaveLength(1);
  });

  it('are saved before the vault is locked, and when they go away', async () => {
    const first = field();
    const second = field();
    const lost: string[] = [];
    follow(first.autosave, (why) => lost.push(why));
    const leave = follow(second.autosave, (why) => lost.push(why));
    first.autosave.type('a');
    second.autosave.type('b');
    leave();
    await settle();
    expect(second.saves).toHaveLength(1);
    let isDone = false;
    void flushAutosaves().then(() => {
      isDone = true;
    });
    await settle();
    expect(isDone).toBe(false);
    first.saves[0]!.end();
    await settle();
    expect(isDone).toBe(true);
  });
});
