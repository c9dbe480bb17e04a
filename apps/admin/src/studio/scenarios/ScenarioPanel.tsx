import { Alert, Box, Button, Typography } from '@mui/material'
import { compile, type ModelDocument } from '@verdict/engine'
import { validate } from '@verdict/engine/validate'
import { wordingIn } from '@verdict/wording'
import { memo, useMemo } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useDraft } from '../draft/draft-context.ts'
import { countedResults, saidCounts } from './passed.ts'
import { ScenarioRows } from './ScenarioRows.tsx'
import { usePlaces, useScenarioResults } from './use-scenario-results.ts'

const wording = wordingIn('en')

const headOf = (count: number) =>
  count === 0 ? 'No scenarios yet' : count === 1 ? 'One scenario' : `All ${count} scenarios`

/** What the draft says to every scenario, deciding again while one edits: hollow is what the latest version said. */
export const ScenarioPanel = memo(function ScenarioPanel() {
  const { id } = useParams()
  const { model, problems, document, published, names } = useDraft()
  const places = usePlaces(model)
  const results = useScenarioResults(model)
  const before = usePlaces(useMemo(() => compiled(published), [published]))
  const failing = results?.filter(({ pass }) => !pass) ?? []

  return (
    <Box
      component="aside"
      aria-label="Scenarios"
      sx={{ pt: 5, pl: { lg: 6 }, borderInlineStart: { lg: '1px solid var(--rule)' }, minWidth: 0 }}
    >
      <Box sx={{ position: { lg: 'sticky' }, top: 72 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 3 }}>
          <Typography variant="h5" component="h2">
            {headOf(document.scenarios.length)}
          </Typography>
          {results && (
            <Typography variant="caption" aria-live="polite">
              {saidCounts(countedResults(results, document))}
            </Typography>
          )}
        </Box>
        {!places ? (
          <Alert
            severity="warning"
            sx={{ mt: 3 }}
            action={
              <Button component={Link} to={`/models/${id}/check`}>
                See them
              </Button>
            }
          >
            {problems.length === 1 ? 'One problem' : `${problems.length} problems`} must be fixed before scenarios can
            run.
          </Alert>
        ) : (
          <ScenarioRows places={places} before={before} results={results} />
        )}
        {failing.slice(0, 3).map(({ key, reasons }) => (
          <Alert key={key} severity="error" icon={false} sx={{ mt: 3 }}>
            <b>{names.scenario(key)}</b> {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
          </Alert>
        ))}
      </Box>
    </Box>
  )
})

/** A document ready to decide, where nothing is wrong with it. */
export function compiled(document: ModelDocument | undefined) {
  return document && validate(document).length === 0 ? compile(document) : undefined
}
