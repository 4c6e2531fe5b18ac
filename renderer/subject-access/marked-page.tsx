import { Plus, Trash2 } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import type { AccessDocument, Area } from '../../domain/subject-access/model';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { PdfPage } from '../pack/pdf-page';
import type { OpenedPdf } from '../pdf/open-pdf';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { IconButton } from '../ui/icon-button';
import { NumberField } from '../ui/number-field';
import { areaBetween, type Box, boxStyle, percentBox } from './area-shape';
import styles from './subject-access.module.css';

interface MarkedPageProps {
  readonly pdf: OpenedPdf;
  /** From 1. */
  readonly number: number;
  readonly requestId: string;
  readonly document: AccessDocument;
}

const pageWidth = 620;

/** One page to draw on with the mouse, and beside it the same by figures. */
export function MarkedPage({ pdf, number, requestId, document }: MarkedPageProps) {
  const addArea = useChange('subjectAccess', 'addArea');
  const withUndo = useWithUndo();
  const add = (box: Box) =>
    withUndo(
      addArea({ requestId, documentId: document.id, area: { page: number, ...box } }),
      `An area on page ${number} was marked`,
    );
  const areas = document.areas.filter(({ page }) => page === number);
  return (
    <div className={styles['marking']}>
      <DrawnPage pdf={pdf} number={number} areas={areas} onDrawn={(box) => void add(box)} />
      <div className={styles['part']}>
        <AreaList areas={areas} />
        <TypedArea onAdd={(box) => void add(box)} />
      </div>
    </div>
  );
}

interface DrawnPageProps {
  readonly pdf: OpenedPdf;
  readonly number: number;
  readonly areas: readonly Area[];
  readonly onDrawn: (box: Box) => void;
}

function DrawnPage({ pdf, number, areas, onDrawn }: DrawnPageProps) {
  const place = useRef<HTMLDivElement>(null);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [drawn, setDrawn] = useState<Box | null>(null);
  const pointOf = (event: PointerEvent) => {
    const bounds = place.current?.getBoundingClientRect();
    if (!bounds) return { x: 0, y: 0 };
    return {
      x: (event.clientX - bounds.left) / bounds.width,
      y: (event.clientY - bounds.top) / bounds.height,
    };
  };
  return (
    <div
      ref={place}
      className={styles['paper']}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = pointOf(event);
      }}
      onPointerMove={(event) => {
        if (start.current) setDrawn(areaBetween(start.current, pointOf(event)));
      }}
      onPointerUp={(event) => {
        const box = start.current && areaBetween(start.current, pointOf(event));
        start.current = null;
        setDrawn(null);
        if (box) onDrawn(box);
      }}
    >
      <PdfPage pdf={pdf} number={number} width={pageWidth} isEager />
      {areas.map((area) => (
        <div key={area.id} className={styles['area']} style={boxStyle(area)} />
      ))}
      {drawn && <div className={styles['area']} data-drawn style={boxStyle(drawn)} />}
    </div>
  );
}

function AreaList({ areas }: { readonly areas: readonly Area[] }) {
  const remove = useChange('subjectAccess', 'removeArea');
  const withUndo = useWithUndo();
  return (
    <Panel title="Areas on this page">
      {areas.length === 0 ? (
        <p className={styles['soft']}>None yet.</p>
      ) : (
        <ul className={styles['lines']}>
          {areas.map((area, index) => (
            <li key={area.id} className={styles['line']}>
              <span>{`Area ${index + 1}: ${percentBox(area)}`}</span>
              <IconButton
                label={`Remove area ${index + 1}`}
                icon={Trash2}
                onPress={() => void withUndo(remove({ id: area.id }), `Area ${index + 1} was removed`)}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const fields = [
  { key: 'x', label: 'From the left' },
  { key: 'y', label: 'From the top' },
  { key: 'width', label: 'Width' },
  { key: 'height', label: 'Height' },
] as const;

/** Without a mouse: where the area begins and how large it is, in per cent of the page. */
function TypedArea({ onAdd }: { readonly onAdd: (box: Box) => void }) {
  const [percent, setPercent] = useState({ x: 10, y: 10, width: 80, height: 5 });
  const box = {
    x: percent.x * 10,
    y: percent.y * 10,
    width: Math.min(percent.width * 10, 1000 - percent.x * 10),
    height: Math.min(percent.height * 10, 1000 - percent.y * 10),
  };
  return (
    <Panel title="Mark an area by figures">
      <p className={styles['soft']}>As percentages of the page’s width and height.</p>
      <div className={styles['numbers']}>
        {fields.map(({ key, label }) => (
          <NumberField
            key={key}
            label={label}
            value={percent[key]}
            min={0}
            max={100}
            onChange={(value) => setPercent({ ...percent, [key]: Math.round(value ?? 0) })}
          />
        ))}
      </div>
      <div>
        <Button icon={Plus} isDisabled={box.width < 1 || box.height < 1} onPress={() => onAdd(box)}>
          Mark this area
        </Button>
      </div>
    </Panel>
  );
}
