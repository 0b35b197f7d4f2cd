import i18next from 'i18next'
import { showText } from '../domain/text/typed-text'
import { isInProject, isStart } from '../paths/paths'
import { useProjectStore } from '../session/current'

/**
 * Keeps the window's name true to what is shown in it: the page's heading, the project's name, the app's. By it people
 * find a tab, a step of the browser's history, and the page that a screen reader has just come to. It follows the
 * heading itself, which is there later than its address, and the language, of which the page tells in `lang`.
 */
export function startPageTitles(): void {
  const follow = (): void => {
    const title = pageTitle()
    if (document.title !== title) document.title = title
  }
  const observer = new MutationObserver(follow)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  follow()
}

function pageTitle(): string {
  const heading = document.querySelector('main h1')?.textContent.trim()
  const { hash } = location
  if (!heading || isStart(hash)) return i18next.t('documentTitle')
  return [
    heading,
    ...(isInProject(hash) ? [projectName()] : []),
    `${i18next.t('nameLao')} ${i18next.t('nameLatin')}`,
  ].join(' · ')
}

function projectName(): string {
  const header = useProjectStore.getState().project?.header
  return (
    (header && showText(header.title, i18next.language === 'en' ? 'en' : 'lo').text) || i18next.t('project.untitled')
  )
}
