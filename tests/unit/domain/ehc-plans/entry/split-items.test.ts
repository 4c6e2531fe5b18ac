import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../../../domain/ehc-plans/entry/join-lines';
import { proposeItem } from '../../../../../domain/ehc-plans/entry/propose-item';
import { proposeSection } from '../../../../../domain/ehc-plans/entry/propose-section';
import { readItem } from '../../../../../domain/ehc-plans/entry/read-item';
import { splitItems } from '../../../../../domain/ehc-plans/entry/split-items';
import type { SectionLetter } from '../../../../../domain/ehc-plans/sections';

const inShort = (letter: SectionLetter, text: string) =>
  splitItems(letter, text).map(({ kind, marker, text: words }) => `${kind}|${marker}|${words}`);

describe('a section is split into its items', () => {
  it('by references, with what comes before them apart', () => {
    expect(
      inShort('E', 'Outcomes for Sam.\n\nE1 Sam will read.\nE2. Sam will write.\nE3: Sam will swim.'),
    ).toEqual([
      'aside||Outcomes for Sam.',
      'item|E1|Sam will read.',
      'item|E2.|Sam will write.',
      'item|E3:|Sam will swim.',
    ]);
  });

  it('by references in words, with a space, and with points', () => {
    expect(inShort('E', 'Outcome 1: Read.\nOUTCOME 2: Write.')).toEqual([
      'item|Outcome 1:|Read.',
      'item|OUTCOME 2:|Write.',
    ]);
    expect(inShort('B', 'B 1 Reading.\nB 2 Writing.')).toEqual(['item|B 1|Reading.', 'item|B 2|Writing.']);
    expect(
      inShort('F', 'F1.1 Reading.\nF1.2 Writing.\nF2.1 Sums.').map((piece) => piece.split('|')[1]),
    ).toEqual(['F1.1', 'F1.2', 'F2.1']);
    expect(inShort('H1', 'H1.1 A ramp.\nH1.2 A rail.')).toEqual(['item|H1.1|A ramp.', 'item|H1.2|A rail.']);
  });

  it('by figures, letters and bullets', () => {
    expect(inShort('C', '1. Asthma.\n2. Eczema.')).toEqual(['item|1.|Asthma.', 'item|2.|Eczema.']);
    expect(inShort('C', 'a) Asthma.\nb) Eczema.')).toEqual(['item|a)|Asthma.', 'item|b)|Eczema.']);
    expect(inShort('C', '(1) Asthma.\n(2) Eczema.')).toEqual(['item|(1)|Asthma.', 'item|(2)|Eczema.']);
    expect(inShort('C', '• Asthma.\n– Eczema.\n- Hay fever.')).toEqual([
      'item|•|Asthma.',
      'item|–|Eczema.',
      'item|-|Hay fever.',
    ]);
  });

  it('by paragraphs where nothing is numbered', () => {
    expect(inShort('G', 'Section G: Health care provision\nA nurse visits.\n\nA review each year.')).toEqual([
      'aside||Section G: Health care provision',
      'item||A nurse visits.',
      'item||A review each year.',
    ]);
    expect(inShort('H2', 'None required.')).toEqual(['item||None required.']);
    expect(inShort('H2', ' \n\n ')).toEqual([]);
  });

  it('puts broken lines together and words that the break cut', () => {
    expect(
      inShort('E', 'E1 Sam will use communica-\ntion symbols and three-\npart sentences\nin class.'),
    ).toEqual(['item|E1|Sam will use communication symbols and three-part sentences in class.']);
    expect(joinLines('under\u00AD', 'standing')).toBe('understanding');
    expect(joinLines('under-', 'standing', 'Her understanding is')).toBe('understanding');
    expect(joinLines('Mr Faraday-', 'Hume')).toBe('Mr Faraday- Hume');
  });

  it('is not deceived by references inside a sentence, or by bullets inside an item', () => {
    expect(
      inShort('F', 'F1 Reading, as in\nF2 and F3 below.\n• with pictures\n• with sound\nF2 Writing.'),
    ).toEqual([
      'item|F1|Reading, as in\nF2 and F3 below.\n• with pictures\n• with sound',
      'item|F2|Writing.',
    ]);
    expect(inShort('F', 'F2 Writing.\nF1 Reading.')).toEqual(['item|F2|Writing.\nF1 Reading.']);
    expect(inShort('E', '2. Sums.\n1:1 support.')).toHaveLength(2);
  });

  it('keeps headings between the items apart, and takes the broad area from them', () => {
    const text =
      'Communication and interaction\nB1 Speaking.\n\nSocial, emotional and mental health\n\nB2 Worry.';
    expect(proposeSection('B', text).map(({ use, ref, area }) => [use, ref, area])).toEqual([
      ['leftOut', '', null],
      ['item', 'B1', 'CI'],
      ['leftOut', '', null],
      ['item', 'B2', 'SEMH'],
    ]);
  });

  it('counts on where the numbers begin again below each heading', () => {
    const text = '1. Speaking.\n2. Listening.\n\nLearning\n\n1. Reading.';
    expect(proposeSection('B', text).map(({ ref }) => ref)).toEqual(['B1', 'B2', '', 'B3']);
  });
});

describe('no word of a section is lost', () => {
  /** Every letter and sign but spaces, and the hyphens that a line break may have made. */
  const letters = (text: string): string => text.replace(/[\s\u00AD-]/g, '');
  const section = fc.constantFrom<SectionLetter[]>('B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2');
  const bit = fc.constantFrom(
    ...[
      'E1',
      'F2.',
      'B1:',
      'H1.1',
      '1.',
      '2)',
      'a)',
      '(3)',
      '•',
      '-',
      '–',
      'o',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00AD\n',
      '-\n',
    ],
    ...[
      'Outcome 1',
      'Section E:',
      'By whom:',
      'Ratio',
      'Strengths.',
      'Needs',
      'Sam will read.',
      'and',
      'under',
      '|',
      '“',
      '\u00A0',
      'ọ́',
      '1:1',
    ],
  );
  const text = fc.oneof(
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(' ')),
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );

  it('by the split', () => {
    fc.assert(
      fc.property(section, text, (letter, words) => {
        const pieces = splitItems(letter, words);
        expect(letters(pieces.map(({ marker, text: own }) => marker + own).join(''))).toBe(letters(words));
      }),
      { numRuns: 500 },
    );
  });

  it('by taking the named fields out of an item', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { words: rest, named } = readItem(words);
        const counts = (value: string) => [...letters(value)].sort().join('');
        expect(counts(rest + named.map(({ label, value }) => label + value).join(''))).toBe(counts(words));
      }),
    );
  });

  it('and no word of an item that nothing names', () => {
    const plain = fc.array(
      fc.constantFrom('Sam', 'reads', '30 minutes,', 'weekly', '1:1', 'by a teacher', 'in July 2027.'),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(fc.constantFrom('E', 'F', 'G', 'C'), plain, (letter, list) => {
        expect(proposeItem(letter, list.join(' ')).text).toBe(list.join(' '));
      }),
    );
  });

  it('within a moment, even where a text was made to be slow', () => {
    const started = performance.now();
    for (const nasty of [
      'F1 '.repeat(6000),
      '- '.repeat(9000),
      'a hour '.repeat(2800),
      `by ${'very '.repeat(4000)}`,
      '1:'.repeat(9000),
      '\n'.repeat(19_000),
      '½'.repeat(9000),
      '30 '.repeat(6000),
      `E1 ${' '.repeat(19_000)}x`,
    ])
      proposeSection('F', nasty);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('what an item says', () => {
  it('is read from a table that was pasted without colons', () => {
    const item = proposeItem(
      'F',
      'Signing group\nBy whom Teaching assistant\nRatio\n1:4\nHow often: 15 minutes daily for 38 weeks\nFor outcomes / needs E1, E2 / B3',
    );
    expect(item).toMatchObject({
      text: 'Signing group',
      who: 'Teaching assistant',
      ratio: '1:4',
      minutesPerSession: 15,
      sessionsPerWeek: 5,
      weeksPerYear: 38,
      outcomeRefs: ['E1', 'E2'],
      needRefs: ['B3'],
    });
  });

  it('is read from a sentence, which stays whole', () => {
    const text =
      'Reading programme by a trained teaching assistant, 1:1, 30 minutes, 4 times a week, 38 weeks a year.';
    expect(proposeItem('F', text)).toMatchObject({
      text,
      who: 'Trained teaching assistant',
      ratio: '1:1',
      minutesPerSession: 30,
      sessionsPerWeek: 4,
      weeksPerYear: 38,
    });
  });

  it('keeps an amount that gives no figures as a note', () => {
    expect(proposeItem('F', 'Sensory breaks\nHow often: as needed')).toMatchObject({
      note: 'as needed',
      minutesPerSession: null,
    });
  });

  it('keeps a date that it cannot read among the words', () => {
    expect(proposeItem('E', 'Sam will read.\nBy when: end of Key Stage 2')).toMatchObject({
      text: 'Sam will read.\nTo be achieved by: end of Key Stage 2',
      byDate: null,
    });
  });
});
