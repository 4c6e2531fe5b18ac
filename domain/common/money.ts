/** Whole pence as pounds: '£1,204.50', '£0.05'. */
export function poundsInWords(pence: number): string {
  return (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
}
