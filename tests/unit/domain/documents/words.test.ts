import { describe, expect, it } from 'vitest';
import { adviceFor, reportInWords } from '../../../../domain/documents/attach-report';
import type { AttachOutcome, AttachResult } from '../../../../domain/documents/attach-report';
import { sizeInWords } from '../../../../domain/documents/file-size';
import { documentFields } from '../../../../domain/documents/model';

const result = (outcome: AttachOutcome): AttachResult => ({
  path: '/a',
  fileName: 'a',
  outcome,
  message: '',
  advice: null,
  document: null,
  changeId: null,
});

describe('words about documents', () => {
  it('counts what was attached', () => {
    expect(reportInWords({ results: [result('attached')] })).toBe('1 file attached');
    expect(reportInWords({ results: [result('attached'), result('empty')] })).toBe('1 of 2 files attached');
  });

  it('says sizes as people read them', () => {
    expect([1, 2007, 2_626_550, 12 * 1024 * 1024].map(sizeInWords)).toEqual([
      '1 byte',
      '2 KB',
      '2.5 MB',
      '12 MB',
    ]);
  });

  it('gives advice only where something is to do', () => {
    expect(adviceFor('pdf', 'readable')).toBeNull();
    expect(adviceFor('pdf', 'password-needed')).toContain('password');
    expect(adviceFor('doc', 'readable')).toContain('PDF');
    expect(adviceFor('rtf', 'readable')).toContain('PDF');
    expect(adviceFor('odt', 'damaged')).toContain('damaged');
  });

  it('keeps blank fields as nothing and refuses dates that do not exist', () => {
    expect(documentFields.agency.parse('  ')).toBeNull();
    expect(documentFields.reportDate.parse('')).toBeNull();
    expect(documentFields.reportDate.parse('2026-10-14')).toBe('2026-10-14');
    expect(documentFields.reportDate.safeParse('2026-02-30').success).toBe(false);
    expect(documentFields.title.safeParse(' ').success).toBe(false);
  });
});
