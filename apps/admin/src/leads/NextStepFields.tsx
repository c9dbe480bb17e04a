import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { DayField } from '../ui/typing/DayField.tsx'
import { FormField } from '../ui/typing/FormField.tsx'
import { readDay } from '../ui/typing/read-day.ts'
import { readTime } from '../ui/typing/read-time.ts'

export type Step = Pick<Lead, 'nextStep' | 'nextStepOn' | 'nextStepTime'>

/** Whether its day and its time can be read as such. */
export const isReadable = ({ nextStepOn, nextStepTime }: Step) =>
  'value' in readDay(nextStepOn ?? '') && 'value' in readTime(nextStepTime ?? '')

/** What is sent of it: a day or a time that was pasted comes with what stood around it. */
export const trimmedStep = ({ nextStep, nextStepOn, nextStepTime }: Partial<Step>): Partial<Step> => ({
  ...(nextStep !== undefined && { nextStep: nextStep?.trim() || null }),
  ...(nextStepOn !== undefined && { nextStepOn: nextStepOn?.trim() || null }),
  ...(nextStepTime !== undefined && { nextStepTime: nextStepTime?.trim() || null }),
})

interface Props {
  step: Step
  problems: { [field in keyof Step]?: string }
  onChange(changed: Partial<Step>): void
}

/** What is next with a lead, on which day and at what time. */
export const NextStepFields = ({ step, problems, onChange }: Props) => (
  <>
    <FormField
      name="nextStep"
      label="Next step"
      placeholder="Call, send an estimate"
      value={step.nextStep ?? ''}
      problem={problems.nextStep}
      onChange={(nextStep) => onChange({ nextStep: nextStep || null })}
    />
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', gap: 2 }}>
      <DayField
        label="On"
        value={step.nextStepOn ?? ''}
        problem={problems.nextStepOn}
        onChange={(day) => onChange({ nextStepOn: day || null, ...(!day && { nextStepTime: null }) })}
      />
      <FormField
        label="At"
        placeholder="09:30"
        value={step.nextStepTime ?? ''}
        read={readTime}
        problem={problems.nextStepTime}
        onChange={(time) => onChange({ nextStepTime: time || null })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { autoComplete: 'off' } }}
      />
    </Box>
  </>
)
