import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../../../domain/letters/check-template';
import { blankRoom, fillLetter, letterGaps } from '../../../../domain/letters/fill-letter';
import { letterFrame } from '../../../../domain/letters/letter-frame';
import { letterPapers } from '../../../../domain/letters/model';
import { placeholders } from '../../../../domain/letters/placeholders';
import { usualTemplate } from '../../../../domain/letters/templates';
import { type PaperId, paperInfo, papers } from '../../../../domain/papers/papers';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { letterReviews, maya } from '../../../fixtures/review-papers/letter-reviews';

const data = maya();
const mother = data.invitees.find(({ name }) => name.includes('Bríd'))?.id ?? '';
const therapist = data.invitees.find(({ name }) => name.includes('Lockwhistle'))?.id ?? '';
const fill = (body: string, inviteeId: string | null = mother, more: Partial<ReviewPackData> = {}) =>
  fillLetter('letter-report', { subject: 'S', body }, { ...data, ...more }, inviteeId).body;

describe('filling', () => {
  it('puts the facts in, with a capital letter where the placeholder has one', () => {
    expect(fill('{{Review}} of {{child full name}}, {{ Date of  birth }}.')).toBe(
      'Annual review of Maya O’Brien-Tate, 17 January 2018.',
    );
    expect(fill('By {{return date}}, before {{papers date}}.')).toBe(
      'By 31 December 2026, before 7 January 2027.',
    );
  });

  it('names the law’s day for what the authority owes, whatever later day the school notes for it', () => {
    const deadlines = data.deadlines.map((deadline) =>
      deadline.rule === 'la-decision' || deadline.rule === 'final-plan'
        ? {
            ...deadline,
            dueOn: '2027-06-01',
            override: { ruleDueOn: deadline.dueOn, reason: 'Promised by the authority for June.' },
          }
        : deadline,
    );
    expect(fill('By {{decision date}}, then {{final plan date}}.', mother, { deadlines })).toBe(
      'By 18 February 2027, then 15 April 2027.',
    );
  });

  it('makes a list where it stands alone, and words in a sentence', () => {
    expect(fill('{{who is invited}}').split('\n')[0]).toMatch(/^- \S/);
    expect(fill('With {{who is invited}}.')).toMatch(/^With .+, .+ and [^,]+\.$/);
    expect(fill('{{who is invited}}')).not.toContain('Bríd');
  });

  it('gives each reader their own paragraphs', () => {
    const both = '{{only parents}} For you.\n\n{{only professionals}}For the agency.\n\nFor all.';
    expect(fill(both)).toBe('For you.\n\nFor all.');
    expect(fill(both, therapist)).toBe('For the agency.\n\nFor all.');
  });

  it('leaves out the line of what there is not, and the paragraph with its last line', () => {
    const review = { ...data.review, onlineLink: null };
    expect(fill('Where: {{place}}\nOnline: {{online link}}', mother, { review })).toBe(
      'Where: The garden room',
    );
    expect(fill('One.\n\n{{interpreter}}\n\nTwo.')).toBe('One.\n\nTwo.');
  });

  it('leaves room for what is not known, and for a placeholder that nobody knows', () => {
    const school = { ...data.school, phone: ' ' };
    expect(fill('Ring {{school phone}}, {{telefone}}. {{', mother, { school })).toBe(
      `Ring ${blankRoom}, ${blankRoom}. `,
    );
  });

  it('says that an interpreter is arranged, in which language', () => {
    const [, lukasz] = letterReviews();
    if (!lukasz) throw new Error('There is a second sample');
    const parent = lukasz.invitees.find(({ role }) => role === 'parent');
    const letter = fillLetter('invite-parent', usualTemplate('invite-parent'), lukasz, parent?.id ?? null);
    expect(letter.body).toContain('An interpreter is arranged for you (Polish).');
    const silent = {
      ...lukasz,
      invitees: [{ ...data.invitees[1]!, id: 'x', contactId: 'c1', interpreter: null }],
    };
    expect(fillLetter('invite-parent', usualTemplate('invite-parent'), silent, 'x').body).toContain(
      '(Polish)',
    );
  });

  it('asks each professional for what only that profession knows', () => {
    const asked = (paperInvitee: string) =>
      fillLetter('invite-professional', usualTemplate('invite-professional'), data, paperInvitee).body;
    expect(asked(therapist)).toContain('reg. 20(2)(d)');
    expect(asked(therapist)).toContain('- understanding, spoken language');
    const officer = data.invitees.find(({ role }) => role === 'la-sen')?.id ?? '';
    expect(asked(officer)).toContain('reg. 20(2)(c)');
    expect(asked(officer)).toContain('local authority’s view');
  });
});

describe('gaps', () => {
  it('are what prints as room to write, each once, for this reader only', () => {
    const template = {
      subject: '{{UPN}}',
      body: '{{place}} {{place}} {{online link}}\n\n{{only parents}} {{head}}',
    };
    const empty = emptyReview();
    const keys = (paper: PaperId) =>
      letterGaps(paper, template, empty, null).map(({ placeholder }) => placeholder);
    expect(keys('letter-absent-parent')).toEqual(['UPN', 'place', 'head']);
    expect(keys('letter-la')).toEqual(['UPN', 'place']);
    expect(letterGaps('letter-report', template, data, therapist)).toEqual([]);
  });
});

describe('wrong placeholders', () => {
  it('are named', () => {
    expect(templateProblems('{{child}} {{Only Parents}} {{chld}} {{chld}} and {{place')).toEqual([
      '{{chld}} is not known: a line to write on will be printed in its place.',
      'A pair of braces is open: each placeholder begins with {{ and ends with }}.',
    ]);
  });
  it('are in none of the usual letters, and every letter has its wording', () => {
    for (const paper of letterPapers) {
      const { subject, body } = usualTemplate(paper);
      expect(templateProblems(`${subject}\n${body}`), paper).toEqual([]);
    }
    expect(() => usualTemplate('agenda')).toThrow('not a letter');
    expect(papers.filter(({ isLetter }) => isLetter)).toHaveLength(letterPapers.length);
  });
});

/** The same data with some of what may be unknown taken out: every null-able text, date or list of the parts a letter reads. */
function holes(from: ReviewPackData, isTaken: () => boolean): ReviewPackData {
  const mayBeNull = new Set(
    Object.entries(emptyReview().school).flatMap(([key, value]) => (value === null ? [key] : [])),
  );
  const alwaysThere = new Set([
    'id',
    'name',
    'role',
    'roleName',
    'rule',
    'dueOn',
    'type',
    'typeName',
    'contactId',
  ]);
  const taken = <Part extends object>(part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => {
        const canBe = mayBeNull.has(key) || (!alwaysThere.has(key) && typeof value === 'string');
        return [key, canBe && isTaken() ? null : value];
      }),
    ) as Part;
  const some = <Item>(list: readonly Item[]) => list.filter(() => !isTaken());
  return {
    ...from,
    school: taken(from.school),
    pupil: { ...from.pupil, upn: isTaken() ? null : from.pupil.upn },
    plan: {
      ...from.plan,
      localAuthority: isTaken() ? null : 'Kent',
      caseOfficer: isTaken() ? null : 'Ms Fall',
    },
    review: taken(from.review),
    contacts: some(from.contacts).map(taken),
    deadlines: some(from.deadlines),
    invitees: some(from.invitees).map(taken),
    record: { ...from.record, recommendationName: isTaken() ? null : from.record.recommendationName },
  };
}

it('no letter ever prints a brace, a null or an empty subject, whatever is missing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...letterPapers),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 200 }),
      fc.option(fc.integer({ min: 0, max: 12 })),
      (paper, bits, which) => {
        let at = 0;
        const less = holes(data, () => bits[at++ % bits.length] ?? false);
        const inviteeId = which === null ? null : (less.invitees[which]?.id ?? 'gone');
        const letter = fillLetter(paper, usualTemplate(paper), less, inviteeId);
        const frame = letterFrame(paper, less, inviteeId);
        const all = [
          letter.subject,
          letter.body,
          ...frame.addressee,
          frame.salutation,
          ...frame.enclosures,
        ].join('\n');
        expect(all).not.toMatch(/[{}]|\bnull\b|undefined|\[object/);
        expect(letter.subject.trim()).not.toBe('');
        expect(letter.body).not.toMatch(/\n{3}|^\s*$/);
        const gaps = letterGaps(paper, usualTemplate(paper), less, inviteeId).length;
        expect(`${letter.subject}${letter.body}`.includes(blankRoom)).toBe(gaps > 0);
        expect(paperInfo(paper).isLetter).toBe(true);
      },
    ),
  );
});

it('every placeholder is offered once and says what it stands for', () => {
  const keys = placeholders.map(({ key }) => key.toLowerCase());
  expect(new Set(keys).size).toBe(keys.length);
  for (const { explanation } of placeholders) expect(explanation).toMatch(/^\p{Lu}.*\.$|^‘.*\.$/u);
});
