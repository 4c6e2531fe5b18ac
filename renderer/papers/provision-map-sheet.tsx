import type { MapPaperRun, ProvisionMapPaper } from '../../domain/papers/provision-map-paper';

/** A provision map: a table for each layer, so that its name and the areas stand again on every page that it goes over. */
export function ProvisionMapSheet({ model }: { readonly model: ProvisionMapPaper }) {
  return (
    <section className={`sheet provision-map provision-map-${model.size.toLowerCase()}`}>
      <h1>{model.title}</h1>
      <p className="head-subtitle">
        {model.caption} Printed on {model.printedOn}. Confidential.
      </p>
      {model.layers.map((layer) => (
        <Layer key={layer.name} layer={layer} areas={model.areas} />
      ))}
      {model.pupils.length > 0 && <Pupils model={model} />}
      {model.notes.map((note) => (
        <p key={note} className="provision-map-note">
          {note}
        </p>
      ))}
      {model.toSign && <Signatures />}
    </section>
  );
}

interface LayerProps {
  readonly layer: ProvisionMapPaper['layers'][number];
  readonly areas: readonly string[];
}

function Layer({ layer, areas }: LayerProps) {
  return (
    <table className="provision-map-table provision-map-layers">
      <thead>
        <tr>
          <th scope="colgroup" colSpan={areas.length} className="provision-map-layer">
            {layer.name}
          </th>
        </tr>
        <tr>
          {areas.map((area) => (
            <th key={area} scope="col">
              {area}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {layer.cells.map((runs, index) => (
            <td key={areas[index]}>
              {runs.length === 0 ? 'None' : runs.map((run, at) => <Run key={at} run={run} />)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Run({ run }: { readonly run: MapPaperRun }) {
  return (
    <div className="provision-map-run">
      <p className="provision-map-name">{run.name}</p>
      {run.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {run.pupils !== '' && <p className="provision-map-pupils">{run.pupils}</p>}
    </div>
  );
}

/** Shares of the width, in per cent, of what is known of a child; the layers have the rest. */
const pupilShares = [14, 7, 6.5, 5, 5, 5];
const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);
/** Room for a name of provision, in letters, however few there are in a layer. */
const shortestColumn = 25;

/** A layer of which one child has much is wider; by the root, so that the others are not squeezed. */
function layerShares(pupils: ProvisionMapPaper['pupils'], layers: number): readonly number[] {
  const letters = Array.from({ length: layers }, (_, at) =>
    Math.max(shortestColumn, ...pupils.map(({ provision }) => (provision[at] ?? []).join('; ').length)),
  );
  const weights = letters.map(Math.sqrt);
  const rest = 100 - sumOf(pupilShares);
  return weights.map((weight) => (rest * weight) / sumOf(weights));
}

function Pupils({ model: { pupils, layerNames } }: { readonly model: ProvisionMapPaper }) {
  const heads = ['Pupil', 'Year, class', 'K or E', 'PP', 'EAL', 'LAC', ...layerNames];
  return (
    <section className="provision-map-children">
      <h2>Pupils on this map</h2>
      <table className="provision-map-table">
        <colgroup>
          {[...pupilShares, ...layerShares(pupils, layerNames.length)].map((share, index) => (
            <col key={index} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pupils.map(({ name, where, status, PP, EAL, LAC, provision }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{where}</td>
              <td>{status}</td>
              {[PP, EAL, LAC].map((is, at) => (
                <td key={at}>{is ? 'Yes' : ''}</td>
              ))}
              {provision.map((runs, at) => (
                <td key={layerNames[at]}>{runs.join('; ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Signatures() {
  return (
    <section className="provision-map-sign">
      <h2>Teacher’s evaluation</h2>
      <div className="provision-map-space" />
      <dl className="provision-map-names">
        {['Teacher', 'Date', 'Checked by the SENDCO', 'Date'].map((label, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  );
}
