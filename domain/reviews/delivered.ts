import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { poundsInWords } from '../common/money';
import { minutesInWords } from '../ehc-plans/provision-sums';
import type { PackProvisionItem, ReviewPackData } from './pack-data';
import {
  type DeliveredGap,
  deliveredInWords,
  figuresOf,
  gapOf,
  hasPlannedFigures,
  isNone,
  notDelivered,
  wholeMinutesPerWeek,
  wholeMinutesPerYear,
} from './delivered-gap';
import { costOfItem, fundingBalance, type FundingBalance } from './provision-cost';
import { dueInWords, figuresDue } from './planned-to-date';
import type { PackDelivered } from './record-data';

/** Provision planned against delivered, with costs and funding, for the paper R7 and the screen alike. */
export interface ProvisionReport {
  /** Every item of sections F, G, H1 and H2, in the order of the plan. */
  readonly rows: readonly ProvisionRow[];
  /** Section F only: that is what the funding is for, and what the school must secure. */
  readonly sums: ProvisionSums;
  /** All costs that are known, in whole pence; null while none is. */
  readonly costPence: number | null;
  readonly costWords: string | null;
  readonly funding: FundingBalance;
}

export interface ProvisionRow {
  readonly item: PackProvisionItem['provision'];
  /** The plan says that nothing is needed here ("None required"). */
  readonly isNone: boolean;
  /** '15 minutes, 4 times a week, 38 weeks a year'; empty when the plan has no figures. */
  readonly plannedWords: string;
  /** 'Due from 14 September 2026 up to 21 January 2027: 15 weeks, 15 hours'; null where the plan has no figures. */
  readonly dueWords: string | null;
  /** The last day up to which both are counted; null: the plan's year is compared. */
  readonly upTo: IsoDate | null;
  /** Whole minutes of what the plan says that are due in the days compared. */
  readonly plannedToDate: number | null;
  /** Whole minutes. */
  readonly plannedPerWeek: number | null;
  readonly plannedPerYear: number | null;
  readonly delivered: PackDelivered;
  /** False while nothing about the delivery of this item has been entered. */
  readonly isRecorded: boolean;
  /** '15 minutes, 4 times a week, 34 weeks'; empty while there are no figures. */
  readonly deliveredWords: string;
  readonly deliveredPerWeek: number | null;
  readonly deliveredPerYear: number | null;
  readonly gap: DeliveredGap;
  /** The plan has figures that can be taken as delivered, and none are recorded yet. */
  readonly awaitsFigures: boolean;
  /** The child had less than the plan says: a reason is asked for. */
  readonly asksForReason: boolean;
  readonly costPence: number | null;
  readonly costWords: string | null;
}

/** Whole minutes. Sums of what is known; what is compared has figures in the plan and as delivered. */
export interface ProvisionSums {
  readonly plannedPerWeek: number;
  readonly plannedPerYear: number;
  readonly plannedToDate: number;
  /** The day up to which all items are counted; null where they are not the same. */
  readonly upTo: IsoDate | null;
  readonly deliveredPerWeek: number;
  readonly deliveredPerYear: number;
  /** Delivered less planned over the compared items; null when none can be compared. */
  readonly gapPerYear: number | null;
  readonly comparedItems: number;
  /** '8 hours fewer than the plan says, over the 2 of 3 items with figures for both'; null when none can be compared. */
  readonly gapWords: string | null;
  /** Items of section F that need provision at all. */
  readonly items: number;
}

/**
 * Puts planned and delivered side by side, with sums, cost and funding. What is compared is what is due in the days over which delivery is
 * known (planned-to-date.ts), so that in autumn nothing of the coming spring counts as missed.
 */
export function provisionReport(data: ReviewPackData): ProvisionReport {
  const rows = data.provision.items.map((item) =>
    provisionRow(item, data.record.delivered[item.provision.id] ?? notDelivered),
  );
  const costs = rows.flatMap(({ costPence }) => (costPence === null ? [] : [costPence]));
  const costPence = costs.length === 0 ? null : sumOf(costs);
  return {
    rows,
    sums: sumsOf(rows.filter(({ item, isNone: none }) => item.section === 'F' && !none)),
    costPence,
    costWords: costPence === null ? null : poundsInWords(costPence),
    funding: fundingBalance(data.record.funding, costPence),
  };
}

function provisionRow(
  { provision, quantity, due }: PackProvisionItem,
  delivered: PackDelivered,
): ProvisionRow {
  const planned = due === null ? provision : figuresDue(provision, due);
  const gap = gapOf(planned, delivered, due === null || due.part.kind === 'year');
  const deliveredPerYear = wholeMinutesPerYear(figuresOf(delivered));
  const costPence = costOfItem(delivered, deliveredPerYear);
  return {
    item: provision,
    isNone: isNone(provision),
    plannedWords: quantity,
    dueWords: due === null || isNone(provision) ? null : dueInWords(due, planned),
    upTo: due?.to ?? null,
    plannedToDate: wholeMinutesPerYear(planned),
    plannedPerWeek: wholeMinutesPerWeek(provision),
    plannedPerYear: wholeMinutesPerYear(provision),
    delivered,
    isRecorded: gap.state !== 'not-recorded' || delivered.deliveredBy !== null || delivered.effect !== null,
    deliveredWords: deliveredInWords(delivered),
    deliveredPerWeek: wholeMinutesPerWeek(figuresOf(delivered)),
    deliveredPerYear,
    gap,
    awaitsFigures: gap.state === 'not-recorded' && hasPlannedFigures(provision) && !isNone(provision),
    asksForReason: gap.state === 'less',
    costPence,
    costWords: costPence === null ? null : poundsInWords(costPence),
  };
}

function sumsOf(rows: readonly ProvisionRow[]): ProvisionSums {
  const total = (read: (row: ProvisionRow) => number | null): number =>
    sumOf(rows.map((row) => read(row) ?? 0));
  const days = [...new Set(rows.map(({ upTo }) => upTo))];
  const upTo = days.length === 1 ? (days[0] ?? null) : null;
  const compared = rows.filter(({ gap }) => gap.minutesPerYear !== null);
  const gapPerYear = compared.length === 0 ? null : sumOf(compared.map(({ gap }) => gap.minutesPerYear ?? 0));
  return {
    plannedPerWeek: total((row) => row.plannedPerWeek),
    plannedPerYear: total((row) => row.plannedPerYear),
    plannedToDate: total((row) => row.plannedToDate),
    upTo,
    deliveredPerWeek: total((row) => row.deliveredPerWeek),
    deliveredPerYear: total((row) => row.deliveredPerYear),
    gapPerYear,
    comparedItems: compared.length,
    gapWords:
      gapPerYear === null
        ? null
        : sumInWords(
            gapPerYear,
            upTo,
            compared.length === rows.length ? null : [compared.length, rows.length],
          ),
    items: rows.length,
  };
}

function sumInWords(gap: number, upTo: IsoDate | null, some: readonly [number, number] | null): string {
  const until = upTo === null ? '' : ` up to ${formatDate(upTo)}`;
  const over = some === null ? '' : `, over the ${some[0]} of ${some[1]} items with figures for both`;
  if (gap === 0) return `As much time as the plan says${until}${over}`;
  return `${minutesInWords(Math.abs(gap))} ${gap < 0 ? 'fewer' : 'more'} than the plan says${until}${over}`;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
