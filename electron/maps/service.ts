import type { Service } from '../../domain/common/call';
import type { mapsApi } from '../../domain/provision/map/api';
import { readMapPage } from './map-page';
import { printMap, saveMap } from './map-papers';
import { movePupil } from './move-pupil';
import type { MapPorts } from './ports';

/** Provision maps: of a pupil, a class, a year group, the school; on the screen, on paper and as a spreadsheet. */
export function mapsService(ports: MapPorts): Service<typeof mapsApi> {
  const { database } = ports;
  return {
    page: (asked) => readMapPage(database, asked),
    movePupil: (move) => movePupil(database, move),
    print: (asked) => printMap(ports, asked),
    save: (asked) => saveMap(ports, asked),
  };
}
