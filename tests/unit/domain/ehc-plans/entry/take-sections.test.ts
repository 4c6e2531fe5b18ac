import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftOf, type SectionDraft } from '../../../../../domain/ehc-plans/entry/draft';
import { planTextOf } from '../../../../../domain/ehc-plans/entry/page-paragraphs';
import { type FoundSection, sectionsOf } from '../../../../../domain/ehc-plans/entry/plan-sections';
import type { PlanView } from '../../../../../domain/ehc-plans/plan-view';
import {
  draftsOf,
  sectionsInText,
  sectionsToTake,
} from '../../../../../domain/ehc-plans/entry/take-sections';
import { sections } from '../../../../../domain/ehc-plans/sections';
import { pdfPages } from './pdf-pages';

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const copied = readFileSync(new URL('ehcp/maya-copied.txt', fixtures), 'utf8');

let printed: readonly FoundSection[];
beforeAll(async () => {
  const pages = await pdfPages(new URL('reports/maya-ehc-plan-final-2026-04-15.pdf', fixtures));
  printed = sectionsOf(planTextOf(pages).paragraphs);
});

/** What would be saved of a section: without the texts that are left out, and wherever its lines and quotation marks are. */
const saved = ({ items, texts }: SectionDraft) => ({
  texts: texts.map(({ part, text }) => [part, words(text)]),
  items: items
    .filter(({ use }) => use !== 'leftOut')
    .map(({ key: _, readFrom: __, text, ...item }) => ({ ...item, text: words(text) })),
});
const words = (text: string) => text.replace(/[“”]/g, '').replace(/\s+/g, ' ');

describe('a whole plan, copied out of a PDF reader', () => {
  it('is cut into all its sections, without what is printed on every page', () => {
    const found = sectionsInText(copied);
    expect(found.map(({ letter }) => letter)).toEqual(sections.map(({ letter }) => letter));
    expect(found.map(({ text }) => text).join('\n')).not.toMatch(/CONFIDENTIAL|Page \d|Invented sample/);
  });

  it.each(sections.map(({ letter }) => letter).filter((letter) => letter !== 'F' && letter !== 'K'))(
    'gives in section %s the same as the PDF itself',
    (letter) => {
      const drafts = draftsOf(sectionsInText(copied));
      const wanted = printed.find((section) => section.letter === letter)?.text ?? '';
      const draft = drafts[letter];
      if (draft === undefined) throw new Error('not found');
      expect(saved(draft)).toEqual(saved(draftOf(letter, wanted)));
    },
  );

  it('gives section F with every figure; what is no item stays out of its items', () => {
    const [copiedItems, items] = [draftsOf(sectionsInText(copied)).F, draftsOf(printed).F];
    if (copiedItems === undefined || items === undefined) throw new Error('not found');
    const [ours, wanted] = [saved(copiedItems).items, saved(items).items];
    expect(ours).toEqual(wanted);
  });

  it('gives the rows of section K, which has lost its columns: an author without a title is left to the user', () => {
    const [copiedRows, rows] = [draftsOf(sectionsInText(copied)).K, draftsOf(printed).K];
    if (copiedRows === undefined || rows === undefined) throw new Error('not found');
    const [ours, wanted] = [saved(copiedRows).items, saved(rows).items];
    expect(ours.map(({ ref, datedOn }) => [ref, datedOn])).toEqual(
      wanted.map(({ ref, datedOn }) => [ref, datedOn]),
    );
    const wrong = ours.filter(({ author }, at) => author !== wanted[at]?.author);
    expect(wrong.map(({ ref }) => ref)).toEqual(['7']);
  });
});

describe('what is taken at once', () => {
  const page = { needs: [], outcomes: [], provisions: [], universal: [], advice: [], texts: [] };

  it('is every section that is found, but for those that are typed or in the plan', () => {
    const view = {
      ...page,
      texts: [{ letter: 'J', part: 'arrangement', text: 'None' }],
    } as unknown as PlanView;
    const draft = { E: draftOf('E', 'E1 Maya will swim.') };
    expect(
      sectionsToTake(printed, view, draft)
        .map(({ letter }) => letter)
        .join(' '),
    ).toBe('A B C D F G H1 H2 I K');
  });

  it('is nothing in a text without headings of sections', () => {
    expect(sectionsInText('E1 Maya will swim.\nSection F provision will be reviewed.')).toEqual([]);
    expect(sectionsInText('')).toEqual([]);
  });
});
