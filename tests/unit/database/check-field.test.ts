import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkField } from '../../../electron/database/check-field';

const schemas = { weeks: z.int('Enter whole weeks.').nullable(), isOffered: z.boolean() };

describe('one field as typed', () => {
  it.each([
    ['a number as it is', 'weeks', 12, 12],
    ['nothing as nothing', 'weeks', null, null],
    ['yes as 1', 'isOffered', true, 1],
    ['no as 0', 'isOffered', false, 0],
  ])('is kept as its column holds it: %s', (_, field, value, kept) => {
    expect(checkField(schemas, { field, value })).toEqual({ ok: true, value: kept });
  });

  it('is refused beside itself, in the words of its schema', () => {
    const message = 'Enter whole weeks.';
    expect(checkField(schemas, { field: 'weeks', value: 1.5 })).toEqual({
      ok: false,
      problem: { kind: 'invalid', message, fields: [{ field: 'weeks', message }] },
    });
  });

  it.each(['schoolId', 'constructor', '__proto__'])(
    'is refused when the record has no such field: %s',
    (field) => {
      expect(checkField(schemas, { field, value: 'x' })).toMatchObject({
        ok: false,
        problem: { kind: 'invalid', message: 'This field cannot be changed here.' },
      });
    },
  );
});
