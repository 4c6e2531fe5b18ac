import { describe, expect, it } from 'vitest';
import { seenInSentences } from '../../../../domain/support-plans/words';

const nothing = { value: null, rating: null, note: null, seenBy: null };

describe('what was seen, as the story of a pupil tells it', () => {
  it.each([
    [{ ...nothing, value: 2, seenBy: 'Mr Osei-Tarn' }, '2 out of 5. Seen by Mr Osei-Tarn.'],
    // A note that is a sentence keeps its own full stop, and gets no comma behind it.
    [
      { ...nothing, value: 2, note: 'Left twice by the other door.', seenBy: 'Mr Osei-Tarn' },
      '2 out of 5. Left twice by the other door. Seen by Mr Osei-Tarn.',
    ],
    [{ ...nothing, note: '“Again!”' }, '“Again!”'],
    [{ ...nothing, seenBy: 'Mr Osei-Tarn' }, 'Seen by Mr Osei-Tarn.'],
    [nothing, null],
  ])('%j', (entry, sentences) => {
    expect(seenInSentences(entry, 'out of 5')).toBe(sentences);
  });
});
