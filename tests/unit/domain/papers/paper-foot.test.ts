import { describe, expect, it } from 'vitest';
import type { PaperModel } from '../../../../domain/papers/model';
import { footOf } from '../../../../domain/papers/paper-foot';

const list = { columns: ['Name'], rows: [['Ned']], caption: '1 pupil', printedOn: '23 November 2026' };

describe('the foot of a paper that is printed straight from the records', () => {
  it('says that it is confidential and which paper it is, in line with its text', () => {
    expect(footOf({ paper: 'list', title: 'Register', ...list })).toEqual({
      words: 'Confidential · Register',
      side: 16,
    });
    const views: PaperModel = {
      ...{ paper: 'views', layout: 'full', schoolName: 'Harbour Street', name: 'Maya', yearAndClass: '4D' },
      groups: [],
    };
    expect(footOf(views)).toEqual({ words: 'Confidential · My views · Maya', side: 20 });
  });

  it('leaves out papers of one side, timetables, and what is made as a PDF first', () => {
    expect(footOf({ paper: 'timetable', pages: [] })).toBeNull();
    expect(footOf({ paper: 'foreign-document', html: '<p>A report</p>' })).toBeNull();
  });
});
