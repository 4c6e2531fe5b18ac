import { poundsInWords } from '../../../domain/common/money';
import type { ProvisionReport } from '../../../domain/reviews/delivered';

interface FundingTableProps {
  readonly report: ProvisionReport;
  readonly isBlank: boolean;
  /** Leaves out sources of which nothing is known. */
  readonly cameBack: boolean;
}

/** What pays for the provision, what it cost, and what is left or lacking. */
export function FundingTable({ report, isBlank, cameBack }: FundingTableProps) {
  const { funding, costWords } = report;
  const isKnown = funding.lines.some(({ pence }) => pence !== null);
  const lines = funding.lines.filter(({ words }) => !cameBack || words !== null);
  return (
    <table className={isBlank ? 'funding to-write' : 'funding'}>
      <tbody>
        {lines.map(({ key, label, words, isUsual }) => (
          <Row key={key} label={isUsual ? `${label} (the usual amount)` : label} value={words} />
        ))}
        <Row isSum label="Funding in all" value={isKnown ? poundsInWords(funding.fundingPence) : null} />
        <Row label="Cost of the provision" value={costWords} />
        <Row isSum label={balanceLabel(funding.balancePence)} value={balance(funding.balancePence)} />
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly label: string;
  readonly value: string | null;
  readonly isSum?: boolean;
}

function Row({ label, value, isSum = false }: RowProps) {
  return (
    <tr className={isSum ? 'sum' : undefined}>
      <th scope="row">{label}</th>
      <td className="number">{value}</td>
    </tr>
  );
}

function balanceLabel(pence: number | null): string {
  if (pence === null || pence === 0) return 'Surplus or shortfall';
  return pence < 0 ? 'Shortfall' : 'Surplus';
}

function balance(pence: number | null): string | null {
  return pence === null ? null : poundsInWords(Math.abs(pence));
}
