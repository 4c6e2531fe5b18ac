import { useState } from 'react';
import { useLocation } from 'wouter';
import type { WhatIfPage } from '../../domain/what-if/model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import styles from './what-if.module.css';

interface AddVersionProps {
  readonly schoolId: string;
  readonly page: WhatIfPage;
}

/** A new version, like the map or like another version; it is then open to be changed. */
export function AddVersion({ schoolId, page }: AddVersionProps) {
  const add = useChange('whatIf', 'add');
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [likeId, setLikeId] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const readable = page.versions.filter(({ figures }) => figures !== null);
  const submit = async () => {
    const result = await add({ schoolId, startYear: page.startYear, name, likeId });
    if (result.ok) navigate(paths.whatIfVersion(result.value.id));
    else setError(result.problem.fields?.[0]?.message ?? result.problem.message);
  };
  return (
    <Form label="New version" onSubmit={() => void submit()}>
      <div className={styles['tools']}>
        <TextField
          label="Name of a new version"
          placeholder="Fewer hours in spring"
          value={name}
          onChange={setName}
          error={error}
        />
        {readable.length > 0 && (
          <Select
            label="Begins like"
            emptyLabel="The map as it is"
            options={readable.map((version) => ({ id: version.id, label: version.name }))}
            value={likeId}
            onChange={setLikeId}
          />
        )}
        <Button type="submit" kind="primary">
          Make the version
        </Button>
      </div>
    </Form>
  );
}
