import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBuilds } from '../../../infra/workstation/source-hash.mjs'

checkBuilds(['apps/api', 'apps/portal', 'apps/admin'])

/** Starts the built product in an empty folder, where it makes its database. */
const api = new URL('../../api/dist/main.js', import.meta.url)
process.env.NODE_ENV = 'production'
process.chdir(mkdtempSync(join(tmpdir(), 'verdict-e2e-')))
await import(api.href)
