import { type Finding, lint as findingsIn } from '@verdict/engine/review'
import { isDay } from '@verdict/engine/validate'
import { type Command, type Options, UsageError } from '../command.ts'
import { eachFile } from '../each-file.ts'
import { readValidModel } from '../json-files.ts'

/** From the least to the most. */
const SEVERITIES = ['info', 'warning', 'error']

/** Reports what is valid and doubtful in a document. Findings fail the command only with the option for it. */
export const lint: Command = {
  usage: 'lint FILE... [--today DATE] [--fail-on SEVERITY]',
  summary: 'Lists what is valid but doubtful in a model.',
  details: 'Prints a list of findings with their places; of several files a list with each `file` and its `findings`.',
  files: ['FILE...'],
  options: {
    today: { type: 'string', description: 'the day to judge the age of evidence by, such as 2026-11-25' },
    'fail-on': { type: 'string', description: 'exit 1 on findings of this severity or worse: info, warning or error' },
  },
  run(files, options) {
    const today = dayOf(options)
    const least = leastOf(options)
    const work = async (file: string) => {
      const { content, placed } = await readValidModel(file)
      const findings = findingsIn(content, { today })
      return { output: placed(findings), failed: findings.some((finding) => rankOf(finding) >= least) }
    }
    return eachFile('findings', work)(files, options)
  },
}

function dayOf({ today = new Date().toLocaleDateString('sv-SE') }: Options): string {
  if (typeof today !== 'string' || !isDay(today)) throw new UsageError('--today must be a date such as 2026-11-25')
  return today
}

/** The severity rank from which a finding makes the command fail; above all ranks without `--fail-on`. */
function leastOf({ 'fail-on': asked }: Options): number {
  if (asked === undefined) return SEVERITIES.length
  const rank = SEVERITIES.indexOf(String(asked))
  if (rank === -1) throw new UsageError(`--fail-on must be one of: ${SEVERITIES.join(', ')}`)
  return rank
}

const rankOf = ({ severity }: Finding) => SEVERITIES.indexOf(severity)
