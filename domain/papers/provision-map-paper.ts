import { formatDate } from '../common/date-words';
import { countOf } from '../common/text';
import { minutesInWords } from '../ehc-plans/provision-sums';
import { areaNames, mapTitle, type MapPupilRow, pupilRows } from '../provision/map/map-rows';
import {
  byWhomInWords,
  childInWords,
  countsInWords,
  measuresInWords,
  weeksInWords,
} from '../provision/map/map-words';
import type { MapRun, ProvisionMap } from '../provision/map/model';
import type { MapKind, MapNames, PaperSize } from '../provision/map/whose';
import { academicYearName } from '../school/academic-year';

/** A provision map on paper, landscape: three layers by four areas; the heads of each layer are repeated on every page it goes over. */
export interface ProvisionMapPaper {
  readonly paper: 'provision-map';
  readonly size: PaperSize;
  readonly title: string;
  readonly caption: string;
  readonly printedOn: string;
  readonly areas: readonly string[];
  readonly layers: readonly { readonly name: string; readonly cells: readonly (readonly MapPaperRun[])[] }[];
  readonly pupils: readonly MapPupilRow[];
  readonly layerNames: readonly string[];
  readonly notes: readonly string[];
  /** Lines to write on: the teacher's evaluation and the SENDCO's check, on a class's map. */
  readonly toSign: boolean;
}

export interface MapPaperRun {
  readonly name: string;
  /** Sentences below each other, none of them empty. */
  readonly lines: readonly string[];
  readonly pupils: string;
}

interface ProvisionMapInput {
  readonly map: ProvisionMap;
  readonly names: MapNames;
  readonly size: PaperSize;
}

const titles: Readonly<Record<MapKind, string>> = {
  school: 'Provision map of the school',
  year: 'Year group provision map',
  class: 'Class provision map',
  pupil: 'Pupil provision map',
};

export function provisionMapPaper({ map, names, size }: ProvisionMapInput): ProvisionMapPaper {
  const { whose, layers } = map;
  return {
    paper: 'provision-map',
    size,
    title: whose.kind === 'school' ? titles.school : `${titles[whose.kind]}: ${mapTitle(map, names)}`,
    caption: `${map.schoolName}, ${academicYearName(map.startYear)}.`,
    printedOn: formatDate(map.today),
    areas: areaNames,
    layers: layers.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ runs }) => runs.map((run) => paperRun(run, whose.kind, names))),
    })),
    pupils: whose.kind === 'pupil' ? [] : pupilRows(map, names),
    layerNames: layers.map(({ name }) => name),
    // A pupil's own map names no other child, and has none of these letters.
    notes:
      whose.kind === 'pupil'
        ? []
        : [
            'K: SEN support. E: EHC plan. PP: pupil premium. EAL: English as an additional language. LAC: looked-after child.',
          ],
    toSign: whose.kind === 'class',
  };
}

function paperRun(run: MapRun, kind: MapKind, names: MapNames): MapPaperRun {
  const minutes = run.minutesPerWeek === 0 ? '' : ` (${minutesInWords(run.minutesPerWeek)} a week)`;
  return {
    name: run.name,
    lines: [
      byWhomInWords(run),
      run.sessions === '' ? '' : `${run.sessions}${minutes}`,
      run.when.join('; '),
      weeksInWords(run),
      measuresInWords(run),
      kind === 'class' ? (run.evaluation ?? '') : '',
    ].filter((line) => line !== ''),
    pupils: kind === 'pupil' ? partInWords(run) : pupilsInWords(run, names),
  };
}

/** On a pupil's own map: when the child is in it, and with which result. */
function partInWords({ children, others }: MapRun): string {
  const [child] = children;
  return [child?.weeks, child?.values, others === 0 ? null : `with ${countOf(others, 'other pupil')}`]
    .filter(Boolean)
    .join('; ');
}

function pupilsInWords({ children, others, counts }: MapRun, names: MapNames): string {
  const named = children.flatMap((child) => childInWords(child, names) ?? []);
  if (named.length === 0) return countsInWords(counts);
  return [...named, ...(others === 0 ? [] : [`and ${countOf(others, 'other')}`])].join(', ');
}
