import { Button } from '@mui/material'
import type { FormEvent } from 'react'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { useSiteZone } from '../../ui/site-zone.ts'
import { isReadable, NextStepFields, type Step, trimmedStep } from '../NextStepFields.tsx'
import { whenOf } from '../when-of.ts'
import { leadsIn } from '../leads-in.ts'

const NONE: Step = { nextStep: null, nextStepOn: null, nextStepTime: null }

interface Props {
  count: number
  busy: boolean
  /**
   * @param said as a sentence about some leads goes on
   * @returns whether it is done
   */
  onStep(step: Step, said: string): Promise<boolean>
  onClose(): void
}

/** What is next with many leads, in place of what was. */
export function NextStepDialog({ count, busy, onStep, onClose }: Props) {
  const typed = useAutosave<Step>('leads/next-step', NONE)
  const timeZone = useSiteZone()
  const step = typed.value
  const isEmpty = !step.nextStep?.trim() && !step.nextStepOn?.trim()

  async function give(given: Step, said: string) {
    if (!(await onStep(given, said))) return
    typed.clear()
    onClose()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isEmpty || !isReadable(step)) return
    const given = { ...step, ...trimmedStep(step) }
    const when = whenOf({ day: given.nextStepOn, time: given.nextStepTime }, timeZone)
    void give(given, `given the next step “${[given.nextStep, when].filter(Boolean).join(', ')}”`)
  }

  return (
    <FormDialog
      title={`Next step of ${leadsIn(count)}`}
      maxWidth="xs"
      typed={typed}
      verb={`Change ${leadsIn(count)}`}
      disabled={busy || isEmpty}
      onSubmit={submit}
      onClose={onClose}
      actions={
        <Button disabled={busy} onClick={() => void give(NONE, 'left without a next step')} sx={{ mr: 'auto' }}>
          No next step
        </Button>
      }
    >
      <NextStepFields step={step} problems={{}} onChange={(changed) => typed.set((now) => ({ ...now, ...changed }))} />
    </FormDialog>
  )
}
