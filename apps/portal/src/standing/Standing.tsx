import type { CompiledModel } from '@verdict/engine'
import type { Progress } from '@verdict/engine/progress'
import type { Names } from '@verdict/wording'
import { OptionName } from '@verdict/pictures/OptionName'
import { Thread } from './Thread.tsx'
import { type ThreadPoint, isClose, printedLeadOf } from './thread.ts'
import type { StoredAnswers } from '../answers/stored-answers.ts'
import { useMessages, useWording } from '../messages/messages.ts'

export interface StandingProps {
  model: CompiledModel
  names: Names
  stored: StoredAnswers
  thread: ThreadPoint[]
  /** The progress of the assessment; undefined until it is computed. */
  progress: Progress | undefined
  /** Shows a question again, for another answer. */
  onReturn(question: string): void
}

/** Which option leads now, in a sentence, and how the scores moved there. */
export function Standing({ model, names, stored, thread, progress, onReturn }: StandingProps) {
  const wording = useWording()
  const { question: messages } = useMessages()
  const now = thread.at(-1) as ThreadPoint
  const leader = model.document.options[now.ranking[0] ?? -1]
  return (
    <>
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
    </>
  )
}

interface BriefProps extends Pick<StandingProps, 'model' | 'names' | 'thread'> {
  onHide(): void
}

/** Who is ahead, and not by how much, above the buttons of a phone. */
export function StandingBrief({ model, names, thread, onHide }: BriefProps) {
  const { model: said, question } = useMessages()
  const now = thread.at(-1) as ThreadPoint
  const [index] = now.ranking
  return (
    <p className="standing-brief label">
      <span>
        {index !== undefined &&
          (isClose(now, model) ? (
            said.words.tooClose
          ) : (
            <>
              <OptionName index={index} name={names.option(model.document.options[index]?.key as string)} />{' '}
              {question.ahead}
            </>
          ))}
      </span>
      <button className="as-link" type="button" onClick={onHide}>
        {question.hide}
      </button>
    </p>
  )
}
