import { Box } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import type { Impact } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import type { ReactNode } from 'react'
import { figureTables } from '../figure-tables.ts'
import { FlipTable } from './FlipTable.tsx'
import { LargestChanges } from './LargestChanges.tsx'
import { ScoreShifts } from './ScoreShifts.tsx'
import { TransitionMatrix } from './TransitionMatrix.tsx'

interface Props {
  impact: Impact
  document: ModelDocument
  names: Names
  /** What only a whole replay has. */
  children?: ReactNode
}

/** The figures of an impact, whether it is an estimate or of all assessments. */
export function ImpactFigures({ impact, document, names, children }: Props) {
  const { bySource, byMonth } = impact
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 8,
        rowGap: 7,
        ...figureTables,
      }}
    >
      <TransitionMatrix impact={impact} document={document} names={names} />
      <ScoreShifts impact={impact} document={document} names={names} />
      {children}
      <FlipTable
        title="By source"
        of="Source"
        rows={bySource.map(({ source, ...row }) => ({ name: source || 'Direct', wanted: { source }, ...row }))}
      />
      <FlipTable
        title="By month"
        of="Month"
        rows={byMonth.map(({ month, ...row }) => ({ name: monthName(month), wanted: { month }, ...row }))}
      />
      <Box sx={{ gridColumn: { md: '1 / -1' }, minWidth: 0 }}>
        <LargestChanges largest={impact.largest} names={names} />
      </Box>
    </Box>
  )
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthName = (month: string) => months.format(new Date(`${month}-15T12:00:00Z`))
