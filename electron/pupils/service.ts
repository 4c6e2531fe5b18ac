import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { pupilsApi } from '../../domain/pupils/api';
import { addPupil } from './add-pupil';
import { pupilChoices } from './choices';
import { addContact, contactChoices, moveContact, removeContact, setContactField } from './contacts';
import { addFlag, closeMonitoring, flags, monitorings, notes } from './entries';
import { addEntry, removeEntry, setEntryField } from './entry-table';
import { archivePupil, removePupil, unarchivePupil } from './leavers';
import { removeNeed, setNeedField, setNeeds } from './needs';
import { pupilHeader, pupilPage } from './page';
import type { PupilPorts } from './ports';
import { readRegister } from './register-repository';
import { saveRegister } from './save-register';
import { changeSenStatus, removeStatus, setStatusField } from './statuses';
import { setPupilField, setPupilSchool } from './set-field';
import { pupilTimeline } from './timeline';
import { removeView, savedViews, saveView } from './views';

/** The register and the record of each pupil. */
export function pupilsService(ports: PupilPorts): Service<typeof pupilsApi> {
  const { database } = ports;
  return {
    register: async ({ who }) => ok(await readRegister(database.read, who, database.clock.today())),
    saveRegister: (input) => saveRegister(ports, input),
    savedViews: () => savedViews(database),
    saveView: (input) => saveView(database, input),
    removeView: ({ id }) => removeView(database, id),
    choices: () => pupilChoices(database),

    header: ({ id }) => pupilHeader(database, id),
    page: ({ id }) => pupilPage(database, id),
    timeline: (input) => pupilTimeline(database, input),
    add: (input) => addPupil(database, input),
    setField: (input) => setPupilField(database, input),
    setSchool: (input) => setPupilSchool(database, input),
    archive: (input) => archivePupil(database, input),
    unarchive: ({ id }) => unarchivePupil(database, id),
    remove: ({ id }) => removePupil(database, id),

    changeStatus: (input) => changeSenStatus(database, input),
    setStatusField: (input) => setStatusField(database, input),
    removeStatus: ({ id }) => removeStatus(database, id),
    setNeeds: (input) => setNeeds(database, input),
    setNeedField: (input) => setNeedField(database, input),
    removeNeed: ({ id }) => removeNeed(database, id),

    addMonitoring: ({ pupilId, ...values }) =>
      addEntry(database, monitorings, pupilId, { ...values, outcome: 'watch', closedOn: null }),
    setMonitoringField: (input) => setEntryField(database, monitorings, input),
    closeMonitoring: (input) => closeMonitoring(database, input),
    removeMonitoring: ({ id }) => removeEntry(database, monitorings, id),
    addFlag: (input) => addFlag(database, input),
    setFlagField: (input) => setEntryField(database, flags, input),
    removeFlag: ({ id }) => removeEntry(database, flags, id),
    addNote: ({ pupilId, ...values }) => addEntry(database, notes, pupilId, values),
    setNoteField: (input) => setEntryField(database, notes, input),
    removeNote: ({ id }) => removeEntry(database, notes, id),

    addContact: (input) => addContact(database, input),
    setContactField: (input) => setContactField(database, input),
    moveContact: (input) => moveContact(database, input),
    removeContact: ({ id }) => removeContact(database, id),
    contactChoices: ({ pupilId }) => contactChoices(database, pupilId),
  };
}
