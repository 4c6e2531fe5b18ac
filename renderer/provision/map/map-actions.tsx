import { type MapNames, type MapWhose, paperSizes } from '../../../domain/provision/map/whose';
import { ask } from '../../app/calls';
import { Menu } from '../../ui/menu';
import { SaveUnprotected } from '../../ui/save-unprotected';
import { notify } from '../../ui/toasts';

interface MapActionsProps {
  readonly schoolId: string | null;
  readonly startYear: number;
  readonly whose: MapWhose;
  readonly names: MapNames;
}

/** The map on paper, or as a spreadsheet, with the names as they are shown. */
export function MapActions(map: MapActionsProps) {
  const print = async (size: (typeof paperSizes)[number]) => {
    const result = await ask('maps', 'print', { ...map, size });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  const save = async () => {
    const result = await ask('maps', 'save', map);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if (result.value) notify({ text: `${result.value.fileName} was saved. It is not protected.` });
  };
  return (
    <>
      <SaveUnprotected onSave={save}>{contents(map.names)}</SaveUnprotected>
      <Menu
        label="Print the map"
        items={paperSizes.map((size) => ({
          id: size,
          label: `On ${size}, landscape`,
          onAction: () => void print(size),
        }))}
      />
    </>
  );
}

function contents(names: MapNames): string {
  if (names === 'none') return 'The map as an Excel file. No child is named in it.';
  const how = names === 'full' ? 'their names' : 'their initials';
  return `The map as an Excel file, with every child by ${how}, their status and their provision.`;
}
