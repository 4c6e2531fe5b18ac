import { Camera } from 'lucide-react';
import type { Result } from '../../domain/common/result';
import { useChange } from '../app/calls';
import { Menu } from '../ui/menu';
import { notify } from '../ui/toasts';

export interface PhotoMenuProps {
  readonly pupilId: string;
  readonly hasPhoto: boolean;
}

/** Sets, replaces and takes away a pupil's photo. */
export function PhotoMenu({ pupilId, hasPhoto }: PhotoMenuProps) {
  const choose = useChange('documents', 'choosePhoto');
  const remove = useChange('documents', 'removePhoto');
  const tell = async (answer: Promise<Result<unknown>>) => {
    const result = await answer;
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  const items = [
    {
      id: 'choose',
      label: hasPhoto ? 'Choose another photo' : 'Choose a photo',
      onAction: () => void tell(choose({ pupilId })),
    },
    ...(hasPhoto
      ? [{ id: 'remove', label: 'Remove the photo', onAction: () => void tell(remove({ pupilId })) }]
      : []),
  ];
  return <Menu label="Photo" icon={Camera} items={items} />;
}
