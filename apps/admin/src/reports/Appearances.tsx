import { Box, Typography } from '@mui/material'
import type { ReportBlock } from '@verdict/contracts'
import { languageName } from '../ui/language-name.ts'
import { languagesLacking } from './layout-edits.ts'
import type { Usage } from './use-usage.ts'

const whole = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent' })

/** "12 %", and never "0 %" of something or "100 %" of not all. */
function shareOf(count: number, all: number): string {
  if (count > 0 && count / all < 0.01) return 'under 1%'
  if (count < all && count / all > 0.99) return 'over 99%'
  return percent.format(count / all)
}

interface Props {
  block: ReportBlock
  usage: Usage | undefined
  languages: string[]
}

/** In the reports of how many past assessments a block appears, with a warning where it is none, or all in spite of a condition. */
export function Appearances({ block, usage, languages }: Props) {
  const found = usage?.blocks.find(({ id }) => id === block.id)
  if (!usage || !found) return null
  const { counted } = usage
  const isChosen = block.condition !== undefined || block.languages !== undefined || found.count < counted
  const warnings = warningsOf(block, found, counted, languages)
  return (
    <Box sx={{ mt: 1 }}>
      {isChosen && counted > 0 && (
        <Typography variant="caption" component="div">
          Appears for {shareOf(found.count, counted)} of {saidTotal(usage)}
        </Typography>
      )}
      {warnings.map((warning) => (
        <Typography key={warning} variant="caption" component="div" sx={{ color: 'var(--caution)' }}>
          {warning}
        </Typography>
      ))}
    </Box>
  )
}

function warningsOf(
  block: ReportBlock,
  { count, problem, emptiedBy }: Usage['blocks'][number],
  counted: number,
  languages: string[],
): string[] {
  const lacking = languagesLacking(block, languages).map(languageName)
  return [
    ...(problem ? [problem] : []),
    ...(emptiedBy.length > 0 ? [emptySaid(emptiedBy)] : []),
    ...(counted > 0 && count === 0 && !problem ? ['It never appears.'] : []),
    ...(counted > 0 && count === counted && block.condition
      ? ['Its condition is always true: it appears in every report.']
      : []),
    ...(lacking.length > 0
      ? [`No words in ${lacking.join(' and ')}: it is left out of reports in ${lacking.length > 1 ? 'them' : 'it'}.`]
      : []),
  ]
}

/** Why nothing is left of a text, and where that is mended. */
function emptySaid(placeholders: string[]): string {
  const named = placeholders.map((name) => settingOf[name] ?? `{${name}}`)
  return `It would be empty now and is left out: ${named.join(' and ')} ${named.length > 1 ? 'are' : 'is'} missing in the settings.`
}
const settingOf: { [placeholder: string]: string } = {
  person: 'the contact person ({person})',
  booking: 'the address where a call is booked ({booking})',
}

/** "1,840 assessments", or of how many these are the newest. */
export function saidTotal({ counted, total }: Usage): string {
  const all = `${whole.format(counted)} ${counted === 1 ? 'assessment' : 'assessments'}`
  return counted < total ? `the newest ${all}` : all
}
