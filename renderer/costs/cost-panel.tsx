import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import { howRounded } from '../../domain/costs/amounts';
import type { PupilCosts } from '../../domain/costs/pupil-costs';
import type { RateKind } from '../../domain/costs/rates';
import { againstThreshold } from '../../domain/costs/threshold';
import { academicYearName } from '../../domain/school/academic-year';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { RadioGroup } from '../ui/radio-group';
import { TextLink } from '../ui/text-link';
import { CostTable, pounds } from './cost-table';
import styles from './costs.module.css';
import { useShownRate } from './use-cost-choice';

/** What one pupil's provision costs in this school year, and what came in for it. */
export function CostPanel({ pupilId }: { readonly pupilId: string }) {
  const { value, problem } = useRead('costs', 'forPupil', { pupilId });
  const [chosen, setChosen] = useState<RateKind>('actual');
  const { rate, isHidden } = useShownRate(chosen, value?.hidesActual ?? true);
  if (problem)
    return (
      <Callout tone="danger" heading="The costs cannot be shown" level={3}>
        <p>{problem.message}</p>
      </Callout>
    );
  if (!value) return <Loading />;
  if (value.lines.length === 0) {
    return (
      <p className={styles['soft']}>
        No provision of {academicYearName(value.startYear)} has this pupil in it.
      </p>
    );
  }
  return (
    <div className={styles['stack']}>
      {!isHidden && (
        <RadioGroup<RateKind>
          label="Rates"
          isHorizontal
          options={[
            { id: 'actual', label: 'What the school pays' },
            { id: 'standard', label: 'Authority’s standard rates' },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <Shares costs={value} rate={rate} />
      <p className={styles['soft']}>{howRounded}</p>
      <p>{thresholdWords(value, rate)}</p>
    </div>
  );
}

function Shares({ costs, rate }: { readonly costs: PupilCosts; readonly rate: RateKind }) {
  return (
    <CostTable
      caption={`Cost of provision in ${academicYearName(costs.startYear)}`}
      head={['Provision', 'Shared by', 'Weeks over', 'Whole run', 'To date']}
      rows={costs.lines.map((line) => ({
        key: line.runId,
        cells: [
          <TextLink key="run" to={paths.provisionRun(line.runId)}>
            {line.name}
          </TextLink>,
          countOf(line.children, 'pupil'),
          `${line.weeksElapsed} of ${line.weeks}`,
          pounds(line.share[rate].whole),
          pounds(line.share[rate].toDate),
        ],
      }))}
      total={['Total', '', '', pounds(costs.total[rate].whole), pounds(costs.total[rate].toDate)]}
    />
  );
}

function thresholdWords({ total, topUp, otherIncome }: PupilCosts, rate: RateKind): string {
  const parts = [
    againstThreshold(total[rate].whole, topUp.whole).words,
    topUp.whole > 0 ? `Top-up received for the year: ${pounds(topUp.whole)}` : null,
    otherIncome.whole > 0 ? `Other money for this pupil: ${pounds(otherIncome.whole)}` : null,
  ];
  return `${parts.filter((part) => part !== null).join('. ')}.`;
}
