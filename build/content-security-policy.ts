/** What a page of OneDoor may load and run, written into the page itself: a static host sends no headers of ours. */
import { createHash } from 'node:crypto'

/** Sources by directive, in the order in which they are written. */
export type Policy = Record<string, readonly string[]>

const own = "'self'"
const nothing = "'none'"

/**
 * The policy of the served app: its own files, and nothing from anywhere else. What no directive names, such as frames
 * and plug-ins, may not be loaded at all. No `blob:` and no `data:`: a download is no load, and pictures are files.
 * A worker that comes over the network has its own policy, so that the one for documents may use WebAssembly without
 * this page allowing it.
 * @param styleHashes sources for the styles that stand in the page, from `hashesOfStyles`
 */
export function pagePolicy(styleHashes: readonly string[]): Policy {
  return {
    'default-src': [nothing],
    'script-src': [own],
    'style-src': [own, ...styleHashes],
    'img-src': [own],
    'font-src': [own],
    'connect-src': [own],
    'worker-src': [own],
    'manifest-src': [own],
    'base-uri': [nothing],
    'form-action': [nothing],
  }
}

/** The hash source of every `<style>` of a page. */
export function hashesOfStyles(html: string): string[] {
  return hashesOf(html, /<style[^>]*>(.*?)<\/style>/gsu)
}

/** The hash source of every script that stands in a page. */
export function hashesOfScripts(html: string): string[] {
  return hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gsu)
}

function hashesOf(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/**
 * Puts a policy into a page, before everything that it is about.
 * @throws Error when the page does not say its encoding first, or still has what the policy would block: a style in an
 * attribute, or a handler
 */
export function withPolicy(html: string, policy: Policy): string {
  const blocked = /<[a-z][^>]*\s(?:style|on[a-z]+)="[^"]*"/u.exec(html)
  if (blocked) throw new Error(`the policy would block ${blocked[0]}`)
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
  const encoding = /<meta charset="utf-8"\s*\/?>/u
  if (!encoding.test(html)) throw new Error('the page does not say its encoding')
  return html.replace(encoding, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${content}">`)
}
