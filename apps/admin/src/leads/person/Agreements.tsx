import { Box, TableCell, TableRow } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { AtTime } from '../../ui/Ago.tsx'

interface Props {
  leads: readonly Lead[]
  /** The one whose agreement holds afterwards. */
  kept: Lead
}

/** What each lead agreed to, as rows of a comparison. */
export const Agreements = ({ leads, kept }: Props) => (
  <>
    <TableRow>
      <TableCell component="th" scope="row">
        Agreed to
      </TableCell>
      {leads.map((lead) => (
        <TableCell key={lead.id}>
          <Agreed lead={lead} />
        </TableCell>
      ))}
      <TableCell sx={{ fontWeight: 600 }}>
        <Agreed lead={kept} />
      </TableCell>
    </TableRow>
    <TableRow>
      <TableCell component="th" scope="row">
        May be written to about other things
      </TableCell>
      {leads.map((lead) => (
        <TableCell key={lead.id}>{yesOrNo(lead)}</TableCell>
      ))}
      <TableCell sx={{ fontWeight: 600 }}>{yesOrNo(kept)}</TableCell>
    </TableRow>
  </>
)

const yesOrNo = ({ marketing }: Lead) => (marketing ? 'Yes' : 'No')

const Agreed = ({ lead }: { lead: Lead }) => (
  <>
    “{lead.consentText}”
    <Box sx={{ color: 'var(--ink-soft)', fontWeight: 400 }}>
      <AtTime instant={lead.consentAt} />
    </Box>
  </>
)
