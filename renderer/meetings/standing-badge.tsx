import type { MeetingStanding } from '../../domain/meetings/year';
import { Badge } from '../ui/badge';

/** Whether enough meetings were held, in a word. */
export function StandingBadge({ standing: { state } }: { readonly standing: MeetingStanding }) {
  switch (state) {
    case 'late':
      return <Badge tone="warning">Due</Badge>;
    case 'enough':
      return <Badge tone="success">Enough</Badge>;
    case 'on-the-way':
      return <Badge>Not due yet</Badge>;
  }
}
