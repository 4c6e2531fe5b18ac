import type { ImportPreview } from '../../domain/imports/api';
import { Button } from '../ui/button';
import { Row } from '../ui/row';
import type { Repairs } from './use-repairs';

/** What the user has had read differently: each can be taken back. */
export function ChosenValues({
  preview,
  repairs,
}: {
  readonly preview: ImportPreview;
  readonly repairs: Repairs;
}) {
  return (
    <>
      {preview.chosen.map(({ kind, value, name }) => (
        <Row key={`${kind}|${value}`} gap="medium">
          <span>
            “{value}” in the file means “{name}”.
          </span>
          <Button
            kind="quiet"
            onPress={() => repairs.choose(kind, value, null)}
            ariaLabel={`Take back the choice for ${value}`}
          >
            Take back
          </Button>
        </Row>
      ))}
      {preview.repaired.map((row) => (
        <Row key={row} gap="medium">
          <span>Row {row} was repaired: its address is joined again.</span>
          <Button
            kind="quiet"
            onPress={() => repairs.repair(row, false)}
            ariaLabel={`Take back the repair of row ${row}`}
          >
            Take back
          </Button>
        </Row>
      ))}
    </>
  );
}
