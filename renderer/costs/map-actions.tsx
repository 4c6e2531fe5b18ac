import { Printer } from 'lucide-react';
import type { RateKind } from '../../domain/costs/rates';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { SaveUnprotected } from '../ui/save-unprotected';
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
      <SaveUnprotected onSave={save}>{contents(map.rate)}</SaveUnprotected>
      <Button icon={Printer} onPress={() => void print()}>
        Print the costed map
      </Button>
    </>
  );
}

function contents(rate: RateKind): string {
  const rates = rate === 'actual' ? 'what the school pays' : 'the authority’s standard rates';
  return `The costed map with the hourly rates (${rates}), the totals and the income, as an Excel file. Nobody is named in it.`;
}
