import { pnpmSays } from './pnpm-says.mjs'

/**
 * `node infra/supply/audit.mjs [--strict] [options of pnpm audit]`: compares the runtime dependencies with the registry's advisories. Exits with 1
 * where one is high or critical. An unreachable registry is reported; the exit code is 0, or 2 with
 * `--strict`.
 */

const GRAVE = ['high', 'critical']

const [strict, options] = [
  process.argv.includes('--strict'),
  process.argv.slice(2).filter((each) => each !== '--strict'),
]
const { said } = pnpmSays('audit', '--prod', '--json', ...options)
const advisories = advisoriesIn(said)

if (!advisories) {
  process.stderr.write('Not audited: the registry could not be asked for advisories.\n')
  process.exit(strict ? 2 : 0)
}
for (const { severity, module_name: name, vulnerable_versions: versions, title, url } of advisories)
  process.stdout.write(`${severity.padEnd(8)} ${name} ${versions}: ${title} ${url}\n`)
const grave = advisories.filter(({ severity }) => GRAVE.includes(severity))
process.stdout.write(`${advisories.length} advisories, ${grave.length} of them high or critical\n`)
process.exit(grave.length > 0 ? 1 : 0)

/** The advisories in pnpm's output; undefined where the registry was not reached. */
function advisoriesIn(json) {
  try {
    const { advisories } = JSON.parse(json)
    return advisories && Object.values(advisories)
  } catch {
    return undefined
  }
}
