import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import type { schoolApi } from '../../domain/school/api';
import type { Database } from '../database/database';
import { addClass, moveClass, removeClass, setClassField } from './classes';
import { addClosures, removeClosure, setClosureField } from './closures';
import { readSchoolPage } from './repository';
import { addSchool, removeSchool, setSchoolField } from './schools';
import { addStaff, removeStaff, setStaffField } from './staff';
import { addTerms, removeTerm, setTermField } from './terms';

/** The schools of the federation with their classes, staff and terms. */
export function schoolService(database: Database): Service<typeof schoolApi> {
  return {
    page: async () => ok(await readSchoolPage(database.read, database.clock.today())),
    addSchool: ({ name }) => addSchool(database, name),
    setSchoolField: (input) => setSchoolField(database, input),
    removeSchool: ({ id }) => removeSchool(database, id),
    addClass: (input) => addClass(database, input),
    setClassField: (input) => setClassField(database, input),
    moveClass: (input) => moveClass(database, input),
    removeClass: ({ id }) => removeClass(database, id),
    addStaff: (input) => addStaff(database, input),
    setStaffField: (input) => setStaffField(database, input),
    removeStaff: ({ id }) => removeStaff(database, id),
    addTerms: (input) => addTerms(database, input),
    setTermField: (input) => setTermField(database, input),
    removeTerm: ({ id }) => removeTerm(database, id),
    addClosures: (input) => addClosures(database, input),
    setClosureField: (input) => setClosureField(database, input),
    removeClosure: ({ id }) => removeClosure(database, id),
  };
}
