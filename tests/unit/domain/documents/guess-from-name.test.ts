import { describe, expect, it } from 'vitest';
import { guessFromName } from '../../../../domain/documents/guess-from-name';

const today = '2026-11-23';

describe('guessing from the name of a file', () => {
  it.each([
    [
      'maya-ep-report-2026-10-14.pdf',
      ['Maya', 'Okonkwo'],
      'EP report',
      '2026-10-14',
      'Educational psychology',
    ],
    [
      'maya-salt-report-2026-11-12.docx',
      ['Maya'],
      'SaLT report',
      '2026-11-12',
      'Speech and language therapy',
    ],
    [
      'maya-paediatric-letter-scan-2026-10-06.pdf',
      ['Maya'],
      'Paediatric letter',
      '2026-10-06',
      'Community paediatrics',
    ],
    ['maya-ehc-plan-final-2026-04-15.pdf', ['Maya'], 'EHC plan final', '2026-04-15', 'Local authority'],
    ['maya-my-views-drawing.jpg', ['Maya'], 'My views drawing', null, null],
    [
      'sukru-ot-report-2026-09-24.pdf',
      ['Şükrü', 'Yılmaz'],
      'OT report',
      '2026-09-24',
      'Occupational therapy',
    ],
    [
      'sian-specialist-teacher-observation-2026-11-03.odt',
      ['Siân'],
      'Specialist teacher observation',
      '2026-11-03',
      'Specialist teaching',
    ],
    [
      'CAMHS letter 3rd Nov 2026 (scanned).pdf',
      [],
      'CAMHS letter',
      '2026-11-03',
      'Child and adolescent mental health',
    ],
    ['Łukasz_Physio_REPORT_14.10.26.PDF', ['Łukasz'], 'Physio report', '2026-10-14', 'Physiotherapy'],
    ['20261014 Maya’s annual review.pdf', ['Maya'], 'Annual review', '2026-10-14', null],
  ])('%s', (name, names, title, reportDate, agency) => {
    expect(guessFromName(name, names, today)).toEqual({ title, reportDate, agency });
  });

  it('does not take a day that does not exist, or one to come, for the date of the report', () => {
    expect(guessFromName('plan 2026-02-30.pdf', [], today)).toMatchObject({ reportDate: null });
    expect(guessFromName('plan 2027-01-21.pdf', [], today)).toMatchObject({
      title: 'Plan 2027 01 21',
      reportDate: null,
    });
  });

  it('has a title even where the name says nothing', () => {
    expect(guessFromName('Maya Okonkwo.pdf', ['Maya', 'Okonkwo'], today).title).toBe('Maya Okonkwo');
    expect(guessFromName('2026-10-14.pdf', [], today).title).toBe('Document');
    expect(guessFromName('.pdf', [], today).title).toBe('Document');
  });
});
