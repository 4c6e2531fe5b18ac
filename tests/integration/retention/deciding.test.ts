import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { recordClasses } from '../../../domain/retention/classes';
import { confirmationWords } from '../../../domain/retention/confirmation';
import { foreignKeys } from '../../../electron/database/foreign-keys';
import { homeLists } from '../../../electron/tasks/home-lists';
import { importBytes } from '../../../electron/imports/import-bytes';
import { historyService } from '../../../electron/history/service';
import { belongingWhereOptional } from '../../../electron/retention/doomed-rows';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { problemOf, valueOf } from '../vault/support';
import { leftLongAgo, type RetentionRoom, retentionRoom } from './support';

let room: RetentionRoom;
let schoolId: string;
let maya: string;
beforeEach(async () => {
  room = await retentionRoom();
  schoolId = await addSchool(room.database);
  ({ pupilId: maya } = await addSamplePupil(room.database, schoolId, 'maya'));
});
afterEach(() => room.dispose());

const undo = async (changeId: string | undefined) =>
  valueOf(await historyService(room.database).undo({ changeId: changeId ?? '' }));
const toReview = async () => valueOf(await room.retention.toReview({}));

describe('the rules', () => {
  it('are the usual ones, then the school’s own, and the usual ones again after an undo or by hand', async () => {
    const ruleOf = async () =>
      valueOf(await room.retention.rules({})).classes.find(({ key }) => key === 'ehcp-file');
    expect(await ruleOf()).toEqual({
      key: 'ehcp-file',
      rule: recordClasses['ehcp-file'].rule,
      note: null,
      isOwn: false,
    });
    const changed = await room.retention.setRule({ key: 'ehcp-file', field: 'years', value: 45 });
    expect(await ruleOf()).toMatchObject({ rule: { basis: 'birth', years: 45 }, isOwn: true });
    await undo(changed.ok ? changed.changeId : undefined);
    expect(await ruleOf()).toMatchObject({ rule: recordClasses['ehcp-file'].rule, isOwn: false });
    valueOf(await room.retention.setRule({ key: 'ehcp-file', field: 'years', value: 35 }));
    valueOf(await room.retention.setRule({ key: 'ehcp-file', field: 'note', value: ' Our policy, page 4 ' }));
    expect(await ruleOf()).toMatchObject({ note: 'Our policy, page 4' });
    valueOf(await room.retention.resetRule({ key: 'ehcp-file' }));
    expect(await ruleOf()).toMatchObject({
      rule: recordClasses['ehcp-file'].rule,
      note: 'Our policy, page 4',
      isOwn: false,
    });
  });

  it('refuse what no rule can be', async () => {
    expect(
      problemOf(await room.retention.setRule({ key: 'sen-file', field: 'years', value: 101 })).fields?.[0]
        ?.field,
    ).toBe('years');
    expect(
      problemOf(await room.retention.setRule({ key: 'what-if', field: 'basis', value: 'birth' })).kind,
    ).toBe('invalid');
  });
});

describe('the list of records to review', () => {
  it('has nobody on roll, asks for the file of a leaver, and has our copy when its day has passed', async () => {
    expect((await toReview()).items).toEqual([]);
    valueOf(
      await room.services.pupils.archive({
        id: maya,
        leavingDate: '2025-07-18',
        destination: 'Invented Academy',
        reason: 'next-phase',
      }),
    );
    expect(await toReview()).toMatchObject({
      items: [],
      toPassOn: [{ pupilId: maya, leftOn: '2025-07-18' }],
    });
    valueOf(await room.retention.setDeparture({ pupilId: maya, field: 'filePassedOn', value: '2025-09-05' }));
    const [item] = (await toReview()).items;
    expect(item).toMatchObject({
      target: { kind: 'pupil', pupilId: maya },
      standing: {
        state: 'passed',
        words:
          'Kept until 5 September 2026: file passed on to Invented Academy on 5 September 2025 plus 1 year.',
      },
    });
    valueOf(await room.retention.printReview({}));
    expect(room.printed.at(-1)).toMatchObject({
      paper: 'records-to-review',
      groups: [{ title: 'Past their date (1)' }],
    });
  });

  it('takes the day on which the transfer file went for the day on which the file was passed on', async () => {
    const { database } = room;
    valueOf(
      await room.services.pupils.archive({
        ...{ id: maya, leavingDate: '2025-07-18', destination: null, reason: 'next-phase' },
      }),
    );
    const transfer = {
      ...database.newRecord(),
      pupilId: maya,
      nextSchool: 'Quay Academy',
      sentOn: '2025-09-10',
    };
    valueOf(
      await database.change('Sent the file', async (writer) => {
        await writer('transfers').insert(transfer);
        return ok(null);
      }),
    );
    const { items, toPassOn } = await toReview();
    expect(toPassOn).toEqual([]);
    expect(items[0]?.standing.words).toBe(
      'Kept until 10 September 2026: file passed on to Quay Academy on 10 September 2025 plus 1 year.',
    );
  });

  it('loses what is kept longer, with an undo, and what is on hold stands apart', async () => {
    await leftLongAgo(room, maya);
    const targets = [{ kind: 'pupil' as const, pupilId: maya }];
    const kept = await room.retention.keepLonger({
      targets,
      untilOn: '2030-01-01',
      reason: 'A sister is here',
    });
    valueOf(kept);
    expect((await toReview()).items).toEqual([]);
    await undo(kept.ok ? kept.changeId : undefined);
    expect((await toReview()).items).toHaveLength(1);
    expect(
      problemOf(await room.retention.keepLonger({ targets, untilOn: '2020-01-01', reason: 'x' })).kind,
    ).toBe('invalid');
    const { id } = valueOf(
      await room.retention.addHold({ pupilId: maya, reason: 'A claim', fromOn: '2026-11-02', setBy: 'Mr O' }),
    );
    expect(await toReview()).toMatchObject({ items: [], held: [{ target: { pupilId: maya } }] });
    expect(
      problemOf(await room.retention.liftHold({ id, liftedOn: '2026-11-01', liftedBy: 'Mr O' })).kind,
    ).toBe('invalid');
    valueOf(await room.retention.liftHold({ id, liftedOn: '2026-11-20', liftedBy: 'Mr O' }));
    expect((await toReview()).items).toHaveLength(1);
    expect(valueOf(await room.retention.forPupil({ pupilId: maya })).holds).toMatchObject([
      { liftedOn: '2026-11-20' },
    ]);
  });

  it('reminds once a year', async () => {
    expect((await toReview()).isReviewDue).toBe(true);
    valueOf(await room.retention.markReviewed({}));
    expect(await toReview()).toMatchObject({ isReviewDue: false, reviewedOn: '2026-11-23' });
    valueOf(await room.retention.setReviewDay({ day: '12-01' }));
    expect((await toReview()).isReviewDue).toBe(false);
  });
});

describe('records of a school year', () => {
  it('are disposed of by class and year; a run stays while one of its pupils is here', async () => {
    const { database } = room;
    const run = {
      ...database.newRecord(),
      schoolId,
      name: 'Reading pairs',
      area: 'CL',
      layer: 'T',
      level: 'group',
      startsOn: '2017-09-11',
      weeks: 10,
    };
    valueOf(
      await database.change('Added old things', async (writer) => {
        const klass = { ...database.newRecord(), schoolId, name: '4D' };
        await writer('classes').insert(klass);
        for (const madeOn of ['2023-11-02', '2024-02-01', '2026-11-02'])
          await writer('teacherSheets').insert({
            ...database.newRecord(),
            classId: klass.id,
            madeOn,
            format: 'paper',
            content: '{}',
          });
        await writer('provisions').insert(run);
        const part = { ...database.newRecord(), provisionId: run.id, pupilId: maya, position: 0 };
        await writer('provisionPupils').insert(part);
        return ok(null);
      }),
    );
    const { items } = await toReview();
    expect(items.map(({ title, count }) => [title, count])).toEqual([['Teacher’s sheets 2023/24', 2]]);
    const targets = items.map(({ target }) => target);
    const done = valueOf(
      await room.retention.dispose({ targets, authorisedBy: 'Mr O', typed: confirmationWords, token: 't' }),
    );
    expect(done.certificates).toMatchObject([{ classTitle: 'Teacher’s sheets', records: 2, documents: 0 }]);
    expect(await database.read('teacherSheets').select('madeOn')).toEqual([{ madeOn: '2026-11-02' }]);
    // Once the pupil is gone, the run of 2017/18 is a financial record of that year, long past.
    valueOf(
      await database.change('Took the pupil out', async (writer) => {
        await writer('provisionPupils').delete();
        return ok(null);
      }),
    );
    expect((await toReview()).items.map(({ title }) => title)).toEqual(['Provision and its costs 2017/18']);
  });
});

describe('records of several pupils', () => {
  const year = (recordClass: 'teacher-sheets' | 'what-if' | 'timetable') => [
    { kind: 'year' as const, recordClass, startYear: 2022 },
  ];
  const insert = async (table: string, values: Readonly<Record<string, unknown>>): Promise<string> => {
    const record = room.database.newRecord();
    valueOf(
      await room.database.change(`Added to ${table}`, async (writer) => {
        await writer(table).insert({ ...record, ...values });
        return ok(null);
      }),
    );
    return record.id;
  };
  const content = () => JSON.stringify({ pupils: [{ pupilId: maya, notes: 'Talks more' }] });
  const scenario = (words: string) =>
    insert('provisionScenarios', { schoolId, name: 'Less', year: 2022, content: words });

  const tables = {
    'teacher-sheets': 'teacherSheets',
    'what-if': 'provisionScenarios',
    timetable: 'timetableSlots',
  } as const;
  const cases: readonly (readonly [string, keyof typeof tables, () => Promise<unknown>])[] = [
    [
      'a teacher’s sheet that names the pupil',
      'teacher-sheets',
      async () => {
        const classId = await insert('classes', { schoolId, name: '4D' });
        await insert('teacherSheets', { classId, madeOn: '2022-11-02', format: 'paper', content: content() });
      },
    ],
    ['a what-if version that holds the pupil', 'what-if', () => scenario(content())],
    [
      'a what-if version that held the pupil once',
      'what-if',
      async () => {
        const id = await scenario(content());
        await room.database.change('Took the pupil out', async (writer) => {
          await writer('provisionScenarios').where({ id }).update({ content: '{}' });
          return ok(null);
        });
      },
    ],
    [
      'a slot in the timetable for the pupil’s run',
      'timetable',
      async () => {
        const run = { schoolId, name: 'Talk club', area: 'CL', layer: 'T', level: 'group', weeks: 10 };
        const provisionId = await insert('provisions', { ...run, startsOn: '2022-09-05' });
        await insert('provisionPupils', { provisionId, pupilId: maya, position: 0 });
        const staffId = await insert('staff', { schoolId, name: 'Mrs P Tern', role: 'TA' });
        await insert('timetableSlots', {
          ...{ schoolId, staffId, provisionId, kind: 'provision', day: 1 },
          ...{ startsAt: '09:00', endsAt: '09:30', fromOn: '2022-09-05', toOn: '2022-12-16' },
        });
      },
    ],
  ];

  it.each(cases)(
    '%s stays while the pupil is on legal hold, and goes when it is lifted',
    async (_, key, add) => {
      await add();
      const order = {
        ...{ targets: year(key), authorisedBy: 'Mr O', typed: confirmationWords, token: 't' },
      };
      const hold = { pupilId: maya, reason: 'A claim to the tribunal', fromOn: '2026-11-02', setBy: 'Mr O' };
      const { id } = valueOf(await room.retention.addHold(hold));
      const { items, held } = await toReview();
      expect(items).toEqual([]);
      expect(held).toMatchObject([{ target: { recordClass: key, startYear: 2022 } }]);
      const refused = problemOf(await room.retention.dispose(order));
      expect(refused.kind).toBe('on-hold');
      expect(refused.message).toContain(
        `It holds records of Maya O'Brien-Tate. On legal hold since 2 November 2026, set by Mr O: A claim to the tribunal.`,
      );
      expect(await room.database.read(tables[key])).toHaveLength(1);
      valueOf(await room.retention.liftHold({ id, liftedOn: '2026-11-20', liftedBy: 'Mr O' }));
      valueOf(await room.retention.dispose(order));
      expect(await room.database.read(tables[key])).toEqual([]);
    },
  );

  it('of others go although somebody is on legal hold', async () => {
    await scenario('{}');
    const hold = { pupilId: maya, reason: 'A claim', fromOn: '2026-11-02', setBy: 'Mr O' };
    valueOf(await room.retention.addHold(hold));
    const order = { targets: year('what-if'), authorisedBy: 'Mr O', typed: confirmationWords, token: 't' };
    valueOf(await room.retention.dispose(order));
  });
});

describe('a leaver', () => {
  it('is in no provision and on no timetable from the next day on, does not nag, and comes back whole', async () => {
    const { database, services } = room;
    const before =
      (await homeLists(database)).overdue.length +
      (await homeLists(database)).soon.length +
      (await homeLists(database)).later.length;
    expect(before).toBeGreaterThan(0);
    const run = { schoolId, area: 'CL', layer: 'T', level: 'group', weeks: 12 };
    const parts = await database.change('Added provision', async (writer) => {
      const ids: string[] = [];
      for (const [name, startsOn] of [
        ['Now', '2026-11-02'],
        ['Later', '2027-01-04'],
        ['Long ago', '2025-01-06'],
      ] as const) {
        const provision = { ...database.newRecord(), ...run, name, startsOn };
        const part = { ...database.newRecord(), provisionId: provision.id, pupilId: maya, position: 0 };
        await writer('provisions').insert(provision);
        await writer('provisionPupils').insert(part);
        ids.push(part.id);
      }
      return ok(ids);
    });
    const [now = '', later = '', longAgo = ''] = valueOf(parts);
    const stateOf = async (id: string): Promise<unknown> =>
      database.read('provisionPupils').select('leavesOn', 'deletedAt').where({ id }).first();
    const open = { leavesOn: null, deletedAt: null };

    valueOf(
      await services.pupils.archive({
        id: maya,
        leavingDate: '2026-11-20',
        destination: null,
        reason: 'other-school',
      }),
    );
    expect(await stateOf(now)).toEqual({ leavesOn: '2026-11-20', deletedAt: null });
    expect(await stateOf(later)).toMatchObject({ deletedAt: expect.any(String) as string });
    expect(await stateOf(longAgo)).toEqual(open);
    // Of everything that was due, only the file for the next school is left, until it is noted that it went.
    const due = async () => {
      const home = await homeLists(database);
      return [...home.overdue, ...home.soon, ...home.later, ...home.waiting];
    };
    expect((await due()).map(({ action }) => action.target.kind)).toEqual(['transfer']);
    const passedOn = await room.retention.setDeparture({
      pupilId: maya,
      field: 'filePassedOn',
      value: '2026-11-23',
    });
    expect(await due()).toEqual([]);
    await undo(passedOn.ok ? passedOn.changeId : undefined);
    expect((await homeLists(database)).plansToEnter).toEqual([]);
    expect(valueOf(await services.pupils.register({ who: 'left' })).rows).toHaveLength(1);
    expect(valueOf(await room.retention.forPupil({ pupilId: maya }))).toMatchObject({
      isLeaver: true,
      leavingReason: 'other-school',
    });

    valueOf(await services.pupils.unarchive({ id: maya }));
    for (const id of [now, later, longAgo]) expect(await stateOf(id)).toEqual(open);
    expect((await homeLists(database)).planCount).toBe(1);
  });
});

describe('a leaver who comes back', () => {
  it('goes on until the days that had been set before, and not for ever', async () => {
    const { database, services } = room;
    const until = '2026-12-18';
    const ids = valueOf(
      await database.change('Added provision', async (writer) => {
        const run = { ...database.newRecord(), schoolId, area: 'CL', layer: 'T', level: 'group', weeks: 12 };
        await writer('provisions').insert({ ...run, name: 'Talk group', startsOn: '2026-11-02' });
        const part = { ...database.newRecord(), provisionId: run.id, pupilId: maya, position: 0 };
        await writer('provisionPupils').insert({ ...part, leavesOn: until });
        const ended = { ...database.newRecord(), provisionId: run.id, pupilId: maya, position: 1 };
        await writer('provisionPupils').insert({ ...ended, leavesOn: '2026-11-20' });
        const person = { ...database.newRecord(), schoolId, name: 'Mrs P Tern', role: 'TA' };
        await writer('staff').insert(person);
        const times = { day: 1, startsAt: '09:00', endsAt: '09:30', fromOn: '2026-09-07', toOn: until };
        const slot = {
          ...database.newRecord(),
          schoolId,
          staffId: person.id,
          pupilId: maya,
          kind: 'pupil',
          ...times,
        };
        await writer('timetableSlots').insert(slot);
        return ok([part.id, ended.id, slot.id]);
      }),
    );
    const [part = '', ended = '', slot = ''] = ids;
    const days = async () => {
      const rows: { id: string; leavesOn: string }[] = await database
        .read('provisionPupils')
        .where({ pupilId: maya });
      const slots: { id: string; toOn: string }[] = await database
        .read('timetableSlots')
        .where({ pupilId: maya });
      return new Map([
        ...rows.map((row) => [row.id, row.leavesOn] as const),
        ...slots.map((row) => [row.id, row.toOn] as const),
      ]);
    };
    const before = await days();
    expect([before.get(part), before.get(ended), before.get(slot)]).toEqual([until, '2026-11-20', until]);
    valueOf(
      await services.pupils.archive({ id: maya, leavingDate: '2026-11-20', destination: null, reason: null }),
    );
    expect((await days()).get(part)).toBe('2026-11-20');
    valueOf(await services.pupils.unarchive({ id: maya }));
    expect(await days()).toEqual(before);
  });
});

describe('a pupil who left, came back and leaves again', () => {
  const leave = async (leavingDate: string) =>
    valueOf(
      await room.services.pupils.archive({
        id: maya,
        leavingDate,
        destination: null,
        reason: 'other-school',
      }),
    );
  const homeNames = async () => {
    const { overdue, soon, later, waiting } = await homeLists(room.database);
    return [...overdue, ...soon, ...later, ...waiting].map(({ action }) => action.target.kind);
  };
  const passedBefore = async () => {
    valueOf(await room.retention.setDeparture({ pupilId: maya, field: 'filePassedOn', value: '2024-07-22' }));
  };
  const sentBefore = async () => {
    const { database } = room;
    const sentOn = '2025-12-18';
    const record = { ...database.newRecord(), pupilId: maya, nextSchool: 'Quay Academy' };
    valueOf(
      await database.change('Sent the file', async (writer) => {
        await writer('transfers').insert({ ...record, sentOn, receiptOn: sentOn });
        return ok(null);
      }),
    );
  };
  const backInTheFile = async () =>
    valueOf(
      await importBytes(room.database, {
        bytes: Buffer.from(
          `UPN,Legal First Name,Legal Last Name,Date of Birth\nL886990122015,Maya,O'Brien-Tate,17/01/2018\n`,
        ),
        fileName: 'pupils.csv',
        schoolId,
        importDate: '2026-09-02',
      }),
    );
  const backByHand = async () => valueOf(await room.services.pupils.unarchive({ id: maya }));

  it.each([
    ['the file was noted as passed on', 'in the school’s file', passedBefore, backInTheFile],
    ['the file was noted as passed on', 'by hand', passedBefore, backByHand],
    ['a file was sent and signed for', 'in the school’s file', sentBefore, backInTheFile],
    ['a file was sent and signed for', 'by hand', sentBefore, backByHand],
  ])(
    'when %s, and the pupil came back %s, has a file to hand over again',
    async (_, __, handOver, comeBack) => {
      await leave(handOver === passedBefore ? '2024-07-19' : '2025-12-19');
      await handOver();
      expect((await toReview()).toPassOn).toEqual([]);
      await comeBack();
      expect(await room.database.read('pupils').where({ id: maya }).first()).toMatchObject({
        archivedAt: null,
        leavingDate: null,
      });
      expect(await homeNames()).not.toContain('transfer');
      await leave('2026-11-20');
      expect(await toReview()).toMatchObject({
        items: [],
        toPassOn: [{ pupilId: maya, leftOn: '2026-11-20' }],
      });
      expect(await homeNames()).toEqual(['transfer']);
    },
  );

  it('is in the provision that ended with the leaving again, when the school’s file brings the pupil back', async () => {
    const { database } = room;
    const run = {
      ...database.newRecord(),
      schoolId,
      name: 'Talk club',
      area: 'CL',
      layer: 'T',
      level: 'group',
    };
    const part = { ...database.newRecord(), provisionId: run.id, pupilId: maya, position: 0 };
    valueOf(
      await database.change('Added provision', async (writer) => {
        await writer('provisions').insert({ ...run, startsOn: '2026-11-02', weeks: 12 });
        await writer('provisionPupils').insert(part);
        return ok(null);
      }),
    );
    const leavesOn = async (): Promise<unknown> =>
      (await database.read('provisionPupils').select('leavesOn').where({ id: part.id }).first()) as unknown;
    await leave('2026-11-20');
    expect(await leavesOn()).toEqual({ leavesOn: '2026-11-20' });
    await backInTheFile();
    expect(await leavesOn()).toEqual({ leavesOn: null });
  });
});

describe('what goes with a pupil', () => {
  it('is decided for every optional reference to something that can go: it belongs, or it stays without', async () => {
    const keys = await foreignKeys(room.database.read);
    // From the tables that go with a pupil, or with a run or contact of hers alone, and on down.
    const reached = new Set(['pupils', 'contacts', 'provisions', 'documents']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { parent, table, isRequired, column } of keys)
        if (reached.has(parent) && (isRequired || belongingWhereOptional.has(`${table}.${column}`)))
          reached.add(table);
    }
    const optional = keys.filter(({ parent, isRequired }) => reached.has(parent) && !isRequired);
    expect(optional.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
      [...belongingWhereOptional, ...staysWithout].sort(),
    );
  });

  const staysWithout = [
    'access_requests.askedContactId',
    'access_requests.documentId',
    'ehc_plans.previousId',
    'outcome_progress.documentId',
    'parent_meetings.planId',
    'plan_outcomes.carriedFromId',
    'plan_outcomes.ehcOutcomeId',
    'review_invitees.contactId',
    'sent_paper_recipients.inviteeId',
    'support_plans.previousId',
    'timetable_slots.ehcProvisionId',
    'transfers.documentId',
  ];
});
