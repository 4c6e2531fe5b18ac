import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostOfAKind, rankHits } from '../../../../domain/search/rank';
import { hitBegins, hitEnds, snippetParts } from '../../../../domain/search/snippet';
import { placeInWords, sectionOf, type SearchSource, searchSources } from '../../../../domain/search/sources';

const sources = Object.keys(searchSources) as SearchSource[];
const anyHit = fc.record({
  source: fc.constantFrom(...sources),
  score: fc.double({ min: -30, max: 0, noNaN: true }),
});

describe('ranking', () => {
  test('pupils come first, then the group with the best hit', () => {
    const groups = rankHits([
      { source: 'pupil_notes', score: -2 },
      { source: 'documents', score: -9 },
      { source: 'pupils', score: -1 },
      { source: 'monitorings', score: -3 },
    ]);
    expect(groups.map(({ kind }) => kind)).toEqual(['pupil', 'document', 'note']);
    expect(groups[2]?.hits.map(({ source }) => source)).toEqual(['monitorings', 'pupil_notes']);
  });

  test('of each kind the best, the best first', () => {
    fc.assert(
      fc.property(fc.array(anyHit, { maxLength: 60 }), (hits) => {
        const groups = rankHits(hits);
        for (const { kind, hits: shown } of groups) {
          const ofKind = hits
            .filter(({ source }) => searchSources[source].kind === kind)
            .map(({ score }) => score);
          const best = ofKind.sort((one, other) => one - other).slice(0, mostOfAKind);
          expect(shown.map(({ score }) => score)).toEqual(best);
        }
        expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
      }),
    );
  });
});

describe('places', () => {
  test('an item of a plan is named by its reference and opened at its section', () => {
    expect(placeInWords('ehc_provisions', 'H1 H1.2')).toBe('Provision H1.2');
    expect(sectionOf('ehc_provisions', 'H1 H1.2')).toBe('H1');
    expect(sectionOf('ehc_sections', 'A')).toBe('A');
    expect(sectionOf('ehc_advice', null)).toBe('K');
    expect(sectionOf('reviews', null)).toBeNull();
  });
});

describe('snippets', () => {
  test('are taken apart at their marks', () => {
    expect(snippetParts(`one\n\n two ${hitBegins}three${hitEnds} four`)).toEqual([
      { text: 'one two ', isHit: false },
      { text: 'three', isHit: true },
      { text: ' four', isHit: false },
    ]);
    expect(snippetParts('')).toEqual([]);
  });

  test('lose nothing but the marks and doubled spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', hitBegins, hitEnds) }), (marked) => {
        const text = snippetParts(marked)
          .map((part) => part.text)
          .join('');
        expect(text).toBe(marked.replace(/\s+/g, ' ').replace(/[\uE000\uE001]/g, ''));
      }),
    );
  });
});
