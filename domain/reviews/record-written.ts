import type { PackAgendaItem } from './record-data';

/** Whether the record of the meeting is begun: something stands under a point of the agenda. */
export function isRecordWritten(agenda: readonly PackAgendaItem[]): boolean {
  return agenda.some(({ discussion, decision }) => discussion !== null || decision !== null);
}
