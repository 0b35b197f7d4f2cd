/**
 * The day of a moment where the reader is, `YYYY-MM-DD`: at six in the morning in Vientiane it is not yesterday, as it
 * still is in UTC.
 */
export function localDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
