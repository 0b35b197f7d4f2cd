import type { Language } from '../../../domain/text/language'
import { choiceText } from '../cell-text'
import { listTexts, warnings } from '../list-rules'
import type { ListName, SheetCell, WorkbookModel } from '../model'
import { workbookLines } from '../workbook-words'
import { element, paragraphs } from './xml'

type Lists = WorkbookModel['lists']

/** The name of the rule that a cell is filled by; undefined where it has no list, or the list has no texts. */
export function validationName({ choices, severalChoices }: SheetCell, lists: Lists): string | undefined {
  if (!choices || !lists?.[choices]?.length) return undefined
  return severalChoices ? `${choices}-several` : choices
}

/**
 * A rule for each list, once with its warning and once for cells that may name several. This format holds the texts in
 * the rule.
 */
export function validationsXml({ lists }: WorkbookModel, languages: readonly Language[]): string {
  const rules = Object.entries(lists ?? {})
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([name, texts]) => [false, true].map((several) => ruleXml(name as ListName, texts, several, languages)))
  return rules.length > 0 ? element('table:content-validations', {}, ...rules) : ''
}

function ruleXml(name: ListName, texts: readonly string[], several: boolean, languages: readonly Language[]): string {
  const list = listTexts(texts)
    .map((text) => `"${text.replaceAll('"', '""')}"`)
    .join(';')
  const { word, errorStyle } = warnings[name]
  return element(
    'table:content-validation',
    {
      'table:name': several ? `${name}-several` : name,
      'table:condition': `of:cell-content-is-in-list(${list})`,
      'table:allow-empty-cell': 'true',
      'table:display-list': 'unsorted',
    },
    element(
      'table:error-message',
      { 'table:display': several ? 'false' : 'true', 'table:message-type': errorStyle },
      paragraphs(choiceText(workbookLines(word, languages))),
    ),
  )
}
