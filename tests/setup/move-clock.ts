/**
 * Moves the clock of this process or page to ten o'clock of another date, from where it goes on. Files that share their
 * modules may each call it. Pages get it as text: it uses nothing from around it.
 * @param wanted a date, as 2028-02-29
 */
export function moveClock(wanted: string): void {
  const moved = Symbol.for('onedoor.clock')
  if (Reflect.has(globalThis, moved)) return
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
