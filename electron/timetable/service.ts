import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { timetableApi } from '../../domain/timetable/api';
import { absenceWeeks } from './absence-weeks';
import { addAbsence, changeAbsence, removeAbsence } from './absences';
import { removeCover, setCover, setCovers } from './covers';
import { addObservation, observationPage, removeObservation, setObservationField } from './observations';
import { printTimetable, saveTimetable } from './papers';
import { addPeriod, changePeriod, removePeriod, setLesson, takeUsualDay } from './periods';
import type { TimetablePorts } from './ports';
import { readWeek } from './read-week';
import { addSlot, changeSlot, moveSlot, placeSession, removeSlot } from './slots';
import { targetObservations } from './target-observations';
import { setContract, setHours } from './staff-time';

/** Who does what when: the week of a school, its day, its people's hours, absences and cover, and what was seen of their support. */
export function timetableService(ports: TimetablePorts): Service<typeof timetableApi> {
  const { database } = ports;
  return {
    week: async (input) => ok(await readWeek(database, input)),
    addSlot: (input) => addSlot(database, input),
    changeSlot: (input) => changeSlot(database, input),
    moveSlot: (input) => moveSlot(database, input),
    removeSlot: ({ id }) => removeSlot(database, id),
    placeSession: (input) => placeSession(database, input),
    takeUsualDay: ({ schoolId }) => takeUsualDay(database, schoolId),
    addPeriod: (input) => addPeriod(database, input),
    changePeriod: (input) => changePeriod(database, input),
    removePeriod: ({ id }) => removePeriod(database, id),
    setHours: (input) => setHours(database, input),
    setContract: (input) => setContract(database, input),
    setLesson: (input) => setLesson(database, input),
    addAbsence: (input) => addAbsence(database, input),
    changeAbsence: (input) => changeAbsence(database, input),
    removeAbsence: ({ id }) => removeAbsence(database, id),
    absenceWeeks: ({ id }) => absenceWeeks(database, id),
    setCover: (input) => setCover(database, input),
    setCovers: (input) => setCovers(database, input),
    removeCover: ({ id }) => removeCover(database, id),
    observations: ({ staffId }) => observationPage(database, staffId),
    observationsOfTarget: async ({ outcomeId }) => ok(await targetObservations(database.read, outcomeId)),
    addObservation: (input) => addObservation(database, input),
    setObservationField: (input) => setObservationField(database, input),
    removeObservation: ({ id }) => removeObservation(database, id),
    print: (input) => printTimetable(ports, input),
    savePdf: (input) => saveTimetable(ports, input),
  };
}
