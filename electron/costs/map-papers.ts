import path from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { type CostMap, costMap } from '../../domain/costs/cost-map';
import type { RateKind } from '../../domain/costs/rates';
import { costMapPaper } from '../../domain/papers/cost-map-paper';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { outsideVault } from '../files/save-outside';
import { readCostInput } from './cost-page';
import { readTypeNames } from './impact-page';
import { mapWorkbook } from './map-workbook';
import type { CostPorts } from './ports';
import type { SchoolYearAsked } from './school-year';

const locked = fail('locked', 'The vault was locked meanwhile. Nothing was saved.');

type MapAsked = SchoolYearAsked & { readonly rate: RateKind };

/** While actual rates are hidden, nothing that leaves the program is reckoned with them. */
async function readMap({ database }: CostPorts, asked: MapAsked): Promise<CostMap> {
  const input = await readCostInput(database, asked);
  return costMap(input, input.hidesActual ? 'standard' : asked.rate, await readTypeNames(database));
}

export async function printMap(ports: CostPorts, asked: MapAsked): Promise<Result<{ printed: boolean }>> {
  const map = await readMap(ports, asked);
  return ok({ printed: await ports.press.printOnPaper(costMapPaper(map, ports.database.clock.today())) });
}

/** Asks where, then writes the map there, unprotected. Null when the user cancelled. Problems: `in-vault`, `locked` and the disk's own. */
export async function saveMap(
  ports: CostPorts,
  asked: MapAsked,
): Promise<Result<{ fileName: string } | null>> {
  const map = await readMap(ports, asked);
  const content = await mapWorkbook(map);
  const suggested = `Costed provision map ${map.yearName.replace('/', '-')}.xlsx`;
  const chosen = await ports.dialogs.saveFile('Save the costed map', suggested, [
    { name: 'Spreadsheet', extensions: ['xlsx'] },
  ]);
  if (chosen === null) return ok(null);
  // The dialog may have stood open while the vault was locked.
  if (ports.locking.aborted) return locked;
  return fileResult('write', async () => {
    const place = await outsideVault(ports.vault.folder, chosen);
    if (!place.ok) return place;
    await writeOutside(place.value, content);
    return ok({ fileName: path.basename(chosen) });
  });
}
