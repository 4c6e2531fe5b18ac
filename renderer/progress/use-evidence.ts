import { formatDate } from '../../domain/common/date-words';
import { useRead } from '../app/calls';
import type { Option } from '../ui/option';

/** A pupil's documents, to choose one as evidence. Photos of the child and papers that were sent show nothing of a target. */
export function useEvidence(pupilId: string): readonly Option[] {
  const { value } = useRead('documents', 'forPupil', { pupilId });
  return (value ?? [])
    .filter(({ purpose }) => purpose === 'report')
    .map(({ id, title, reportDate }) => ({
      id,
      label: title,
      ...(reportDate !== null && { detail: formatDate(reportDate) }),
    }));
}
