import type { Advisories, Advisory } from './dependency-list'

interface Via {
  name: string
  title: string
  url: string
  severity: string
  range: string
}
interface Audit {
  vulnerabilities?: Record<string, { via: (Via | string)[] }>
}

/** What `npm audit --json` found, each advisory once; null when what it said is no answer. */
export function advisoriesIn(output: string, day: string): Advisories | null {
  const audit = parsed(output)
  if (!audit?.vulnerabilities) return null
  const findings = new Map<string, Advisory>()
  for (const { via } of Object.values(audit.vulnerabilities)) {
    for (const one of via) {
      if (typeof one !== 'string')
        findings.set(`${one.name} ${one.url}`, {
          package: one.name,
          severity: one.severity,
          title: one.title,
          url: one.url,
          range: one.range,
        })
    }
  }
  return { checked: day, findings: [...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding) }
}

function parsed(output: string): Audit | null {
  try {
    return JSON.parse(output) as Audit
  } catch {
    return null
  }
}
