import type { MovingLine } from '../../../domain/transfers/api';
import { ok } from '../../../domain/common/result';
import type { CopyPorts } from '../../../electron/subject-access/ports';
import { type TransfersRoom, transfersRoom } from '../../../electron/transfers/service';
import { newRoom, type TestRoom } from '../documents/support';
import { copyPorts } from '../subject-access/support';
import { valueOf } from '../vault/support';

/** A row in a table, in a change of its own. */
export async function insert(
  { database }: TestRoom,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const record = database.newRecord();
  await database.change(`Added to ${table}`, async (writer) => {
    await writer(table).insert({ ...record, ...values });
    return ok(null);
  });
  return record.id;
}

export interface Leaver {
  readonly forename: string;
  readonly surname: string;
  readonly status?: 'K' | 'E';
  readonly ncy?: number;
  readonly schoolId?: string;
  readonly leavingDate?: string;
  readonly admissionDate?: string;
}

/** A pupil of the school, in Year 6 unless told otherwise. */
export async function addLeaver(vault: TestRoom, leaver: Leaver): Promise<string> {
  const { forename, surname, status, ncy = 6, schoolId = vault.schoolId, ...more } = leaver;
  const names = { legalForename: forename, legalSurname: surname };
  const id = await insert(vault, 'pupils', { schoolId, dob: '2016-05-04', ncy, ...names, ...more });
  if (status !== undefined)
    await insert(vault, 'senStatuses', { pupilId: id, code: status, startsOn: '2025-09-01' });
  return id;
}

export interface LeaversRoom extends TransfersRoom {
  readonly vault: TestRoom;
  readonly ada: string;
  readonly bo: string;
  /** All lines that are shown, whatever their school. */
  lines(): Promise<readonly MovingLine[]>;
  line(pupilId: string): Promise<MovingLine | undefined>;
}

/** A school with a Year 6: two with SEN and one without. Monday 23 November 2026. */
export async function leaversRoom(
  more: (vault: TestRoom) => Partial<CopyPorts> = () => ({}),
): Promise<LeaversRoom> {
  const vault = await newRoom();
  const room = transfersRoom({ ...copyPorts(vault, []), ...more(vault) });
  const ada = await addLeaver(vault, { forename: 'Ada', surname: 'Zeal', status: 'K' });
  const bo = await addLeaver(vault, { forename: 'Bo', surname: 'Adair', status: 'E' });
  await addLeaver(vault, { forename: 'Cy', surname: 'Plain' });
  const lines = async () => valueOf(await room.service.movingOn({})).groups.flatMap((group) => group.lines);
  return {
    ...{ ...room, vault, ada, bo, lines },
    line: async (pupilId) => (await lines()).find((line) => line.pupilId === pupilId),
  };
}
