import type { Result } from '@verdict/contracts'
import type { CoreVerdict } from '@verdict/engine'
import { answered, printedLead } from '@verdict/wording'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { CopyLink } from './CopyLink.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'
import { isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import { StrengthPicture } from '@verdict/pictures/StrengthPicture'
import { TiePicture } from '@verdict/pictures/TiePicture'

type Props = SectionProps & {
  result: Result
  /** Where the result is decided again, and where it is drawn. */
  verify: string
  picture: string
  /** The same on paper. */
  report: string
  /** The address of the questionnaire with these answers. */
  change: string
  /** The verdict is on a draft: there is nothing to save or to verify. */
  isPreview: boolean
  /** The page shows the client's own priorities, not the recorded ones. */
  trying: boolean
}

/** The verdict in one sentence, its basis, and the actions. Laid out towards the winner, or symmetrically for a tie. */
export function Head(props: Props) {
  return isTie(props.facts.verdict) ? <EvenHead {...props} /> : <LeaningHead {...props} />
}

function LeaningHead(props: Props) {
  const { result: messages } = useReport()
  const { model } = useMessages()
  const wording = useReportWording()
  const { facts } = props
  const { winner, ranking } = facts.verdict
  return (
    <section className="page cols verdict-head">
      <div className="c-1-8">
        <Statement {...props} />
        <Actions {...props} />
      </div>
      <div className="c-9-12 verdict-facts">
        {winner !== null && ranking.length > 1 && (
          <StrengthPicture
            {...props}
            winner={winner}
            wording={wording}
            words={{ ...messages, strengths: model.words }}
          />
        )}
        <FactList {...props} />
      </div>
    </section>
  )
}

function EvenHead(props: Props) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  return (
    <section className="page verdict-head tie-head">
      <Statement {...props} />
      <TiePicture {...props} wording={wording} words={messages} />
      <Actions {...props} />
      <FactList {...props} />
    </section>
  )
}

function Statement({ facts, names, document, result, trying }: Props) {
  const { verdict } = facts
  const { result: messages } = useReport()
  const wording = useReportWording()
  return (
    <>
      <p className="label text-soft">
        {trying && !isSame(verdict.ranking, result.verdict.ranking)
          ? messages.trying(wording.statement(result.verdict, names, answered(document, result.answers)))
          : messages.verdictOf(wording.date(result.createdAt))}
      </p>
      <h1 className="statement">{wording.statement(verdict, names, facts.answered.length)}</h1>
      <p className="lead">{wording.lead(verdict, names)}</p>
      <PrintedAddress />
    </>
  )
}

/** Another rate alone changes no score. */
const isSame = (one: CoreVerdict['ranking'], other: CoreVerdict['ranking']) =>
  JSON.stringify(one) === JSON.stringify(other)

function Actions({ facts, picture, report, change, isPreview }: Props) {
  const { result: messages } = useReport()
  if (facts.verdict.status === 'notEnoughAnswers')
    return (
      <div className="button-row actions">
        <a className="button" href={change}>
          {messages.change}
        </a>
        <a className="button plain" href="#talk">
          {messages.talk}
        </a>
      </div>
    )
  return (
    <div className="button-row actions">
      <a className="button" href="#talk">
        {messages.talk}
      </a>
      {!isPreview && (
        <>
          <CopyLink />
          <a className="button plain" href={report} download>
            {messages.savePdf}
          </a>
          <a className="button plain" href={picture} download="verdict.png">
            {messages.picture}
          </a>
        </>
      )}
    </div>
  )
}

function FactList({ facts, result, verify, isPreview }: Props) {
  const { result: messages } = useReport()
  const { preview } = useMessages()
  const wording = useReportWording()
  const { verdict, unsure, unasked } = facts
  const [first, second] = verdict.ranking
  const weeks = verdict.estimates.find(({ option }) => option === verdict.winner)?.weeks
  const given = facts.answered.length
  const leans = !isTie(verdict)
  const lead = first && second && printedLead(first, second, facts.tie)
  return (
    <dl className="facts">
      {lead && leans && (
        <div>
          <dt>{messages.lead}</dt>
          <dd>{messages.leadPoints(wording.points(lead.lead, lead.decimals))}</dd>
        </div>
      )}
      {weeks && leans && (
        <div>
          <dt>{messages.firstVersion}</dt>
          <dd>{wording.weeks(weeks)}</dd>
        </div>
      )}
      <div>
        <dt>{messages.answers}</dt>
        <dd>{messages.answersOf(given, given + unsure.length + unasked.length)}</dd>
      </div>
      <div>
        <dt>{messages.model}</dt>
        <dd>
          {isPreview ? (
            preview.draft
          ) : (
            <>
              {messages.version(result.version)}, <a href={verify}>{messages.verify}</a>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
