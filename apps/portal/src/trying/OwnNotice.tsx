import { type ReactNode, useState } from 'react'
import { useReport } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import type { OwnPrioritiesState } from './use-own-priorities.ts'

interface Props {
  own: OwnPrioritiesState
  /** The verdict on what is tried. */
  statement: string
  /** The same in a word. */
  inAWord: ReactNode
}

/** The notice that the page shows what is tried and not what was recorded, with the verdict that it leads to. */
export function OwnNotice({ own, statement, inAWord }: Props) {
  const { result: messages, grounds } = useReport()
  const [isBack, setBack] = useState(false)
  // The bar disappears, so the focus moves to the sliders.
  const putBack = () => {
    own.putBack()
    setBack(true)
    document.querySelector<HTMLElement>('#own summary')?.focus({ preventScroll: true })
  }
  return (
    <>
      {/* Outside of what is folded: a change is heard wherever it was made. */}
      <p className="hidden-visually" role="status">
        {own.changed ? `${statement} ${messages.ownShown}` : isBack && grounds.isBack}
      </p>
      {own.changed && (
        <div className="bottom-bar" role="region" aria-label={messages.ownShown}>
          <div className="page bottom-bar-row">
            <p className="label">
              {own.keeping === 'failed' ? (
                <>
                  <Icon name="error" size={16} /> {messages.notKept}
                </>
              ) : (
                <>
                  {inAWord} <span className="note">{messages.ownShown}</span>
                </>
              )}
            </p>
            <div className="button-row">
              <button className="button plain small" type="button" onClick={putBack}>
                {messages.putBack}
              </button>
              <button className="button small" type="button" onClick={own.keep} disabled={own.keeping === 'sending'}>
                {own.keeping === 'sending' && <span className="busy" />}
                {messages.keepOwn}
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  )
}
