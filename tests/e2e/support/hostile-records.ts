import { ok } from '../../../domain/common/result';
import type { Database, Writer } from '../../../electron/database/database';
import { recordTables } from '../../../electron/database/watch-tables';

/** What stands at the beginning of each: it must be read on screens and papers as it was typed. */
export const mark = 'Zq';

/** Texts that would run, fetch, reckon or break something wherever they are taken for more than text. */
export const hostileTexts: readonly string[] = [
  `${mark} <img src=x onerror="window.injected=true"> "quoted" &amp; <b>bold</b>`,
  `${mark} </script><script>window.injected=true</script></title></textarea></style>`,
  `${mark} javascript:window.injected=true {{constructor.constructor('window.injected=true')()}} \${7*7}`,
  `=HYPERLINK("https://elsewhere.example","${mark}")`,
  `@SUM(1+1)*cmd|' /C calc'!A0 ${mark}`,
  `${mark} \u202Egnp.exe\u202C \u200B\u0001\u000B\uFFFE \uD83D\uDC69`,
  `${mark}\r\nATTACH:https://elsewhere.example/x\r\nBEGIN:VALARM`,
  `<svg/onload=window.injected=true><iframe srcdoc="<script>parent.injected=true</script>"> ${mark}`,
  `${mark} ../../../etc/passwd C:\\Windows\\x \\\\elsewhere\\share file:///etc/passwd ${'x'.repeat(120)}`,
];

/** Columns that hold no words: ids, dates, times, numbers as text, codes of ours, and what is kept as JSON or sealed. */
const notWords = new RegExp(
  '^(?:id|.*_(?:id|at|on|by|date|key|units?)|dob|kind|type|area|broad_area|layer|phase|needs|state|status|standing|attended|attendance|how|' +
    'format|layout|mark|method|recommendation|decision|code|field|rule|section|letter|part|ref|sex|role|funding|purpose|reading|sha256|' +
    'pack|choice|content|facts|query|mapping|imported_values|screen|next|next_step|progress|gain_unit|unit|upn|former_upn|uln|nhs_number|' +
    'pdf_password|file_name|relationship|language|first_language|ethnicity|interpreter|delivered_by|effect|exit_measure|entry_measure)$',
);

/**
 * Puts hostile texts into every column of words of every table, past all checks: as if a file, another program or a bug had let them in.
 * Gives the number of columns.
 */
export async function fillWithHostileTexts(database: Database): Promise<number> {
  let filled = 0;
  const tables = (await recordTables(database.read)).filter((table) => table !== 'settings');
  const changed = await database.change('Filled with hostile texts', async (writer) => {
    for (const table of tables) {
      const columns: { name: string; type: string }[] = await writer.raw(`PRAGMA table_info(${table})`);
      for (const { name, type } of columns)
        if (type === 'TEXT' && !notWords.test(name) && (await fillColumn(writer, table, name, filled)))
          filled += 1;
    }
    return ok(null);
  });
  if (!changed.ok) throw new Error(changed.problem.message);
  return filled;
}

/** False where the table's own checks refuse it. Columns that are empty in every row stay so: they may have a meaning by being empty. */
async function fillColumn(writer: Writer, table: string, column: string, shift: number): Promise<boolean> {
  // An answer on a form may be a date or a code as well.
  const isWords = column === 'value' ? `LIKE '% %'` : `<> ''`;
  const choices = hostileTexts.map((_, index) => `WHEN ${index} THEN ?`).join(' ');
  try {
    return await writer.transaction(async (inner) => {
      await inner.raw(
        `UPDATE ${table} SET ${column} = CASE (rowid + ${shift}) % ${hostileTexts.length} ${choices} END WHERE ${column} IS NOT NULL AND ${column} ${isWords}`,
        [...hostileTexts],
      );
      return true;
    });
  } catch {
    return false;
  }
}
