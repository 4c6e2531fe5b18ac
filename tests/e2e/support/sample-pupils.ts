import { readFileSync } from 'node:fs';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Desk } from '../../../domain/api';
import type { Result } from '../../../domain/common/result';
import { fixture } from './fixtures';
import { onlySchool } from './planned-year';
import type { Program } from './program';

export type SampleName = 'maya' | 'lukasz' | 'zoe';

interface SampleFile {
  readonly pupil: {
    readonly legalForename: string;
    readonly legalSurname: string;
    readonly dob: string;
    readonly upn: string;
    readonly contacts: readonly {
      readonly name: string;
      readonly relationship: string;
      readonly parentalResponsibility: boolean;
    }[];
  };
}

/** A pupil of the samples with her contacts and plan, and with nothing else: what the screens have tests of their own for is done by calls. */
export async function addSamplePupil(program: Program, name: SampleName): Promise<void> {
  const file = fixture('ehcp', `${name}.json`);
  const { pupil } = JSON.parse(readFileSync(file, 'utf8')) as SampleFile;
  const { contacts, legalForename, legalSurname, dob, upn } = pupil;
  const schoolId = await onlySchool(program);
  await answerOpenDialog(program.app, [file]);
  await program.page.evaluate(
    async ([values, people]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const must = <T>(result: Result<T>): T => {
        if (!result.ok) throw new Error(result.problem.message);
        return result.value;
      };
      const { id: pupilId } = must(await calls.pupils.add({ ...values, classId: null }));
      for (const { name: called, relationship, parentalResponsibility } of people) {
        const person = { pupilId, contactId: null, name: called, relationship, parentalResponsibility };
        must(await calls.pupils.addContact(person));
      }
      const preview = must(await calls.ehcPlans.chooseFile({ pupilId }));
      must(await calls.ehcPlans.load({ pupilId, token: preview?.token ?? '' }));
    },
    [{ legalForename, legalSurname, dob, upn, schoolId }, contacts] as const,
  );
  await program.page.reload();
}
