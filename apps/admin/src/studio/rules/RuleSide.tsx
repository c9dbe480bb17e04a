import { Alert, Box, Button, Typography } from '@mui/material'
import type { Json, Question, Rule } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import { useMemo, useState } from 'react'
import { inWords } from '../../conditions/in-words.ts'
import { shareName } from '../../conditions/names.ts'
import { read } from '../../conditions/read.ts'
import { DRAWN } from '../../conditions/sample.ts'
import { useCounts } from '../../conditions/use-counts.ts'
import { useDraft } from '../draft/draft-context.ts'
import { overlapsOf } from '../document/rule-overlaps.ts'
import { compiled } from '../scenarios/ScenarioPanel.tsx'
import { ScenarioRows } from '../scenarios/ScenarioRows.tsx'
import { usePlaces } from '../scenarios/use-scenario-results.ts'

const wording = wordingIn('en')

/** What a rule does: the scenarios that it moves, why it is not true in the others, and which other rules do the same. */
export function RuleSide({ rule }: { rule: Rule }) {
  const { document, model, names } = useDraft()
  const [all, setAll] = useState(false)
  const steps = useMemo(() => stepsOf(rule.when, document.questions, names), [rule.when, document.questions, names])
  const overlaps = useMemo(() => overlapsOf(rule, document), [rule, document])
  const conditions = useMemo(
    () => [rule.when, ...steps.map(({ upTo }) => upTo), ...overlaps.map(({ both }) => both)],
    [rule.when, steps, overlaps],
  )
  const countOf = useCounts(document, conditions)
  const without = useMemo(
    () => model && compiled({ ...model.document, rules: model.document.rules.filter(({ key }) => key !== rule.key) }),
    [model, rule.key],
  )
  const [now, before] = [usePlaces(model), usePlaces(without)]
  const count = countOf(rule.when)
  if (!count) return null

  const { scenarios } = document
  const where = new Set(count.where)
  const isTrue = (key: string) => where.has(scenarios.findIndex((each) => each.key === key))
  const others = scenarios.filter(({ key }) => !isTrue(key))
  const stopped = steps.map(({ said }, i) => {
    const earlier = i === 0 ? scenarios.map((_, place) => place) : (countOf(steps[i - 1]?.upTo ?? null)?.where ?? [])
    const still = new Set(countOf(steps[i]?.upTo ?? null)?.where)
    return { said, scenarios: earlier.filter((place) => !still.has(place)).length }
  })
  return (
    <Box component="aside" aria-label="What this rule does" sx={{ minWidth: 0 }}>
      <Typography variant="h5" component="h2">
        True in {count.scenarios} of {scenarios.length} scenarios and {shareName(count.drawn, DRAWN)} of answers
      </Typography>
      {now && count.scenarios > 0 && (
        <>
          <ScenarioRows places={now.filter(({ key }) => isTrue(key))} before={before} />
          <Typography variant="caption" component="p" sx={{ mt: 2 }}>
            Hollow: without this rule. Filled: with it.
          </Typography>
        </>
      )}
      {others.length > 0 && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ mt: 1, px: 0 }}>
          {all ? 'Hide' : 'Show'} the {others.length} where it is not true
        </Button>
      )}
      {all && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: '1px solid var(--rule)' }}>
          {others.map(({ key }) => (
            <Box key={key} component="li" sx={{ ...line, fontSize: '.8125rem' }}>
              {names.scenario(key)}
            </Box>
          ))}
        </Box>
      )}
      {others.length > 0 && stopped.length > 1 && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 6, mb: 1 }}>
            Why not in the others
          </Typography>
          <Box component="dl" sx={{ m: 0, borderTop: '1px solid var(--rule)' }}>
            {stopped
              .filter(({ scenarios: stopsAt }) => stopsAt > 0)
              .map(({ said, scenarios: stopsAt }) => (
                <Box key={said} sx={{ ...line, display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', gap: 2 }}>
                  <Box component="dt" sx={{ fontWeight: 600, textAlign: 'end' }}>
                    {stopsAt}
                  </Box>
                  <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                    not: {said}
                  </Box>
                </Box>
              ))}
          </Box>
        </>
      )}
      {overlaps.map(({ rule: other, criterion, together, both }) => {
        const shared = countOf(both)
        if (!shared || shared.drawn === 0) return null
        return (
          <Alert key={`${other}/${criterion}`} severity="warning" sx={{ mt: 4, overflowWrap: 'anywhere' }}>
            <b>Changes the same weight</b> as “{names.rule(other).replace(/\.$/, '')}”. Both are true in{' '}
            {shareName(shared.drawn, DRAWN)} of answers
            {together === undefined
              ? `: ${names.criterion(criterion)} is then changed twice.`
              : `, where ${names.criterion(criterion)} gets ${wording.number(Math.abs(together))} ${together < 0 ? 'less' : 'more'}.`}
          </Alert>
        )
      })}
    </Box>
  )
}

const line = { borderBottom: '1px solid var(--rule-faint)', py: 1.5, fontSize: '.875rem' } as const

/** The parts that must all be true, each with the condition up to it; none where they are joined otherwise. */
function stepsOf(when: Json, questions: readonly Question[], names: Names) {
  const whole = read(when, new Map(questions.map((each) => [each.key, each])))
  if (whole.kind !== 'group' || whole.join !== 'all') return []
  return whole.parts.map(({ json }, i) => ({
    upTo: whole.withParts(whole.parts.slice(0, i + 1).map((part) => part.json)),
    said: inWords(json, questions, names),
  }))
}
