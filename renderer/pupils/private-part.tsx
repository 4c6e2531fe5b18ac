import type { ReactNode } from 'react';
import { Callout } from '../ui/callout';
import { useIsPrivate } from '../ui/private-text';

/** Fields that tell who it is: not on the page at all while names are hidden. */
export function PrivatePart({ children }: { readonly children: ReactNode }) {
  if (!useIsPrivate()) return <>{children}</>;
  return (
    <Callout heading="Hidden while names are hidden">
      <p>Show names again with the switch at the top to see and change these details.</p>
    </Callout>
  );
}
