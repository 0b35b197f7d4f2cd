import { arriveIn } from '../../ui/row/arrival'

/**
 * Answer buttons carry the code of the key that presses them; the digit row by place, for a Lao keyboard types letters
 * there.
 */
const keyOrder = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Numpad1', 'Numpad2', 'Numpad3', 'Numpad4']

const cardSelector = '[data-question]'

function cardOf(question: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`)
}

/** Brings a question to the middle of the screen and puts the focus on it, or on the text of it that a link led to. */
export function goToQuestion(question: string): void {
  const card = cardOf(question)
  if (card && !arriveIn(card)) focusCard(card)
}

function focusCard(card: HTMLElement | null): void {
  if (!card) return
  card.focus({ preventScroll: true })
  // At once, not gliding: on an old laptop a glide is twenty frames of work while the next answer is being given.
  card.scrollIntoView({ block: 'center' })
}

/** After an answer: the next question of the page that is not answered yet, or the end of the block. */
export function goToNext(question: string): void {
  waiting = () => {
    const cards = [...document.querySelectorAll<HTMLElement>(cardSelector)]
    const here = cards.findIndex((card) => card.dataset['question'] === question)
    const next = cards.slice(here + 1).find((card) => card.dataset['open'] === 'yes')
    if (next) focusCard(next)
    else document.querySelector<HTMLElement>('[data-end-of-block]')?.scrollIntoView({ block: 'nearest' })
  }
  // The frame that shows the answer comes first; finding a place on a long page is for the next one.
  requestAnimationFrame(() => requestAnimationFrame(settle))
}

let waiting: (() => void) | null = null

/** Goes where the last answer leads, if that is still to be done. */
function settle(): void {
  const go = waiting
  waiting = null
  go?.()
}

/**
 * One key per answer (1 to 4), arrows to go from question to question. In a text box keys only type. Heard on the whole
 * page: after a click on the way to the next block only its heading, or nothing, has the focus. A key that is held down
 * answers once.
 */
export function onAnswerKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement
  const isFree = target === document.body || target.tagName === 'H1'
  if (!isFree && !target.closest('main')) return
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, dialog')) return
  // A quick second key is meant for the next question, not for the one that was just answered.
  settle()
  const card = (document.activeElement ?? target).closest<HTMLElement>(cardSelector)
  if (event.code === 'ArrowDown' || event.code === 'ArrowUp') return isFree ? undefined : step(event, card)
  const place = keyOrder.indexOf(event.code)
  if (place < 0 || event.repeat) return
  const button = (card ?? document.querySelector(`${cardSelector}[data-open="yes"]`))?.querySelector<HTMLButtonElement>(
    `[data-answer="${(place % 4) + 1}"]`,
  )
  if (!button) return
  event.preventDefault()
  button.click()
}

function step(event: KeyboardEvent, card: HTMLElement | null): void {
  const cards = [...document.querySelectorAll<HTMLElement>(cardSelector)]
  const here = card ? cards.indexOf(card) : -1
  const next = cards[event.code === 'ArrowDown' ? here + 1 : here - 1]
  if (!next) return
  event.preventDefault()
  focusCard(next)
}
