import { bringsReport, sendMethods } from '../../domain/papers/sent';
import type { PackReportSent } from '../../domain/reviews/pack-data';
import type { Reader } from '../database/database';
import { recipientsOf, sentPapersOf } from './sent-repository';

/** To whom the report of a review's meeting was marked as sent, when and how, the first sending first. */
export async function reportSendings(reader: Reader, reviewId: string): Promise<readonly PackReportSent[]> {
  const sent = (await sentPapersOf(reader, reviewId)).filter(({ pack }) => bringsReport(pack)).reverse();
  const people = await recipientsOf(
    reader,
    sent.map(({ id }) => id),
  );
  return sent.flatMap(({ id, sentOn, method }) =>
    (people.get(id) ?? []).map(({ inviteeId, name }) => ({
      inviteeId,
      name,
      sentOn,
      methodName: sendMethods.find(({ code }) => code === method)?.name ?? method,
    })),
  );
}
