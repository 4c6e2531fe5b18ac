import type { BroadAreaCode } from '../../pupils/codes';
import type { StartingType } from '../catalogue';
import type { ProvisionLayerCode } from '../codes';

/** Usual figures: minutes in a session, sessions in a week, school weeks, adults to children. */
type Usual = readonly [
  minutes: number | null,
  sessions: number | null,
  weeks: number | null,
  ratio: string | null,
];
/** What is measured before and after, and what a child usually gains in that unit over the weeks; null where no figure is fair. */
type Measured = readonly [entry: string, exit: string, gain: number | null, unit: string | null];

interface Words {
  readonly what: string;
  readonly evidence: string;
  readonly usual: Usual;
  readonly measured: Measured;
  readonly resources: string;
  /** Pounds for one run. */
  readonly pounds: number;
  readonly training: string;
}

/** Writes the entries of one area: `entries('CI')('talk-group', 'T', 'Talk group', { ... })`. */
export function entries(area: BroadAreaCode) {
  return (key: string, layer: ProvisionLayerCode, name: string, words: Words): StartingType => {
    const [minutesPerSession, sessionsPerWeek, weeks, ratio] = words.usual;
    const [entryMeasure, exitMeasure, expectedGain, gainUnit] = words.measured;
    return {
      ...{ key, name, area, layer, what: words.what, evidenceBase: words.evidence },
      ...{ minutesPerSession, sessionsPerWeek, weeks, ratio },
      ...{ entryMeasure, exitMeasure, expectedGain, gainUnit },
      resources: words.resources,
      resourcePence: words.pounds * 100,
      training: words.training,
    };
  };
}
