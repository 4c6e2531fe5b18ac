import { formatDate, formatDateShort } from '../../../domain/common/date-words';
import { poundsInWords } from '../../../domain/common/money';
import { countOf } from '../../../domain/common/text';
import { minutesInWords } from '../../../domain/ehc-plans/provision-sums';
import type { ProvisionRow, ProvisionSums } from '../../../domain/reviews/delivered';
import { BlankRows } from '../parts/blank-rows';
import { rowKind } from '../parts/long-text';

/** Shares of the width, in per cent. */
const columns = [
  { name: 'Ref.', width: 4 },
  { name: 'Outcomes and needs', width: 8 },
  { name: 'What, by whom, ratio, place', width: 25 },
  { name: 'Planned', width: 16 },
  { name: 'Delivered', width: 15 },
  { name: 'Difference, and the reason', width: 17.5 },
  { name: 'Cost an hour', width: 6.5, isNumber: true },
  { name: 'Cost a year', width: 8, isNumber: true },
];

interface ProvisionTableProps {
  readonly rows: readonly ProvisionRow[];
  /** Null for sections that are not added up. */
  readonly sums: ProvisionSums | null;
}

/** Each item of the plan, planned beside delivered. */
export function ProvisionTable({ rows, sums }: ProvisionTableProps) {
  return (
    <table className="fixed provision">
      <thead>
        <tr>
          {columns.map(({ name, width, isNumber }) => (
            <th
              key={name}
              scope="col"
              className={isNumber ? 'number' : undefined}
              style={{ width: `${width}%` }}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ItemRow key={row.item.id} row={row} />
        ))}
        {rows.length === 0 && <BlankRows count={6} columns={columns.length} tall />}
        {sums && rows.length > 0 && <SumRow sums={sums} />}
      </tbody>
    </table>
  );
}

function ItemRow({ row }: { readonly row: ProvisionRow }) {
  const { item, delivered, gap } = row;
  const how = [item.who, item.ratio, item.place].filter(Boolean).join('; ');
  const why = [gap.words, delivered.gapReason, delivered.effect].filter(Boolean).join('\n');
  const texts = [item.what, why, item.who, delivered.deliveredBy];
  return (
    <tr className={rowKind(texts, 500) ?? (row.isRecorded ? undefined : 'to-fill')}>
      <th scope="row">{item.ref}</th>
      <td>{[...item.outcomeRefs, ...item.needRefs].join(', ')}</td>
      <td>
        <p className="typed">{item.what}</p>
        {how && <p className="typed quiet">{how}</p>}
        {item.note && <p className="typed quiet">{item.note}</p>}
      </td>
      <td>
        {row.plannedWords}
        {row.dueWords !== null && <p className="quiet">{row.dueWords}</p>}
      </td>
      <td>
        {row.deliveredWords && <p>{row.deliveredWords}</p>}
        {delivered.deliveredBy && <p className="quiet">{delivered.deliveredBy}</p>}
        {delivered.startedOn && <p className="quiet">since {formatDateShort(delivered.startedOn)}</p>}
      </td>
      <td className="typed">{why}</td>
      <td className="number">
        {delivered.hourlyCostPence !== null && poundsInWords(delivered.hourlyCostPence)}
      </td>
      <td className="number">{row.costWords}</td>
    </tr>
  );
}

function SumRow({ sums }: { readonly sums: ProvisionSums }) {
  return (
    <tr className="sum">
      <th scope="row" colSpan={3}>
        All of section F that has figures
      </th>
      <td>
        {minutesInWords(sums.plannedToDate)} {upToWords(sums)}
      </td>
      <td>{sums.comparedItems > 0 && `${minutesInWords(sums.deliveredPerYear)} ${upToWords(sums)}`}</td>
      <td colSpan={3}>{sums.gapPerYear !== null && gapWords(sums.gapPerYear, sums)}</td>
    </tr>
  );
}

function upToWords({ upTo }: ProvisionSums): string {
  return upTo === null ? 'in the time compared' : `up to ${formatDate(upTo)}`;
}

/** Where something planned has no figures as delivered, the two sums beside it differ by more: then it is said what is compared. */
function gapWords(minutes: number, sums: ProvisionSums): string {
  const isOfAll = sums.plannedToDate + minutes === sums.deliveredPerYear;
  const over = isOfAll ? '' : `, over the ${countOf(sums.comparedItems, 'item')} with figures for both`;
  if (minutes === 0) return `As planned${over}`;
  return `${minutesInWords(Math.abs(minutes))} ${minutes < 0 ? 'fewer' : 'more'} than planned${over}`;
}
