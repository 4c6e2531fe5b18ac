// @ts-check

/** @typedef {import('./figure.mjs').Figure} Figure */

/** The figures as a table of Markdown. @param {readonly Figure[]} figures */
export function table(figures) {
  const rows = figures.map(({ name, size, value, floor, unit, ratio, goal }) => [
    name,
    size,
    `${value} ${unit}`,
    `${floor} ${unit}`,
    ratio.toFixed(2),
    `${Number(goal.toFixed(2))}${ratio > goal ? ' (missed)' : ''}`,
  ]);
  return laidOut([['What', 'Size', 'Takes', 'The least', 'Ratio', 'Goal'], ...rows]);
}

/**
 * How much longer each takes in a larger vault, and how much more it shows there.
 * @param {readonly Figure[]} figures in the order of the sizes
 * @returns {string} '' when there is one size only
 */
export function growth(figures) {
  const byName = grouped(figures);
  const rows = [...byName.values()].flatMap((same) =>
    same.slice(1).flatMap((later, index) => {
      const before = same[index];
      if (!before || before.size === later.size) return [];
      const shown =
        before.shown && later.shown ? `${(later.shown / before.shown).toFixed(1)} times` : 'the same';
      return [
        [
          later.name,
          `${before.size} to ${later.size}`,
          `${(later.value / before.value).toFixed(1)} times`,
          shown,
        ],
      ];
    }),
  );
  return rows.length === 0 ? '' : laidOut([['What', 'From and to', 'Takes', 'Shows'], ...rows]);
}

/** @param {readonly Figure[]} figures */
function grouped(figures) {
  /** @type {Map<string, Figure[]>} */
  const groups = new Map();
  for (const figure of figures) groups.set(figure.name, [...(groups.get(figure.name) ?? []), figure]);
  return groups;
}

/** @param {readonly (readonly string[])[]} rows the first is the head */
function laidOut(rows) {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
