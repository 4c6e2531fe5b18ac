import { describe, expect, it } from 'vitest';
import { packContents } from '../../../../domain/papers/pack-contents';
import { usualChoice } from '../../../../domain/papers/pack-choice';
import { type PackId, packIds, packOffers } from '../../../../domain/papers/packs';
import { singleContents, singlesAround } from '../../../../domain/papers/single-paper';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { mayaMovingOn, mayaReview } from '../../../fixtures/review-papers/maya-review';
import { choiceFor, inviteeOf, withFormsWritten, write } from './support';

const data = mayaReview();
const papersIn = (pack: PackId, of = data) =>
  packContents(pack, of, usualChoice, write).sheets.map(({ paper }) => paper);

describe('what a pack has unless the user says otherwise', () => {
  it('invites each parent with the form for views, each professional with the form for advice', () => {
    const { sheets } = packContents('invitations', data, usualChoice, write);
    for (const { id, role, adviceWanted } of data.invitees) {
      const own = sheets.filter(({ inviteeId }) => inviteeId === id).map(({ paper }) => paper);
      if (role === 'parent') expect(own).toEqual(['invite-parent', 'parent-views']);
      else if (role === 'child' || role === 'school') expect(own).toEqual([]);
      else expect(own).toEqual(adviceWanted ? ['invite-professional', 'advice'] : ['invite-professional']);
    }
    expect(sheets.at(-1)?.paper).toBe('child-views');
    expect(sheets.every(({ isBlank, letter }) => isBlank === (letter === null))).toBe(true);
  });

  it('takes views and advice to the meeting as soon as something is written in them', () => {
    expect(papersIn('meeting')).not.toContain('advice');
    const papers = papersIn('meeting', withFormsWritten(data));
    expect(papers).toContain('child-views');
    expect(papers).toContain('parent-views');
    expect(papers).toContain('advice');
    const bare = papersIn('meeting', emptyReview());
    expect(bare).toEqual(['agenda', 'dates', 'school-report', 'provision']);
  });

  it('sends the authority the letter, the report, and what it rests on', () => {
    expect(papersIn('la-report').slice(0, 5)).toEqual([
      'letter-la',
      'la-report',
      'amendments',
      'record',
      'attendance',
    ]);
    expect(papersIn('la-report')).not.toContain('transition');
    expect(papersIn('la-report', mayaMovingOn())).toContain('transition');
  });

  it('tells a parent who was not there what was said, and sends everyone else the report with a letter', () => {
    const parent = inviteeOf(data, 'parent');
    const away = {
      ...data,
      invitees: data.invitees.map((person) =>
        person.id === parent ? { ...person, attendance: 'apologies' as const } : person,
      ),
    };
    const lettersTo = (of: typeof data, person: string) =>
      packContents('la-report', of, choiceFor(person), write)
        .sheets.filter(({ letter }) => letter)
        .map(({ paper }) => paper);
    expect(lettersTo(away, parent)).toEqual(['letter-absent-parent']);
    expect(lettersTo(data, inviteeOf(data, 'health'))).toEqual(['letter-report']);
    expect(lettersTo(data, inviteeOf(data, 'la-sen'))).toEqual(['letter-la']);
  });

  it('offers a letter with the papers only for a person', () => {
    expect(packOffers('meeting', data).some(({ paper }) => paper === 'letter-papers')).toBe(false);
    expect(packOffers('meeting', data, inviteeOf(data, 'parent'))[0]?.paper).toBe('letter-papers');
  });
});

describe('a paper alone', () => {
  const single = { inviteeId: null, isBlank: false, isLarge: false, childLayout: null };
  it('is one sheet', () => {
    const contents = singleContents(data, { ...single, paper: 'agenda' }, write);
    expect(contents?.sheets.map(({ id }) => id)).toEqual(['paper-agenda']);
  });
  it('is a form for nobody in particular only without answers', () => {
    expect(singleContents(data, { ...single, paper: 'parent-views', isBlank: true }, write)).not.toBeNull();
    expect(singleContents(data, { ...single, paper: 'parent-views' }, write)).toBeNull();
  });
  it('is offered around each pack for somebody for whom there is one', () => {
    for (const pack of packIds) {
      for (const { paper, inviteeId, isBlank } of singlesAround(pack, data)) {
        expect(singleContents(data, { ...single, paper, inviteeId, isBlank }, write)?.sheets).toHaveLength(1);
      }
    }
    const alone = { ...data, invitees: [] };
    expect(singlesAround('la-report', alone).map(({ paper }) => paper)).not.toContain('letter-report');
  });
  it('is refused for a person for whom there is no such paper', () => {
    const inviteeId = inviteeOf(data, 'health');
    expect(singleContents(data, { ...single, paper: 'invite-parent', inviteeId }, write)).toBeNull();
    expect(singleContents(data, { ...single, paper: 'advice', inviteeId }, write)).not.toBeNull();
  });
});
