import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder, valueOf } from '../../vault/support';
import { passphraseAtWork, vaultAtWork } from './vault-at-work';
import type { WorkOrder } from './work-order';

/** A new vault with two schools and a pupil, locked. */
export async function newVaultWithWork(): Promise<Omit<WorkOrder, 'round' | 'firstNumber'>> {
  const place = await temporaryFolder();
  const folder = join(place, 'vault');
  const files = join(place, 'files');
  await mkdir(files);
  const keeper = vaultAtWork(folder);
  valueOf(await keeper.create(folder, passphraseAtWork));
  const { services } = keeper.session ?? {};
  if (!services) throw new Error('The vault is not open');
  const school = valueOf(await services.school.addSchool({ name: 'Harbour Street Primary School' }));
  const importSchool = valueOf(await services.school.addSchool({ name: 'Quayside Primary School' }));
  const pupil = valueOf(
    await services.pupils.add({
      ...{ legalForename: 'Maya', legalSurname: 'Okonkwo', dob: '2018-05-04' },
      ...{ schoolId: school.id, classId: null, upn: null },
    }),
  );
  await keeper.lock('by-hand');
  return { folder, files, schoolId: school.id, importSchoolId: importSchool.id, pupilId: pupil.id };
}
