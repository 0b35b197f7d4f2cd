let isBegun = false

/** Begins what is done beside the work, once. It comes after the page; what fails to load is done at the next start. */
export function startMaintenanceOnce(): void {
  if (isBegun) return
  isBegun = true
  import('../session/maintenance').then(
    (loaded) => loaded.startMaintenance(),
    () => undefined,
  )
}
