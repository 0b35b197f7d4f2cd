import { useState, type KeyboardEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../announcer/announcer'
import { ConfirmDialog } from '../confirm-dialog/confirm-dialog'
import { MoveDialog, type MoveGroup } from '../move-dialog/move-dialog'
import { RowMenu, type RowMenuItem } from '../row-menu/row-menu'
import { directionOf, focusRow, neighbourOf } from './row-focus'

export interface RowToolsProps {
  id: string
  /** What the row is, such as “Action 2”. */
  name: string
  isFirst: boolean
  isLast: boolean
  /** Moves the row one place; false when it cannot go further. */
  onMove: (direction: -1 | 1) => boolean
  onDelete: () => void
  /** What goes with it when it is deleted, as a sentence: then it is asked first. */
  takesAlong?: string | undefined
  /** Other places that the row can be moved to. */
  elsewhere?: { label: string; current: string; groups: () => MoveGroup[]; onMove: (place: string) => void } | undefined
}

/** Moving and deleting a row, said aloud as they happen. */
export function RowTools({
  id,
  name,
  isFirst,
  isLast,
  onMove,
  onDelete,
  takesAlong,
  elsewhere,
}: RowToolsProps): ReactElement {
  const { t } = useTranslation('plan')
  const move = useRowMove(onMove)
  const [dialog, setDialog] = useState<'move' | 'delete' | null>(null)
  const remove = (): void => {
    const focusNeighbour = neighbourOf(id)
    onDelete()
    announce(t('row.deleted', { name }))
    focusNeighbour()
  }
  const items = (): RowMenuItem[] => [
    { label: t('row.up'), icon: 'up', disabled: isFirst, staysOpen: true, onChoose: () => move(-1) },
    { label: t('row.down'), icon: 'down', disabled: isLast, staysOpen: true, onChoose: () => move(1) },
    ...(elsewhere ? [{ label: elsewhere.label, icon: 'move' as const, onChoose: () => setDialog('move') }] : []),
    {
      label: t('row.delete'),
      icon: 'remove',
      danger: true,
      onChoose: () => (takesAlong ? setDialog('delete') : remove()),
    },
  ]
  const moveTo = (place: string): void => {
    elsewhere?.onMove(place)
    announce(t('row.movedElsewhere', { name }))
    focusRow(id)
  }
  return (
    <>
      <RowMenu label={t('row.menu', { name })} items={items} />
      {dialog === 'move' && elsewhere && (
        <MoveDialog
          title={elsewhere.label}
          groups={elsewhere.groups()}
          current={elsewhere.current}
          onMove={moveTo}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'delete' && (
        <ConfirmDialog
          title={t('row.deleteTitle', { name })}
          confirm={t('row.delete')}
          onConfirm={remove}
          onClose={() => setDialog(null)}
        >
          <p>{takesAlong}</p>
          <p>{t('row.canUndo')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Moves a row and says where it went, or that it cannot go further. */
function useRowMove(onMove: (direction: -1 | 1) => boolean): (direction: -1 | 1) => void {
  const { t } = useTranslation('plan')
  return (direction) =>
    announce(
      t(
        onMove(direction)
          ? direction < 0
            ? 'row.movedUp'
            : 'row.movedDown'
          : direction < 0
            ? 'row.isFirst'
            : 'row.isLast',
      ),
    )
}

/** Alt and an arrow move the row in which the focus is. */
export function useRowKeys(onMove: (direction: -1 | 1) => boolean): (event: KeyboardEvent) => void {
  const move = useRowMove(onMove)
  return (event) => {
    const direction = directionOf(event)
    if (!direction) return
    event.preventDefault()
    event.stopPropagation()
    move(direction)
  }
}
