import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ok } from '../../../domain/common/result';
import type { LoadedPlan } from '../../../domain/ehc-plans/sample-format';
import { planFromSample } from '../../../domain/ehc-plans/sample-format';
import type { Database } from '../../../electron/database/database';
import { savePlan } from '../../../electron/ehc-plans/save-plan';

export type SampleName = 'maya' | 'lukasz' | 'zoe';

export function samplePath(name: SampleName): string {
  return path.join(import.meta.dirname, '../../fixtures/ehcp', `${name}.json`);
}

export async function samplePlan(name: SampleName): Promise<LoadedPlan> {
  const plan = planFromSample(await readFile(samplePath(name), 'utf8'));
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
}

interface SamplePupil {
  readonly dob: string;
  readonly ncYear: number;
  readonly contacts: readonly {
    name: string;
    relationship: string;
    parentalResponsibility: boolean;
    mobile: string;
    email: string;
    interpreter?: boolean;
    language?: string;
  }[];
}

/** A school with terms, made once for a database. */
export async function addSchool(database: Database): Promise<string> {
  const school = {
    ...database.newRecord(),
    name: 'Harbour Street Primary School',
    headName: 'Mr T Okonedo',
    sencoName: 'Mrs D Sandlingfold',
    laNumber: '886',
  };
  const terms: readonly (readonly [string, string, string])[] = [
    ['Term 1', '2026-09-02', '2026-10-16'],
    ['Term 2', '2026-11-02', '2026-12-18'],
    ['Term 3', '2027-01-04', '2027-02-12'],
    ['Term 4', '2027-02-22', '2027-03-24'],
    ['Term 5', '2027-04-12', '2027-05-28'],
    ['Term 6', '2027-06-07', '2027-07-22'],
  ];
  await database.change('Added a school', async (writer) => {
    await writer('schools').insert(school);
    for (const [name, startsOn, endsOn] of terms) {
      await writer('terms').insert({ ...database.newRecord(), schoolId: school.id, name, startsOn, endsOn });
    }
    return ok(null);
  });
  return school.id;
}

/** A pupil of the samples with her contacts and status, and, unless told otherwise, her plan. */
export async function addSamplePupil(
  database: Database,
  schoolId: string,
  name: SampleName,
  withPlan = true,
): Promise<{ pupilId: string; planId: string }> {
  const raw = JSON.parse(await readFile(samplePath(name), 'utf8')) as { pupil: SamplePupil };
  const plan = await samplePlan(name);
  const pupil = { ...database.newRecord(), schoolId, ...plan.pupil, ncy: raw.pupil.ncYear };
  const saved = await database.change('Added a pupil', async (writer) => {
    await writer('pupils').insert(pupil);
    await writer('senStatuses').insert({
      ...database.newRecord(),
      pupilId: pupil.id,
      code: 'E',
      startsOn: plan.content.plan.firstIssuedOn,
    });
    for (const [position, contact] of raw.pupil.contacts.entries()) {
      const { name: contactName, mobile, email, interpreter, language } = contact;
      const person = {
        ...database.newRecord(),
        name: contactName,
        mobile,
        email,
        interpreter: interpreter === true ? 1 : 0,
        language: language ?? null,
      };
      await writer('contacts').insert(person);
      await writer('pupilContacts').insert({
        ...database.newRecord(),
        pupilId: pupil.id,
        contactId: person.id,
        relationship: contact.relationship,
        parentalResponsibility: contact.parentalResponsibility ? 1 : 0,
        position,
      });
    }
    return ok({ planId: withPlan ? await savePlan(database, writer, pupil.id, plan.content) : '' });
  });
  if (!saved.ok) throw new Error(saved.problem.message);
  return { pupilId: pupil.id, planId: saved.value.planId };
}
