import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import type { UnfitAnswers } from '../answers/stored-answers.ts'
import { Notice } from '../ui/Notice.tsx'

/** Lists the stored answers that the new version no longer accepts. */
export function DroppedAnswers({ dropped: { questions, gone }, names }: { dropped: UnfitAnswers; names: Names }) {
  const { start, page } = useMessages()
  const wording = useWording()
  if (questions.length + gone === 0) return null
  const again = questions.map((key) => page.quoted(names.question(key)))
  return (
    <Notice kind="caution">
      {start.revised} {again.length > 0 && start.askedAgain(wording.list(again))}{' '}
      {gone > 0 && start.noLongerAsked(gone)}
    </Notice>
  )
}
