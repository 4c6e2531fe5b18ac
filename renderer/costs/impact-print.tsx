import { Printer } from 'lucide-react';
import { type ImpactAsked, impactList } from '../../domain/papers/impact-list';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { notify } from '../ui/toasts';

/** The part of the impact that is on the screen, on paper: for leaders and governors. */
export function ImpactPrint(asked: ImpactAsked) {
  const print = async (): Promise<void> => {
    const printed = await ask('papers', 'printList', impactList(asked));
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
  };
  return (
    <Button icon={Printer} onPress={() => void print()}>
      Print
    </Button>
  );
}
