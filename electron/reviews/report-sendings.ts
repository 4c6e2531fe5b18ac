import { bringsReport, type SendMethod, sendMethods, type SentKind } from '../../domain/papers/sent';
import type { PackReportSent } from '../../domain/reviews/pack-data';
import type { Reader } from '../database/database';

interface SendingRow extends Omit<PackReportSent, 'methodName'> {
  readonly pack: SentKind;
  readonly method: SendMethod;
}

/** To whom the report of a review's meeting was marked as sent, when and how, the first sending first. */
export async function reportSendings(reader: Reader, reviewId: string): Promise<readonly PackReportSent[]> {
  const rows: SendingRow[] = await reader('sentPaperRecipients')
    .join('sentPapers', 'sentPapers.id', 'sentPaperRecipients.sentPaperId')
    .select({
      inviteeId: 'sentPaperRecipients.inviteeId',
      name: 'sentPaperRecipients.name',
      sentOn: 'sentPapers.sentOn',
      pack: 'sentPapers.pack',
      method: 'sentPapers.method',
    })
    .where({ 'sentPapers.reviewId': reviewId })
    .whereNull('sentPapers.deletedAt')
    .orderBy(['sentPapers.sentOn', 'sentPapers.id', 'sentPaperRecipients.id']);
  return rows
    .filter(({ pack }) => bringsReport(pack))
    .map(({ pack: _, method, ...sent }) => ({
      ...sent,
      methodName: sendMethods.find(({ code }) => code === method)?.name ?? method,
    }));
}
