import { FileSpreadsheet } from 'lucide-react';
import { type MapNames, type MapWhose, paperSizes } from '../../../domain/provision/map/whose';
import { ask } from '../../app/calls';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
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
      <Button icon={FileSpreadsheet} onPress={() => void save()}>
        Save as a spreadsheet
      </Button>
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
