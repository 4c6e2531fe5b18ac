import { CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type TargetChart, valueTicks } from '../../domain/progress/chart';
import { ratings } from '../../domain/support-plans/codes';
import styles from './progress-chart.module.css';

interface ProgressChartProps {
  readonly chart: TargetChart;
  readonly unit: string | null;
  /** The picture in words; the same figures stand in the table beside it. */
  readonly description: string;
}

const axis = { stroke: 'var(--line-control)', tick: { fill: 'var(--ink-soft)', fontSize: '0.8125rem' } };

/**
 * What was seen, as dots on a solid line, against the dashed line from baseline to target. Nothing moves, and dashes and dots tell the two
 * apart without their colours.
 */
export function ProgressChart({ chart, unit, description }: ProgressChartProps) {
  const { kind, points, ticks, lastDay, line } = chart;
  const labels = new Map(ticks.map(({ day, label }) => [day, label]));
  const isRated = kind === 'rating';
  const heights = valueTicks(chart);
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['key']}>
        <span>
          <Swatch kind="seen" /> {isRated ? 'Rating' : `Seen${unit === null ? '' : ` (${unit})`}`}
        </span>
        {line !== null && (
          <span>
            <Swatch kind="line" /> From baseline to target
          </span>
        )}
      </figcaption>
      <div role="img" aria-label={description} className={styles['picture']}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={[...points]}
            margin={{ top: 8, right: 44, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid stroke="var(--line)" vertical={false} />
            <XAxis
              {...axis}
              dataKey="day"
              type="number"
              domain={[0, Math.max(1, lastDay)]}
              ticks={ticks.map(({ day }) => day)}
              tickFormatter={(day: number) => labels.get(day) ?? ''}
              interval={0}
              tickMargin={8}
              height={36}
            />
            <YAxis
              {...axis}
              width={isRated ? 88 : 48}
              {...(isRated
                ? {
                    domain: [0, 4],
                    ticks: ratings.map(({ rating }) => rating),
                    tickFormatter: (at: number) => ratings.find(({ rating }) => rating === at)?.short ?? '',
                  }
                : { ticks: [...heights], domain: [heights[0] ?? 0, heights.at(-1) ?? 1] })}
              interval={0}
            />
            {line !== null && (
              <Line
                dataKey="line"
                stroke="var(--ink-soft)"
                strokeWidth={2}
                strokeDasharray="6 4"
                dot={false}
                connectNulls
                isAnimationActive={false}
              />
            )}
            <Line
              dataKey="seen"
              stroke="var(--accent)"
              strokeWidth={2}
              dot={{ r: 4, fill: 'var(--accent)', strokeWidth: 0 }}
              activeDot={false}
              connectNulls
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

function Swatch({ kind }: { readonly kind: 'seen' | 'line' }) {
  return (
    <svg width="32" height="12" aria-hidden className={styles['swatch']} data-kind={kind}>
      <line x1="0" y1="6" x2="32" y2="6" />
      {kind === 'seen' && <circle cx="16" cy="6" r="4" />}
    </svg>
  );
}
