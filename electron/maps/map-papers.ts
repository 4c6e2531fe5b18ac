import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { provisionMapPaper } from '../../domain/papers/provision-map-paper';
import { mapTitle } from '../../domain/provision/map/map-rows';
import type { ProvisionMap } from '../../domain/provision/map/model';
import type { MapNames, PaperSize } from '../../domain/provision/map/whose';
import { academicYearName } from '../../domain/school/academic-year';
import { notThere } from '../database/not-there';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import { type MapAsked, readMapPage } from './map-page';
import { mapWorkbook } from './map-workbook';
import type { MapPorts } from './ports';

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

type Shown = MapAsked & { readonly names: MapNames };

export async function printMap(
  { database, press }: MapPorts,
  { names, size, ...asked }: Shown & { readonly size: PaperSize },
): Promise<Result<{ printed: boolean }>> {
  const map = await readMap(database, asked);
  if (!map.ok) return map;
  return ok({ printed: await press.printOnPaper(provisionMapPaper({ map: map.value, names, size })) });
}

/** Asks where, then writes the map there, unprotected. Null when the user cancelled. Problems: `in-vault`, `locked` and the disk's own. */
export async function saveMap(
  { database, dialogs, vault, locking }: MapPorts,
  { names, ...asked }: Shown,
): Promise<Result<{ fileName: string } | null>> {
  const map = await readMap(database, asked);
  if (!map.ok) return map;
  const content = await mapWorkbook(map.value, names);
  const year = academicYearName(map.value.startYear).replace('/', '-');
  // A name of a class may hold what no file's name can.
  const whose = mapTitle(map.value, names).replace(/[\\/:*?"<>|]/g, '-');
  const suggested = `Provision map ${whose} ${year}.xlsx`;
  const chosen = await dialogs.saveFile('Save the map', suggested, [
    { name: 'Spreadsheet', extensions: ['xlsx'] },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(vault.folder, chosen);
    if (!place.ok) return place;
    await writeOutside(place.value, content);
    return ok({ fileName: path.basename(chosen) });
  });
}

async function readMap(database: MapPorts['database'], asked: MapAsked): Promise<Result<ProvisionMap>> {
  const page = await readMapPage(database, asked);
  if (!page.ok) return page;
  return page.value.map === null ? notThere : ok(page.value.map);
}
