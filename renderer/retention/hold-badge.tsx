import { Scale } from 'lucide-react';
import { useRead } from '../app/calls';
import { Badge } from '../ui/badge';

/** In a pupil's header: that nothing of the record may be disposed of. */
export function HoldBadge({ pupilId }: { readonly pupilId: string }) {
  const { value } = useRead('retention', 'forPupil', { pupilId });
  if (value?.standing.state !== 'held') return null;
  return (
    <Badge tone="warning" icon={Scale}>
      On legal hold
    </Badge>
  );
}
