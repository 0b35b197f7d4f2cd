import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Dialog } from '../dialog/dialog'
import { Icon } from '../icon/icon'
import { LanguageText } from '../language-text/language-text'
import styles from './move-dialog.module.css'

export interface MovePlace {
  id: string
  text: TypedText
}
export interface MoveGroup {
  name: string
  places: MovePlace[]
}

export interface MoveDialogProps {
  title: string
  groups: readonly MoveGroup[]
  /** Where it stands now: shown, and not to be chosen. */
  current: string
  onMove: (id: string) => void
  onClose: () => void
}

/** A list of places to which a row can be moved; one press moves it. */
export function MoveDialog({ title, groups, current, onMove, onClose }: MoveDialogProps): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  return (
    <Dialog title={title} onClose={onClose}>
      {groups
        .filter((group) => group.places.length > 0)
        .map((group) => (
          <section key={group.name} className={styles.group}>
            <h3 className={styles.name}>{group.name}</h3>
            <ul className={styles.places}>
              {group.places.map((place) => (
                <li key={place.id}>
                  <button
                    type="button"
                    className={styles.place}
                    disabled={place.id === current}
                    onClick={() => {
                      onClose()
                      onMove(place.id)
                    }}
                  >
                    <span className={styles.words}>
                      <LanguageText value={place.text} language={language} empty={t('row.untitled')} />
                      {place.id === current && <small>{t('move.here')}</small>}
                    </span>
                    {place.id !== current && <Icon name="next" />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Dialog>
  )
}
