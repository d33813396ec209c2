/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} milliseconds
 */
export async function timed(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * Counts the statements that reach the database while work runs.
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {() => Promise<unknown>} work
 */
export async function countingStatements(strapi, work) {
  /** @type {string[]} */
  const statements = [];
  const { connection } = strapi.db;
  const count = (/** @type {{ sql: string }} */ { sql }) => {
    if (!/^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i.test(sql)) statements.push(sql);
  };
  connection.on('query', count);
  await work();
  connection.removeListener('query', count);
  return statements;
}

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function printTable(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => String(row[column]).length)));
  const line = (/** @type {readonly unknown[]} */ row) =>
    `  ${row.map((cell, column) => (column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0))).join('   ')}`;
  console.log(`\n${title}\n${cells.map(line).join('\n')}`);
}
