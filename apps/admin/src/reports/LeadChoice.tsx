import type { Lead } from '@verdict/contracts'
import { useState } from 'react'
import { LeadSearch } from '../ui/LeadSearch.tsx'

/** Whose report is looked at; the newest assessment where nobody is chosen. */
export function LeadChoice({ onChoose }: { onChoose(lead: string | undefined): void }) {
  const [chosen, setChosen] = useState<Lead | null>(null)
  return (
    <LeadSearch
      label="Whose report"
      placeholder="Newest assessment"
      none="No lead with an assessment"
      offers={({ assessment }) => assessment !== null}
      chosen={chosen}
      onChoose={(lead) => {
        setChosen(lead)
        onChoose(lead?.id)
      }}
    />
  )
}
