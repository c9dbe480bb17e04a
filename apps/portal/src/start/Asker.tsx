import { sentences, textIn } from '@verdict/wording'
import { useMessages } from '../messages/messages.ts'
import type { Common } from '../page/page-data.ts'

/** Who asks, who reads what is sent, and what happens then; nothing where the consultancy says nothing of it. */
export function Asker({ page: { site, locale } }: { page: Common }) {
  const { start } = useMessages()
  const { person, photo, call, answer } = site.contact
  const promises = [call, answer].flatMap((text) => (text ? [textIn(text, locale, site.languages[0] ?? 'en')] : []))
  if (!person && promises.length === 0) return null
  return (
    <div className="asker">
      {photo ? (
        <img className="face" src={photo} alt="" />
      ) : (
        person && (
          <span className="face" aria-hidden="true">
            {initials(person)}
          </span>
        )
      )}
      <p className="label">
        <b>{start.asks(site.name)}</b> {sentences(person ? start.reads(person) : undefined, ...promises)}
      </p>
    </div>
  )
}

/** Of the first and the last name. */
function initials(person: string) {
  const letters = person
    .trim()
    .split(/\s+/)
    .map(([letter]) => letter)
  letters.splice(1, letters.length - 2)
  return letters.join('')
}
