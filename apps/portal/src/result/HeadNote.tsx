import type { Result } from '@verdict/contracts'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { ModelDocument } from '@verdict/engine'
import { useMessages, useReport } from '../messages/messages.ts'
import { KeptHere } from './KeptHere.tsx'
import { insideOf, openFold } from '../ui/open-fold.ts'

interface Props {
  facts: ResultFacts
  document: ModelDocument
  result: Result
  verify: string
  picture: string
  isPreview: boolean
  /** The page shows what the client tries: the picture and the proof are of what was recorded. */
  trying: boolean
  /** This device was given the verdict, and remembers it. */
  isKept: boolean
}

/** How many answers it took, and the version that decided. */
export function HeadNote({ facts, document, result, verify, picture, isPreview, trying, isKept }: Props) {
  const { answered, unsure, unasked, settled, verdict } = facts
  const { result: messages } = useReport()
  const { preview } = useMessages()
  // As many as the start page names, with those that could not apply.
  const all = document.questions.length
  return (
    <>
      <p className="note head-note">
        <span>
          {unsure.length > 0
            ? `${messages.answersGist(answered.length, unsure.length, unasked.length)}. ${messages.assumesNothing}`
            : unasked.length > 0
              ? (settled ? messages.neededOnly : messages.answeredOf)(answered.length, all)
              : messages.answeredAll(answered.length)}{' '}
          {settled && unasked.length > 0 && messages.notAsked}
        </span>
        {verdict.status !== 'notEnoughAnswers' && (
          <a href={insideOf('answers')} onClick={openFold}>
            {messages.change}
          </a>
        )}
        {isPreview ? (
          <span>{preview.draft}</span>
        ) : (
          !trying && (
            <>
              <span>
                {messages.version(result.version)}, <a href={verify}>{messages.verify}</a>
              </span>
              <a href={picture} download="verdict.png">
                {messages.picture}
              </a>
            </>
          )
        )}
      </p>
      {/* In a line of its own: it comes with the script, and must not move what is pressed meanwhile. */}
      {isKept && <KeptHere model={result.model} />}
    </>
  )
}
