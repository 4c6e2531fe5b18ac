import { ChildFullSheet } from './child-full-sheet';
import { ChildSimpleSheet } from './child-simple-sheet';
import { ChildSymbolsSheet } from './child-symbols-sheet';
import type { SheetProps } from './sheet-props';

/** R4: the child’s views, in the version that the child can use. */
export function ChildViewsSheet(props: SheetProps) {
  switch (props.sheet.layout) {
    case 'symbols':
      return <ChildSymbolsSheet {...props} />;
    case 'simple':
      return <ChildSimpleSheet {...props} />;
    default:
      return <ChildFullSheet {...props} />;
  }
}
