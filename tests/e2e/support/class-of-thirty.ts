import type { Desk } from '../../../domain/api';
import type { Result } from '../../../domain/common/result';
import type { Program } from './program';

/** A child of the class who is on SEN support, and what she is to learn in the term. */
export interface SupportedChild {
  readonly forename: string;
  readonly surname: string;
  /** Words read in a minute: now, and at the end of the term. */
  readonly from: number;
  readonly to: number;
}

export const supported: readonly SupportedChild[] = [
  { forename: 'Ottilie', surname: 'Brackenfold', from: 41, to: 55 },
  { forename: 'Wren', surname: 'Dapplewood', from: 38, to: 50 },
  { forename: 'Ivo', surname: 'Fennelmoor', from: 52, to: 64 },
  { forename: 'Maeve', surname: 'Gorsewick', from: 29, to: 44 },
  { forename: 'Tobin', surname: 'Hazelgarth', from: 47, to: 60 },
  { forename: 'Saffi', surname: 'Larkspindle', from: 33, to: 48 },
];

const others = [
  ...[
    'Ada Mossbeck',
    'Bram Nettleship',
    'Cleo Oakapple',
    'Dov Pebblewick',
    'Elin Quarrington',
    'Faisal Rushmere',
  ],
  ...['Greta Saltmarsh', 'Hari Thistleby', 'Indigo Umberleigh', 'Jonas Vetchling', 'Kezia Willowby'],
  ...[
    'Leif Yarrowdale',
    'Mina Ashlark',
    'Nico Birchover',
    'Orla Cobnutt',
    'Percy Driftwell',
    'Quin Elderflow',
  ],
  ...['Rafi Foxcombe', 'Sunniva Greenhalt', 'Tamsin Hollowell', 'Una Ivyleigh', 'Viggo Juniperson'],
  ...['Winnie Kestrelow', 'Xanthe Lindenmere'],
];

/** A school in the terms of 2026/27 with a class of thirty, six of them on SEN support, its teacher, and an assistant with her hours. */
export async function addClassOfThirty({ page }: Program): Promise<void> {
  await page.evaluate(
    async ([six, rest]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const made = <T>(result: Result<T>): T => {
        if (!result.ok) throw new Error(JSON.stringify(result.problem));
        return result.value;
      };
      const [school] = made(await calls.school.page({})).schools;
      const schoolId = school?.id ?? '';
      const terms = [
        { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
        { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
        { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
      ];
      made(await calls.school.addTerms({ schoolId, terms }));
      const teacher = { schoolId, name: 'Miss R Tidewell', role: 'Class teacher' };
      const teacherId = made(await calls.school.addStaff(teacher)).id;
      const classId = made(await calls.school.addClass({ schoolId, name: '4 Heron' })).id;
      made(await calls.school.setClassField({ id: classId, field: 'teacherId', value: teacherId }));
      const assistant = { schoolId, name: 'Fern Loam', role: 'Teaching assistant' };
      const staffId = made(await calls.school.addStaff(assistant)).id;
      made(await calls.timetable.takeUsualDay({ schoolId }));
      const days = [1, 2, 3, 4, 5] as const;
      const hours = days.flatMap((day) => [
        { day, startsAt: '08:30', endsAt: '12:10' },
        { day, startsAt: '13:10', endsAt: '15:30' },
      ]);
      made(await calls.timetable.setHours({ staffId, hours }));
      for (const [at, name] of [
        ...six.map(({ forename, surname }) => `${forename} ${surname}`),
        ...rest,
      ].entries()) {
        const [legalForename = '', legalSurname = ''] = name.split(' ');
        const child = { legalForename, legalSurname, dob: '2017-10-17', schoolId, classId, upn: null };
        const pupilId = made(await calls.pupils.add(child)).id;
        const status = { code: 'K', layer: null, startsOn: '2026-09-02', reason: null } as const;
        if (at < six.length) made(await calls.pupils.changeStatus({ pupilId, ...status }));
      }
    },
    [supported, others] as const,
  );
  await page.reload();
}
