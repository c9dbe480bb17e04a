import type { CompiledModel } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import type { Names } from '@verdict/wording'
import { memo, useDeferredValue } from 'react'
import { OptionName } from '@verdict/pictures/OptionName'
import { Thread } from './Thread.tsx'
import { type ThreadPoint, isClose, printedLeadOf } from './thread.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'
import { useMessages, useWording } from '../messages/messages.ts'

interface Props {
  model: CompiledModel
  names: Names
  stored: StoredAnswers
  thread: ThreadPoint[]
  /** The progress of the assessment; undefined until it is computed. */
  progress: Progress | undefined
  /** Shows a question again, for another answer. */
  onReturn(question: string): void
}

/** Which option leads now, in a sentence, and how the scores moved there. A slow phone draws it one frame after the answer. */
export function Standing(props: Props) {
  return <Drawn {...useDeferredValue(props)} />
}

const Drawn = memo(function Drawn({ model, names, stored, thread, progress, onReturn }: Props) {
  const wording = useWording()
  const { question: messages } = useMessages()
  const now = thread.at(-1) as ThreadPoint
  const leader = model.document.options[now.ranking[0] ?? -1]
  return (
    <aside className="c-8-12 standing">
      <h2 className="subhead" aria-live="polite">
        {wording.standing(leader ? names.option(leader.key) : null, printedLeadOf(now, model), isClose(now, model))}
      </h2>
      {!progress?.decided && <p className="label text-soft">{messages.open}</p>}
      {stored.priorities && <p className="label text-soft">{messages.ownCount}</p>}
      <Thread
        model={model}
        names={names}
        thread={thread}
        reach={progress?.decided ? undefined : progress?.reach}
        onReturn={onReturn}
      />
    </aside>
  )
})

/** The same in two words, between the buttons of a phone. */
export function StandingBrief({ model, names, thread }: Omit<Props, 'onReturn' | 'progress' | 'stored'>) {
  const wording = useWording()
  const { model: said } = useMessages()
  const now = thread.at(-1) as ThreadPoint
  const [index] = now.ranking
  if (index === undefined) return <span className="standing-brief label" />
  if (isClose(now, model))
    return (
      <span className="standing-brief label" aria-hidden="true">
        {said.words.tooClose}
      </span>
    )
  const lead = printedLeadOf(now, model)
  return (
    <span className="standing-brief label" aria-hidden="true">
      <OptionName index={index} name={names.option(model.document.options[index]?.key as string)} />{' '}
      {lead && `+${wording.points(lead.lead, lead.decimals)}`}
    </span>
  )
}
