import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import {
  flagKinds,
  type FlagType,
  type HistoricSenStatusCode,
  type MonitoringOutcome,
  monitoringOutcomes,
  type SenLayerCode,
  senLayers,
  type SenNeedCode,
  senNeedName,
  type SenStatusCode,
  senStatusName,
} from './codes';

/** 'SEN support, layer Targeted'. */
export function statusWords(code: SenStatusCode | HistoricSenStatusCode, layer: SenLayerCode | null): string {
  const name = layer === null ? null : (senLayers.find((item) => item.code === layer)?.name ?? layer);
  return name === null ? senStatusName(code) : `${senStatusName(code)}, layer ${name}`;
}

/** 'primary', 'secondary', 'number 3'. */
export function rankWords(rank: number): string {
  return rank === 1 ? 'primary' : rank === 2 ? 'secondary' : `number ${rank}`;
}

/** 'Need: Speech, language and communication needs (primary)'. */
export function needWords(type: SenNeedCode, rank: number): string {
  return `${senNeedName(type)} (${rankWords(rank)})`;
}

/** 'Young carer: identified by the school'. */
export function flagWords(type: FlagType, code: string | null): string {
  const kind = flagKinds.find((item) => item.code === type);
  const detail = kind?.codes.find((item) => item.code === code)?.name;
  const name = kind?.name ?? type;
  return detail === undefined ? name : `${name}: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}

export function outcomeWords(outcome: MonitoringOutcome): string {
  return monitoringOutcomes.find((item) => item.code === outcome)?.name ?? outcome;
}

/** 'since 3 September 2026', '3 September 2026 to 18 December 2026', 'until 18 December 2026'; empty without dates. */
export function spanWords(startsOn: IsoDate | null, endsOn: IsoDate | null): string {
  if (startsOn !== null && endsOn !== null) return `${formatDate(startsOn)} to ${formatDate(endsOn)}`;
  if (startsOn !== null) return `since ${formatDate(startsOn)}`;
  return endsOn === null ? '' : `until ${formatDate(endsOn)}`;
}
