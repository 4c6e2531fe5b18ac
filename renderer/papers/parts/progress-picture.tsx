import type { TargetChart } from '../../../domain/progress/chart';
import { ratings } from '../../../domain/support-plans/codes';

/** The picture in millimetres: its width, the height of the drawn field, and the room for the words around it. */
const wide = 116;
const high = 18;
const room = { left: 18, right: 9, top: 3, bottom: 6 };

interface ProgressPictureProps {
  readonly chart: TargetChart;
  /** '5 values. The last value is above the line …'. */
  readonly description: string;
}

/** What was seen of a target, in black: dots on a solid line, and the dashed line from baseline to target. The figures stand below it. */
export function ProgressPicture({ chart, description }: ProgressPictureProps) {
  const { points, line, lastDay, ticks } = chart;
  const seen = points.flatMap(({ day, seen: value }) => (value === undefined ? [] : [{ day, value }]));
  const labels = labelsOf(chart);
  const values = [...labels.map(({ value }) => value), ...seen.map(({ value }) => value)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const x = (day: number): number =>
    room.left + (day / Math.max(1, lastDay)) * (wide - room.left - room.right);
  const y = (value: number): number => room.top + high - ((value - lowest) / (highest - lowest || 1)) * high;
  const at = ({ day, value }: { day: number; value: number }): string => `${x(day)},${y(value)}`;
  const ends = points.flatMap(({ day, line: value }) => (value === undefined ? [] : [{ day, value }]));
  const floor = room.top + high;
  return (
    <svg
      className="progress-picture"
      viewBox={`0 0 ${wide} ${floor + room.bottom}`}
      role="img"
      aria-label={description}
    >
      <path className="axis" d={`M${room.left} ${room.top}V${floor}H${wide - room.right}`} />
      {labels.map(({ value, words }) => (
        <text key={words} x={room.left - 1.5} y={y(value) + 0.9} textAnchor="end">
          {words}
        </text>
      ))}
      {ticks.map(({ day, label }) => (
        <text key={day} x={x(day)} y={floor + 4.6} textAnchor="middle">
          {label}
        </text>
      ))}
      {line !== null && <polyline className="hoped" points={ends.map(at).join(' ')} />}
      <polyline className="seen" points={seen.map(at).join(' ')} />
      {seen.map((point) => (
        <circle key={at(point)} cx={x(point.day)} cy={y(point.value)} r={0.9} />
      ))}
    </svg>
  );
}

/** What stands at the side: the ratings in words, or the baseline and the target; without a line the lowest and the highest value. */
function labelsOf({
  kind,
  line,
  points,
}: TargetChart): readonly { readonly value: number; readonly words: string }[] {
  if (kind === 'rating') return ratings.map(({ rating, short }) => ({ value: rating, words: short }));
  const values = points.flatMap(({ seen }) => seen ?? []);
  const ends = line === null ? [Math.min(...values), Math.max(...values)] : [line.from, line.to];
  return [...new Set(ends)].map((value) => ({ value, words: String(value) }));
}
