import type { SheetModel } from '../model'
import { namespaces } from './namespaces'
import { element, escapeXml } from './xml'

const FROZEN = 2

/** What a program shows of the sheets: headings that stay, no grid: `settings.xml`. */
export function settingsXml(sheets: readonly SheetModel[]): string {
  const tables = element('config:config-item-map-named', { 'config:name': 'Tables' }, ...sheets.map(tableView))
  const view = element(
    'config:config-item-map-entry',
    {},
    item('ViewId', 'string', 'view1'),
    tables,
    item('ShowGrid', 'boolean', 'false'),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'office:document-settings',
    namespaces,
    element(
      'office:settings',
      {},
      element(
        'config:config-item-set',
        { 'config:name': 'ooo:view-settings' },
        element('config:config-item-map-indexed', { 'config:name': 'Views' }, view),
      ),
    ),
  )}`
}

function tableView(sheet: SheetModel): string {
  const rows = sheet.headingRow === null ? 0 : sheet.headingRow + 1
  const frozen =
    rows === 0
      ? []
      : [
          item('VerticalSplitMode', 'short', FROZEN),
          item('VerticalSplitPosition', 'int', rows),
          item('ActiveSplitRange', 'short', FROZEN),
          item('PositionTop', 'int', 0),
          item('PositionBottom', 'int', rows),
        ]
  return element(
    'config:config-item-map-entry',
    { 'config:name': sheet.name },
    ...frozen,
    item('ShowGrid', 'boolean', 'false'),
  )
}

function item(name: string, type: string, value: string | number): string {
  return element('config:config-item', { 'config:name': name, 'config:type': type }, escapeXml(String(value)))
}
