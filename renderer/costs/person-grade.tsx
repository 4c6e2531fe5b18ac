import { saved, useChange, useRead } from '../app/calls';
import { AutosaveSelect } from '../ui/autosave-choices';

interface PersonGradeProps {
  readonly staffId: string;
  readonly schoolId: string;
}

/** The grade of one member of staff: what an hour of theirs costs follows from it. */
export function PersonGrade({ staffId, schoolId }: PersonGradeProps) {
  const { value: page } = useRead('costs', 'grades', { schoolId });
  const setGrade = useChange('costs', 'setStaffGrade');
  if (!page || page.grades.length === 0) return null;
  return (
    <AutosaveSelect<string>
      label="Grade"
      emptyLabel="No grade"
      options={page.grades.map(({ id, code }) => ({ id, label: code }))}
      value={page.staff.find(({ id }) => id === staffId)?.gradeId ?? null}
      onSave={(gradeId) => saved(setGrade({ staffId, gradeId }))}
    />
  );
}
