import type { RetentionTarget } from '../../domain/retention/api';

/** One text for what a line is about. */
export function targetKey(target: RetentionTarget): string {
  return target.kind === 'pupil' ? target.pupilId : `${target.recordClass} ${target.startYear}`;
}
