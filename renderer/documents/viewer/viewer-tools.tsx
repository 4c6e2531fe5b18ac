import { RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './viewer.module.css';
import { turn, type Zoom, zoomIn, zoomOut } from './zoom';

export interface ViewerToolsProps {
  /** How large it is shown now, 1 is its own size. */
  readonly scale: number;
  readonly onZoom: (zoom: Zoom) => void;
  readonly turned?: number;
  readonly onTurn?: (turned: number) => void;
  /** Search and page number, where the document has them. */
  readonly children?: ReactNode;
}

/** The row above a document: find, page, size, turn. */
export function ViewerTools({ scale, onZoom, turned = 0, onTurn, children }: ViewerToolsProps) {
  return (
    <div role="group" aria-label="View of the document" className={styles['tools']} data-print="hidden">
      {children}
      <span className={styles['group']}>
        <IconButton label="Smaller" icon={ZoomOut} onPress={() => onZoom(zoomOut(scale))} />
        <span className={styles['scale']} role="status" aria-label="Size">
          {Math.round(scale * 100)}%
        </span>
        <IconButton label="Larger" icon={ZoomIn} onPress={() => onZoom(zoomIn(scale))} />
        <Button kind="quiet" onPress={() => onZoom('width')}>
          Fit width
        </Button>
        {onTurn && <IconButton label="Turn right" icon={RotateCw} onPress={() => onTurn(turn(turned))} />}
      </span>
    </div>
  );
}
