import type { IsoDate } from '../../domain/common/calendar-date';
import type { MapPupil } from '../../domain/provision/map/model';
import type { PupilChoice } from '../../domain/provision/run-page';
import type { FlagType } from '../../domain/pupils/codes';
import { fullName, surnameFirst } from '../../domain/pupils/names';
import type { Reader } from '../database/database';
import { readPupils, readRoll } from '../provision/roll';

/** The pupils on roll in a school and others by their ids, as maps name them, in order of name. */
export async function readMapPupils(
  reader: Reader,
  schoolId: string,
  ids: readonly string[],
  today: IsoDate,
): Promise<MapPupil[]> {
  const roll = await readRoll(reader, schoolId, today);
  const onRoll = new Set(roll.map(({ id }) => id));
  const others = await readPupils(
    reader,
    ids.filter((id) => !onRoll.has(id)),
    today,
  );
  const flags = await readFlags(reader, today);
  const mapPupil = (pupil: PupilChoice, isOnRoll: boolean): MapPupil => ({
    id: pupil.id,
    name: fullName(pupil),
    surnameFirst: surnameFirst(pupil),
    classId: pupil.classId,
    className: pupil.className,
    ncy: pupil.ncy,
    status: pupil.status,
    flags: flags.get(pupil.id) ?? [],
    isOnRoll,
  });
  return [
    ...roll.map((pupil) => mapPupil(pupil, true)),
    ...[...others.values()].map((pupil) => mapPupil(pupil, false)),
  ].sort((one, other) => one.surnameFirst.localeCompare(other.surnameFirst, 'en-GB'));
}

async function readFlags(reader: Reader, today: IsoDate): Promise<Map<string, FlagType[]>> {
  const rows: { pupilId: string; type: FlagType }[] = await reader('pupilFlags')
    .select('pupilId', 'type')
    .whereIn('type', ['PP', 'EAL', 'LAC'])
    .whereNull('deletedAt')
    .andWhere((where) => void where.whereNull('startsOn').orWhere('startsOn', '<=', today))
    .andWhere((where) => void where.whereNull('endsOn').orWhere('endsOn', '>=', today));
  const flags = new Map<string, FlagType[]>();
  for (const { pupilId, type } of rows) flags.set(pupilId, [...(flags.get(pupilId) ?? []), type]);
  return flags;
}
