import { useRef, useState } from 'react';
import type { PictureKind } from '../../../../domain/documents/kinds';
import { Callout } from '../../../ui/callout';
import { Loading } from '../../../ui/loading';
import { useInnerWidth } from '../use-inner-width';
import styles from '../viewer.module.css';
import { ViewerTools } from '../viewer-tools';
import { fitting, type Zoom } from '../zoom';
import { usePictureUrl } from './use-picture-url';

export interface PictureViewerProps {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  readonly title: string;
}

/** A photograph, upright as its camera says, to be turned and made larger. */
export function PictureViewer({ kind, bytes, title }: PictureViewerProps) {
  const picture = usePictureUrl(kind, bytes);
  const box = useRef<HTMLDivElement>(null);
  const room = useInnerWidth(box);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turned, setTurned] = useState(0);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [isBroken, setBroken] = useState(false);
  const isOnItsSide = turned % 180 !== 0;
  const scale = zoom === 'width' ? Math.min(1, fitting(room, isOnItsSide ? size.height : size.width)) : zoom;
  const width = size.width * scale;
  const height = size.height * scale;

  if (picture.kind === 'cannot-show' || isBroken) {
    return (
      <Callout tone="warning" heading="This picture cannot be shown">
        <p>It may be damaged. It is kept as it came. Ask for it again from whoever sent it.</p>
      </Callout>
    );
  }
  return (
    <div className={styles['viewer']}>
      <ViewerTools scale={scale} onZoom={setZoom} turned={turned} onTurn={setTurned} />
      <div ref={box} className={styles['scroller']} role="region" aria-label={title} {...reachable}>
        {picture.kind === 'opening' ? (
          <Loading label="Opening the picture" />
        ) : (
          <div
            className={styles['imageFrame']}
            style={isOnItsSide ? { width: height, height: width } : { width, height }}
          >
            <img
              className={styles['image']}
              src={picture.url}
              alt={title}
              style={{ width, height, transform: `rotate(${turned}deg)` }}
              onLoad={({ currentTarget }) =>
                setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
              }
              onError={() => setBroken(true)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** Who has no mouse scrolls with the arrow keys: the box must be reachable with Tab (WCAG 2.1.1). */
const reachable = { tabIndex: 0 } as const;
