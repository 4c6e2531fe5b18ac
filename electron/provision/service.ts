import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { provisionApi } from '../../domain/provision/api';
import type { Database } from '../database/database';
import { addType, readCatalogue, removeType, setTypeField, takeStarting } from './catalogue';
import { pupilRuns } from './pupil-runs';
import { addCost, removeCost, setCostField } from './run-costs';
import { ehcItemLinks, outcomeLinks, setRunLinks } from './run-links';
import { runList } from './run-list';
import { runChoices, runPage } from './run-page';
import { addPupils, fillRun, removePupil, setPupilField, setPupilWeeks } from './run-pupils';
import { addStaff, removeStaff, setStaffField } from './run-staff';
import { removeRun, setRunField, startRun } from './runs';

/** The catalogue of provision, and its runs with their staff, pupils, costs and links. */
export function provisionService(database: Database): Service<typeof provisionApi> {
  return {
    catalogue: async () => ok(await readCatalogue(database.read)),
    takeStarting: ({ keys }) => takeStarting(database, keys),
    addType: (input) => addType(database, input),
    setTypeField: (input) => setTypeField(database, input),
    removeType: ({ id }) => removeType(database, id),
    list: ({ year }) => runList(database, year),
    run: ({ id }) => runPage(database, id),
    choices: ({ schoolId }) => runChoices(database, schoolId),
    forPupil: ({ pupilId }) => pupilRuns(database, pupilId),
    start: (input) => startRun(database, input),
    setField: (input) => setRunField(database, input),
    remove: ({ id }) => removeRun(database, id),
    addStaff: (input) => addStaff(database, input),
    setStaffField: (input) => setStaffField(database, input),
    removeStaff: ({ id }) => removeStaff(database, id),
    addPupils: ({ runId, pupilIds }) => addPupils(database, runId, pupilIds),
    fill: ({ runId }) => fillRun(database, runId),
    setPupilField: (input) => setPupilField(database, input),
    setPupilWeeks: (input) => setPupilWeeks(database, input),
    removePupil: ({ id }) => removePupil(database, id),
    addCost: ({ runId }) => addCost(database, runId),
    setCostField: (input) => setCostField(database, input),
    removeCost: ({ id }) => removeCost(database, id),
    setOutcomes: (input) => setRunLinks(database, outcomeLinks, input),
    setEhcItems: (input) => setRunLinks(database, ehcItemLinks, input),
  };
}
