import { useReportWording } from '../messages/messages.ts'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { Flips } from './Flips.tsx'
import { OwnPriorities } from '../trying/OwnPriorities.tsx'
import { Section } from '../ui/Section.tsx'
import type { SectionProps } from '../ui/section-props.ts'
import type { OwnPrioritiesState } from '../trying/use-own-priorities.ts'

/** What would change the winner: other answers, and other priorities, which can be tried here. */
export function WhatWouldChange(section: SectionProps & { own: OwnPrioritiesState; recorded: ResultFacts }) {
  const wording = useReportWording()
  const { facts, names, own } = section
  return (
    <Section id="turn" finding={wording.counterfactuals(facts.verdict, names)}>
      <Flips {...section} grounds={own.grounds} />
      {facts.mostPriority !== null && <OwnPriorities {...section} most={facts.mostPriority} />}
    </Section>
  )
}
