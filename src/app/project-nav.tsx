import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { showText } from '../domain/text/typed-text'
import { loadWords } from '../i18n/i18n'
import { useLanguage } from '../i18n/use-language'
import { pathOf, projectScreens } from '../paths/paths'
import { redo, undo, useProjectStore } from '../session/current'
import { useSettledStore } from '../session/read/settled-state'
import { IconButton } from '../ui/button/button'
import { LanguageText } from '../ui/language-text/language-text'
import styles from './project-nav.module.css'
import { projectRoutes } from './routes'

/** The project's name, its steps in the order of the method, and undo and redo: on top of each of its pages. */
export function ProjectNav(): ReactElement | null {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const [location] = useLocation()
  const header = useProjectStore((state) => state.project?.header)
  useUndoKeys()
  if (!header) return null
  return (
    <section className={styles.bar} aria-label={t('project.bar')}>
      <div className={styles.inner}>
        <p className={styles.title}>
          <Link href={pathOf('overview')} title={showText(header.title, language).text}>
            <LanguageText value={header.title} language={language} empty={t('project.untitled')} />
          </Link>
          {header.illustrative && <span className={styles.illustrative}>{t('project.illustrative')}</span>}
        </p>
        <nav ref={followStep} aria-label={t('project.steps')} className={styles.steps}>
          {projectScreens.map((screen) => {
            const { step } = projectRoutes[screen]
            const path = pathOf(screen)
            return (
              step && (
                <Link
                  key={screen}
                  href={path}
                  className={styles.step}
                  aria-current={location.startsWith(path) ? 'page' : undefined}
                >
                  {t(step)}
                </Link>
              )
            )
          })}
        </nav>
        <UndoRedo />
      </div>
    </section>
  )
}

/**
 * Where the window is narrow, the row of steps moves to the one that is open. The code for it comes after the page, and
 * the row is whole without it.
 */
function followStep(row: HTMLElement | null): void {
  if (row)
    import('./step-in-view').then(
      (loaded) => loaded.keepStepInView(row),
      () => undefined,
    )
}

function UndoRedo(): ReactElement {
  const { t } = useTranslation(['shell', 'history'])
  const isNamed = useStepNames()
  const past = useSettledStore((state) => state.past.at(-1)?.label)
  const future = useSettledStore((state) => state.future.at(-1)?.label)
  const undoLabel = past && isNamed ? t('history:undoNamed', { step: t(`history:steps.${past}`) }) : t('project.undo')
  const redoLabel =
    future && isNamed ? t('history:redoNamed', { step: t(`history:steps.${future}`) }) : t('project.redo')
  return (
    <div className={styles.undo}>
      <IconButton icon="undo" label={undoLabel} disabled={!past} onClick={undo} />
      <IconButton icon="redo" label={redoLabel} disabled={!future} onClick={redo} />
    </div>
  )
}

/** Whether the names of the steps are here. They come after the page; until then the buttons say only what they do. */
function useStepNames(): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    loadWords('history').then(
      () => setHere(true),
      () => undefined,
    )
  }, [])
  return isHere
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere but in a text box, which has an undo of its own. */
function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const letter = letterOf(event)
      const isRedo = letter === 'y' || (letter === 'z' && event.shiftKey)
      if (!isRedo && letter !== 'z') return
      event.preventDefault()
      if (isRedo) redo()
      else undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/**
 * The Latin letter of a key; on a layout without any, as the Lao one, that of its place. Z and Y change places from one
 * Latin layout to another.
 */
function letterOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace(/^Key/u, '').toLowerCase()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
  )
}
