import { Box } from '@mui/material'
import { ownMember, type TraceStep, type Verdict } from '@verdict/engine'
import { type Names, weightShare } from '@verdict/wording'
import { answerText } from './answer-text.ts'
import { PointsLine } from '../ui/PointsLine.tsx'
import { BriefRow } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** Less would read 0.0. */
const LEAST = 0.05

/** Which answer, rule or priority moved what, and by how much the lead would be other without it: the most first. */
export function Moved({ facts: { verdict }, result: { answers }, names }: BriefProps) {
  const steps = new Map<string, TraceStep[]>()
  for (const step of verdict.trace) steps.set(step.source, [...(steps.get(step.source) ?? []), step])
  const change = new Map<string, number>(verdict.drivers.map(({ source, marginChange }) => [source, marginChange]))
  const sources = [...new Set([...change.keys(), ...steps.keys()])]
    .filter((source) => source !== 'limit')
    .sort((a, b) => Math.abs(change.get(b) ?? 0) - Math.abs(change.get(a) ?? 0))
  if (sources.length === 0) return null
  const [first] = verdict.ranking
  const note = first
    ? `In points of the lead of ${names.option(first.option)}: what would go without it.`
    : 'What each answer did.'
  return (
    <BriefRow title="What moved what" note={note}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {sources.map((source) => {
          const points = change.get(source)
          return (
            <PointsLine
              key={source}
              label={<b>{sourceText(source, answers, names)}</b>}
              points={points === undefined || Math.abs(points) < LEAST ? '' : wording.signed(points)}
            >
              <Box component="span" sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>
                {(steps.get(source) ?? []).map((step) => stepText(step, verdict.weights, names)).join('; ')}
              </Box>
            </PointsLine>
          )
        })}
      </Box>
    </BriefRow>
  )
}

/** Such as "Team: Python", "Rule: A Python team does not write Ruby", or "Their priority: Speed". */
function sourceText(source: string, answers: BriefProps['result']['answers'], names: Names): string {
  const [kind, key = ''] = source.split(':')
  if (kind === 'answer') {
    const asked = names.short(key)
    return `${asked}${asked.endsWith('?') ? '' : ':'} ${answerText(key, ownMember(answers, key), names)}`
  }
  return kind === 'rule' ? `Rule: ${names.rule(key)}` : `Their priority: ${names.criterion(key)}`
}

function stepText(step: TraceStep, weights: Verdict['weights'], names: Names): string {
  const weeks = (span: [number, number]) => wording.weeks(span)
  const number = (value: number) => wording.number(Number(value.toFixed(2)))
  if (step.type === 'weight') {
    const [after, before] = sharesOf(step, weights)
    return `${names.criterion(step.criterion)} weighs ${after} instead of ${before}`
  }
  if (step.type === 'rating')
    return `${names.option(step.option)} has ${number(step.after)} instead of ${number(step.before)} on ${names.criterion(step.criterion)}`
  if (step.type === 'estimate')
    return `${names.option(step.option)} takes ${weeks(step.after)} instead of ${weeks(step.before)}`
  if (step.type === 'exclude') return `rules out ${names.option(step.option)}`
  if (step.type === 'caseStudy') return `shows “${names.caseStudy(step.key)}”`
  return 'adds a remark'
}

/** Of all weights as they are in the end, in percent as everywhere: with decimals where both would read alike. */
function sharesOf({ criterion, after, before }: TraceStep & { type: 'weight' }, weights: Verdict['weights']): string[] {
  const shares = [after, before].map((weight) => weightShare(weights, criterion, weight))
  const printed = shares.map((share) => wording.percents([share])[0] as string)
  return printed[0] === printed[1]
    ? wording.apart(shares.map((share) => 100 * share)).map((each) => `${each}%`)
    : printed
}
