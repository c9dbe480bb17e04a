import { Box, Button, Typography } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { ScenarioResult } from '@verdict/engine/review'
import { type Names, wordingIn } from '@verdict/wording'
import { expectationFix } from '../check/expectation-fix.ts'
import { BrokenBy } from '../scenarios/BrokenBy.tsx'
import { countedResults } from '../scenarios/passed.ts'
import { useBreaks } from '../scenarios/use-breaks.ts'
import { LINE } from './line.ts'

const wording = wordingIn('en')

interface Props {
  /** What would be published, and what its scenarios say. */
  document: ModelDocument
  results: ScenarioResult[]
  names: Names
  isAdmin: boolean
  onFix(change: (document: ModelDocument) => ModelDocument): void
}

/** How many scenarios pass, and each that does not: what it expected, what came, and the way to expect that. */
export function FailingScenarios({ document, results, names, isAdmin, onFix }: Props) {
  const breaks = useBreaks(document, results)
  const failing = results.filter(({ pass }) => !pass)
  const fixes = failing.map(({ key, reasons }) => ({ key, reasons, fix: expectationFix(key, reasons) }))
  const { passing, open } = countedResults(results, document)
  const tried = passing + failing.length
  const said = [
    tried > 0 && `${passing} of ${tried} pass.`,
    open > 0 && `${open} ${open === 1 ? 'expects' : 'expect'} nothing yet.`,
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <Typography color="text.secondary">
        {said}
        {failing.length > 0 &&
          (isAdmin
            ? ' Decide for each what it shall expect, or publish with a reason that is kept with the version.'
            : ' Decide for each what it shall expect, fix the model, or ask an admin.')}
      </Typography>
      {failing.length > 1 && (
        <Button
          size="small"
          onClick={() => onFix((now) => fixes.reduce((fixed, { fix }) => fix.apply(fixed), now))}
          sx={{ ml: -3, mt: 1 }}
        >
          Expect what all {failing.length} say now
        </Button>
      )}
      <Box
        component="ul"
        aria-label="Failing scenarios"
        sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 320, overflowY: 'auto' }}
      >
        {fixes.map(({ key, reasons, fix }) => (
          <Box component="li" key={key} sx={LINE}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
              <BrokenBy found={breaks?.get(key)} names={names} />
            </Box>
            <Button
              size="small"
              aria-label={`${fix.label}: ${names.scenario(key)}`}
              onClick={() => onFix((document) => fix.apply(document))}
              sx={{ flex: 'none', alignSelf: 'flex-start', ml: { xs: -3, sm: 0 } }}
            >
              {fix.label}
            </Button>
          </Box>
        ))}
      </Box>
    </>
  )
}
