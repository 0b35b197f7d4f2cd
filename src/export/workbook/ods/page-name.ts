/** The name of the page that a sheet is printed on, first sheet 0. */
export function pageName(sheet: number): string {
  return `page${sheet + 1}`
}
