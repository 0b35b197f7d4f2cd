import type { Language } from '../../domain/text/language'
import { servedFonts } from '../../export/browser-fonts'
import { documentFonts, fontFile, fontOrder, type FontKey, type FontWeight } from '../../export/glyphs/document-fonts'

const loading = new Map<string, Promise<unknown>>()

/**
 * Makes the fonts of documents known to the page, for pictures of them; each is read once. A font that does not come is
 * done without.
 */
export async function loadPreviewFonts(keys: readonly FontKey[]): Promise<void> {
  await Promise.all(
    keys.flatMap((key) =>
      weightsOf(key).map(async (weight) => {
        const name = `${key}/${weight}`
        const known = loading.get(name) ?? load(key, weight)
        loading.set(name, known)
        await known.catch(() => loading.delete(name))
      }),
    ),
  )
}

/** From bytes, not from an address: so it is the same where the app is one file. */
async function load(key: FontKey, weight: FontWeight): Promise<void> {
  const bytes = await servedFonts.read(fontFile(key, weight))
  const font = new FontFace(familyOf(key), bytes.slice().buffer, {
    weight: documentFonts[key].bold ? String(weight) : '400 700',
  })
  document.fonts.add(await font.load())
}

/** Names of their own, so that no text of the screens is set in them. */
function familyOf(key: FontKey): string {
  return `Document ${documentFonts[key].family}`
}

/** The families that a text of a document is set in, as a style names them. */
export function previewFamilies(language: Language): string {
  return fontOrder[language].map((key) => `"${familyOf(key)}"`).join(', ')
}

function weightsOf(key: FontKey): readonly FontWeight[] {
  return documentFonts[key].bold ? [400, 700] : [400]
}
