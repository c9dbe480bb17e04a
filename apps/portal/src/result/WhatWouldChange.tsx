import { useReportWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { Flips } from './Flips.tsx'
import { Section } from '../ui/Section.tsx'
import type { SectionProps } from '../ui/section-props.ts'

/** The other answers that would change the winner. */
export function WhatWouldChange(section: SectionProps & { grounds: DecisionInput }) {
  const wording = useReportWording()
  const { facts, names } = section
  return (
    <Section id="turn" finding={wording.counterfactuals(facts.verdict, names)}>
      <Flips {...section} />
    </Section>
  )
}
