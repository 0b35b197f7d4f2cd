/**
 * Words that end so because of how they are made, and not by the suffix that the UN spell -ize. Words that end in -wise
 * are left alone too, and so is what begins with un-, re- or the like before one of these.
 */
const madeSo = new Set([
  ...[
    'advis',
    'apprais',
    'aris',
    'bruis',
    'compris',
    'compromis',
    'concis',
    'cruis',
    'demis',
    'despis',
    'devis',
    'disguis',
  ],
  ...[
    'dis',
    'enterpris',
    'excis',
    'exercis',
    'expertis',
    'franchis',
    'improvis',
    'incis',
    'merchandis',
    'nois',
    'pois',
  ],
  ...[
    'practis',
    'prais',
    'precis',
    'premis',
    'promis',
    'rais',
    'revis',
    'ris',
    'supervis',
    'surpris',
    'televis',
    'vis',
    'wis',
  ],
])

/** Where the UN's spelling differs from the American one, and the way that the UN has it. */
const british: Readonly<Record<string, string>> = {
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzes: 'analyses',
  analyzing: 'analysing',
  behavior: 'behaviour',
  canceled: 'cancelled',
  catalog: 'catalogue',
  center: 'centre',
  centers: 'centres',
  color: 'colour',
  colors: 'colours',
  defense: 'defence',
  favor: 'favour',
  fulfill: 'fulfil',
  honor: 'honour',
  labeled: 'labelled',
  labor: 'labour',
  neighbor: 'neighbour',
  neighbors: 'neighbours',
  traveled: 'travelled',
}

/** A word that is spelled otherwise than the United Nations spell it, and what to write. */
export interface Misspelling {
  word: string
  use: string
}

/** The words of a text with -ise where the United Nations write -ize. Names such as `organiseAll` are taken apart. */
export function iseWords(text: string): Misspelling[] {
  const words = text.match(/\p{Lu}?\p{Ll}+is(?:e[drs]?|ers|ing|ations?|ational|able)(?!\p{Ll})/gu) ?? []
  return words
    .filter((word) => !otherwiseMade(word))
    .map((word) => ({ word, use: word.replace(/is(?=[a-z]+$)/u, 'iz') }))
}

function otherwiseMade(word: string): boolean {
  const stem = word.toLowerCase().replace(/(?<=is)(?:e[drs]?|ers|ing|ations?|ational|able)$/u, '')
  return madeSo.has(stem) || madeSo.has(stem.replace(/^(?:un|re|im|in|mis|pre)/u, '')) || stem.endsWith('wis')
}

/** The words of a prose text that are spelled in the American way. */
export function americanWords(text: string): Misspelling[] {
  return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const use = british[word.toLowerCase()]
    return use === undefined ? [] : [{ word, use }]
  })
}
