import { describe, expect, it } from 'vitest';
import { attainmentKey } from '../../../../domain/papers/attainment-key';

const row = (earlier: string | null, previous: string | null, current: string | null) => ({
  ...{ id: 'a', subject: 'Reading', earlier, previous, current },
});

describe('the key of the attainment table', () => {
  it('explains the letters that stand in the table, and no others', () => {
    expect(attainmentKey([row('PK4', ' WTS', 'EXS')])).toBe(
      'PK: the steps before the standard of the tests, from 1 up. WTS: working towards the expected standard. EXS: at the expected standard.',
    );
    expect(attainmentKey([row(null, null, 'GDS')])).toBe('GDS: at greater depth.');
  });

  it('says nothing of scores, words and ages', () => {
    expect(attainmentKey([])).toBeNull();
    expect(attainmentKey([row('26', '6y 03m', 'WTS in part'), row(null, 'PK', 'Year 2 text')])).toBeNull();
  });
});
