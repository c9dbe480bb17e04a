import { Button } from '@mui/material'
import { useState } from 'react'
import type { WholeAssessment } from '../whole-assessment.ts'
import { ScenarioDialog } from './ScenarioDialog.tsx'

/** Makes a scenario of the draft from what a client answered. */
export function MakeScenario({ assessment }: { assessment: WholeAssessment }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        Make it a scenario
      </Button>
      {isOpen && <ScenarioDialog assessment={assessment} onClose={() => setOpen(false)} />}
    </>
  )
}
