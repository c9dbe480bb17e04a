import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpmSays, root } from './pnpm-says.mjs'

/**
 * `node infra/supply/sbom.mjs > bom.json`: what the product is made of when it runs, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/),
 * from the lockfile and what is installed, without network access.
 */

const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const { said, code, complained } = pnpmSays('licenses', 'list', '--prod', '--json')
if (code !== 0) {
  process.stderr.write(`What is installed cannot be listed; install first. ${complained || said}\n`)
  process.exit(1)
}

const components = Object.entries(JSON.parse(said))
  .flatMap(([licence, packages]) =>
    packages.flatMap(({ name, versions }) => versions.map((version) => component(name, version, licence))),
  )
  .sort((one, other) => (one.purl < other.purl ? -1 : 1))

process.stdout.write(
  `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: license } }] },
      },
      components,
    },
    undefined,
    2,
  )}\n`,
)

function component(name, version, licence) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [scope, plain] = name.startsWith('@') ? name.split('/') : [undefined, name]
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope && { group: scope }),
    name: plain,
    version,
    ...(licence !== 'Unknown' && { licenses: [{ expression: licence }] }),
    purl,
    ...integrityOf(`${name}@${version}`),
  }
}

/** What the lockfile holds a package against when it is fetched. */
function integrityOf(id) {
  const at = lockfile.search(new RegExp(`^ {2}'?${RegExp.escape(id)}'?:$`, 'm'))
  const [, base64] = /\{integrity: sha512-([\w+/=]+)/.exec(at < 0 ? '' : lockfile.slice(at, at + 400)) ?? []
  return base64 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] }
}
