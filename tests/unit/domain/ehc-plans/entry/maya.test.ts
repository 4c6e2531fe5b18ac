import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlanText, planTextOf } from '../../../../../domain/ehc-plans/entry/page-paragraphs';
import { sectionsOf } from '../../../../../domain/ehc-plans/entry/plan-sections';
import type { Proposal } from '../../../../../domain/ehc-plans/entry/proposal';
import { proposeSection, type SectionWithItems } from '../../../../../domain/ehc-plans/entry/propose-section';
import { proposeTexts } from '../../../../../domain/ehc-plans/entry/propose-texts';
import type { EhcPlanContent } from '../../../../../domain/ehc-plans/model';
import { minutesPerWeek, minutesPerYear } from '../../../../../domain/ehc-plans/provision-sums';
import { planFromSample } from '../../../../../domain/ehc-plans/sample-format';
import { sections } from '../../../../../domain/ehc-plans/sections';
import { pdfPages } from './pdf-pages';

const fixtures = new URL('../../../../fixtures/', import.meta.url);

// The same plan twice: as the authority printed it, and as it was typed by someone who took her time.
let printed: PlanText;
let typed: EhcPlanContent;
beforeAll(async () => {
  printed = planTextOf(await pdfPages(new URL('reports/maya-ehc-plan-final-2026-04-15.pdf', fixtures)));
  const loaded = planFromSample(readFileSync(new URL('ehcp/maya.json', fixtures), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.problem.message);
  typed = loaded.value.content;
});

function textOf(letter: string): string {
  return sectionsOf(printed.paragraphs).find((section) => section.letter === letter)?.text ?? '';
}
function items(letter: SectionWithItems): readonly Proposal[] {
  return proposeSection(letter, textOf(letter)).filter(({ use }) => use === 'item');
}

describe('Maya’s plan, taken from its own PDF', () => {
  it('has all its sections, each from its page on', () => {
    const found = sectionsOf(printed.paragraphs);
    expect(found.map(({ letter }) => letter)).toEqual(sections.map(({ letter }) => letter));
    expect(found.map(({ page }) => page)).toEqual([2, 4, 6, 6, 7, 9, 13, 13, 13, 13, 13, 14]);
  });

  it('loses no header or footer among the words, and no word among the headers and footers', () => {
    expect(printed.paragraphs.map(({ text }) => text).join('\n')).not.toMatch(
      /CONFIDENTIAL|Page \d|Invented sample/,
    );
    expect(printed.edges).toHaveLength(28);
  });

  it('gives the needs of section B with title, area, strengths and words', () => {
    const wanted = typed.needs.filter(({ letter }) => letter === 'B');
    const found = items('B').map(({ ref, area, title, strengths, text }) => ({
      letter: 'B',
      ref,
      area,
      title,
      strengths,
      text,
    }));
    expect(found).toEqual(wanted);
  });

  it('gives C1 and D1', () => {
    for (const letter of ['C', 'D'] as const) {
      const [wanted] = typed.needs.filter((need) => need.letter === letter);
      const [found, ...others] = items(letter);
      expect(others).toEqual([]);
      expect(found?.ref).toBe(wanted?.ref);
      expect(found?.text.startsWith(wanted?.text ?? '?')).toBe(true);
    }
  });

  it('gives E1 to E5 whole: words, step, measure, date, area and needs', () => {
    const found = items('E').map(({ ref, area, text, step, measure, byDate, needRefs }) => ({
      ref,
      area,
      text,
      step,
      measure,
      byDate,
      needRefs,
    }));
    expect(found).toEqual(typed.outcomes);
  });

  it('gives F1 to F8 with who, ratio, links and the same minutes a week and a year', () => {
    const wanted = typed.provisions.filter(({ section }) => section === 'F');
    const shape = ({ ref, who, ratio, needRefs, outcomeRefs, ...item }: Proposal & { what?: string }) => ({
      ref,
      what: item.what ?? item.text,
      who,
      ratio,
      needRefs,
      outcomeRefs,
      week: minutesPerWeek(item),
      year: minutesPerYear(item),
    });
    expect(items('F').map(shape)).toEqual(
      wanted.map(({ ref, what, who, ratio, needRefs, outcomeRefs, ...figures }) => ({
        ref,
        what,
        who,
        ratio,
        needRefs,
        outcomeRefs,
        week: minutesPerWeek(figures),
        year: minutesPerYear(figures),
      })),
    );
    expect(items('F').map(({ note }) => note?.replace(/\.$/, '') ?? null)).toEqual(
      wanted.map(({ note }) => note),
    );
  });

  it('keeps the arrangements for the whole day apart, and leaves out what is no provision', () => {
    const all = proposeSection('F', textOf('F'));
    expect(all.filter(({ use }) => use === 'wholeDay').map(({ text }) => text)).toEqual(typed.universal);
    const leftOut = all.filter(({ use }) => use === 'leftOut').map(({ text }) => text.split('\n')[0]);
    expect(leftOut[0]).toMatch(/^All provision below is specified and quantified\./);
    expect(leftOut.slice(1)).toEqual(['Summary of provision', 'Review of provision']);
  });

  it('gives sections G, H1 and H2', () => {
    for (const letter of ['G', 'H1', 'H2'] as const) {
      const [wanted] = typed.provisions.filter(({ section }) => section === letter);
      expect(items(letter).map(({ text }) => text)).toEqual([wanted?.what]);
    }
    expect(items('G')[0]?.ref).toBe('G1');
  });

  it('gives the advice of section K', () => {
    const found = items('K').map(({ ref, text, author, datedOn }) => ({
      number: Number(ref),
      title: text,
      author,
      datedOn,
    }));
    expect(found).toEqual(typed.advice);
  });

  it('gives the texts of A, I and J in their parts', () => {
    const found = (['A', 'I', 'J'] as const).flatMap((letter) =>
      proposeTexts(letter, textOf(letter)).map((text) => ({ letter, ...text })),
    );
    expect(found).toEqual(typed.texts);
  });
});
