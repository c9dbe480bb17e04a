import { useReportWording } from '../messages/messages.ts'
import type { Facts } from '../facts/facts.ts'
import { Flips } from './Flips.tsx'
import { OwnPriorities } from '../trying/OwnPriorities.tsx'
import { Section } from '../ui/Section.tsx'
import type { SectionProps } from '../facts/section.ts'
import type { Own } from '../trying/use-own.ts'

/** What would turn the verdict: other answers, and other priorities, which can be tried. */
export function Turning(section: SectionProps & { own: Own; recorded: Facts }) {
  const wording = useReportWording()
  const { facts, names, own } = section
  return (
    <Section id="turn" finding={wording.counterfactuals(facts.verdict, names)}>
      <Flips {...section} grounds={own.grounds} />
      {facts.mostPriority !== null && <OwnPriorities {...section} most={facts.mostPriority} />}
    </Section>
  )
}
