import { Box } from '@mui/material'
import type { Verdict } from '@verdict/engine'
import { type Names, type PrintedLead, type Printed, printedParts } from '@verdict/wording'
import type { ReactNode } from 'react'
import { wording } from './brief-props.ts'

/** So many bars at most, and one for the rest. */
const MOST = 6

interface Props {
  verdict: Pick<Verdict, 'marginByCriterion' | 'ranking'>
  lead: PrintedLead
  names: Names
  /** The place of an option in its model. */
  indexOf(option: string): number
}

/** What each criterion brings to the lead or takes from it: the largest first, the small ones together, and all of them add up as printed. */
export function LeadParts({ verdict, lead, names, indexOf }: Props) {
  const rows = rowsOf(verdict, lead, names)
  const widest = Math.max(...rows.map(({ margin }) => Math.abs(margin)))
  const [ahead, behind] = verdict.ranking.map(({ option }) => indexOf(option)) as [number, number]
  return (
    <>
      {rows.map(({ label, margin, printed }) => {
        const width = widest === 0 ? 0 : (Math.abs(margin) / widest) * 50
        return (
          <Line key={label} label={label} said={wording.signed(printed, lead.decimals)}>
            <svg width="100%" height="20" aria-hidden="true">
              <line x1="50%" x2="50%" y1="0" y2="20" stroke="var(--rule-control)" />
              <rect
                x={`${margin >= 0 ? 50 : 50 - width}%`}
                y="6"
                width={`${width}%`}
                height="8"
                fill={`var(--option-${((margin >= 0 ? ahead : behind) % 8) + 1})`}
              />
            </svg>
          </Line>
        )
      })}
      <Line label={<b>Lead</b>} said={<b>{wording.points(lead.lead, lead.decimals)}</b>} />
    </>
  )
}

const Line = ({ label, said, children }: { label: ReactNode; said: ReactNode; children?: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1.2fr) minmax(80px, 1fr) auto',
      gap: 4,
      alignItems: 'center',
      minHeight: 30,
      borderBottom: '1px solid var(--rule-faint)',
      fontSize: '.875rem',
    }}
  >
    <span>{label}</span>
    <span>{children}</span>
    <span style={{ textAlign: 'right', minWidth: 48 }}>{said}</span>
  </Box>
)

/** The bars: the lead's largest parts, and what the other criteria make together. */
export function rowsOf({ marginByCriterion }: Props['verdict'], lead: PrintedLead, names: Names) {
  const parts = printedParts(
    Object.entries(marginByCriterion).map(([criterion, margin]) => ({ label: names.criterion(criterion), margin })),
    lead,
  ).sort((a, b) => Math.abs(b.margin) - Math.abs(a.margin))
  // Of a single one that is left its own name says more.
  if (parts.length <= MOST + 1) return parts
  return [...parts.slice(0, MOST), together(parts.slice(MOST))]
}

const together = (parts: readonly Printed<{ margin: number }>[]) => ({
  label: `The other ${parts.length} criteria`,
  margin: parts.reduce((sum, { margin }) => sum + margin, 0),
  printed: parts.reduce((sum, { printed }) => sum + printed, 0),
})
