/** The code points that XML cannot hold, and halves of characters: none of them can be kept. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/gu, (character) => entities[character] ?? character)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('')
  const inner = children.join('')
  return inner === '' ? `<${name}${given}/>` : `<${name}${given}>${inner}</${name}>`
}

/**
 * A text as paragraphs, a line each. The format takes spaces together, unless they are written as elements. A tab stays
 * as it is: LibreOffice 7.4 drops the element that is meant for it, and the words on its sides with it become one.
 */
export function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => `<text:p>${spaced(line)}</text:p>`)
    .join('')
}

function spaced(line: string): string {
  return escapeXml(line).replace(/^ +| +$| {2,}/gu, (spaces) => `<text:s text:c="${spaces.length}"/>`)
}
