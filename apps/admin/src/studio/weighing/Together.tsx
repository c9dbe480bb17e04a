import { Box, Stack, Typography } from '@mui/material'
import type { GivenJudgement } from '@verdict/contracts'
import { groupWeights } from '@verdict/engine/mcda'
import { useMemo } from 'react'
import { useHref } from 'react-router-dom'
import { CopyField } from '../../ui/CopyField.tsx'
import { listed } from '../../ui/listed.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Proposal } from './Proposal.tsx'
import { type PersonsWeights, weightsOfEach } from './proposed-weights.ts'
import { winnerIn, winnersWith } from './winners.ts'

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
/** Below this many times as much nobody would say that they differ. */
const ALIKE = 1.05

interface Props {
  keys: string[]
  given: readonly GivenJudgement[]
  onTaken(): void
}

/** What everybody's weights come to together, what divides them, and whether that matters. */
export function Together({ keys, given, onTaken }: Props) {
  const link = useHref({ search: '?weigh=pairs' })
  const people = useMemo(() => weightsOfEach(given, keys), [given, keys])
  const begun = [...new Map(given.map(({ by, name }) => [by, name]))]
    .filter(([by]) => !people.some((person) => person.by === by))
    .map(([, name]) => name)
  const group = useMemo(() => people.length > 0 && groupWeights(people.map(({ weights }) => weights)), [people])
  return (
    <Stack gap={5}>
      <Box sx={{ maxWidth: 640 }}>
        <CopyField
          label="Link for colleagues"
          value={location.origin + link}
          hint="Consultants who open it give weights of their own. Nothing is changed by that."
        />
      </Box>
      {begun.length > 0 && (
        <Typography>
          {listed(begun)} {begun.length === 1 ? 'has' : 'have'} begun and not said enough yet.
        </Typography>
      )}
      {!group && begun.length === 0 && (
        <Typography>Nobody has said enough yet for weights to follow from it.</Typography>
      )}
      {group && people.length === 1 && <Typography>So far only {people[0]?.name} has given weights.</Typography>}
      {group && people.length > 1 && <Divide {...{ keys, people }} {...group} />}
      {group && <Proposal {...{ keys, people, onTaken }} weights={group.weights} />}
    </Stack>
  )
}

type DivideProps = { keys: string[]; people: PersonsWeights[] } & ReturnType<typeof groupWeights>

function Divide({ keys, people, weights, divide }: DivideProps) {
  const { names, model } = useDraft()
  const divided = useMemo(
    () => (model && model.document.scenarios.length > 0 ? dividedScenarios(model, people, weights) : undefined),
    [model, people, weights],
  )
  const nameOf = (person: number) => people[person]?.name
  return (
    <Box component="section" aria-label="What divides you" sx={{ maxWidth: '44em' }}>
      <Typography>
        {divide.ratio < ALIKE
          ? 'All agree about every criterion.'
          : `“${names.criterion(keys[divide.criterion] as string)}” divides you most: it weighs ${decimals.format(divide.ratio)} times as much for ${nameOf(divide.most)} as for ${nameOf(divide.least)}.`}{' '}
        {divided?.length === 0 &&
          'That changes no verdict: the same option wins every scenario with anybody’s weights.'}
        {divided &&
          divided.length > 0 &&
          `Whose weights are taken changes who wins ${divided.length} of ${model?.document.scenarios.length} scenarios:`}
      </Typography>
      {divided && divided.length > 0 && (
        <Box component="ul" sx={{ m: 0 }}>
          {divided.map(({ key, together, others }) => (
            <li key={key}>
              {names.scenario(key)}: {winnerIn(names, together)} with all together
              {others.map(({ option, people }) => `; ${winnerIn(names, option)} with ${listed(people)}`)}
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

/** The scenarios that somebody's own weights give to another option than those of all together. */
export function dividedScenarios(
  model: Parameters<typeof winnersWith>[0],
  people: readonly PersonsWeights[],
  weights: readonly number[],
) {
  const together = winnersWith(model, weights)
  const each = people.map((person) => ({ name: person.name, winners: winnersWith(model, person.weights) }))
  return model.document.scenarios.flatMap(({ key }, i) => {
    const others = new Map<string | null, string[]>()
    for (const { name, winners } of each) {
      const winner = winners[i] ?? null
      if (winner !== together[i]) others.set(winner, [...(others.get(winner) ?? []), name])
    }
    if (others.size === 0) return []
    return [{ key, together: together[i] ?? null, others: [...others].map(([option, people]) => ({ option, people })) }]
  })
}
