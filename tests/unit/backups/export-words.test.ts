import { describe, expect, it } from 'vitest';
import { columnHeading, exportReadme, isExported, tableTitle } from '../../../domain/backups/export-words';

describe('an export in the words of the field', () => {
  it('names lists and columns', () => {
    expect(tableTitle('sen_statuses')).toBe('SEN statuses');
    expect(tableTitle('ehc_outcomes')).toBe('EHC plan outcomes (section E)');
    expect(tableTitle('pupils')).toBe('Pupils');
    expect(columnHeading('dob')).toBe('Date of birth');
    expect(columnHeading('pupil_id')).toBe('Pupil ID');
    expect(columnHeading('amount_pence')).toBe('Amount (pence)');
    expect(columnHeading('contract_minutes')).toBe('Contract (minutes)');
    expect(columnHeading('minutes')).toBe('Minutes');
    expect(isExported('wrapped_key')).toBe(false);
  });

  it('says what lies where and what is missing', () => {
    const text = exportReadme({
      madeOn: '21 January 2027',
      tables: ['Pupils'],
      documents: 2,
      failed: ['EP report'],
    });
    expect(text).toContain('None of it is protected');
    expect(text).toContain('- Pupils');
    expect(text).toContain('- EP report');
  });
});
