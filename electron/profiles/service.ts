import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import type { ChildLayout } from '../../domain/papers/papers';
import { photoOnProfile, profilePaper, tooLongWords } from '../../domain/papers/profile-paper';
import { viewsPaper } from '../../domain/papers/views-paper';
import type { profilesApi } from '../../domain/profiles/api';
import { noPupil } from '../database/not-there';
import { noEdition, removeEdition, setEditionAnswer, setEditionField, startEdition } from './editions';
import type { ProfilePorts } from './ports';
import { editionsOf, profilePupil } from './repository';

/** One-page profiles in editions, and the forms for the child's views that go with a plan. */
export function profilesService(ports: ProfilePorts): Service<typeof profilesApi> {
  const { database, press } = ports;
  const today = () => database.clock.today();
  return {
    forPupil: async ({ pupilId }) => {
      const pupil = await profilePupil(database.read, pupilId, today());
      if (pupil === undefined) return noPupil;
      return ok({ today: today(), pupil, editions: await editionsOf(database.read, pupilId) });
    },
    start: ({ pupilId }) => startEdition(database, pupilId),
    setField: (input) => setEditionField(database, input),
    setAnswer: (input) => setEditionAnswer(database, input),
    remove: ({ id }) => removeEdition(database, id),
    print: (input) => print(ports, input),
    printViews: async ({ pupilId, layout }) => {
      const pupil = await profilePupil(database.read, pupilId, today());
      if (pupil === undefined) return noPupil;
      return ok({ printed: await press.printOnPaper(viewsPaper(pupil, layout)) });
    },
  };
}

async function print(
  { database, press, pictureUrl }: ProfilePorts,
  { pupilId, id, layout }: { pupilId: string; id: string | null; layout: ChildLayout },
): Promise<Result<{ printed: boolean }>> {
  const pupil = await profilePupil(database.read, pupilId, database.clock.today());
  if (pupil === undefined) return noPupil;
  const editions = await editionsOf(database.read, pupilId);
  const edition = editions.find((item) => item.id === id) ?? null;
  if (id !== null && edition === null) return noEdition;
  const photo = photoOnProfile(pupil, edition);
  const model = profilePaper(pupil, edition, layout, photo === null ? null : await pictureUrl(photo));
  if (edition !== null && !(await press.fits(model))) return fail('too-long', tooLongWords(edition));
  return ok({ printed: await press.printOnPaper(model) });
}
