import { isTie } from '@verdict/facts/ranking'
import { useMessages, useReport } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { nextStep } from './next-step.ts'

/** On a phone, below everything that is read after the first screen: the verdict in a word, and the next step. A tie names nobody. */
export function TalkBar({ facts, names }: SectionProps) {
  const texts = useReport()
  const { model } = useMessages()
  const { winner, strength } = facts.verdict
  return (
    <p className="bottom-bar talk-bar narrow-only">
      <span className="page bottom-bar-row label">
        {winner && strength && (
          <span>
            {isTie(facts.verdict) ? (
              <b>{model.words.tooClose}</b>
            ) : (
              <>
                <b>{names.option(winner)}</b>: {model.words[strength]}
              </>
            )}
          </span>
        )}
        <a className="button small" href="#talk">
          {nextStep(facts, texts)}
        </a>
      </span>
    </p>
  )
}
