import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import type { NameKind } from '../../../domain/tasks/names';
import { reviewsService } from '../../../electron/reviews/service';
import type { TaskPorts } from '../../../electron/tasks/ports';
import { tasksService } from '../../../electron/tasks/service';
import { noDialogs } from '../support/no-dialogs';
import { plainText, readCalendar } from '../support/read-calendar';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { taskPorts } from '../support/task-ports';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let now: string;
let temp: TempDatabase;
let outside: string;
let vaultFolder: string;
let schoolId: string;
beforeEach(async () => {
  now = '2026-11-23T09:30:00.000Z';
  temp = await tempDatabase({ now: () => now, today: () => now.slice(0, 10) });
  outside = await mkdtemp(path.join(tmpdir(), 'sendco-calendar-'));
  vaultFolder = path.join(outside, 'vault');
  await mkdir(vaultFolder);
  schoolId = await addSchool(temp.database);
});
afterEach(async () => {
  await temp.dispose();
  await rm(outside, { recursive: true, force: true });
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function save(chosen: string | null, names: NameKind = 'initials', more: Partial<TaskPorts> = {}) {
  const ports = taskPorts(temp.database, {
    dialogs: { ...noDialogs, saveFile: () => Promise.resolve(chosen) },
    vault: { folder: vaultFolder },
    ...more,
  });
  return tasksService(ports).saveCalendar({ schoolId: null, names });
}

async function saved(names: NameKind = 'initials'): Promise<string> {
  const file = path.join(outside, 'due.ics');
  value(await save(file, names));
  return readFile(file, 'utf8');
}

async function startMaya(meetingAt: string | null = '14:00', meetingOn = '2027-01-21') {
  const reviews = reviewsService(temp.database);
  const { pupilId } = await addSamplePupil(temp.database, schoolId, 'maya');
  const { reviewId } = value(await reviews.start({ pupilId, type: 'annual', meetingOn }));
  value(await reviews.setField({ reviewId, field: 'meetingAt', value: meetingAt }));
  return reviewId;
}

const eventOf = (text: string, uid: string) => {
  const event = readCalendar(text).events.find((one) => one.get('UID')?.raw === uid);
  if (event === undefined) throw new Error(`no event ${uid}`);
  return event;
};

describe('the calendar', () => {
  it('holds the dates of a review, each for a whole day', async () => {
    const reviewId = await startMaya();
    const { head, events } = readCalendar(await saved());
    expect(head.map(({ name, raw }) => `${name}:${raw}`)).toEqual(
      expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:PUBLISH', 'END:VCALENDAR']),
    );
    const days = Object.fromEntries(
      events
        .filter((event) => event.get('DTSTART')?.parameters.includes('VALUE=DATE'))
        .map((event) => [
          event.get('UID')?.raw.slice(reviewId.length + 1),
          `${event.get('DTSTART')?.raw ?? ''} ${event.get('DTEND')?.raw ?? ''}`,
        ]),
    );
    expect(days).toEqual({
      'advice@sendco-desk': '20261210 20261211',
      'invitations@sendco-desk': '20270107 20270108',
      'papers@sendco-desk': '20270107 20270108',
      'report@sendco-desk': '20270204 20270205',
      'la-decision@sendco-desk': '20270218 20270219',
      'final-plan@sendco-desk': '20270415 20270416',
    });
  });

  it.each([
    ['in winter', '2027-01-21', '20270121T140000Z', '20270121T150000Z'],
    ['in summer', '2027-06-10', '20270610T130000Z', '20270610T140000Z'],
  ])('gives a meeting its time in England, %s', async (_, on, start, end) => {
    const reviewId = await startMaya('14:00', on);
    const meeting = eventOf(await saved(), `${reviewId}-meeting@sendco-desk`);
    expect(meeting.get('DTSTART')).toMatchObject({ raw: start, parameters: [] });
    expect(meeting.get('DTEND')?.raw).toBe(end);
    expect(meeting.get('TRANSP')?.raw).toBe('OPAQUE');
  });

  it('gives a meeting without a time the whole day', async () => {
    const reviewId = await startMaya(null);
    const meeting = eventOf(await saved(), `${reviewId}-meeting@sendco-desk`);
    expect(meeting.get('DTSTART')).toMatchObject({ raw: '20270121', parameters: ['VALUE=DATE'] });
  });

  it('tells initials alone unless names are wished', async () => {
    const reviewId = await startMaya();
    const uid = `${reviewId}-invitations@sendco-desk`;
    const initials = await saved();
    expect(plainText(eventOf(initials, uid).get('SUMMARY'))).toBe(
      'MO: Send the invitations for the annual review',
    );
    for (const secret of ['Maya', 'Brien', 'Tate', 'Harbour']) expect(initials).not.toContain(secret);
    expect(plainText(eventOf(await saved('full'), uid).get('SUMMARY'))).toContain('Maya O');
  });

  it('has line ends, folds and escapes as the standard asks', async () => {
    const reviewId = await startMaya();
    const text = await saved('full');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    const description = eventOf(text, `${reviewId}-papers@sendco-desk`).get('DESCRIPTION');
    expect(description?.raw).not.toMatch(/(?<!\\)[;,]/);
    expect(plainText(description)).toBe(
      'The advice and reports must reach everyone invited by 7 January 2027, at least two weeks before the meeting on 21 January 2027. SEND Regulations 2014, reg. 20(4).',
    );
  });

  it('made again takes the place of the first: the same marks, a later number, what was done as done', async () => {
    const reviewId = await startMaya();
    const first = readCalendar(await saved()).events;
    now = '2026-11-24T09:30:00.000Z';
    value(
      await reviewsService(temp.database).noteDeadline({
        reviewId,
        rule: 'advice',
        note: { doneOn: '2026-11-23' },
      }),
    );
    const text = await saved();
    const second = readCalendar(text).events;
    const uids = (events: typeof first) => events.map((event) => event.get('UID')?.raw).sort();
    expect(uids(second)).toEqual(uids(first));
    expect(new Set(uids(first)).size).toBe(first.length);
    expect(plainText(eventOf(text, `${reviewId}-advice@sendco-desk`).get('SUMMARY'))).toBe(
      'MO: done: Ask for advice for the annual review',
    );
    expect(Number(second[0]?.get('SEQUENCE')?.raw)).toBeGreaterThan(Number(first[0]?.get('SEQUENCE')?.raw));
  });

  it('holds the latest day of a plan whose review is not started', async () => {
    const { planId } = await addSamplePupil(temp.database, schoolId, 'zoe');
    const event = eventOf(await saved(), `${planId}-latest-meeting@sendco-desk`);
    expect(event.get('DTSTART')?.raw).toBe('20270518');
  });
});

describe('saving it', () => {
  it('writes nothing when the dialog is cancelled', async () => {
    await startMaya();
    expect(value(await save(null))).toBeNull();
    expect(await readdir(outside)).toEqual(['vault']);
  });

  it('is refused inside the vault', async () => {
    await startMaya();
    const result = await save(path.join(vaultFolder, 'due.ics'));
    expect(result).toMatchObject({ ok: false, problem: { kind: 'in-vault' } });
    expect(await readdir(vaultFolder)).toEqual([]);
  });

  it('is refused when the vault was locked while the dialog stood open', async () => {
    const locking = new AbortController();
    const dialogs = {
      ...noDialogs,
      saveFile: () => {
        locking.abort();
        return Promise.resolve(path.join(outside, 'due.ics'));
      },
    };
    await startMaya();
    expect(await save(null, 'initials', { dialogs, locking: locking.signal })).toMatchObject({
      ok: false,
      problem: { kind: 'locked' },
    });
    expect(await readdir(outside)).toEqual(['vault']);
  });

  it('tells the disk’s own problem in words', async () => {
    const result = await save(path.join(outside, 'not-there', 'due.ics'));
    expect(result).toMatchObject({ ok: false });
  });
});
