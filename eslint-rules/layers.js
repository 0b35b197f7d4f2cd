import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What each layer may import besides itself and packages, in the direction in which data flows. A folder of src/ that
 * is not named here may import nothing of the others, so that a new layer is walled in from its first file.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const mayImport = {
  domain: ['content'],
  'service-worker': [],
  storage: ['content', 'domain', 'i18n', 'service-worker'],
  paths: ['domain'],
  session: ['content', 'domain', 'storage', 'paths', 'i18n'],
  export: ['content', 'domain', 'storage', 'i18n'],
  // What a workbook that comes back is held against is what OneDoor would write: reading knows writing, never the other
  // way.
  import: ['content', 'domain', 'storage', 'export', 'i18n'],
  cli: ['content', 'domain', 'storage', 'export', 'import'],
  ui: ['domain', 'paths', 'i18n'],
  i18n: ['domain'],
  features: ['content', 'domain', 'storage', 'session', 'export', 'import', 'paths', 'ui', 'i18n'],
  app: ['content', 'domain', 'storage', 'session', 'export', 'import', 'paths', 'features', 'ui', 'i18n'],
}

const record = 'docs/decisions/0002'

/**
 * The walls between folders as zones of `import-x/no-restricted-paths`, made from the folders that are there.
 * @param {string} root the project's folder
 */
export function zones(root) {
  return [
    ...foldersOf(join(root, 'src')).flatMap((layer) => layerZones(root, layer)),
    ...foldersOf(join(root, 'src/features')).map((feature) => featureZone(root, feature)),
    {
      target: join(root, 'content'),
      from: join(root, 'src'),
      message: `content/ is what the handbook asks and knows nothing of the app: code belongs in src/. See ${record}.`,
    },
  ]
}

/**
 * @param {string} root
 * @param {string} layer
 */
function layerZones(root, layer) {
  const allowed = mayImport[layer] ?? []
  const target = join(root, 'src', layer)
  const message =
    `src/${layer} may import ${allowed.join(', ') || 'no other layer'}: data flows content -> domain -> storage -> ` +
    `session -> features -> app, and export and import stand on domain and storage. See ${record}.`
  const others = {
    target,
    from: join(root, 'src'),
    except: [layer, ...allowed].filter((name) => name !== 'content').map((name) => `./${name}`),
    message,
  }
  return allowed.includes('content') ? [others] : [others, { target, from: join(root, 'content'), message }]
}

/**
 * @param {string} root
 * @param {string} feature
 */
function featureZone(root, feature) {
  return {
    target: join(root, 'src/features', feature),
    from: join(root, 'src/features'),
    except: [`./${feature}`],
    message:
      'A feature imports no other feature: what two share belongs in src/ui, src/domain, src/storage or ' +
      `src/session, and src/app puts features together. See ${record}.`,
  }
}

/** @param {string} folder */
function foldersOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
