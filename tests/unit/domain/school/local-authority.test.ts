import { expect, it } from 'vitest';
import { localAuthorityName } from '../../../../domain/school/local-authority';

const school = { laNumber: '886', laName: 'Kent County Council' };

it.each([
  ['886', school, 'Kent County Council'],
  ['873', school, 'Local authority 873'],
  ['886', { laNumber: '886', laName: null }, 'Local authority 886'],
  ['Medway Council', school, 'Medway Council'],
  [null, school, 'Kent County Council'],
  [null, { laNumber: null, laName: null }, null],
])('%s at %o is %s', (kept, of, name) => {
  expect(localAuthorityName(kept, of)).toBe(name);
});
