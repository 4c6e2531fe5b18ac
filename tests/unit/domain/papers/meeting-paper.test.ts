import { describe, expect, it } from 'vitest';
import { meetingPaper, tooLongNotes } from '../../../../domain/papers/meeting-paper';

const pupil = {
  id: 'p',
  name: 'Maya Chen',
  calledName: 'Maya',
  yearAndClass: 'Year 4, 4D',
  schoolId: 's',
  schoolName: 'Harbour Street Primary School',
};
const meeting = {
  id: 'm',
  heldOn: '2026-10-08',
  how: 'telephone',
  attended: 'Ms Chen',
  parentWords: null,
  notes: 'Reading',
  agreed: null,
  counts: true,
  nextOn: null,
} as const;

describe('the notes of a meeting on paper', () => {
  it('say what is known and leave the rest to be written', () => {
    const paper = meetingPaper(pupil, meeting);
    expect(paper.facts.map(({ value }) => value)).toEqual(['Thursday 8 October 2026', 'By telephone', null]);
    expect(paper.parts.map(({ text }) => text)).toEqual(['Ms Chen', null, 'Reading', null]);
    expect(meetingPaper(pupil, null).parts.every(({ text, lines }) => text === null && lines > 1)).toBe(true);
  });

  it('name the longest part when there is too much', () => {
    expect(tooLongNotes({ ...meeting, agreed: 'x'.repeat(4000) })).toContain('“What we agreed');
  });
});
