import type { Result } from '@verdict/contracts'
import { useMessages, useWording } from '../messages/messages.ts'
import { CopyLink } from './CopyLink.tsx'
import type { SectionProps } from './section.ts'
import { StrengthPicture } from './StrengthPicture.tsx'

/** The verdict in one sentence, what it stands on, and what can be done with it. */
export function Head(section: SectionProps & { result: Result; verify: string }) {
  const { result: messages } = useMessages()
  const wording = useWording()
  const { facts, names, result, verify } = section
  const { verdict, answered, unsure, unasked } = facts
  const winner = verdict.winner
  const weeks = verdict.estimates.find(({ option }) => option === winner)?.weeks

  return (
    <section className="page cols verdict-head">
      <div className="c-1-8">
        <p className="label text-soft">{messages.verdictOf(wording.date(result.createdAt))}</p>
        <h1 className="statement">{wording.statement(verdict, names)}</h1>
        <p className="lead">{wording.lead(verdict, names)}</p>
        <div className="button-row actions">
          <a className="button" href="#talk">
            {messages.talk}
          </a>
          <CopyLink />
        </div>
      </div>
      <div className="c-9-12 verdict-facts">
        {winner !== null && verdict.ranking.length > 1 && <StrengthPicture {...section} winner={winner} />}
        <dl className="facts">
          {verdict.margin !== null && verdict.strength !== 'tooClose' && (
            <div>
              <dt>{messages.lead}</dt>
              <dd>{messages.leadPoints(wording.points(verdict.margin))}</dd>
            </div>
          )}
          {weeks && verdict.strength !== 'tooClose' && (
            <div>
              <dt>{messages.firstVersion}</dt>
              <dd>{wording.weeks(weeks)}</dd>
            </div>
          )}
          <div>
            <dt>{messages.answers}</dt>
            <dd>{messages.answersOf(answered.length, answered.length + unsure.length + unasked.length)}</dd>
          </div>
          <div>
            <dt>{messages.model}</dt>
            <dd>
              {messages.version(result.version)}, <a href={verify}>{messages.verify}</a>
            </dd>
          </div>
        </dl>
      </div>
    </section>
  )
}
