import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAsideAt, putAsideName } from '../../../domain/backups/put-aside';

describe('the name of a folder that a restore put aside', () => {
  it('tells when that was, whatever number stands behind it', () => {
    const times = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, fc.option(fc.integer({ min: 2, max: 99 })), (time, number) => {
        const second = time.toISOString().slice(0, 19);
        const name = `before-restore-${second.replaceAll(':', '-')}Z${number === null ? '' : `-${number}`}`;
        expect(putAsideAt(name)).toBe(`${second}.000Z`);
      }),
    );
  });

  it.each(['before-restore-2027-02-30T08-00-00Z', 'before-restore-2027-13-01T08-00-00Z'])(
    'is one of ours, but tells no time that there is: %s',
    (name) => {
      expect(putAsideName.test(name)).toBe(true);
      expect(putAsideAt(name)).toBeNull();
    },
  );

  it.each([
    'documents',
    'before-restore-',
    'before-restore-2027-01-21T19-05-07Z/../documents',
    '../before-restore-2027-01-21T19-05-07Z',
    'before-restore-2027-01-21T19-05-07Z ',
    'Before-restore-2027-01-21T19-05-07Z',
    'before-restore-2027-01-21T19-05-07Z\n',
  ])('is nothing else: %j', (name) => {
    expect(putAsideName.test(name)).toBe(false);
    expect(putAsideAt(name)).toBeNull();
  });
});
