/** '8869901' -> '886/9901': the number that the department gave a school, as schools write it. */
export function dfeNumber(laEstab: string): string {
  return laEstab.length === 7 ? `${laEstab.slice(0, 3)}/${laEstab.slice(3)}` : laEstab;
}
