import { X } from 'lucide-react';
import type { VersionPage } from '../../domain/what-if/model';
import { AddByTyping } from '../ui/add-by-typing';
import { IconButton } from '../ui/icon-button';
import { PrivateText, usePrivateName } from '../ui/private-text';
import styles from './what-if.module.css';

interface PickPupilsProps {
  readonly pupils: VersionPage['pupils'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const ofClass = 'class ';

/** Pupils put together by typing names, or a class at once. */
export function PickPupils({ pupils, chosen, onChange }: PickPupilsProps) {
  const privateName = usePrivateName();
  const left = pupils.filter(({ id }) => !chosen.includes(id));
  const classNames = [...new Set(left.map(({ detail }) => detail))].filter((name) => name !== '').sort();
  const put = (id: string) => {
    const ids = id.startsWith(ofClass)
      ? left.filter(({ detail }) => detail === id.slice(ofClass.length)).map((pupil) => pupil.id)
      : [id];
    onChange([...chosen, ...ids]);
  };
  return (
    <div className={styles['pupils']}>
      <AddByTyping
        label="Pupils"
        hint="A name, or a class for everyone in it."
        options={[
          ...classNames.map((name) => ({ id: `${ofClass}${name}`, label: name, detail: 'the whole class' })),
          ...left.map(({ id, name, detail }) => ({ id, label: privateName(name), detail })),
        ]}
        onChoose={put}
      />
      {chosen.length > 0 && (
        <ul aria-label="Pupils of the new run" className={styles['chips']}>
          {pupils
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name }) => (
              <li key={id} className={styles['chip']}>
                <PrivateText>{name}</PrivateText>
                <IconButton
                  label={`Take ${privateName(name)} out`}
                  icon={X}
                  onPress={() => onChange(chosen.filter((one) => one !== id))}
                />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
