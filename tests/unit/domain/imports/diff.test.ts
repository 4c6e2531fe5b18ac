import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../domain/imports/candidate';
import { damagedReason } from '../../../../domain/imports/damaged-text';
import { diffImport } from '../../../../domain/imports/diff';
import type { ExistingPupil, FieldChange, ImportDiff } from '../../../../domain/imports/diff-model';
import { convertSample, value } from './fixtures';

/** A pupil as the database would hold it after this row was imported. */
function imported(candidate: Candidate, more: Partial<ExistingPupil> = {}): ExistingPupil {
  if (candidate.record === null) throw new Error(`row ${candidate.row} was rejected`);
  const contacts = candidate.record.contacts.map((contact, index) => ({
    ...contact,
    id: `${candidate.row}-${index}`,
  }));
  return {
    ...candidate.record,
    contacts,
    id: `p${candidate.row}`,
    active: true,
    editedByHand: new Set(),
    ...more,
  };
}

const diff = async (
  file: readonly Candidate[],
  existing: readonly ExistingPupil[],
  date = '2027-01-15',
): Promise<ImportDiff> => value(await diffImport(file, existing, date));

const nameKeys = /^(legalForename|legalSurname|middleNames|knownAs|preferredSurname)$|\.name$/;

function taken(changes: ImportDiff['changed']): FieldChange[] {
  return changes.flatMap((pupil) => pupil.changes).filter((change) => change.suggestion === 'take');
}

describe('importing into an empty school', () => {
  it.each(['arbor-style.csv', 'sims-style.csv', 'bromcom-style.csv'])('%s adds 212 pupils', async (name) => {
    const result = await diff(await convertSample(name), [], '2026-11-23');
    expect(result.added).toHaveLength(212);
    expect([result.changed, result.same, result.leavers, result.unsure, result.rejected]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    const codes = result.added.map((item) => item.candidate.record?.sen?.code);
    expect(['N', 'K', 'E'].map((code) => codes.filter((item) => item === code).length)).toEqual([167, 36, 9]);
    expect(result.added.filter((item) => item.hint !== null)).toHaveLength(9);
  });

  it('has one row to confirm, the child taught a year behind', async () => {
    const rows = await convertSample('arbor-style.csv');
    const noted = rows.filter((row) => row.problems.length > 0);
    expect(noted.map((row) => [row.name, row.verdict, row.problems.map((item) => item.code)])).toEqual([
      ['Ned Ng', 'confirm', ['year-mismatch']],
    ]);
  });

  it('reads every part of a pupil', async () => {
    const maya = (await convertSample('bromcom-style.csv')).find(
      (row) => row.identity.upn === 'L886990122015',
    );
    expect(maya?.record).toMatchObject({
      fields: { legalForename: 'Maya', dob: '2018-01-17', nhsNumber: '9991934227', ncy: 4, className: '4D' },
      sen: { code: 'E' },
      needs: ['SLCN', 'SPLD', 'SEMH'],
    });
    expect(maya?.record?.contacts[0]).toMatchObject({
      name: "Ms Bríd O'Brien",
      parentalResponsibility: true,
    });
    expect(maya?.record?.fields.address).toBe('14 Limpet Lane, Tidemouth');
  });
});

describe('the same school from another system', () => {
  it('finds every pupil and never damages a name', async () => {
    const here = (await convertSample('arbor-style.csv')).map((row) => imported(row));
    const result = await diff(await convertSample('sims-style.csv'), here, '2026-11-23');
    expect([result.added, result.leavers, result.unsure, result.rejected]).toEqual([[], [], [], []]);
    expect(taken(result.changed).filter((change) => nameKeys.test(change.key))).toEqual([]);
    const kept = result.changed
      .flatMap((pupil) => pupil.changes)
      .filter((change) => change.suggestion === 'keep');
    const pupils = new Set(
      kept.filter((change) => !change.key.includes('contact')).map((change) => change.id.split(':')[1]),
    );
    expect(pupils.size).toBe(40);
    expect(kept.every((change) => change.keepReason !== null)).toBe(true);
    expect(taken(result.changed).filter((change) => change.key.startsWith('contact-added'))).toEqual([]);
  });

  it('mends damaged names from the better file', async () => {
    const here = (await convertSample('sims-style.csv')).map((row) => imported(row));
    const result = await diff(await convertSample('arbor-style.csv'), here, '2026-11-23');
    expect(result.added).toEqual([]);
    const mended = taken(result.changed).filter((change) => change.key === 'legalSurname');
    expect(mended.map((change) => `${change.old} -> ${change.new}`)).toContain('Tr?nvale -> Trầnvale');
  });

  it('agrees between arbor and bromcom but for what only one of them holds', async () => {
    const here = (await convertSample('arbor-style.csv')).map((row) => imported(row));
    const result = await diff(await convertSample('bromcom-style.csv'), here, '2026-11-23');
    const keys = new Set(
      result.changed.flatMap((pupil) => pupil.changes).map((change) => change.key.replace(/:.*/, '')),
    );
    expect([...keys].sort()).toEqual([
      'contact-added',
      'flag.EVER6',
      'flag.PLAC',
      'flag.SERVICE',
      'nhsNumber',
    ]);
  });
});

describe('next term’s file', () => {
  it('gives exactly the twelve changes', async () => {
    const here = (await convertSample('arbor-style.csv')).map((row) => imported(row));
    const result = await diff(await convertSample('update-next-term.csv', '2027-01-15'), here);
    expect(result.leavers.map((leaver) => [leaver.name, leaver.detail, leaver.suggestion])).toEqual([
      ['Albie Chaudhrie', 'V886990125006, 1S', 'take'],
      ['Maryam McQuillan-Reef', 'H886990123014, 3P', 'take'],
      ['Arjun Applegarth', 'Y886990120003, 56W', 'take'],
    ]);
    expect(result.leavers[1]?.hint).toBe('On the SEN register: the record is archived, never deleted.');
    expect(
      result.added.map((item) => [item.candidate.name, item.candidate.record?.sen?.code, item.suggestion]),
    ).toEqual([
      ['Kofi Groynes', 'K', 'take'],
      ['Inês de la Marea', 'N', 'take'],
    ]);
    const changes = result.changed.map((pupil) => [
      pupil.name,
      pupil.changes.map((change) => `${change.label}: ${change.old} > ${change.new}`),
    ]);
    expect(changes).toEqual([
      [
        'Dev Copperfoil',
        [
          'SEN status: N: No special educational need > K: SEN support, from 11 January 2027',
          'SEN needs: None > 1. Speech, language and communication needs',
        ],
      ],
      [
        'Roza Chaudhrie',
        [
          'SEN status: K: SEN support, from 24 January 2024 > E: Education, health and care plan, from 7 December 2026',
        ],
      ],
      [
        'Đức Foghorne',
        ['Legal surname: Foghorne > Estuary-Foghorne', 'Preferred surname: Foghorne > Estuary-Foghorne'],
      ],
      [
        'Hettie Bjørnvik',
        [
          'SEN status: K: SEN support, from 12 September 2024 > N: No special educational need, from 18 December 2026',
          'SEN needs: 1. Speech, language and communication needs > None now; the history is kept',
        ],
      ],
      ['Siân Applegarth', ['Preferred surname: Applegarth > Pebblewick']],
      ["Minh O'Shearwater", ['Class: 5T > 56W']],
      ['Maryam Anchorley', ['Class: 56W > 6A']],
    ]);
    expect(result.changed[1]?.changes[0]?.hint).toBe('An EHC plan has been made: ask for its date and text.');
    expect(result.same).toHaveLength(202);
    expect(result.unsure).toEqual([]);
  });

  it('keeps what the SENDCO typed unless she chooses the new value', async () => {
    const here = (await convertSample('arbor-style.csv')).map((row) =>
      row.name === "Minh O'Shearwater"
        ? imported(row, { editedByHand: new Set(['className']) })
        : imported(row),
    );
    const result = await diff(await convertSample('update-next-term.csv', '2027-01-15'), here);
    const minh = result.changed.find((pupil) => pupil.name === "Minh O'Shearwater")?.changes[0];
    expect(minh).toMatchObject({ editedByHand: true, suggestion: 'keep' });
    expect(minh?.keepReason).toContain('You typed this yourself');
  });

  it('proposes no leavers from a file of one class, and none because of a bad row', async () => {
    const here = (await convertSample('arbor-style.csv')).map((row) => imported(row));
    const oneClass = (await convertSample('arbor-style.csv')).filter(
      (row) => row.record?.fields.className === '4D',
    );
    const result = await diff(oneClass, here);
    expect(result.leavers).toHaveLength(182);
    expect(result.leavers.every((leaver) => leaver.suggestion === 'keep')).toBe(true);

    const errors = await diff(await convertSample('with-errors.csv'), here, '2026-11-23');
    const gone = new Set(errors.leavers.map((leaver) => leaver.name));
    for (const row of errors.rejected.filter((item) => item.identity.legalSurname !== ''))
      expect(gone.has(row.name)).toBe(false);
    expect(errors.rejected).toHaveLength(5);
    expect(errors.unsure.map((item) => item.candidate.row)).toEqual([33]);
  });
});

describe('who is who', () => {
  const person = (row: Candidate, fields: object, more: Partial<Candidate> = {}): Candidate => {
    const record =
      row.record === null ? null : { ...row.record, fields: { ...row.record.fields, ...fields } };
    return { ...row, record, ...more };
  };

  it('keeps two Amelia Tidewells, twins and siblings apart', async () => {
    const rows = await convertSample('arbor-style.csv');
    const here = rows.map((row) => imported(row));
    const withoutUpn = rows.map((row) => person(row, { upn: null }));
    const result = await diff(withoutUpn, here);
    expect([result.added, result.changed, result.unsure, result.leavers]).toEqual([[], [], [], []]);
    expect(result.same).toHaveLength(212);
  });

  it('doubts a UPN that leads to another child, and a child with another UPN', async () => {
    const rows = await convertSample('arbor-style.csv');
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const wrong = person(second, { upn: first.record?.fields.upn ?? null });
    const result = await diff([wrong], [imported(first), imported(second)]);
    expect(result.unsure[0]?.reason).toContain('another name and another date of birth');
    const other = await diff([person(first, { upn: 'F941990825003' })], [imported(first)]);
    expect(other.unsure[0]?.reason).toContain('The same child?');
    expect(other.leavers).toEqual([]);
  });

  it('welcomes back a pupil who had left', async () => {
    const [first] = await convertSample('arbor-style.csv');
    if (first === undefined) throw new Error('no rows');
    const result = await diff([first], [imported(first, { active: false })]);
    expect(result.changed[0]?.changes.map((change) => change.action.kind)).toEqual(['returned']);
  });

  it('doubts a new status that starts before the old one', async () => {
    const rows = await convertSample('arbor-style.csv');
    const row = rows.find((item) => item.record?.sen?.code === 'K');
    if (row?.record == null) throw new Error('no row');
    const back: Candidate = { ...row, record: { ...row.record, sen: { code: 'E', startsOn: '2019-01-01' } } };
    const change = (await diff([back], [imported(row)])).changed[0]?.changes[0];
    expect(change).toMatchObject({ key: 'sen-status', suggestion: 'keep' });
  });
});

describe('damaged names', () => {
  it.each([
    ['Łukasz', 'Lukasz'],
    ['Nguyễn', 'Nguy?n'],
    ['Adébáyọ̀', 'Adébáy?`'],
    ['Adébáyọ̀', 'Ad\uFFFDb\uFFFDy?`'],
    ['Zoë', 'Zoe'],
    ['Zoë', 'ZoÃ«'],
    ['Đức', 'Ð?c'],
    ['D’Arcy-Okafor', 'D?Arcy-Okafor'],
    ['Ọlá', '?lá'],
  ])('%s is not replaced by %s, but the other way round', (better, worse) => {
    expect(damagedReason(better, worse)).not.toBeNull();
    expect(damagedReason(worse, better)).toBeNull();
  });
  it.each([
    ['Foghorne', 'Estuary-Foghorne'],
    ['Applegarth', 'Pebblewick'],
    ['Ann', 'Anne'],
    ['Lukasz', 'Łukasz'],
    ['Jan', 'Jan'],
  ])('%s may become %s', (old, next) => {
    expect(damagedReason(old, next)).toBeNull();
  });
  it('never finds two spellings each worse than the other, and never doubts a name without accents or holes here', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'ł', 'é', 'ọ̀', '?', '\uFFFD', '`', '-', ' ', 'Ã', '«'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(damagedReason(one, other) !== null && damagedReason(other, one) !== null).toBe(false);
        expect(damagedReason(one, one)).toBeNull();
      }),
    );
  });
});
