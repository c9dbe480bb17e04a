import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useMemo, useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import { judgementsOn, leftToConnect, type Pair, ratioOf, weighedByPairs, WORTH_ANOTHER_LOOK } from './by-pairs.ts'
import { ChangedWinners, scenariosIn } from './ChangedWinners.tsx'
import { pairOf, STRENGTHS } from './judgements.ts'
import { openPairs } from './open-pairs.ts'
import { whenTried } from './the-rest.ts'
import { changedWinners } from './winners.ts'

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

interface Props {
  keys: string[]
  said: { [pair: string]: number }
  onSaid(said: { [pair: string]: number }): void
}

/** One pair of criteria after the other, until the rest can change nothing; any of them can be said anew. */
export function Pairs({ keys, said, onSaid }: Props) {
  const { model, names, document } = useDraft()
  const { all, open, idle, triedFrom } = useMemo(() => openPairs(keys, said, model), [keys, said, model])
  const [chosen, setChosen] = useState<Pair>()
  const [goesOn, setGoesOn] = useState(false)
  const isIdle = idle !== undefined && idle.length === open.length
  const next = open.find((pair) => !idle?.includes(pair)) ?? open[0]
  const pair = chosen ?? (isIdle && !goesOn ? undefined : next)
  const found = useMemo(() => weighedByPairs(keys, said), [keys, said])

  function say(one: Pair, ratio: number) {
    const { [pairOf(one[1], one[0])]: _, ...others } = said
    onSaid({ ...others, [pairOf(...one)]: ratio })
    setChosen(undefined)
  }

  return (
    <Stack gap={4}>
      <Typography role="status">
        {all - open.length} of {all} pairs asked.
        {isIdle && open.length > 0 && (
          <>
            {' '}
            None of the other {open.length} can by itself change who wins
            {document.scenarios.length === 1 ? ' the scenario.' : ` any of the ${document.scenarios.length} scenarios.`}
            {!goesOn && (
              <Button size="small" onClick={() => setGoesOn(true)}>
                Go on anyway
              </Button>
            )}
          </>
        )}
        {!isIdle && idle && open.length > 0 && ` ${idle.length} of the other ${open.length} can change nothing.`}
        {!found && open.length > 0 && connectingSaid(leftToConnect(keys.length, judgementsOn(keys, said)))}
        {triedFrom !== undefined && ` ${whenTried(`other ${open.length}`, triedFrom)}`}
      </Typography>
      {pair && (
        <Question
          key={pair.join(' ')}
          {...{ pair }}
          names={[names.criterion(pair[0]), names.criterion(pair[1])]}
          ratio={ratioOf(said, pair)}
          onSaid={(ratio) => say(pair, ratio)}
        />
      )}
      {found && <Agreement {...{ found }} onLook={setChosen} />}
      <SaidSoFar {...{ keys, said }} onChoose={setChosen} />
    </Stack>
  )
}

const connectingSaid = (left: number) =>
  ` Weights can be proposed once all criteria are connected: that takes ${left} more ${left === 1 ? 'comparison' : 'comparisons'} at least.`

interface QuestionProps {
  pair: Pair
  names: [string, string]
  ratio: number | undefined
  onSaid(ratio: number): void
}

/** The steps from the one counting for everything to the other. */
const STEPS = [
  ...STRENGTHS,
  ...STRENGTHS.slice(0, -1)
    .reverse()
    .map((each) => ({ ...each, ratio: 1 / each.ratio })),
]

function Question({ names: [first, second], ratio, onSaid }: QuestionProps) {
  const chosen = ratio === undefined ? undefined : nearestStep(ratio)
  return (
    <Box role="group" aria-label={`${first} or ${second}`}>
      <Typography variant="h6" component="h3" sx={{ mb: 2 }}>
        What matters more?
      </Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 4, fontWeight: 600, mb: 1 }}>
        <span>{first}</span>
        <span style={{ textAlign: 'end' }}>{second}</span>
      </Box>
      <ToggleButtonGroup
        exclusive
        fullWidth
        value={chosen ?? null}
        onChange={(_, step: number | null) =>
          onSaid((STEPS[step ?? (chosen as number)] as (typeof STEPS)[number]).ratio)
        }
        aria-label="How much"
      >
        {STEPS.map((step, i) => (
          <ToggleButton
            key={step.ratio}
            value={i}
            aria-label={step.ratio === 1 ? 'Both the same' : `${step.ratio > 1 ? first : second}: ${step.said}`}
            sx={{ px: 0, minWidth: 0 }}
          >
            {step.ratio >= 1 ? step.ratio : Math.round(1 / step.ratio)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="caption" component="p" sx={{ mt: 1 }}>
        1 is the same, 3 somewhat, 5 clearly, 7 much, 9 far more.
      </Typography>
    </Box>
  )
}

const nearestStep = (ratio: number) =>
  STEPS.reduce((best, step, i) => {
    const off = (each: number) => Math.abs(Math.log(ratio / each))
    return off(step.ratio) < off((STEPS[best] as typeof step).ratio) ? i : best
  }, 0)

interface AgreementProps {
  found: NonNullable<ReturnType<typeof weighedByPairs>>
  onLook(pair: Pair): void
}

/** How far the answers agree with each other, and which one to look at again. */
function Agreement({ found: { weights, ratio, isOfTable, isWhole, doubtful }, onLook }: AgreementProps) {
  const isOff = ratio > WORTH_ANOTHER_LOOK
  const measure = isOfTable
    ? 'Saaty’s table of 1980'
    : 'the line of Alonso and Lamata (2006), for more than 15 criteria'
  const open = isWhole
    ? ''
    : '; pairs that were not asked count as the others imply them, and the measure is lowered for them (Ágoston and Csató 2022)'
  const said = `Consistency ratio ${decimals.format(ratio)} by ${measure}${open}.`
  if (!isOff || !doubtful) return <Typography variant="caption">{said}</Typography>
  return <Contradiction {...{ said, weights, doubtful, onLook }} />
}

interface ContradictionProps extends Pick<AgreementProps, 'onLook'> {
  said: string
  weights: number[]
  doubtful: NonNullable<AgreementProps['found']['doubtful']>
}

/** The answer that fits the others least, and what would come of it without that. Scenarios are decided only where it is shown. */
function Contradiction({ said, weights, doubtful, onLook }: ContradictionProps) {
  const { names, model } = useDraft()
  const { pair, implied, ratioWithout, weightsWithout } = doubtful
  const changes = useMemo(
    () => changedWinners(model, { from: weights, to: weightsWithout }),
    [model, weights, weightsWithout],
  )
  const [first, second] = pair.map((key) => names.criterion(key))
  return (
    <Alert
      severity="warning"
      action={
        <Button size="small" onClick={() => onLook(pair)}>
          Look again
        </Button>
      }
    >
      {said} Above {WORTH_ANOTHER_LOOK} answers contradict each other. Look again at “{first}” and “{second}”: by the
      others{' '}
      {implied >= 1
        ? `the first counts ${decimals.format(implied)} times as much`
        : `the second counts ${decimals.format(1 / implied)} times as much`}
      , and without this answer the ratio is {decimals.format(ratioWithout)}.
      {changes?.length === 0 && ' It changes no verdict: without it the same option wins every scenario.'}
      {changes && changes.length > 0 && (
        <>
          {' '}
          Without it another option wins {scenariosIn(changes)}:
          <ChangedWinners changes={changes} />
        </>
      )}
    </Alert>
  )
}

/** Every answer, to be revised. */
function SaidSoFar({ keys, said, onChoose }: Omit<Props, 'onSaid'> & { onChoose(pair: Pair): void }) {
  const { names } = useDraft()
  const pairs = keys.flatMap((first, i) => keys.slice(i + 1).map((second): Pair => [first, second]))
  const answered = pairs.filter((pair) => ratioOf(said, pair) !== undefined)
  if (answered.length === 0) return null
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {answered.length === 1 ? '1 answer' : `${answered.length} answers`} so far
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {answered.map((pair) => (
          <li key={pair.join(' ')}>
            <Button size="small" onClick={() => onChoose(pair)} sx={{ px: 0, textAlign: 'start' }}>
              {sentence(pair.map((key) => names.criterion(key)) as [string, string], ratioOf(said, pair) as number)}
            </Button>
          </li>
        ))}
      </Box>
    </Box>
  )
}

function sentence([first, second]: [string, string], ratio: number): string {
  const step = STEPS[nearestStep(ratio)] as (typeof STEPS)[number]
  if (step.ratio === 1) return `${first} and ${second} count the same`
  return step.ratio > 1
    ? `${first} matters ${step.said} than ${second}`
    : `${second} matters ${step.said} than ${first}`
}
