import type { Result } from '@verdict/contracts'
import { type Answers, ownMember, type Question } from '@verdict/engine'
import type { DecidingDifference } from '@verdict/engine/explain'
import { answered } from '@verdict/wording'
import { useEffect, useState } from 'react'
import { fetchResult } from '../api/client.ts'
import { useReport, useReportWording } from '../messages/messages.ts'
import { linkTo } from '../page/links.ts'
import { namesOf } from '../page/names.ts'
import type { Common, ResultPage } from '../page/page-data.ts'
import type { Compared } from './difference.worker.ts'

/** The verdict that somebody shared beside one's own, and the fewest answers that explain why they differ. */
export function Comparison({ page, shared }: { page: Common & ResultPage; shared: string }) {
  const { result: texts, grounds } = useReport()
  const { shared: messages, unasked } = texts
  const wording = useReportWording()
  const { document, result, locale } = page
  const names = namesOf(document, locale)
  const [theirs, setTheirs] = useState<Result>()
  const [difference, setDifference] = useState<DecidingDifference>()
  useEffect(() => {
    let isGone = false
    let worker: Worker | undefined
    fetchResult(shared)
      .then((found) => {
        if (isGone || found.model !== result.model) return
        setTheirs(found)
        if (found.version !== result.version) return
        worker = new Worker(new URL('./difference.worker.ts', import.meta.url), { type: 'module' })
        worker.onmessage = ({ data }: MessageEvent<DecidingDifference>) => setDifference(data)
        worker.postMessage({ document, yours: takenIn(result), theirs: takenIn(found) } satisfies Compared)
      })
      // It may have been erased meanwhile: one's own result stands without it.
      .catch(() => {})
    return () => {
      isGone = true
      worker?.terminate()
    }
  }, [shared, document, result])
  if (!theirs) return null
  return (
    <section className="page shared-verdict" aria-labelledby="shared-verdict">
      <div className="section">
        <h2 className="finding" id="shared-verdict">
          {difference && difference.kind !== 'unknown' ? messages[difference.kind] : messages.beside}
        </h2>
        <p className="text">
          {messages.theirs}{' '}
          <a href={linkTo(`/r/${shared}`, page)}>
            {wording.statement(theirs.verdict, names, answered(document, theirs.answers))}
          </a>
        </p>
        {theirs.version !== result.version && <p className="text text-soft">{messages.otherVersion}</p>}
        {difference?.kind === 'same' && (
          <p className="text">{grounds.alike(differing(theirs).map(({ key }) => names.short(key)))}</p>
        )}
        {difference?.kind === 'differs' && (
          <>
            <p className="text">{messages.deciding(difference.questions.length, difference.priorities)}</p>
            <ul className="deciding">
              {difference.questions.map((key) => (
                <li key={key}>
                  <h3 className="subhead">{names.short(key)}</h3>
                  <p className="label">{messages.you(given(key, result.answers))}</p>
                  <p className="label">{messages.they(given(key, theirs.answers))}</p>
                </li>
              ))}
            </ul>
          </>
        )}
        {difference?.kind === 'unknown' && <p className="text text-soft">{messages.tooMany}</p>}
      </div>
    </section>
  )

  function differing({ answers }: Result): Question[] {
    return document.questions.filter(({ key }) => given(key, result.answers) !== given(key, answers))
  }

  function given(key: Question['key'], answers: Answers): string {
    const answer = ownMember(answers, key)
    return answer === undefined ? unasked : wording.givenAnswer(key, answer, names)
  }
}

const takenIn = ({ answers, priorities }: Result) => ({ answers, priorities })
