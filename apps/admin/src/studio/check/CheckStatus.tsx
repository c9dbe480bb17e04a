import { Typography } from '@mui/material'
import { type Names, wordingIn } from '@verdict/wording'
import type { CheckState } from '../draft/draft-check.ts'

const wording = wordingIn('en')
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

/** When the draft was checked, how long that took, and whether everything was examined. */
export function CheckStatus({ check: { checked, underWay, givenUp }, names }: { check: CheckState; names: Names }) {
  return (
    <Typography variant="caption" component="p" role="status" sx={{ mb: 4 }}>
      {underWay ? 'Checking…' : givenUp ? GIVEN_UP : checked && saidOf(checked, names)}
    </Typography>
  )
}

const GIVEN_UP = 'This draft is too large to check here: the check was stopped after a minute. Its problems are listed.'

function saidOf({ at, took, problems, findings }: NonNullable<CheckState['checked']>, names: Names): string {
  const done = `Checked at ${clock.format(at)}, in ${wording.number(Math.max(1, Math.round(took / 100)) / 10)} s.`
  if (problems.length > 0)
    return `${done} Nothing can be decided while there are problems, so the rest is checked after them.`
  const unexamined = findings.filter(({ code }) => code === 'notExamined')
  if (unexamined.length === 0) return `${done} The search went through everything.`
  return `${done} The search reached its limit. ${unexamined.map((each) => wording.finding(each, names)).join(' ')}`
}
