import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { thorough } from './product.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs a script of ours. */
async function run(script: string, args: string[] = []) {
  const child = spawn(process.execPath, [join(ROOT, 'infra/supply', script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, complained] = ['', '']
  child.stdout.on('data', (data) => (said += data))
  child.stderr.on('data', (data) => (complained += data))
  const [code] = (await once(child, 'close')) as [number]
  return { code, said, complained }
}

interface Component {
  purl: string
  licenses?: { expression: string }[]
  hashes?: { alg: string; content: string }[]
}

describe('what the product is made of', () => {
  /** Licences that allow the product to be sold. */
  const FREE =
    /^(MIT(-0)?|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|Unlicense|CC0-1\.0|OFL-1\.1)$/

  test('is listed whole, with hash and with a licence that leaves everybody free', { timeout: 60_000 }, async () => {
    const { code, said } = await run('sbom.mjs')
    expect(code).toBe(0)
    const bom = JSON.parse(said) as { bomFormat: string; specVersion: string; components: Component[] }
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
    const purls = bom.components.map(({ purl }) => purl)
    expect(new Set(purls).size).toBe(purls.length)
    const missing = externalDependencies().filter(
      (name) => !purls.some((purl) => purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`)),
    )
    expect(missing).toEqual([])
    for (const { purl, hashes, licenses } of bom.components) {
      const offered = (licenses?.[0]?.expression ?? '').replace(/[()]/g, '').split(' OR ')
      expect([purl, hashes?.[0]?.content.length, offered.some((one) => FREE.test(one))]).toEqual([purl, 128, true])
    }
  })
})

/** What the apps and packages import when they run, but for each other. */
function externalDependencies(): string[] {
  const names = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((each) => {
      const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, folder, each, 'package.json'), 'utf8')) as {
        dependencies?: { [name: string]: string }
      }
      return Object.keys(dependencies)
    }),
  )
  return [...new Set(names)].filter((name) => !name.startsWith('@verdict/'))
}

describe('advisories', () => {
  let registry: Server
  afterEach(() => {
    registry.closeAllConnections()
    registry.close()
  })

  /** Audits against a registry that answers like this. */
  async function audited(status: number, reply: object, args: string[] = []) {
    registry = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(status).end(JSON.stringify(reply)))
    })
    registry.listen(0, '127.0.0.1')
    await once(registry, 'listening')
    const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`
    return run('audit.mjs', [...args, `--registry=${address}`])
  }
  const advisory = (severity: string) => ({
    actions: [],
    muted: [],
    metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, [severity]: 1 } },
    advisories: {
      1: {
        id: 1,
        severity,
        module_name: 'zod',
        vulnerable_versions: '<9',
        title: 'It gives way',
        url: 'https://a.example',
        findings: [],
      },
    },
  })

  thorough.each([
    { severity: 'critical', code: 1 },
    { severity: 'high', code: 1 },
    { severity: 'moderate', code: 0 },
  ])('that are $severity end with $code', { timeout: 60_000 }, async ({ severity, code }) => {
    const audit = await audited(200, advisory(severity))
    expect(audit).toMatchObject({ code, said: expect.stringContaining(`${severity.padEnd(8)} zod <9: It gives way`) })
  })

  thorough.each([
    { args: [], code: 0 },
    { args: ['--strict'], code: 2 },
  ])('that is not reachable is reported: $args', { timeout: 60_000 }, async ({ args, code }) => {
    const audit = await audited(405, {}, args)
    expect(audit).toMatchObject({ code, complained: expect.stringMatching(/^Not audited: /) })
  })
})
