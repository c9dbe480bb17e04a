import type { PreviewContext } from '@verdict/contracts'
import { useMessages, useWording } from '../messages/messages.ts'

/** Says on every page of a preview what it is, on paper too. */
export function PreviewStamp({ preview: { takenAt, expiresAt } }: { preview: PreviewContext }) {
  const { preview } = useMessages()
  const { date } = useWording()
  // The instant is written in the time of the site.
  const time = takenAt.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm'.length)
  return (
    <aside className="preview-stamp" aria-label={preview.name}>
      <p className="page label">
        <b>{preview.name}</b> {preview.stamp(date(takenAt), time, date(expiresAt))}
      </p>
    </aside>
  )
}
