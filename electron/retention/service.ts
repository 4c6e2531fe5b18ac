import type { Service } from '../../domain/common/call';
import { fail, ok, type Result } from '../../domain/common/result';
import { certificatePaper } from '../../domain/papers/certificate-paper';
import { recordsPaper } from '../../domain/papers/records-paper';
import type { Certificate, PupilRetention, retentionApi } from '../../domain/retention/api';
import { pupilStanding } from '../../domain/retention/standing';
import type { Database, Reader } from '../database/database';
import { noPupil } from '../database/not-there';
import {
  addHold,
  keepLonger,
  liftHold,
  markReviewed,
  resetRule,
  setDeparture,
  setReviewDay,
  setRule,
} from './change-retention';
import { dispose, previewDisposal } from './dispose';
import type { RetentionPorts } from './ports';
import { classRules, extensions, holdsOf, pupilsOnFile, readReviewDay, rulesNow } from './repository';
import { recordsToReview, yearlyReminder } from './to-review';

/** How long records are kept, who decided otherwise, and their disposal. Nothing here goes by itself. */
export function retentionService(ports: RetentionPorts): Service<typeof retentionApi> {
  const { database, press } = ports;
  return {
    toReview: async () => ok(await recordsToReview(database)),
    reminder: async () => ok(await yearlyReminder(database)),
    printReview: async () => {
      const model = recordsPaper(await recordsToReview(database), await schoolName(database.read));
      return ok({ printed: await press.printOnPaper(model) });
    },
    markReviewed: () => markReviewed(database),
    rules: async () =>
      ok({ classes: await classRules(database.read), reviewDay: await readReviewDay(database.read) }),
    setRule: (input) => setRule(database, input),
    resetRule: (input) => resetRule(database, input),
    setReviewDay: (input) => setReviewDay(database, input),
    forPupil: ({ pupilId }) => forPupil(database, pupilId),
    setDeparture: (input) => setDeparture(database, input),
    addHold: (input) => addHold(database, input),
    liftHold: (input) => liftHold(database, input),
    keepLonger: (input) => keepLonger(database, input),
    preview: (input) => previewDisposal(ports, input),
    dispose: (input) => dispose(ports, input),
    certificates: async () => ok(await certificates(database.read)),
    printCertificate: async ({ id }) => {
      const found = (await certificates(database.read)).find((certificate) => certificate.id === id);
      if (found === undefined) return fail('not-found', 'This certificate is not there.');
      const model = certificatePaper(found, await schoolName(database.read));
      return ok({ printed: await press.printOnPaper(model) });
    },
  };
}

async function forPupil({ read, clock }: Database, pupilId: string): Promise<Result<PupilRetention>> {
  const [pupil] = await pupilsOnFile(read, [pupilId]);
  if (pupil === undefined) return noPupil;
  const today = clock.today();
  const holds = (await holdsOf(read, pupilId)).get(pupilId) ?? [];
  const decided = { rules: await rulesNow(read), today, holds };
  const { destination, leavingReason, passedOn, passedTo, isOnRoll } = pupil;
  return ok({
    today,
    standing: pupilStanding(pupil, { ...decided, extensions: (await extensions(read)).get(pupilId) ?? [] }),
    isLeaver: !isOnRoll,
    ...{ destination, holds, leavingReason, passedOn, passedTo },
  });
}

async function certificates(reader: Reader): Promise<readonly Certificate[]> {
  const rows: Certificate[] = await reader('disposals')
    .select(
      'id',
      'number',
      'disposedOn',
      'classTitle',
      'rule',
      'keptUntil',
      'authorisedBy',
      'records',
      'documents',
    )
    .orderBy('number', 'desc');
  return rows;
}

/** The school that the papers are of; of several, the first. */
async function schoolName(reader: Reader): Promise<string> {
  const row: { name: string } | undefined = await reader('schools')
    .select('name')
    .whereNull('deletedAt')
    .orderBy('position')
    .first();
  return row?.name ?? '';
}
