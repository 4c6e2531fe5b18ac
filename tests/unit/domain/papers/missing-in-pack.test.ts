import { describe, expect, it } from 'vitest';
import { usualTemplate } from '../../../../domain/letters/templates';
import { letterPapers } from '../../../../domain/letters/model';
import { missingInPack } from '../../../../domain/papers/missing-in-pack';
import { packContents } from '../../../../domain/papers/pack-contents';
import { usualChoice } from '../../../../domain/papers/pack-choice';
import type { PackId } from '../../../../domain/papers/packs';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { write } from './support';

const templates = new Map(letterPapers.map((paper) => [paper, usualTemplate(paper)]));
const missing = (pack: PackId, data: ReviewPackData) =>
  missingInPack(pack, data, packContents(pack, data, usualChoice, write), templates);

describe('what a pack lacks', () => {
  const maya = mayaReview();
  const data: ReviewPackData = { ...maya, school: { ...maya.school, email: null } };

  it('names what letters leave open once, with how many letters, and where it is mended', () => {
    const gap = missing('invitations', data).find(({ id }) => id === 'letter-school e-mail');
    expect(gap?.sentence).toMatch(/^\d+ letters leave room by hand for the school’s e-mail address$/);
    expect(gap?.target).toEqual({ kind: 'school' });
    expect(missing('meeting', data).some(({ id }) => id === 'letter-school e-mail')).toBe(false);
  });

  it('does not hold against an invitation what only the papers of the meeting need', () => {
    const bare: ReviewPackData = { ...data, attainments: [], documents: [] };
    expect(missing('meeting', bare).map(({ id }) => id)).toContain('attainment');
    expect(missing('invitations', bare).map(({ id }) => id)).not.toContain('attainment');
  });

  it('names a meeting without a date once', () => {
    const review = { ...data.review, meetingOn: null, meetingAt: null, meetingWords: null, place: null };
    const ids = missing('invitations', { ...data, review }).map(({ id }) => id);
    expect(ids).toContain('meeting');
    expect(ids.filter((id) => /^letter-(?:meeting|place)/.test(id))).toEqual([]);
  });
});
