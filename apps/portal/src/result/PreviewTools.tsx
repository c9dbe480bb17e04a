import type { PreviewContext } from '@verdict/contracts'
import type { Answers } from '@verdict/engine'
import { useReport } from '../messages/messages.ts'

/**
 * From a preview back to the draft. The answers go in the fragment, which no server is sent; the desk asks whoever is not signed in to do
 * so first.
 */
export function PreviewTools({ preview: { studio }, answers }: { preview: PreviewContext; answers: Answers }) {
  const { preview } = useReport()
  const inStudio = (what: 'open' | 'keep') => `${studio}#${what}=${encodeURIComponent(JSON.stringify(answers))}`
  return (
    <aside className="page preview-tools" aria-label={preview.team}>
      <p className="label text-soft">{preview.team}</p>
      <div className="button-row">
        <a className="button plain small" href={inStudio('open')}>
          {preview.open}
        </a>
        <a className="button plain small" href={inStudio('keep')}>
          {preview.keep}
        </a>
      </div>
    </aside>
  )
}
