import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import type { ImportFault } from '@verdict/contracts'
import { useState } from 'react'

/** Faults that are shown at first. */
const FIRST = 100

/** What is wrong in a file, where a spreadsheet shows it. */
export function ImportFaults({ faults }: { faults: ImportFault[] }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? faults : faults.slice(0, FIRST)
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label="What is wrong">
        <TableHead>
          <TableRow>
            <TableCell>Row</TableCell>
            <TableCell>Column</TableCell>
            <TableCell>What is wrong</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ row, column, message }, i) => (
            <TableRow key={`${row} ${column ?? ''} ${i}`}>
              <TableCell>{row.toLocaleString('en-GB')}</TableCell>
              <TableCell>{column ?? 'The row'}</TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < faults.length && (
        <Button onClick={() => setWhole(true)}>All {faults.length.toLocaleString('en-GB')}</Button>
      )}
    </Box>
  )
}
