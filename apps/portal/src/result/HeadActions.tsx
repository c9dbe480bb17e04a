import { useReport } from '../messages/messages.ts'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { CopyLink } from './CopyLink.tsx'
import { nextStep } from './next-step.ts'
import { QrCode } from './QrCode.tsx'

interface Props {
  facts: ResultFacts
  /** The same on paper. */
  report: string
  change: string
  isPreview: boolean
  /** The page shows what the client tries, which has no address yet. */
  trying: boolean
  promise: string | undefined
}

/** A longer promise stands at the form only: a button is read at a glance. */
const MOST_ON_A_BUTTON = 40

/** One thing to do next, by the outcome; sharing and paper beside it. */
export function HeadActions({ facts, report, change, isPreview, trying, promise }: Props) {
  const texts = useReport()
  const { result: messages } = texts
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
        {nextStep(facts, texts)}{' '}
        {promise && promise.length <= MOST_ON_A_BUTTON && <span className="promise">{promise}</span>}
      </a>
      {trying && !isPreview && <span className="note">{texts.grounds.saveFirst}</span>}
      {!trying && !isPreview && (
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
