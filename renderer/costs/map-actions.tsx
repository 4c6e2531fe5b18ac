import { FileSpreadsheet, Printer } from 'lucide-react';
import type { RateKind } from '../../domain/costs/rates';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { notify } from '../ui/toasts';

interface MapActionsProps {
  readonly schoolId: string;
  readonly startYear: number;
  readonly rate: RateKind;
}

/** The whole-school costed map on paper, or as a spreadsheet. */
export function MapActions(map: MapActionsProps) {
  const print = async () => {
    const result = await ask('costs', 'printMap', map);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  const save = async () => {
    const result = await ask('costs', 'saveMap', map);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if (result.value) notify({ text: `${result.value.fileName} was saved. It is not protected.` });
  };
  return (
    <>
      <Button icon={FileSpreadsheet} onPress={() => void save()}>
        Save as a spreadsheet
      </Button>
      <Button icon={Printer} onPress={() => void print()}>
        Print the costed map
      </Button>
    </>
  );
}
