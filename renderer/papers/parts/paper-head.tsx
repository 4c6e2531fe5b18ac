import { preparedWords } from '../../../domain/papers/head-facts';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import type { PairProps } from './pair';
import { PupilLine } from './pupil-line';
import { SchoolLine } from './school-line';

interface PaperHeadProps {
  readonly data: ReviewPackData;
  readonly logo: string | null;
  readonly title: string;
  readonly subtitle: string;
  /** More pairs for the pupil's lines. */
  readonly more?: readonly PairProps[];
}

/** The common head of every paper: the school, the paper's title, who prepared it and when, the pupil's lines. */
export function PaperHead({ data, logo, title, subtitle, more = [] }: PaperHeadProps) {
  return (
    <header className="head">
      <SchoolLine school={data.school} logo={logo} />
      <h1>{title}</h1>
      <p className="head-subtitle">{subtitle}</p>
      <p className="head-prepared">{preparedWords(data)}</p>
      <PupilLine data={data} more={more} />
    </header>
  );
}
