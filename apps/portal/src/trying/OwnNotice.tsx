import { useReport } from '../messages/messages.ts'
import { Icon } from '../ui/Icon.tsx'
import type { OwnPrioritiesState } from './use-own-priorities.ts'

/** Says, for as long as it is so, that the page shows what somebody tries and not what was recorded. */
export function OwnNotice({ own }: { own: OwnPrioritiesState }) {
  const { result: messages } = useReport()
  if (!own.changed) return null
  // The bar goes with what it was about: the focus stays where that was tried.
  const putBack = () => {
    own.putBack()
    document.getElementById('turn-finding')?.focus({ preventScroll: true })
  }
  return (
    <div className="own-notice" role="region" aria-label={messages.ownShown}>
      <div className="page own-notice-row">
        <p className="label">
          {own.keeping === 'failed' ? (
            <>
              <Icon name="error" size={16} /> {messages.notKept}
            </>
          ) : (
            messages.ownShown
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
  )
}
