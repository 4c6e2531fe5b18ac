import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PupilPageData } from '../../domain/pupils/page-model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { PhotoMenu } from '../documents/photo-menu';
import { Menu } from '../ui/menu';
import { usePrivateName } from '../ui/private-text';
import { LeaveDialog } from './leave-dialog';

/** What is done with the pupil as a whole, with Undo. */
export function PupilMenu({ page }: { readonly page: PupilPageData }) {
  const { id, isLeaver, photoDocumentId } = page.header;
  const name = usePrivateName()(page.header.name);
  const unarchive = useChange('pupils', 'unarchive');
  const remove = useChange('pupils', 'remove');
  const withUndo = useWithUndo();
  const [, navigate] = useLocation();
  const [isLeaving, setLeaving] = useState(false);
  const toBin = async () => {
    // First away from the page: it could only say that the pupil is gone.
    navigate(paths.pupils);
    await withUndo(remove({ id }), `${name} was moved to the bin`);
  };
  return (
    <>
      <PhotoMenu pupilId={id} hasPhoto={photoDocumentId !== null} />
      <Menu
        label={`More for ${name}`}
        icon={Ellipsis}
        items={[
          isLeaver
            ? {
                id: 'back',
                label: 'Bring back on roll',
                onAction: () => void withUndo(unarchive({ id }), `${name} is on roll again`),
              }
            : { id: 'leave', label: 'Move to the leavers', onAction: () => setLeaving(true) },
          {
            id: 'access',
            label: 'Copies of the record (subject access)',
            onAction: () => navigate(paths.access(id)),
          },
          { id: 'transfer', label: 'File for the next school', onAction: () => navigate(paths.transfer(id)) },
          { id: 'remove', label: 'Move to the bin', isDanger: true, onAction: () => void toBin() },
        ]}
      />
      {isLeaving && <LeaveDialog page={page} onClose={() => setLeaving(false)} />}
    </>
  );
}
