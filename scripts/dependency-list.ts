import type { PackageFacts } from '../build/package-facts'

/** A package that is installed for those who use OneDoor, not only for those who change it. */
export interface Dependency {
  facts: PackageFacts
  folder: string
  isDirect: boolean
  isShipped: boolean
}

export interface Lock {
  packages: Record<
    string,
    {
      version?: string
      dev?: boolean
      devOptional?: boolean
      optional?: boolean
      dependencies?: Record<string, string>
    }
  >
}

export interface Advisory {
  package: string
  severity: string
  title: string
  url: string
  range: string
}

/** What was found when advisories were last asked for; `checked` is null where they never were. */
export interface Advisories {
  checked: string | null
  findings: Advisory[]
}

/** Licences that OneDoor may ship: each allows it, and asks for no more than that its text goes along. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
])

/** What each direct dependency is for. One that is missing here fails the check. */
const purposes: Readonly<Record<string, string>> = {
  '@fontsource/carlito': 'Latin letters in Word files, as wide as those of Calibri',
  '@fontsource/dejavu-sans': 'signs in PDFs that no other font has',
  '@fontsource/noto-sans': 'Latin, Greek and Cyrillic letters in PDFs',
  '@fontsource/noto-sans-lao': 'Lao letters on the screen',
  '@fontsource/phetsarath': 'Lao letters in PDFs and Word files, in the face of Lao offices',
  '@noble/hashes': 'the checksum of project files, keys of the fonts in Word files',
  '@react-pdf/renderer': 'writes PDFs',
  'age-encryption': 'encrypts project files with a password',
  fflate: 'unpacks fonts for PDFs and Word files',
  'fractional-indexing': 'order of rows that two people can change at once',
  docx: 'writes Word files',
  hucre: 'writes workbooks',
  i18next: 'the words of the screens in Lao and English',
  idb: 'the browser’s database',
  react: 'draws the screens',
  'react-dom': 'draws the screens',
  'react-hook-form': 'forms',
  'react-i18next': 'the words of the screens in Lao and English',
  'sirv-cli': 'serves the built app (`npm start`)',
  tsx: 'runs the command line',
  wouter: 'addresses of the pages',
  xlsx: 'opens exported workbooks in the checks, as another program would',
  zod: 'checks project files',
  zustand: 'holds the open project',
}

/**
 * The folders of the packages in the lock file that are installed without `--include=dev`, but for those of another
 * system.
 */
export function productionFolders(lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([folder]) => folder)
    .sort()
}

/**
 * What is wrong with the list, one sentence each: a licence that is not allowed, or a package that nobody said the use
 * of.
 */
export function problemsOf(dependencies: readonly Dependency[]): string[] {
  return dependencies.flatMap(({ facts: { name, licence }, folder, isDirect }) => [
    ...(allowedLicences.has(licence)
      ? []
      : [`${name}: the licence ${licence} is not on the list of allowed ones (scripts/dependency-list.ts)`]),
    ...(isDirect && !purposes[nameIn(folder)]
      ? [`${name}: what it is for is not said (scripts/dependency-list.ts)`]
      : []),
  ])
}

/** A package’s name as package.json has it, which may be another than its own. */
function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** `docs/dependencies.md`. */
export function dependencyList(dependencies: readonly Dependency[], advisories: Advisories): string {
  const shipped = dependencies.filter(({ isShipped }) => isShipped)
  const others = dependencies.filter(({ isShipped }) => !isShipped)
  return `# Dependencies

Written by \`npm run write:dependencies\` from package-lock.json, the installed packages and what the build took of them;
do not edit. \`npm test\` fails when it is out of date, or when a licence is not one of ${[...allowedLicences].join(', ')}.

The app ships ${shipped.length} packages; their licences go along as \`licences.txt\`, which the page about OneDoor links to.
A bold name is asked for in package.json, the others come with one that is.

## Shipped in the app

${table(shipped, advisories)}
## Installed, not in the app

The command line, the server of \`npm start\`, and parts of shipped packages that the build leaves out.

${table(others, advisories)}
## Known advisories

${advisorySection(advisories)}`
}

function table(dependencies: readonly Dependency[], { findings }: Advisories): string {
  const rows = dependencies.map(({ facts: { name, version, licence }, folder, isDirect }) => {
    const found = findings.filter((finding) => finding.package === name).length
    const shownName = isDirect ? `**${name}**` : name
    const purpose = isDirect ? (purposes[nameIn(folder)] ?? '') : ''
    return `| ${shownName} | ${version} | ${licence} | ${purpose} | ${found > 0 ? String(found) : ''} |`
  })
  return [
    '| package | version | licence | what for | advisories |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function advisorySection({ checked, findings }: Advisories): string {
  const how = '`npm run audit:dependencies` asks for them and writes `docs/advisories.json`.'
  if (checked === null) return `Not asked for yet: that needs a registry that answers \`npm audit\`. ${how}\n`
  const lines = findings.map(
    ({ package: name, severity, title, url, range }) => `- ${name} ${range} (${severity}): [${title}](${url})`,
  )
  return [`Asked for on ${checked}. ${how}`, '', ...(lines.length > 0 ? lines : ['None is known.']), ''].join('\n')
}
