/**
 * Tests with the clock at another date, to see what leans on today's: `ONEDOOR_TEST_DATE=2028-02-29 npm run test:unit`.
 * The clock goes on from there; without a date nothing is changed.
 */
const wanted = process.env['ONEDOOR_TEST_DATE']
/** Files that share their modules run this once each, on one clock. */
const moved = Symbol.for('onedoor.clock')

if (wanted && !Reflect.has(globalThis, moved)) {
  Reflect.set(globalThis, moved, true)
  const SystemDate = globalThis.Date
  const start = SystemDate.parse(`${wanted}T10:00:00`)
  if (Number.isNaN(start)) throw new Error(`ONEDOOR_TEST_DATE is no date: ${wanted}`)
  const ahead = start - SystemDate.now()
  globalThis.Date = new Proxy(SystemDate, {
    construct: (target, values: [], own) =>
      Reflect.construct(target, values.length === 0 ? [target.now() + ahead] : values, own) as object,
    apply: (target) => new target(target.now() + ahead).toString(),
    get: (target, key, own) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key, own)) as unknown,
  })
}
