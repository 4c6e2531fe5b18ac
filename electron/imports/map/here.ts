import type { MapHere } from '../../../domain/imports/map/plan-map';
import type { Reader } from '../../database/database';
import { readGrades } from '../../provision/grades-repository';

/** What of a school a map is matched with. Pupils of the other schools are known too, so that a mistake can be named. */
export async function mapHere(reader: Reader, schoolId: string): Promise<MapHere> {
  const pupils: { id: string; upn: string; schoolId: string }[] = await reader('pupils')
    .select('id', 'upn', 'schoolId')
    .whereNotNull('upn')
    .whereNull('deletedAt');
  const staff: MapHere['staff'] = await reader('staff')
    .select('id', 'name')
    .where({ schoolId })
    .whereNull('deletedAt');
  const runs: MapHere['runs'] = await reader('provisions')
    .select('code', 'startsOn')
    .where({ schoolId })
    .whereNotNull('code')
    .whereNull('deletedAt');
  return {
    pupils: new Map(pupils.map(({ upn, ...pupil }) => [upn.toUpperCase(), pupil])),
    staff,
    grades: await readGrades(reader, schoolId),
    runs,
  };
}
