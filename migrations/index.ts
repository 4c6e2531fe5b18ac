import * as school from './0010-school';
import * as pupils from './0020-pupils';
import * as documents from './0030-documents';
import * as imports from './0040-imports';
import * as ehcPlans from './0050-ehc-plans';
import * as reviews from './0060-reviews';
import * as reviewRecord from './0070-review-record';
import * as supportPlans from './0080-support-plans';
import * as provision from './0090-provision';
import * as staffTime from './0100-staff-time';
import * as schoolClosures from './0110-school-closures';
import * as search from './0140-search';
import * as history from './0150-history';
import * as retention from './0160-retention';
import * as rights from './0170-rights';
import * as drafts from './0190-drafts';
import * as searchMore from './0200-search-more';

/** A step from one shape of the database to the next: raw SQL, run in one transaction. Never edited once released. */
export interface Migration {
  /** Four digits in tens and a word, `0010-school`: the order in which they run. */
  readonly name: string;
  readonly statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  school,
  pupils,
  documents,
  imports,
  ehcPlans,
  reviews,
  reviewRecord,
  supportPlans,
  provision,
  staffTime,
  schoolClosures,
  search,
  history,
  retention,
  rights,
  drafts,
  searchMore,
];
