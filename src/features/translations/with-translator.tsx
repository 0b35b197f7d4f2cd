import { useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { TranslationPreview } from '../../domain/text/translate'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import styles from './translations.module.css'
import { useTranslator } from './use-translator'

/** The way by a translator: a workbook out, the filled-in one back in. */
export function WithTranslator({ canSave }: { canSave: boolean }): ReactElement {
  const { t } = useTranslation('translations')
  const { state, save, read, takeOver, close } = useTranslator()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className={styles.translator} aria-labelledby="with-translator">
      <h2 id="with-translator">{t('sheet.title')}</h2>
      <p className={styles.soft}>{t('sheet.text')}</p>
      <div className={styles.tools}>
        <Button icon="download" disabled={!canSave || state.kind === 'busy'} onClick={save}>
          {t('sheet.save')}
        </Button>
        <Button icon="open" disabled={state.kind === 'busy'} onClick={() => input.current?.click()}>
          {t('sheet.open')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.ods,.csv"
          aria-label={t('sheet.open')}
          onChange={({ target }) => {
            if (target.files?.[0]) read(target.files[0])
            target.value = ''
          }}
        />
      </div>
      <div aria-live="polite" className={styles.head}>
        {state.kind === 'busy' && <p>{t('sheet.busy')}</p>}
        {state.kind === 'made' && <Notice>{t('sheet.made', { name: state.name })}</Notice>}
        {state.kind === 'notMade' && <Notice kind="problem">{t('sheet.notMade')}</Notice>}
        {state.kind === 'failed' && <Notice kind="problem">{t(`sheet.failure.${state.failure}`)}</Notice>}
        {state.kind === 'taken' && <Notice>{t('sheet.taken', { count: state.count })}</Notice>}
        {state.kind === 'preview' && <Preview preview={state.preview} onTake={takeOver} onClose={close} />}
      </div>
    </section>
  )
}

function Preview({
  preview: { translations, empty, problems },
  onTake,
  onClose,
}: {
  preview: TranslationPreview
  onTake: () => void
  onClose: () => void
}): ReactElement {
  const { t } = useTranslation('translations')
  return (
    <div className={styles.preview}>
      <p>
        <b>{t('sheet.willFill', { count: translations.length })}</b> {t('sheet.empty', { count: empty })}
      </p>
      {problems.length > 0 && (
        <>
          <p>{t('sheet.notTaken', { count: problems.length })}</p>
          <ul className={styles.problems}>
            {problems.slice(0, 100).map(({ row, problem }, index) => (
              <li key={index}>
                <q dir="auto">{row.original}</q> {t(`sheet.problem.${problem}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.tools}>
        {translations.length > 0 && (
          <Button variant="primary" icon="check" onClick={onTake}>
            {t('sheet.take', { count: translations.length })}
          </Button>
        )}
        <Button onClick={onClose}>{t('sheet.close')}</Button>
      </div>
    </div>
  )
}
