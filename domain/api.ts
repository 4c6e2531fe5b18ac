import type { Client, Service } from './common/call';
import type { apiSurface } from './api-surface';
import { backupsApi } from './backups/api';
import { restoreApi } from './backups/restore-api';
import { banksApi } from './banks/api';
import { costsApi } from './costs/api';
import { draftsApi } from './drafts/api';
import { documentsApi } from './documents/api';
import { ehcPlansApi } from './ehc-plans/api';
import { historyApi } from './history/api';
import { importsApi } from './imports/api';
import { lettersApi } from './letters/api';
import { meetingsApi } from './meetings/api';
import { papersApi } from './papers/api';
import { progressApi } from './progress/api';
import { provisionApi } from './provision/api';
import { whatIfApi } from './what-if/api';
import { mapsApi } from './provision/map/api';
import { profilesApi } from './profiles/api';
import { pupilsApi } from './pupils/api';
import { retentionApi } from './retention/api';
import { reviewsApi } from './reviews/api';
import { schoolApi } from './school/api';
import { searchApi } from './search/api';
import { sessionsApi } from './sessions/api';
import { settingsApi } from './settings/api';
import { subjectAccessApi } from './subject-access/api';
import { supportPlansApi } from './support-plans/api';
import { tasksApi } from './tasks/api';
import { timetableApi } from './timetable/api';
import { teacherSheetsApi } from './teacher-sheets/api';
import { transfersApi } from './transfers/api';
import { type LockReason, vaultApi } from './vault/api';

/** Everything that the renderer may ask of the main process, feature by feature. */
export const api = {
  vault: vaultApi,
  settings: settingsApi,
  history: historyApi,
  school: schoolApi,
  pupils: pupilsApi,
  ehcPlans: ehcPlansApi,
  reviews: reviewsApi,
  tasks: tasksApi,
  documents: documentsApi,
  letters: lettersApi,
  papers: papersApi,
  imports: importsApi,
  supportPlans: supportPlansApi,
  costs: costsApi,
  provision: provisionApi,
  progress: progressApi,
  maps: mapsApi,
  whatIf: whatIfApi,
  banks: banksApi,
  profiles: profilesApi,
  meetings: meetingsApi,
  sessions: sessionsApi,
  timetable: timetableApi,
  teacherSheets: teacherSheetsApi,
  search: searchApi,
  drafts: draftsApi,
  backups: backupsApi,
  restore: restoreApi,
  retention: retentionApi,
  subjectAccess: subjectAccessApi,
  transfers: transfersApi,
} as const;

export type Api = typeof api;

/** Fails to compile when api-surface.ts and the contract do not name the same calls. */
type Listed = { readonly [Feature in keyof typeof apiSurface]: (typeof apiSurface)[Feature][number] };
type Offered = { readonly [Feature in keyof Api]: keyof Api[Feature] };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Assert<T extends true> = T;
export type SurfaceIsComplete = Assert<Same<Listed, Offered>>;

/** What the main process builds, one service for each feature. */
export type Services = { readonly [Feature in keyof Api]: Service<Api[Feature]> };

/** What the preload script puts on the window. */
export interface Desk {
  readonly calls: { readonly [Feature in keyof Api]: Client<Api[Feature]> };
  /** Hears of something that the main process tells by itself. Gives a function that stops listening. */
  readonly on: <Name extends keyof DeskEvents>(
    name: Name,
    listener: (event: DeskEvents[Name]) => void,
  ) => () => void;
  /** Where a dropped file (the web's File) lies on disk; the file's own content is read by the main process. */
  readonly pathOf: (file: object) => string;
}

/** What the main process tells the renderer without being asked. */
export interface DeskEvents {
  /** The vault is about to lock: what is half typed must be saved now; the page is then loaded anew. */
  readonly locking: { readonly why: LockReason };
  /** The open vault’s folder went away, or is there again. */
  readonly place: { readonly isHere: boolean };
  /** How far a long piece of work has come; `done` of `total` steps, total 0 when it cannot be known. */
  readonly progress: {
    readonly job: string;
    readonly doing: string;
    readonly done: number;
    readonly total: number;
  };
}
