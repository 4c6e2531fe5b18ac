import { describe, expect, it } from 'vitest';
import { laReportParts } from '../../../../domain/papers/la-report/la-report-parts';
import {
  setIncluded,
  usualChoice,
  chosenPapers,
  type PackChoice,
} from '../../../../domain/papers/pack-choice';
import { packContents } from '../../../../domain/papers/pack-contents';
import { packIds, packOffers } from '../../../../domain/papers/packs';
import { singleContents } from '../../../../domain/papers/single-paper';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { choiceFor, inviteeOf, withFormsWritten, write } from './support';

const data = withFormsWritten(mayaReview());
const reportIn = (choice: PackChoice = usualChoice, of: ReviewPackData = data) => {
  const { sheets } = packContents('la-report', of, choice, write);
  return { sheets, attached: sheets.find(({ paper }) => paper === 'la-report')?.attached ?? [] };
};
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('what the report to the authority says is attached', () => {
  it('is every other paper of the pack but the letter, in its order, then every attachment', () => {
    const { sheets, attached } = reportIn();
    const others = sheets.filter(({ paper, letter }) => paper !== 'la-report' && letter === null);
    expect(keys(attached)).toEqual([
      ...others.map(({ id }) => id),
      ...data.documents.map(({ documentId }) => documentId),
    ]);
    expect(others.length).toBeGreaterThan(6);
    expect(attached.find(({ title }) => title.startsWith('Appendix 2: '))).toBeDefined();
  });

  it('names who wrote it', () => {
    const from = (key: string) => reportIn().attached.find((item) => item.key === key)?.from;
    expect(from('paper-record')).toBe('The school');
    expect(from('paper-child-views')).toBe('Maya');
    expect(from(`paper-parent-views-${inviteeOf(data, 'parent')}`)).toBe('Ms Bríd O’Brien');
    const health = inviteeOf(data, 'health');
    expect(from(`paper-advice-${health}`)).toContain(data.invitees.find(({ id }) => id === health)?.agency);
  });

  it('follows the order of the user, and what was taken out', () => {
    const shown = chosenPapers('la-report', packOffers('la-report', data), usualChoice);
    const without = setIncluded(usualChoice, shown, 'paper-school-report', false);
    expect(keys(reportIn(without).attached)).not.toContain('paper-school-report');
    const turned = shown.map(({ key }) => ({ key, included: null, isBlank: null })).reverse();
    const { sheets, attached } = reportIn({ ...usualChoice, items: turned, withAttachments: false });
    expect(keys(attached)).toEqual(
      keys(
        sheets.map(({ id, paper, letter }) => ({ key: paper === 'la-report' || letter ? '' : id })),
      ).filter(Boolean),
    );
  });

  it('tells a reader nothing of what stays out of this copy', () => {
    const parent = inviteeOf(data, 'parent');
    const hidden = data.documents.map((document) => ({ ...document, sharedWithParent: false }));
    const { attached } = reportIn(choiceFor(parent), { ...data, documents: hidden });
    for (const { documentId } of hidden) expect(keys(attached)).not.toContain(documentId);
  });

  it('is the same when the report is made alone, as the pack was chosen', () => {
    const shown = chosenPapers('la-report', packOffers('la-report', data), usualChoice);
    const chosen = { ...setIncluded(usualChoice, shown, 'paper-attendance', false), withAttachments: false };
    const single = {
      paper: 'la-report',
      inviteeId: null,
      isBlank: false,
      isLarge: false,
      childLayout: null,
    } as const;
    for (const choice of [usualChoice, chosen])
      expect(singleContents(data, single, write, choice)?.sheets[0]?.attached).toEqual(
        reportIn(choice).attached,
      );
  });

  it('is on no other paper', () => {
    for (const pack of packIds)
      for (const { paper, attached } of packContents(pack, data, usualChoice, write).sheets)
        expect(attached === null).toBe(paper !== 'la-report');
  });
});

describe('the report as a Word file', () => {
  it('has the same list, and says so when there is nothing', () => {
    const { attached } = reportIn();
    const texts = JSON.stringify(laReportParts({ data, attached }));
    for (const { title } of attached) expect(texts).toContain(title);
    expect(JSON.stringify(laReportParts({ data, attached: [] }))).toContain('Nothing is attached.');
  });

  it('leaves no question without a word', () => {
    const parts = laReportParts({ data: emptyReview(), attached: [] });
    const answers = parts.flatMap((part) => (part.kind === 'answer' ? [part.value] : []));
    expect(new Set(answers)).toEqual(new Set(['Not answered']));
    expect(JSON.stringify(parts)).not.toContain('Level of funding');
  });
});
