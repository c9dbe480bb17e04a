import { ownMember } from '@verdict/engine'
import { scoreDecimals } from '@verdict/wording'
import { useMemo } from 'react'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { ownWeights, sliderOrder, turnsAt } from './own-sliders.ts'
import { useScrollAnchor } from './use-scroll-anchor.ts'
import { largestFactor } from './factor-range.ts'
import { PrioritySlider } from './PrioritySlider.tsx'
import { indexOf } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'
import type { OwnPrioritiesState } from './use-own-priorities.ts'

const FIRST = 5

interface Props extends SectionProps {
  own: OwnPrioritiesState
  /** The recorded facts, which give the sliders an order that is stable while they move. */
  recorded: ResultFacts
  most: number
}

/** How much each criterion matters to the client, on sliders that show where the lead would change hands. */
export function OwnPriorities({ facts, names, document, own, recorded, most }: Props) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { priorities } = own.grounds
  const weights = useMemo(() => ownWeights(recorded, own.recorded.priorities), [recorded, own.recorded])
  const moved = own.recorded.priorities
  const top = largestFactor(most)
  const order = useMemo(() => sliderOrder(recorded, weights, top, moved), [recorded, weights, top, moved])
  const hold = useScrollAnchor(facts)
  const first = Math.max(FIRST, Object.keys(moved).length)
  const turns = useMemo(
    () =>
      new Map(
        order.flatMap((criterion) => {
          const found = turnsAt(facts, weights, criterion, top)
          return found.length > 0 ? [[criterion, found] as const] : []
        }),
      ),
    [facts, weights, order, top],
  )
  const abouts = new Map(document.criteria.map(({ key, description }) => [key, names.text(description)]))
  const slider = (criterion: string) => (
    <PrioritySlider
      key={criterion}
      name={names.criterion(criterion)}
      about={abouts.get(criterion) ?? ''}
      factor={ownMember(priorities, criterion) ?? 1}
      most={most}
      turns={(turns.get(criterion) ?? []).map((turn) => ({
        ...turn,
        index: indexOf(document, turn.winner),
        name: names.option(turn.winner),
      }))}
      onChange={(factor) => {
        hold()
        own.prefer(criterion, factor)
      }}
    />
  )
  const decimals = scoreDecimals(facts.verdict.ranking, facts.tie)
  return (
    <Fold id="own" name={messages.own} gist={turns.size > 0 ? messages.ownGist(turns.size) : messages.ownNoMarks}>
      <p className="text text-soft">
        {messages.ownHint} {turns.size > 0 && messages.ownMarks}
      </p>
      <p className="own-standing">
        {facts.verdict.ranking.map(({ option, score }) => (
          <span key={option} className="counted">
            <OptionName index={indexOf(document, option)} name={names.option(option)} />{' '}
            {wording.points(score, decimals)}
          </span>
        ))}
      </p>
      <ul className="weighs">{order.slice(0, first).map(slider)}</ul>
      {order.length > first && (
        <details className="as-table">
          <summary>{messages.moreCriteria(order.length - first)}</summary>
          <ul className="weighs">{order.slice(first).map(slider)}</ul>
        </details>
      )}
    </Fold>
  )
}
