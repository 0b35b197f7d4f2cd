/**
 * The sentence in both languages that index.html brings along. It shows itself when the app has not started after a
 * while.
 */
let sentence: HTMLElement | null = null

function failureNotice(): HTMLElement | null {
  return (sentence ??= document.getElementById('start-failed'))
}

/** The app has started: the sentence is not needed, unless something fails as a whole later. */
export function startSucceeded(): void {
  failureNotice()?.remove()
}

/** Without the words nothing can be said in the app's own way: this is said in both languages, in plain elements. */
export function showFailureNotice(): void {
  const element = failureNotice()
  if (!element) return
  element.classList.add('is-certain')
  document.body.prepend(element)
}
