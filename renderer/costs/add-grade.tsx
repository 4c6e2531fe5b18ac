import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import styles from './costs.module.css';

/** A short name and a name; the rate is entered on the line that appears. */
export function AddGrade({ schoolId }: { readonly schoolId: string }) {
  const add = useChange('costs', 'addGrade');
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const submit = async () => {
    const result = await add({ schoolId, code, name });
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'code', message: result.problem.message }]);
      return;
    }
    setProblems([]);
    setCode('');
    setName('');
  };
  return (
    <Form label="Add a grade" onSubmit={() => void submit()}>
      <div className={styles['tools']}>
        <TextField
          label="Short name"
          hint="For example TA2"
          value={code}
          onChange={setCode}
          error={problemOf('code')}
          spellCheck={false}
        />
        <TextField label="Name of the grade" value={name} onChange={setName} error={problemOf('name')} />
        <Button type="submit" icon={Plus}>
          Add a grade
        </Button>
      </div>
    </Form>
  );
}
