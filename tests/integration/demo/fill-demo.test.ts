import { expect, test } from 'vitest';
import { fillDemo } from '../../../electron/demo/fill-demo';
import { importBytes } from '../../../electron/imports/import-bytes';
import { pupilsService } from '../../../electron/pupils/service';
import { reviewsService } from '../../../electron/reviews/service';
import { noDialogs } from '../support/no-dialogs';
import { tempDatabase } from '../support/temp-database';

test('the demo school fills an empty vault: pupils, plans, and reviews at three stages', async () => {
  const { database, dispose } = await tempDatabase();
  const services = { reviews: reviewsService(database), pupils: pupilsService(database, noDialogs) };
  const filled = await fillDemo({ database, services, importFile: (file) => importBytes(database, file) });
  expect(filled).toMatchObject({ ok: true });

  const register = await services.pupils.register({ who: 'on-roll' });
  if (!register.ok) throw new Error(register.problem.message);
  expect(register.value.rows).toHaveLength(212);

  const list = await services.reviews.list({});
  if (!list.ok) throw new Error(list.problem.message);
  expect(list.value.rows.map((row) => row.pupil.name).sort()).toHaveLength(3);
  const maya = list.value.rows.find((row) => row.pupil.name.includes('Maya'));
  const pack = await services.reviews.packData({ id: maya?.reviewId ?? '' });
  if (!pack.ok) throw new Error(pack.problem.message);
  expect(pack.value.review).toMatchObject({
    meetingOn: '2027-01-21',
    latestMeetingOn: '2027-01-21',
    anniversaryOn: '2027-02-18',
  });
  expect(pack.value.outcomes.map((item) => item.progressName)).not.toContain(null);
  expect(
    pack.value.record.childViews.flatMap((group) => group.fields).map((field) => field.value),
  ).not.toContain(null);
  const lukasz = list.value.rows.find((row) => row.pupil.name.includes('Łukasz'));
  const held = await services.reviews.packData({ id: lukasz?.reviewId ?? '' });
  if (!held.ok) throw new Error(held.problem.message);
  expect(held.value.record).toMatchObject({ recommendation: 'amend', meetingEndedAt: '10:40' });
  expect(held.value.record.amendments.map(({ section, ref }) => [section, ref])).toEqual([
    ['E', 'E1'],
    ['F', 'F4'],
    ['I', null],
  ]);
  await dispose();
});
