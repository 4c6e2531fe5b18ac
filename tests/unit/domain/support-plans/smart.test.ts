import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SmartCode, smartRemarks, type TargetToCheck } from '../../../../domain/support-plans/smart';
import { samplePlan } from '../../../integration/support/sample-plan';

const plan = { startsOn: '2026-11-02', reviewDueOn: '2026-12-11', reviewedOn: null, today: '2026-11-23' };

/** A target that lacks nothing beside its words. */
const complete: TargetToCheck = {
  text: 'Ottilie will read 60 words a minute in an unseen text.',
  measure: 'Words correct in a minute',
  baselineValue: 42,
  baselineWords: null,
  targetValue: 60,
  targetWords: null,
  byDate: '2026-12-11',
  criterion: null,
};
const empty: TargetToCheck = {
  text: 'Ottilie joins in.',
  measure: null,
  baselineValue: null,
  baselineWords: null,
  targetValue: null,
  targetWords: null,
  byDate: null,
  criterion: null,
};
const codes = (target: TargetToCheck, context = plan): SmartCode[] =>
  smartRemarks(target, context).map(({ code }) => code);
const codesOf = (text: string, rest: TargetToCheck = complete): SmartCode[] => codes({ ...rest, text });

describe('what is missing', () => {
  it('is nothing for a whole target', () => {
    expect(codes(complete)).toEqual([]);
  });

  it('is everything for a sentence alone', () => {
    expect(codes(empty)).toEqual(['no-measure', 'no-baseline', 'no-target', 'no-date']);
  });

  it('is not asked for where the words say it', () => {
    expect(codesOf('By 11 December Ottilie will line up calmly on 4 days out of 5.', empty)).toEqual([
      'no-baseline',
    ]);
    expect(codesOf('By the end of Term 2 Ottilie will write her surname.', empty)).toEqual([
      'no-measure',
      'no-baseline',
      'no-target',
    ]);
  });

  it('takes words where no number fits', () => {
    const words = {
      ...empty,
      measure: 'Lunchtime observation',
      baselineWords: 'Alone',
      targetWords: 'With a friend',
    };
    expect(codes({ ...words, byDate: '2026-12-11' })).toEqual([]);
  });

  it('sees a value to reach that is the baseline', () => {
    expect(codes({ ...complete, targetValue: 42 })).toEqual(['same-as-baseline']);
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-20', ['date-past']],
    ['2026-11-23', []],
    ['2026-12-11', []],
    ['2026-12-12', ['date-after-review']],
    ['2026-10-30', ['date-before-start']],
  ] as const)('by %s', (byDate, wanted) => {
    expect(codes({ ...complete, byDate })).toEqual(wanted);
  });

  it('are not late any more once the plan is reviewed', () => {
    expect(
      codes({ ...complete, byDate: '2026-11-20' }, { ...plan, reviewedOn: '2026-11-20' } as never),
    ).toEqual([]);
  });
});

describe('the service instead of the child', () => {
  it.each([
    'Ottilie will receive three sessions of speech and language support a week.',
    'Ottilie will continue to receive 15 hours of support.',
    'Ottilie will have access to a quiet place.',
    'Ottilie will have regular access to sensory breaks.',
    'To have opportunities to talk about her feelings.',
    'Ottilie will be given a visual timetable.',
    'Ottilie will be supported to join in.',
    'Ottilie will be encouraged to put up her hand.',
    'Ottilie will have daily 1:1 reading sessions.',
    'Ottilie will have a weekly session with the ELSA.',
    'Ottilie will attend a social skills intervention twice a week.',
    'Ottilie will take part in a daily phonics programme.',
    'Ottilie will attend the nurture group.',
    'Ottilie will work with the TA on her spellings.',
    'Ottilie will work 1:1 with a teaching assistant every day.',
    'The TA will prompt Ottilie.',
    'TA to remind Ottilie of her targets.',
    'Adults will model turn taking.',
    'The class teacher will seat Ottilie near the front.',
    'The speech and language therapist will visit each term.',
    'School will provide a laptop.',
    'Read 60 words. The teaching assistant will listen.',
    'Support will be provided at lunchtime.',
  ])('%s', (text) => {
    expect(codesOf(text)).toContain('service');
  });

  it.each([
    'Ottilie will ask an adult for help on 4 out of 5 occasions.',
    'Ottilie will tell an unfamiliar adult about something that has happened.',
    'Ottilie will attend every day and know the names of three adults.',
    'Ottilie will take part in a ten-minute task with two classmates.',
    'Ottilie will have at least two friends whom she chooses to be with.',
    'Ottilie will work with a partner for five minutes.',
    'Ottilie will join in a game at lunch on four days out of five.',
    'Ottilie will go to her agreed place when she reaches 3 on her scale.',
    'When the teacher gives an instruction, Ottilie will begin within two minutes.',
    'Ottilie will use her sensory break card before she leaves the room.',
    'Ottilie will have her coat on within two minutes.',
    'Ottilie will give the school bag to her parent herself.',
  ])('not: %s', (text) => {
    expect(codesOf(text)).not.toContain('service');
  });
});

describe('more than one thing', () => {
  it.each([
    'Ottilie will read 60 words a minute and she will spell 20 words.',
    'Ottilie will sit on the carpet, and will put up her hand.',
    'Ottilie will write her name and be able to count to 20.',
    'Ottilie will read 60 words. She will also write a sentence.',
    'Ottilie will share toys; she will wait for her turn.',
    'Ottilie will line up and Ottilie will walk calmly.',
    'Ottilie will dress as well as be able to tie her laces.',
  ])('%s', (text) => {
    expect(codesOf(text)).toContain('several');
  });

  it.each([
    'Ottilie will understand and carry out three-part instructions.',
    'Ottilie will go to an agreed place and come back within ten minutes.',
    'Ottilie will ask and answer at least three questions.',
    'Ottilie will read aloud with pace and expression.',
    'Ottilie will take off and put on her coat and shoes with one prompt.',
    'Ottilie will choose a book and read it to a partner for five minutes.',
    'By 11 December, Ottilie will cope with a change on 4 out of 5 occasions.',
  ])('not: %s', (text) => {
    expect(codesOf(text)).not.toContain('several');
  });
});

describe('vague words', () => {
  it.each([
    'Ottilie will improve her reading.',
    'Ottilie will get better at maths.',
    'Ottilie will develop confidence in class.',
    'Ottilie will make good progress in writing.',
    'Ottilie will behave appropriately at lunch.',
    'Ottilie will be more independent.',
    'Ottilie will work on her handwriting.',
  ])('%s', (text) => {
    expect(codesOf(text, empty)).toContain('vague');
  });

  it('are left alone beside a measure', () => {
    expect(codesOf('Ottilie will improve her reading.')).not.toContain('vague');
    expect(codesOf('Ottilie will improve her reading to 60 words a minute.', empty)).not.toContain('vague');
  });

  it('quotes the word', () => {
    const [first] = smartRemarks({ ...empty, text: 'Ottilie will improve.' }, plan);
    expect(first?.text).toMatch(/^‘improve’ can mean many things/);
  });
});

describe('the outcomes of real plans', () => {
  it.each(['maya', 'lukasz', 'zoe'] as const)(
    'of %s are about the child and can be measured',
    async (name) => {
      const { content } = await samplePlan(name);
      for (const { text, measure } of content.outcomes) {
        const found = codesOf(text, { ...empty, measure });
        expect(found).not.toContain('service');
        expect(found).not.toContain('no-measure');
        expect(found).not.toContain('vague');
        expect(found).not.toContain('no-date');
      }
    },
  );
});

const anyTarget = fc.record({
  text: fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'Ottilie will',
          'and will',
          'the TA will',
          'receive',
          'improve',
          '8 out of 10',
          'by',
          'July 2027',
          'better',
          'read',
          '.',
          '60 words a minute',
          'have access to',
          'she',
        ),
      )
      .map((words) => words.join(' ')),
  ),
  measure: fc.option(fc.string(), { nil: null }),
  baselineValue: fc.option(fc.double({ noNaN: true }), { nil: null }),
  baselineWords: fc.option(fc.string(), { nil: null }),
  targetValue: fc.option(fc.double({ noNaN: true }), { nil: null }),
  targetWords: fc.option(fc.string(), { nil: null }),
  byDate: fc.option(fc.constantFrom('2020-01-01', '2026-11-20', '2026-12-11', '2027-07-01'), { nil: null }),
  criterion: fc.option(fc.string(), { nil: null }),
});

describe('for any target', () => {
  it('gives sentences, each about a field, and nothing that could hold back', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        const remarks = smartRemarks(target, plan);
        expect(new Set(remarks.map(({ code }) => code)).size).toBe(remarks.length);
        for (const remark of remarks) {
          expect(Object.keys(remark).sort()).toEqual(['code', 'field', 'text']);
          expect(remark.text).toMatch(/^(\p{Lu}|‘).*[.?]$/u);
        }
      }),
    );
  });

  const mends: readonly (readonly [SmartCode, Partial<TargetToCheck>])[] = [
    ['no-measure', { measure: 'Counted each week' }],
    ['vague', { measure: 'Counted each week' }],
    ['no-baseline', { baselineWords: 'Not yet' }],
    ['no-target', { targetWords: 'Every day' }],
    ['no-date', { byDate: '2026-12-11' }],
    ['date-past', { byDate: '2026-12-11' }],
    ['date-before-start', { byDate: '2026-12-11' }],
    ['date-after-review', { byDate: '2026-12-11' }],
  ];
  it('adding what is missing takes the remark away, and brings no other', () => {
    fc.assert(
      fc.property(anyTarget, fc.constantFrom(...mends), (target, [code, mend]) => {
        const before = codes(target);
        const after = codes({ ...target, ...mend });
        expect(after).not.toContain(code);
        expect(after.filter((one) => !before.includes(one))).toEqual([]);
      }),
    );
  });
});
