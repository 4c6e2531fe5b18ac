import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRecords } from '../../../../domain/retention/without-records';

const row = (ref: string, names: readonly string[]) => ({
  ref,
  texts: ['Reading, 20 min', 'Mon 2 Nov', names.join(', '), 'Mrs Dale'],
  session: { on: '2026-11-02', pupils: names.map((name) => ({ id: `id-${name}`, name })) },
});

describe('a piece of JSON without some records', () => {
  it('loses the lines that name one, and the name out of a line of several', () => {
    const sheet = {
      rows: [
        { ref: 't1', pupilId: 'id-Ben' },
        { ref: 't2', pupilId: 'id-Ada' },
        row('s1', ['Ada', 'Ben', 'Cem']),
      ],
    };
    expect(withoutRecords(sheet, new Set(['id-Ben']))).toEqual({
      rows: [{ ref: 't2', pupilId: 'id-Ada' }, row('s1', ['Ada', 'Cem'])],
    });
  });

  it('loses a line whose list of pupils is emptied by it, and keeps one that never had any', () => {
    const runs = [
      { id: 'alone', pupils: [{ pupilId: 'a' }] },
      { id: 'school', pupils: [] },
    ];
    expect(withoutRecords({ runs }, new Set(['a']))).toEqual({ runs: [{ id: 'school', pupils: [] }] });
  });

  it('names none of them afterwards, and is the same where none was named', () => {
    const ids = ['one', 'two', 'three', 'four'];
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(...ids, 'text', 1, null, true),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.record({ a: tie('value'), pupils: fc.array(tie('value'), { maxLength: 3 }) }),
        fc.dictionary(fc.constantFrom(...ids, 'b', 'c'), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(json, { maxLength: 5 }), fc.subarray(ids), (list, going) => {
        const kept = JSON.stringify(withoutRecords(list, new Set(going)));
        for (const id of going) expect(kept).not.toContain(`"${id}"`);
        expect(withoutRecords(list, new Set())).toEqual(list);
      }),
    );
  });
});
