/** What an export is busy with. Each has one translated sentence (`export.stage.*`). */
export type ExportStage = 'fonts' | 'layout' | 'pages' | 'done'

/** Told as an export goes on: how much is done, from 0 to 1, and with what it is busy. */
export type Progress = (share: number, stage: ExportStage) => void
