import { useReport } from '../messages/messages.ts'
import { Section } from '../ui/Section.tsx'

/** In a preview, what stands where clients leave their details. */
export function PreviewContact() {
  const { contact, preview } = useReport()
  return (
    <Section id="talk" finding={contact.title}>
      <p className="text">{preview.contact}</p>
    </Section>
  )
}
