import { type BroadAreaCode, type SenNeedCode, senNeedName, senNeedTypes } from '../pupils/codes';

/** What the pupil's record says already when her first plan is started. */
export interface RecordForPlan {
  readonly strengths: string | null;
  readonly summary: string | null;
  /** Open needs, the primary one first. */
  readonly needs: readonly {
    readonly type: SenNeedCode;
    readonly broadArea: BroadAreaCode | null;
    readonly note: string | null;
  }[];
}

/** The answers that a first plan begins with: nobody types a thing twice. */
export function firstAnswers(record: RecordForPlan): readonly { field: string; value: string }[] {
  const answers = [
    { field: 'strengths', value: record.strengths ?? '' },
    { field: 'assessment', value: record.summary ?? '' },
    ...(['CI', 'CL', 'SEMH', 'SP'] as const).map((area) => ({
      field: `barriers${area}`,
      value: barriersIn(record, area),
    })),
  ];
  return answers.filter(({ value }) => value !== '');
}

function barriersIn({ needs }: RecordForPlan, area: BroadAreaCode): string {
  return needs
    .filter(({ type, broadArea }) => (broadArea ?? usualArea(type)) === area)
    .map(({ type, note }) => (note === null ? senNeedName(type) : `${senNeedName(type)}: ${note}`))
    .join('\n');
}

function usualArea(type: SenNeedCode): BroadAreaCode | null {
  return senNeedTypes.find(({ code }) => code === type)?.area ?? null;
}
