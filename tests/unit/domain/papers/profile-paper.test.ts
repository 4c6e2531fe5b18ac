import { describe, expect, it } from 'vitest';
import { profilePaper, tooLongWords } from '../../../../domain/papers/profile-paper';
import { viewsPaper } from '../../../../domain/papers/views-paper';
import { childBoxes } from '../../../../domain/profiles/child-boxes';
import { profileField, profileGroups } from '../../../../domain/profiles/fields';
import type { ProfileEdition, ProfilePupil } from '../../../../domain/profiles/model';

const pupil: ProfilePupil = {
  id: 'p',
  name: 'Maya O’Brien-Tate',
  calledName: 'Maya',
  ncy: 4,
  yearAndClass: 'Year 4, 4D',
  schoolName: 'Harbour Street Primary School',
  photoDocumentId: 'photo',
  needs: ['SLCN'],
};
const edition: ProfileEdition = {
  id: 'e',
  madeOn: '2026-11-23',
  madeWith: 'Maya and Ms Driftmoor',
  reviewOn: '2027-11-23',
  photoAgreedOn: null,
  answers: { helps: 'Wait for me.', gone: 'a field of an older version' },
};

describe('a one-page profile on paper', () => {
  it('shows the photo only once it was agreed to', () => {
    expect(profilePaper(pupil, edition, 'full', 'data:x').photo).toBeNull();
    const agreed = { ...edition, photoAgreedOn: '2026-09-01' };
    expect(profilePaper(pupil, agreed, 'full', 'data:x').photo).toBe('data:x');
    expect(profilePaper({ ...pupil, photoDocumentId: null }, agreed, 'full', 'data:x').photo).toBeNull();
    expect(profilePaper(pupil, null, 'full', 'data:x').photo).toBeNull();
  });

  it('holds what was answered and nothing that is not a field any more', () => {
    const paper = profilePaper(pupil, edition, 'simple', null);
    expect(paper.answers).toEqual({ helps: 'Wait for me.' });
    expect([paper.madeOn, paper.reviewOn, paper.isBlank]).toEqual([
      '23 November 2026',
      '23 November 2027',
      false,
    ]);
    expect(profilePaper(pupil, null, 'simple', null)).toMatchObject({
      answers: {},
      isBlank: true,
      madeOn: null,
    });
  });

  it('names the longest answer when there is too much', () => {
    const answers = { helps: 'short', hard: 'x'.repeat(900) };
    expect(tooLongWords({ ...edition, answers })).toContain('“What I find hard”');
  });

  it('has each field once, and a box of the child’s versions for fields that exist', () => {
    const keys = profileGroups.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { field } of childBoxes) expect(profileField(field)).not.toBeNull();
  });
});

describe('the form for the child’s views without a review', () => {
  it('asks what R4 asks, but not what is said to the meeting', () => {
    const keys = viewsPaper(pupil, 'full').groups.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys).toContain('childHelps');
    expect(keys).not.toContain('childSay');
    expect(
      viewsPaper(pupil, 'full').groups.flatMap(({ fields }) => fields.filter(({ value }) => value !== null)),
    ).toEqual([]);
  });
});
