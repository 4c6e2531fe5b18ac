import { ImagePlus } from 'lucide-react';
import type { Result } from '../../domain/common/result';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Menu } from '../ui/menu';
import { notify } from '../ui/toasts';

interface LogoMenuProps {
  readonly schoolId: string;
  readonly schoolName: string;
  readonly hasLogo: boolean;
}

/** Sets, replaces and takes away the logo on the school's papers. */
export function LogoMenu({ schoolId, schoolName, hasLogo }: LogoMenuProps) {
  const choose = useChange('documents', 'chooseLogo');
  const remove = useChange('documents', 'removeLogo');
  const withUndo = useWithUndo();
  const chosen = async (answer: Promise<Result<unknown>>) => {
    const result = await answer;
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if (result.value !== null) notify({ text: 'The logo will appear on every paper from this school' });
  };
  return (
    <Menu
      label={`Logo of ${schoolName}`}
      icon={ImagePlus}
      items={[
        {
          id: 'choose',
          label: hasLogo ? 'Choose another logo' : 'Choose a logo',
          onAction: () => void chosen(choose({ schoolId })),
        },
        ...(hasLogo
          ? [
              {
                id: 'remove',
                label: 'Remove the logo',
                onAction: () => void withUndo(remove({ schoolId }), 'Logo removed'),
              },
            ]
          : []),
      ]}
    />
  );
}
