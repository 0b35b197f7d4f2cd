import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { localDay } from '../../domain/text/local-day'
import { safeFileName } from '../../domain/text/file-name'
import { showText } from '../../domain/text/typed-text'
import { readTranslations, type TranslationPreview } from '../../domain/text/translate'
import type { PrintedMethod } from '../../export/request'
import { useLanguage } from '../../i18n/use-language'
import { downloadBytes } from '../../storage/files/download'
import { loadOwnMethod } from '../../storage/method/load-wording'
import { takeTranslations } from '../../session/commands/translations'
import { openProject } from '../../session/current'
import type { TableError } from '../../import/tables/table-error'

export type SheetFailure = 'locked' | 'oldWorkbook' | 'tooLarge' | 'notRead' | 'noSheet'

export type TranslatorState =
  | { kind: 'idle' | 'busy' | 'notMade' }
  | { kind: 'made'; name: string }
  | { kind: 'failed'; failure: SheetFailure }
  | { kind: 'preview'; preview: TranslationPreview }
  | { kind: 'taken'; count: number }

const failures: Record<TableError, SheetFailure> = {
  empty: 'notRead',
  tooLarge: 'tooLarge',
  tooComplicated: 'tooLarge',
  tooManyRows: 'tooLarge',
  locked: 'locked',
  oldWorkbook: 'oldWorkbook',
  damaged: 'notRead',
  unsafe: 'notRead',
  notAWorkbook: 'notRead',
  project: 'notRead',
  unreadable: 'notRead',
  noReader: 'notRead',
}

interface Translator {
  state: TranslatorState
  save: () => void
  read: (file: File) => void
  takeOver: () => void
  close: () => void
}

/**
 * Hands the missing texts to a translator as a workbook, and takes the filled-in one back: first shown, then as one
 * step ([MO7]).
 */
export function useTranslator(): Translator {
  const { t } = useTranslation('translations')
  const language = useLanguage()
  const [state, setState] = useState<TranslatorState>({ kind: 'idle' })
  const save = (): void => {
    const project = openProject()
    const day = localDay(new Date())
    const name = `${safeFileName(showText(project.header.title, language).text)} - ${t('sheet.fileName')} - ${day}.xlsx`
    setState({ kind: 'busy' })
    Promise.all([
      import('../../export/translations/translations-workbook'),
      import('../../export/write-in-worker'),
      methodOf('lo', project.wordings),
      methodOf('en', project.wordings),
    ])
      .then(([{ translationsWorkbook }, { writeInWorker }, lo, en]) =>
        writeInWorker(translationsWorkbook(project, day, { lo, en })),
      )
      .then((bytes) => {
        downloadBytes(bytes, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        setState({ kind: 'made', name })
      })
      .catch(() => setState({ kind: 'notMade' }))
  }
  const read = (file: File): void => {
    setState({ kind: 'busy' })
    previewOf(file).then(setState, () => setState({ kind: 'failed', failure: 'notRead' }))
  }
  const takeOver = (): void => {
    if (state.kind !== 'preview') return
    takeTranslations(state.preview.translations)
    setState({ kind: 'taken', count: state.preview.translations.length })
  }
  return { state, save, read, takeOver, close: () => setState({ kind: 'idle' }) }
}

/** The names of what texts stand in, for a sheet that speaks both languages. */
async function methodOf(language: Language, wordings: Project['wordings']): Promise<PrintedMethod> {
  const [questionnaire, planning] = await Promise.all([
    loadOwnMethod('questionnaire', language, wordings),
    loadOwnMethod('planning', language, wordings),
  ])
  return { questionnaire, planning }
}

async function previewOf(file: File): Promise<TranslatorState> {
  const [{ openTables }, { readTranslationSheet }] = await Promise.all([
    import('../../import/tables/open-tables'),
    import('../../import/read-translation-sheet'),
  ])
  const tables = await openTables(file)
  if (!tables.ok) return { kind: 'failed', failure: failures[tables.error] }
  const rows = readTranslationSheet(tables.value)
  return rows
    ? { kind: 'preview', preview: readTranslations(openProject(), rows) }
    : { kind: 'failed', failure: 'noSheet' }
}
