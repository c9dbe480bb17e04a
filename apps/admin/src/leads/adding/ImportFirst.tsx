import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import type { importLeads, ReplyOf } from '@verdict/contracts'
import { leadsIn } from '../leads-in.ts'

type Read = Pick<ReplyOf<typeof importLeads>, 'first' | 'right' | 'columns' | 'ignored'>

/** How a file was understood: its columns, and its first leads. */
export function ImportFirst({ first, right, columns, ignored }: Read) {
  const more = right - first.length
  return (
    <Box>
      <Typography>Columns that are read: {columns.map(nameOf).join(', ')}.</Typography>
      {ignored.length > 0 && (
        <Typography>These columns are not known and are left out: {ignored.join(', ')}.</Typography>
      )}
      {first.length > 0 && (
        <Box sx={{ overflowX: 'auto', mt: 3 }}>
          <Table size="small" aria-label="The first leads, as they are understood">
            <TableHead>
              <TableRow>
                <TableCell>Row</TableCell>
                {columns.map(({ column }) => (
                  <TableCell key={column}>{column}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {first.map(({ row, cells }) => (
                <TableRow key={row}>
                  <TableCell>{row.toLocaleString('en-GB')}</TableCell>
                  {columns.map(({ column }) => (
                    <TableCell key={column} sx={{ minWidth: 96, maxWidth: 240, overflowWrap: 'break-word' }}>
                      {shortOf(cells[column] ?? '')}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {more > 0 && <Typography sx={{ mt: 2 }}>And {leadsIn(more)} more.</Typography>}
    </Box>
  )
}

/** What a column is, and how the file heads it where that is another word. */
const nameOf = ({ heading, column }: Read['columns'][number]) =>
  heading.toLowerCase() === column.toLowerCase() ? column : `${column} (headed “${heading}”)`

/** Characters of a message that tell which one it is. */
const LONG = 80
const shortOf = (text: string) => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text)
