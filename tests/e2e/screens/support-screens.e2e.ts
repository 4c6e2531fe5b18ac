import path from 'node:path';
import { expect, test } from 'playwright/test';
import { drawn } from '../../../build/demo/screens.mjs';
import type { Desk } from '../../../domain/api';
import { paths } from '../../../renderer/app/paths';
import { Frame } from '../pages/frame';
import { expectAccessible, laptop, zoomed } from '../support/accessible';
import { mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// The screens of plans and provision, filled with the demo school's autumn term: nothing for axe to find, light, dark and at 200% zoom.
test.describe.configure({ mode: 'serial' });

let program: Program;
let frame: Frame;
test.beforeAll(async () => {
  program = await startProgram();
  frame = new Frame(program.page, mouseHand(program.page));
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

/** Ids of what the demo school holds, by the program's own calls. */
async function places() {
  return program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const plans = await calls.supportPlans.list({});
    const runs = await calls.provision.list({ year: 2026 });
    if (!plans.ok || !runs.ok) throw new Error('The demo school has no plans or no runs');
    const mayas = plans.value.rows.find(({ name }) => name.includes('Maya'));
    const hetties = plans.value.rows.find(({ name }) => name.includes('Hettie'));
    const run = runs.value.rows.find(({ code }) => code === 'P01');
    return {
      pupilId: mayas?.pupilId ?? '',
      planId: mayas?.latest?.planId ?? '',
      secondPlanId: hetties?.latest?.planId ?? '',
      hettieId: hetties?.pupilId ?? '',
      runId: run?.id ?? '',
    };
  });
}

async function open(place: string, title: string | RegExp): Promise<void> {
  await program.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${place}`);
  await expect(frame.main.getByRole('heading', { level: 1, name: title }).first()).toBeVisible();
}

/** Axe; and pictures for whoever wants to look, in the folder SHOTS. */
async function check(place: string): Promise<void> {
  await photograph(place);
  await expectAccessible(program.page, place);
}

async function photograph(place: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  const { page } = program;
  const file = (look: string) =>
    path.join(
      folder,
      `${place
        .replace(/[^a-z0-9]+/gi, '-')
        .replace(/^-/, '')
        .toLowerCase()}-${look}.png`,
    );
  const shoot = async (look: string) => {
    await drawn(page);
    await page.screenshot({ path: file(look), animations: 'disabled' });
  };
  await shoot('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(zoomed);
  await shoot('zoomed');
  await page.setViewportSize(laptop);
}

test('support plans: the list, a plan, its second cycle', async () => {
  await program.page.setViewportSize(laptop);
  const { planId, secondPlanId } = await places();
  await open(paths.supportPlans, /plans/i);
  await expect(frame.main.getByText('Review 3 days late', { exact: false })).toBeVisible();
  await check('support plans');
  for (const [name, id] of [
    ['plan', planId],
    ['second cycle', secondPlanId],
  ] as const) {
    await open(paths.supportPlan(id), /./);
    for (const tab of await frame.main.getByRole('tab').all()) {
      await tab.click();
      await check(`${name}, ${(await tab.textContent()) ?? ''}`);
    }
  }
});

test('banks, meetings and a profile', async () => {
  const { pupilId } = await places();
  await open(paths.banks, 'Banks');
  await check('banks');
  await open(paths.parentMeetings, /^Meetings with parents/);
  await check('meetings with parents');
  await open(paths.profile(pupilId), /./);
  await check('profile');
});

test('provision: runs, a run, catalogue, import', async () => {
  const { runId } = await places();
  await open(paths.provision, /provision/i);
  await expect(frame.main).toContainText('24 runs');
  await check('provision map');
  await open(paths.runs, /runs/i);
  await expect(frame.main.getByRole('status')).toContainText('24 runs in 2026/27');
  await check('provision');
  await open(paths.provisionRun(runId), /language group/);
  await check('run');
  await open(paths.catalogue, /./);
  await check('catalogue');
  await open(paths.importMap, /./);
  await check('import of a map');
});

test('costs and impact', async () => {
  for (const place of [paths.costs, paths.impact]) {
    await open(place, place === paths.costs ? 'Costs' : 'Impact');
    await expect(frame.main.getByRole('tab').first()).toBeVisible();
    for (const tab of await frame.main.getByRole('tab').all()) {
      await tab.click();
      await check(`${place}, ${(await tab.textContent()) ?? ''}`);
    }
  }
});

test('staff with grades, the pupil’s tab, Home', async () => {
  const { pupilId, hettieId } = await places();
  await open(paths.school, 'School');
  await frame.main.getByRole('tab', { name: /^Staff/ }).click();
  await check('school, staff');
  for (const id of [pupilId, hettieId]) {
    await open(paths.pupil(id), /./);
    await frame.main.getByRole('tab', { name: 'Support' }).click();
    await expect(frame.main.getByRole('heading', { name: 'From outcome to evidence' })).toBeVisible();
    await check(id === pupilId ? 'pupil, support' : 'pupil on SEN support, support');
  }
  await open(paths.home, 'Home');
  await check('home');
});

test('what was seen of a class, sheets, a week of sessions with gaps, the timetable', async () => {
  await open(paths.groupProgress, 'Progress');
  await check('progress of a group');
  await open(paths.teacherSheets, /sheets$/);
  await expect(frame.main.getByRole('row').filter({ hasText: '4D' })).toContainText('Paper');
  await check('teachers sheets');
  await open(paths.sessions, 'Sessions');
  await frame.main.getByRole('button', { name: 'Previous week' }).click();
  await expect(frame.main).toContainText('All 89 sessions noted');
  await check('sessions of a week');
  await open(paths.timetable, 'Timetable');
  await expect(frame.main.getByRole('status').filter({ hasText: 'no clashes' })).toBeVisible();
  await check('timetable');
});
