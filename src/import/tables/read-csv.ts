/**
 * The rows of a table as text, as programs write it: cells between commas, semicolons or tabs, in quotes where needed.
 * An apostrophe that keeps a spreadsheet from taking a text for a formula is no part of the text.
 */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/iu, '')
  const separator = separatorOf(body)
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = (): void => {
    rows.at(-1)?.push(withoutApostrophe(cell))
    cell = ''
  }
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && body[at + 1] === '\n') at += 1
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}

/** The sign that most lines have, and as often as each other. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
  const counts = [';', '\t', ','].map((sign) => ({
    sign,
    count: lines.reduce((total, line) => total + Math.min(line.split(sign).length - 1, 30), 0),
  }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}

function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell
}
