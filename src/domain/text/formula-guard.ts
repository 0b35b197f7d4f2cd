/**
 * What a spreadsheet program could take for the beginning of a formula when it opens a text file. Spaces before it do
 * not hinder it.
 */
const couldCalculate = /^'*\s*[=+\-@]|^'*[\t\r]/u

/**
 * A text as it may stand in a CSV file, where nothing but an apostrophe says that it is no formula ([WB6]).
 * @returns the text with one apostrophe before it where a program could calculate it; any other text as it is
 */
export function guardFormula(text: string): string {
  return couldCalculate.test(text) ? `'${text}` : text
}

/** The text that was guarded: what `guardFormula` put before it is taken away, and nothing else. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && couldCalculate.test(text) ? text.slice(1) : text
}
