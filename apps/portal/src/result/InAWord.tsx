import { isTie } from '@verdict/facts/ranking'
import { useMessages } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'

/** The verdict for a bar: who leads, and how sure it is. A tie names nobody. */
export function InAWord({ facts: { verdict }, names }: Pick<SectionProps, 'facts' | 'names'>) {
  const { model } = useMessages()
  const { winner, strength } = verdict
  if (!winner || !strength) return null
  return (
    <span>
      {isTie(verdict) ? (
        <b>{model.words.tooClose}</b>
      ) : (
        <>
          <b>{names.option(winner)}</b>: {model.words[strength]}
        </>
      )}
    </span>
  )
}
