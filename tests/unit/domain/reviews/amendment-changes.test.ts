import { describe, expect, it } from 'vitest';
import { amendmentChanges } from '../../../../domain/reviews/amendment-changes';

describe('what an amendment changes', () => {
  it('is shown word by word', () => {
    const changes = amendmentChanges({
      currentText: 'Maya will read 60 words a minute.',
      proposedText: 'Maya will read 90 words a minute.',
    });
    expect(changes).toEqual([
      { kind: 'same', text: 'Maya will read ' },
      { kind: 'removed', text: '60' },
      { kind: 'added', text: '90' },
      { kind: 'same', text: ' words a minute.' },
    ]);
  });

  it('is the whole old and the whole new wording where little is left of the old one', () => {
    const currentText = 'By the end of the key stage Maya will understand and carry out instructions.';
    const proposedText = 'Maya asks a friend to play, without a cue, on three days of each week.';
    expect(amendmentChanges({ currentText, proposedText })).toEqual([
      { kind: 'removed', text: currentText },
      { kind: 'same', text: '\n' },
      { kind: 'added', text: proposedText },
    ]);
  });

  it('is all new where the plan said nothing', () => {
    expect(amendmentChanges({ currentText: null, proposedText: 'A new need.' })).toEqual([
      { kind: 'added', text: 'A new need.' },
    ]);
  });
});
