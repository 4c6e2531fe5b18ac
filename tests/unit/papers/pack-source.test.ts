import { describe, expect, it } from 'vitest';
import { usualChoice } from '../../../domain/papers/pack-choice';
import type { SinglePaper } from '../../../domain/papers/single-paper';
import { packSource, type PackWish } from '../../../electron/papers/pack-source';
import { mayaReview } from '../../fixtures/review-papers/maya-review';

const data = mayaReview();
const material = { data, write: () => ({ subject: 'Review', body: 'Dear all' }), reportChoice: usualChoice };
const agenda: SinglePaper = {
  ...{ paper: 'agenda', inviteeId: null, isBlank: false, isLarge: false, childLayout: null },
};

function stampOf(wish: PackWish) {
  const source = packSource(material, wish);
  if (!source.ok) throw new Error(source.problem.message);
  return source.value.stamp;
}

describe('the foot of the pages of a pack', () => {
  it('names the child and the date of birth, so that a page that strays finds its file', () => {
    const { name, initials } = stampOf({ pack: 'la-report', choice: usualChoice });
    expect(name).toBe(`${data.pupil.legalName}, born 17 January 2018`);
    expect(initials).toBe(`${data.pupil.initials}, born 17 January 2018`);
  });

  it('says of which review it is where no first page does', () => {
    const said = `Annual review, ${data.pupil.legalName}, born 17 January 2018`;
    expect(stampOf({ pack: 'invitations', choice: usualChoice }).name).toBe(said);
    expect(stampOf({ single: agenda }).name).toBe(said);
  });
});
