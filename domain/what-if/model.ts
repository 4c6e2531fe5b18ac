import type { Amounts, ByRate } from '../costs/amounts';
import type { ProvisionRun } from '../provision/run';
import type { RunDifference } from './differences';
import type { MapFigures } from './figures';

export interface VersionLine {
  readonly id: string;
  readonly name: string;
  /** Null where what is kept cannot be read any more. */
  readonly figures: MapFigures | null;
  /** Against the map as it is. */
  readonly differences: readonly RunDifference[];
}

/** The versions of a year's map, beside the map as it is. */
export interface WhatIfPage {
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  /** Null while there is no school. */
  readonly schoolId: string | null;
  readonly startYear: number;
  readonly today: string;
  readonly hidesActual: boolean;
  readonly now: MapFigures;
  readonly versions: readonly VersionLine[];
}

/** A run in a version. */
export interface VersionRun {
  readonly run: ProvisionRun;
  readonly name: string;
  readonly isLeftOut: boolean;
  /** Only the version has it. */
  readonly isNew: boolean;
  /** The whole run. */
  readonly cost: ByRate<Amounts>;
  readonly children: readonly { readonly pupilId: string; readonly name: string }[];
  readonly difference: RunDifference | null;
}

export interface UnmetLine {
  readonly itemId: string;
  readonly pupilName: string;
  readonly ref: string;
  readonly what: string;
  /** '2 hours of 19 hours in the year'. */
  readonly words: string;
}

/** One version to work on, beside the map as it is. */
export interface VersionPage {
  readonly id: string;
  readonly name: string;
  readonly startYear: number;
  readonly today: string;
  readonly hidesActual: boolean;
  readonly now: MapFigures;
  readonly figures: MapFigures;
  readonly runs: readonly VersionRun[];
  readonly unmet: readonly UnmetLine[];
  readonly differences: readonly RunDifference[];
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  readonly grades: readonly { readonly id: string; readonly name: string }[];
  /** Items of section F of the plans in force. */
  readonly items: readonly {
    readonly id: string;
    readonly pupilId: string;
    readonly pupilName: string;
    readonly ref: string;
    readonly what: string;
  }[];
}
