import type { Result } from '@verdict/contracts'
import type { CoreVerdict } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { isTie } from '@verdict/facts/ranking'
import { StrengthPicture } from '@verdict/pictures/StrengthPicture'
import { TiePicture } from '@verdict/pictures/TiePicture'
import { answered, MOST_FEW, printedLead } from '@verdict/wording'
import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { Because } from './Because.tsx'
import { DisclosedInterest, type InterestProps } from './DisclosedInterest.tsx'
import { HeadActions } from './HeadActions.tsx'
import { HeadFacts } from './HeadFacts.tsx'
import { HeadNote } from './HeadNote.tsx'
import { NextStep } from './NextStep.tsx'
import { OwnCounts } from './OwnCounts.tsx'
import { PrintedAddress } from './PrintedAddress.tsx'

type Props = SectionProps &
  InterestProps & {
    result: Result
    grounds: DecisionInput
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
    /** What a first call is, in the words of the site. */
    promise: string | undefined
    /** The device was not given this verdict, as far as it remembers: whoever reads it has its address. */
    byLink: boolean
    /** It was, and remembers it. */
    isKept: boolean
  }

/** The verdict in one sentence, its reasons, and the actions. Laid out towards the winner, or symmetrically for a tie. */
export function Head(props: Props) {
  return isTie(props.facts.verdict) ? <EvenHead {...props} /> : <LeaningHead {...props} />
}

function LeaningHead(props: Props) {
  const { winner, ranking } = props.facts.verdict
  const isLed = winner !== null && ranking.length > 1
  return (
    <section className="page cols verdict-head">
      <div className="c-1-8 head-words">
        <Statement {...props} />
        {isLed ? <Because {...props} /> : <Lead {...props} />}
        <NextStep {...props} />
      </div>
      {isLed && (
        <div className="c-9-12 head-strength">
          <Strength {...props} winner={winner} />
        </div>
      )}
      <div className="c-1-8 head-actions">
        <HeadActions {...props} />
        <HeadNote {...props} />
      </div>
      <div className="c-9-12 verdict-facts">
        <HeadFacts {...props} />
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
      <Lead {...props} />
      <NextStep {...props} />
      <TiePicture {...props} wording={wording} words={messages} />
      <HeadActions {...props} />
      <HeadNote {...props} />
      {props.disclosure && (
        <p className="note interest-note">
          <DisclosedInterest {...props} />
        </p>
      )}
    </section>
  )
}

function Statement(props: Props) {
  const { facts, names, document, result, grounds, trying, byLink } = props
  const { verdict } = facts
  const { result: messages, grounds: texts } = useReport()
  const wording = useReportWording()
  const hasOtherAnswers = JSON.stringify(grounds.answers) !== JSON.stringify(result.answers)
  return (
    <>
      <p className="label text-soft">
        {trying && !isSame(verdict.ranking, result.verdict.ranking)
          ? (hasOtherAnswers ? texts.otherAnswers : texts.ownPriorities)(
              wording.statement(result.verdict, names, answered(document, result.answers)),
            )
          : (byLink ? messages.verdictByLink : messages.verdictOf)(wording.date(result.createdAt))}
      </p>
      <OwnCounts {...props} />
      <h1 className="statement">{wording.statement(verdict, names, facts.answered.length)}</h1>
      <PrintedAddress />
    </>
  )
}

function Lead({ facts, names }: Props) {
  const wording = useReportWording()
  return <p className="lead">{wording.lead(facts.verdict, names)}</p>
}

/** How sure it is, with the rule behind the word. */
function Strength(props: Props & { winner: string }) {
  const { result: messages, grounds: texts } = useReport()
  const { model } = useMessages()
  const wording = useReportWording()
  const { facts, names } = props
  const [first, second] = facts.verdict.ranking
  const { tie, leaning, clear } = names.settings
  const printed = first && second && printedLead(first, second, tie)
  return (
    <>
      <StrengthPicture {...props} wording={wording} words={{ ...messages, strengths: model.words }} />
      {printed && (
        <p className="note">
          {messages.strengthRule(
            wording.points(printed.lead, printed.decimals),
            wording.number(tie),
            wording.threshold(leaning),
            wording.threshold(clear),
          )}{' '}
          {facts.verdict.strength === 'clear' && facts.answered.length <= MOST_FEW && texts.fewAnswers}
        </p>
      )}
    </>
  )
}

/** Another rate alone changes no score. */
const isSame = (one: CoreVerdict['ranking'], other: CoreVerdict['ranking']) =>
  JSON.stringify(one) === JSON.stringify(other)
