import type { SupportPlanList } from '../../domain/support-plans/api';
import { planStates } from '../../domain/support-plans/list-row';
import { Select } from '../ui/select';
import { usePlanList } from './list-store';
import styles from './support-plans.module.css';

/** By school, class, teacher and state: a class teacher's own children are one choice away. */
export function PlanFilters({ list }: { readonly list: SupportPlanList }) {
  const { schoolId, classId, teacherId, state, narrow } = usePlanList();
  const classes = list.classes.filter((one) => schoolId === null || one.schoolId === schoolId);
  const teachers = new Map(
    list.rows.flatMap((row) =>
      row.teacherId !== null && row.teacherName !== null ? [[row.teacherId, row.teacherName] as const] : [],
    ),
  );
  return (
    <div className={styles['filters']}>
      {list.schools.length > 1 && (
        <Select
          label="School"
          emptyLabel="All schools"
          options={list.schools.map(({ id, name }) => ({ id, label: name }))}
          value={schoolId}
          onChange={(id) => narrow({ schoolId: id, classId: null })}
        />
      )}
      <Select
        label="Class"
        emptyLabel="All classes"
        options={classes.map(({ id, name }) => ({ id, label: name }))}
        value={classId}
        onChange={(id) => narrow({ classId: id })}
      />
      {teachers.size > 0 && (
        <Select
          label="Teacher"
          emptyLabel="All teachers"
          options={[...teachers].map(([id, label]) => ({ id, label }))}
          value={teacherId}
          onChange={(id) => narrow({ teacherId: id })}
        />
      )}
      <Select
        label="State"
        emptyLabel="All plans"
        options={planStates.map(({ code, name }) => ({ id: code, label: name }))}
        value={state}
        onChange={(code) => narrow({ state: code })}
      />
    </div>
  );
}
