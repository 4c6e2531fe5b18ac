import { useId } from 'react';
import { areaNames } from '../../../domain/provision/map/map-rows';
import type { MapLayer, MapRun, ProvisionMap } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import type { DragHandlers } from './class-list';
import type { DraggedChild } from './dragged-child';
import { MapRunCard } from './map-run-card';
import { OpenRun } from './open-run';
import styles from './provision-map.module.css';

export interface MapGridProps {
  readonly map: ProvisionMap;
  readonly names: MapNames;
  readonly dragged: DraggedChild | null;
  readonly drag: DragHandlers;
  readonly onDrop: (id: string, run: MapRun) => void;
}

/** Three layers by four areas of need. The areas stay at the top while the page scrolls. */
export function MapGrid(props: MapGridProps) {
  return (
    <div className={styles['grid']}>
      <div className={styles['areas']} aria-hidden>
        {areaNames.map((area) => (
          <p key={area}>{area}</p>
        ))}
      </div>
      {props.map.layers.map((layer) => (
        <Layer key={layer.layer} layer={layer} {...props} />
      ))}
    </div>
  );
}

function Layer({ layer, map, ...props }: MapGridProps & { readonly layer: MapLayer }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['layerName']}>
        {layer.name}
      </h2>
      <div className={styles['cells']}>
        {layer.cells.map(({ area, runs, open }, index) => (
          <div key={area} className={styles['cell']}>
            <h3 className={styles['areaName']}>{areaNames[index]}</h3>
            {runs.length + open.length === 0 && <p className={styles['none']}>None</p>}
            {runs.map((run) => (
              <MapRunCard key={run.id} run={run} kind={map.whose.kind} {...props} />
            ))}
            {open.map((run) => (
              <OpenRun key={run.id} run={run} {...props} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
