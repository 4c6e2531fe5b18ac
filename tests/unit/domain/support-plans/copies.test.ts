import { describe, expect, it } from 'vitest';
import { supportPlanPaper } from '../../../../domain/papers/support-plan-paper';
import type { PlanTarget } from '../../../../domain/support-plans/plan-data';
import { dataOf, entryOf, targetOf } from './model';

const target: PlanTarget = {
  outcome: targetOf({
    area: 'CL',
    text: 'By 11 December Ottilie will read 60 words a minute.',
    measure: 'Words a minute',
    unit: 'words a minute',
    baselineValue: 42,
    baselineOn: '2026-11-02',
    targetValue: 60,
    strategies: 'Tilly’s ruler; Ottilie chooses the book.',
    result: 'partly',
    exitValue: 51,
    resultNote: 'Secret of the review',
    next: 'continue',
  }),
  parent: {
    id: 'e1',
    ehcPlanId: 'p',
    ref: 'E3',
    area: 'CL',
    text: 'Secret of the EHC plan',
    step: null,
    measure: null,
    byDate: null,
  },
  parentNote: null,
  provisions: [{ id: 'r', name: 'Reading partners', words: 'Mrs P Lanegarth, 20 minutes' }],
  progress: [entryOf({ note: 'Secret of the progress' })],
};
const data = dataOf([target], {
  reviewedOn: '2026-12-11',
  nextStep: 'specialist',
  nextStepNote: 'Secret step',
});
const said = (paper: unknown) => JSON.stringify(paper);

describe('the full copy', () => {
  it('says everything, and has a line for each who signs', () => {
    const paper = supportPlanPaper(data, 'full', 'full');
    for (const words of [
      'Ottilie Brackenfold',
      '3 March 2018',
      'Tilly: parentView',
      'E3: Secret of the EHC plan',
      'Secret of the review',
      '20 November 2026: 47 words a minute. Secret of the progress',
      'Ask a specialist for advice',
      '42 words a minute (2 November 2026)',
    ])
      expect(said(paper)).toContain(words);
    expect(paper.signatures).toEqual(['Class teacher', 'SENDCO', 'Parent or carer', 'Child']);
    expect(paper.isConfidential).toBe(true);
  });
});

describe('the copy for the classroom', () => {
  it.each(['full', 'initials'] as const)('holds nothing confidential, with %s names', (names) => {
    const paper = said(supportPlanPaper(data, 'classroom', names));
    for (const words of [
      'Secret',
      'parentView',
      'assessment',
      'advice',
      'reviewSummary',
      '2018',
      'B801200005001',
      'SEN support"',
      'Specific learning',
      'E3',
      'Partly',
      '51',
    ])
      expect(paper).not.toContain(words);
    for (const words of ['60 words a minute', 'strengths', 'pupilView', 'Reading partners', 'ruler'])
      expect(paper).toContain(words);
  });

  it('with initials names the child nowhere, not even inside a text', () => {
    const paper = said(supportPlanPaper(data, 'classroom', 'initials'));
    expect(paper).not.toMatch(/Ottilie|Tilly|Brackenfold/);
    expect(paper).toContain('By 11 December OB will read');
    expect(paper).toContain('OB’s ruler; OB chooses the book.');
  });
});

describe('the blank form', () => {
  it('has the child’s name, room for everything else, and four targets', () => {
    const paper = supportPlanPaper(data, 'blank', 'full');
    expect(said(paper)).toContain('Ottilie Brackenfold');
    expect(said(paper)).not.toMatch(/Secret|Tilly|60 words|Term 2"/);
    expect(paper.targets).toHaveLength(4);
    expect(paper.parts.flatMap(({ answers }) => answers).every(({ value }) => value === null)).toBe(true);
  });
});

describe('a plan under way', () => {
  it('leaves lines for what the meeting will find', () => {
    const open = dataOf([{ ...target, outcome: targetOf({ text: 'Reads.' }), progress: [] }]);
    const paper = supportPlanPaper(open, 'full', 'full');
    expect(paper.targets[0]?.review.map(({ value }) => value)).toEqual([null, null, null]);
    expect(paper.targets[0]?.review[1]?.choices).toEqual(['Achieved', 'Partly achieved', 'Not yet']);
    expect(paper.review[0]).toEqual({ label: 'Reviewed on', value: null });
  });
});

describe('the picture of what was seen', () => {
  const seen = [entryOf({ observedOn: '2026-11-09', value: 44 }), entryOf({ id: 'later', value: 47 })];
  const pictures = (entries: PlanTarget['progress'], copy: 'full' | 'classroom' | 'blank') =>
    supportPlanPaper(dataOf([{ ...target, progress: entries }]), copy, 'full').targets.map(
      ({ picture }) => picture?.chart.points.filter((point) => point.seen !== undefined).length ?? null,
    );

  it('is drawn on the full copy from two values on, never on the others', () => {
    expect(pictures(seen, 'full')).toEqual([2]);
    expect(pictures(seen.slice(1), 'full')).toEqual([null]);
    expect(pictures(seen, 'classroom')).toEqual([null]);
    expect(new Set(pictures(seen, 'blank'))).toEqual(new Set([null]));
  });
});
