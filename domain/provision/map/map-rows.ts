import { broadAreas } from '../../pupils/codes';
import { yearGroupCode } from '../../pupils/year-group';
import type { MapPupil, MapRun, ProvisionMap } from './model';
import { childName, mapFlags } from './map-words';
import type { MapNames } from './whose';

/** One child of a map with everything that the child has (flag columns K/E, PP, EAL, LAC). */
export interface MapPupilRow {
  readonly name: string;
  /** '4, 4D'. */
  readonly where: string;
  readonly status: 'K' | 'E' | '';
  readonly PP: boolean;
  readonly EAL: boolean;
  readonly LAC: boolean;
  /** Names of runs, layer by layer in the order of the map. */
  readonly provision: readonly (readonly string[])[];
}

/** Every run of a map, row by row of its grid. */
export function runsOfMap(map: ProvisionMap): MapRun[] {
  return map.layers.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
}

/** Every run that a child of the map can be put into: those of the map, and those that are open to it. */
export function placesOfMap(map: ProvisionMap): MapRun[] {
  return map.layers.flatMap(({ cells }) => cells.flatMap(({ runs, open }) => [...runs, ...open]));
}

/** The children of a map who are in a run, by name; none where nobody is named. */
export function pupilRows(map: ProvisionMap, names: MapNames): MapPupilRow[] {
  const all = new Map<string, { pupil: MapPupil; provision: string[][] }>();
  map.layers.forEach(({ cells }, layer) => {
    for (const run of cells.flatMap(({ runs }) => runs)) {
      for (const { pupil } of run.children) {
        const row = all.get(pupil.id) ?? { pupil, provision: map.layers.map((): string[] => []) };
        row.provision[layer]?.push(run.name);
        all.set(pupil.id, row);
      }
    }
  });
  return [...all.values()]
    .sort((one, other) => one.pupil.surnameFirst.localeCompare(other.pupil.surnameFirst, 'en-GB'))
    .flatMap(({ pupil, provision }) => {
      const name = childName(pupil, names);
      const [PP, EAL, LAC] = mapFlags.map((flag) => pupil.flags.includes(flag));
      const { status } = pupil;
      return name === null
        ? []
        : {
            name,
            where: [yearGroupCode(pupil.ncy), pupil.className].filter(Boolean).join(', '),
            status: status === 'K' || status === 'E' ? status : '',
            PP: PP === true,
            EAL: EAL === true,
            LAC: LAC === true,
            provision,
          };
    });
}

/** The title as it may be shown: a pupil's map is called by a name. */
export function mapTitle(map: ProvisionMap, names: MapNames): string {
  if (map.whose.kind !== 'pupil') return map.title;
  return childName({ name: map.title }, names) ?? 'One pupil';
}

export const areaNames: readonly string[] = broadAreas.map(({ name }) => name);
