let isBegun = false

/** Begins what is done beside the work, once. It comes after the page; what fails to load is done at the next start. */
export function beginUpkeep(): void {
  if (isBegun) return
  isBegun = true
  import('../session/upkeep').then(
    (loaded) => loaded.startUpkeep(),
    () => undefined,
  )
}
