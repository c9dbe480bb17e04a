import { useReport } from '../messages/messages.ts'
import { isTie } from '@verdict/facts/ranking'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { CopyLink } from './CopyLink.tsx'
import { QrCode } from './QrCode.tsx'

interface Props {
  facts: ResultFacts
  /** The same on paper. */
  report: string
  change: string
  isPreview: boolean
  /** What a first call is, in the words of the site. */
  promise?: string
}

/** One thing to do next, by the outcome; sharing and paper beside it. */
export function HeadActions({ facts, report, change, isPreview, promise }: Props) {
  const { result: messages, grounds } = useReport()
  const { status, strength } = facts.verdict
  if (status === 'notEnoughAnswers')
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
  const nextStep = isTie(facts.verdict)
    ? messages.settleIt
    : status === 'noneFits'
      ? messages.askUs
      : strength === 'leaning'
        ? grounds.checkIt
        : messages.talk
  return (
    <div className="button-row actions">
      <a className="button" href="#talk">
        {nextStep}
        {promise && <span className="promise"> {promise}</span>}
      </a>
      {!isPreview && (
        <>
          <CopyLink />
          <a className="button plain" href={report} download>
            {messages.savePdf}
          </a>
          <QrCode />
        </>
      )}
    </div>
  )
}
