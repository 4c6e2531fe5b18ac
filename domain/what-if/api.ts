import { z } from 'zod';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import { requiredLine } from '../pupils/field-schemas';
import type { RunDifference } from './differences';
import { editSchema } from './edit';
import type { VersionPage, WhatIfPage } from './model';

const startYear = z.number().int().min(1900).max(2200);
const schoolYear = z.object({ schoolId: idSchema.nullable(), startYear: startYear.nullable() });
const name = requiredLine('Enter a name for the version.', 'The name', 100);

export const whatIfApi = {
  page: call(schoolYear).returns<WhatIfPage>(),
  version: call(byId).returns<VersionPage>(),
  /** What is otherwise in one version than in another. */
  compare: call(z.object({ id: idSchema, withId: idSchema })).returns<readonly RunDifference[]>(),
  /** A new version, the same as the map, or as another version. */
  add: call(z.object({ schoolId: idSchema, startYear, name, likeId: idSchema.nullable() })).returns<{
    id: string;
  }>(),
  rename: call(byId.extend({ name })).returns<null>(),
  remove: call(byId).returns<null>(),
  /** Changes the version; the map stays as it is. */
  change: call(byId.extend({ edit: editSchema })).returns<null>(),
  /** Writes what differs into the map, as one change. */
  takeOver: call(byId).returns<{ runs: number }>(),
};
