import type { ReactElement } from 'react'
import type { StoredHeader } from '../../storage/database/connection'
import styles from './home-page.module.css'
import { ProjectCard } from './project-card'

/** The projects of this browser, the one changed last first. */
export function ProjectCards({ headers }: { headers: readonly StoredHeader[] }): ReactElement {
  return (
    <ul className={styles.projects}>
      {headers.map((stored) => (
        <li key={stored.header.id}>
          <ProjectCard stored={stored} />
        </li>
      ))}
    </ul>
  )
}
