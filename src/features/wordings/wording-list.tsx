import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnWording } from '../../domain/method/own-wordings'
import { languages } from '../../domain/text/language'
import { textName } from '../../export/method-sheets/method-words'
import { useLanguage } from '../../i18n/use-language'
import { dropOwnWordings } from '../../session/commands/wordings'
import { Button } from '../../ui/button/button'
import { CautionLine } from '../../ui/caution-line/caution-line'
import { ComparedTexts } from '../../ui/compared-texts/compared-texts'
import { Notice } from '../../ui/notice/notice'
import { focusAfterRemoval } from '../../ui/row/focus-after-removal'
import styles from './wordings.module.css'

/** The texts that a project words itself, each with the method's text and the way back to it. */
export function WordingList({ own }: { own: readonly OwnWording[] }): ReactElement {
  const { t } = useTranslation('wordings')
  const [said, setSaid] = useState('')
  const outdated = own.filter(({ isOutdated }) => isOutdated).length
  const drop = (ids: readonly string[], next: string, row: Element | null): void => {
    const moveFocus = focusAfterRemoval(row)
    dropOwnWordings(ids)
    setSaid(next)
    moveFocus()
  }
  return (
    <>
      <div role="status" className={styles.status}>
        {said && <Notice>{said}</Notice>}
        <p>
          {own.length === 0 ? t('none') : t('count', { count: own.length })}{' '}
          {outdated > 0 && t('outdatedCount', { count: outdated })}
        </p>
      </div>
      {own.length > 1 && (
        <p>
          <Button
            icon="undo"
            onClick={({ currentTarget }) =>
              drop(
                own.map(({ wording }) => wording.id),
                t('droppedAll'),
                currentTarget.closest('p'),
              )
            }
          >
            {t('dropAll', { count: own.length })}
          </Button>
        </p>
      )}
      <ul className={styles.rows}>
        {own.map((one) => (
          <WordingRow
            key={one.wording.id}
            own={one}
            onDrop={(what, row) => drop([one.wording.id], t('dropped', { what }), row)}
          />
        ))}
      </ul>
    </>
  )
}

function WordingRow({
  own: { wording, text, isOutdated },
  onDrop,
}: {
  own: OwnWording
  onDrop: (what: string, row: Element | null) => void
}): ReactElement {
  const { t } = useTranslation('wordings')
  const language = useLanguage()
  const what = text ? textName(text, language) : t('goneName')
  return (
    <li className={styles.row} data-wording={wording.id}>
      <div className={styles.what}>
        <h2>{what}</h2>
        <Button
          variant="quiet"
          icon="undo"
          aria-label={t('dropNamed', { what })}
          onClick={({ currentTarget }) => onDrop(what, currentTarget.closest('li'))}
        >
          {t('drop')}
        </Button>
      </div>
      {isOutdated && <CautionLine>{t(text ? 'outdated' : 'gone')}</CautionLine>}
      {languages
        .filter((one) => wording[one])
        .map((one) => (
          <ComparedTexts key={one}>
            <div>
              <dt>
                {t('method')} ({t(`language.${one}`)})
              </dt>
              <dd lang={one} dir="auto">
                {(text?.text ?? wording.instead)[one]}
              </dd>
            </div>
            <div>
              <dt>
                {t('own')} ({t(`language.${one}`)})
              </dt>
              <dd lang={one} dir="auto">
                {wording[one]}
              </dd>
            </div>
          </ComparedTexts>
        ))}
    </li>
  )
}
