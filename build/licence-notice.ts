import type { PackageFacts } from './package-facts'

const mit = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated ' +
    'documentation files (the "Software"), to deal in the Software without restriction, including without ' +
    'limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the ' +
    'Software, and to permit persons to whom the Software is furnished to do so, subject to the following ' +
    'conditions:',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions ' +
    'of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED ' +
    'TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL ' +
    'THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF ' +
    'CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER ' +
    'DEALINGS IN THE SOFTWARE.',
].join('\n\n')

const isc = [
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby ' +
    'granted, provided that the above copyright notice and this permission notice appear in all copies.',
  'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE ' +
    'INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ' +
    'ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, ' +
    'DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN ' +
    'CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
].join('\n\n')

const unlicense =
  'This is free and unencumbered software released into the public domain. Anyone is free to copy, modify, ' +
  'publish, use, compile, sell, or distribute this software, for any purpose, commercial or non-commercial, and ' +
  'by any means.'

/** The texts of licences that some packages name without bringing them along. */
const usualTexts: Readonly<Record<string, string>> = { MIT: mit, ISC: isc, Unlicense: unlicense }

interface Group {
  text: string
  heads: string[]
}

/**
 * The notice that the app ships: every package with its version, its licence and whom it belongs to, and below each
 * group the text of the licence, once for all that have the same.
 */
export function licenceNotice(packages: readonly PackageFacts[]): string {
  const groups = new Map<string, Group>()
  for (const facts of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { owners, terms } = parted(facts)
    const key = terms.toLowerCase().replace(/[^a-z]+/gu, '')
    const group = groups.get(key) ?? { text: terms, heads: [] }
    group.heads.push(
      `${facts.name} ${facts.version} (${facts.licence})${owners.map((owner) => `\n  ${owner}`).join('')}`,
    )
    groups.set(key, group)
  }
  const parts = [...groups.values()].map(({ text, heads }) => `${heads.join('\n')}\n\n${text}`)
  return `OneDoor is made with the software and the fonts below.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/**
 * A licence file taken apart: the lines that say whose it is, and the terms, which many share. Other licences than the
 * two shortest stay whole.
 */
function parted({ name, licence, author, text }: PackageFacts): { owners: string[]; terms: string } {
  if (text === '') {
    const usual = usualTexts[licence]
    if (!usual) throw new Error(`${name} brings no text of its licence (${licence}), and the build knows none`)
    return { owners: author ? [author] : [], terms: usual }
  }
  if (licence !== 'MIT' && licence !== 'ISC') return { owners: [], terms: text }
  const lines = text.split('\n')
  const isOwner = (line: string): boolean => /^\W*copyright\s*(?:\(c\)|©|\d{4})/iu.test(line)
  const isTitle = (line: string): boolean => /^\W*(?:the )?(?:mit|isc) licen[cs]e\W*(?:\(mit\))?\W*$/iu.test(line)
  const terms = lines
    .filter((line) => !isOwner(line) && !isTitle(line))
    .join('\n')
    .trim()
  return { owners: lines.filter(isOwner).map((line) => line.trim()), terms }
}
