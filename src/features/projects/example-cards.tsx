import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { loadProject } from '../../storage/database/projects'
import { projectPath } from '../../paths/paths'
import { keepProject } from '../../session/current'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import styles from './example-cards.module.css'

const examples = {
  workshop: () => import('../../../examples/lao-workshop-2021.onedoor.json'),
  illustrative: () => import('../../../examples/illustrative-assessment.onedoor.json'),
} as const

type ExampleName = keyof typeof examples

/**
 * The two examples that ship with the toolkit, opened with one click. One that is in the list already is opened as it
 * was left.
 */
export function ExampleCards(): ReactElement {
  const { t } = useTranslation('projects')
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)

  const open = async (name: ExampleName): Promise<void> => {
    try {
      const [{ parseProject }, file] = await Promise.all([
        import('../../domain/project/project-file'),
        examples[name](),
      ])
      const parsed = parseProject(file.default)
      if (!parsed.ok) return setFailed(true)
      const { id } = parsed.project.header
      const own = await loadProject(id).catch(() => null)
      if (own?.kind !== 'project') void keepProject(parsed.project)
      navigate(projectPath(id))
    } catch {
      setFailed(true)
    }
  }

  return (
    <>
      <div className={styles.examples}>
        {(Object.keys(examples) as ExampleName[]).map((name) => (
          <article key={name} className={styles.example}>
            <h3 className={styles.title}>{t(`example.${name}.title`)}</h3>
            <p className={styles.text}>{t(`example.${name}.text`)}</p>
            <Button
              variant="quiet"
              icon="open"
              onClick={() => void open(name)}
              aria-label={t('example.openNamed', { name: t(`example.${name}.title`) })}
            >
              {t('example.open')}
            </Button>
          </article>
        ))}
      </div>
      {failed && (
        <Notice kind="problem" live>
          {t('example.failed')}
        </Notice>
      )}
    </>
  )
}
