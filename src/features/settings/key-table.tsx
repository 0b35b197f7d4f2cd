import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './about-page.module.css'

/** Keys as they are printed on a keyboard, the same in every language; each row may have two ways. */
const keys = [
  { does: 'answers', ways: [['1'], ['2'], ['3'], ['4']] },
  { does: 'arrows', ways: [['↑'], ['↓']] },
  { does: 'undo', ways: [['Ctrl', 'Z']] },
  {
    does: 'redo',
    ways: [
      ['Ctrl', 'Shift', 'Z'],
      ['Ctrl', 'Y'],
    ],
  },
  { does: 'escape', ways: [['Esc']] },
  { does: 'tab', ways: [['Tab']] },
] as const

/** What can be done with the keyboard alone. */
export function KeyTable(): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('about.keys.title')}</h2>
      <table className={styles.keys}>
        <caption className="visually-hidden">{t('about.keys.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.keys.key')}</th>
            <th scope="col">{t('about.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.does}>
              <th scope="row">
                {key.ways.map((way) => (
                  <span key={way.join()} className={styles.way}>
                    {way.map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </span>
                ))}
              </th>
              <td>{t(`about.keys.${key.does}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
