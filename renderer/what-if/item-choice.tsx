import type { VersionPage } from '../../domain/what-if/model';
import { CheckboxGroup } from '../ui/checkbox-group';
import { useIsPrivate, usePrivateName } from '../ui/private-text';

interface ItemChoiceProps {
  readonly page: VersionPage;
  /** Whose items can be chosen. */
  readonly pupilIds: readonly string[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The items of section F of the run's pupils that it delivers; nothing where none of them has a plan. */
export function ItemChoice({ page, pupilIds, value, onChange }: ItemChoiceProps) {
  const name = usePrivateName();
  const isPrivate = useIsPrivate();
  const items = page.items.filter(({ pupilId }) => pupilIds.includes(pupilId));
  if (items.length === 0) return null;
  return (
    <CheckboxGroup
      label="Section F items that it delivers"
      hint="Their minutes count as covered by this run."
      options={items.map(({ id, pupilName, ref, what }) => ({
        id,
        label: `${name(pupilName)}, ${ref}`,
        ...(!isPrivate && { detail: what }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
