import { Box, Typography } from '@mui/material'
import { wordingIn } from '@verdict/wording'

import { Behind } from './Behind.tsx'
import type { Wanted } from './behind-context.ts'

const wording = wordingIn('en')

interface Row {
  name: string
  /** Which they are. */
  wanted: Wanted
  assessed: number
  flipped: number
}

/** How many of each kind were decided again, and for how many another option comes first. */
export const FlipTable = ({ title, of, rows }: { title: string; of: string; rows: Row[] }) => (
  <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
    <Typography variant="h6" component="h2" sx={{ mb: 2 }}>
      {title}
    </Typography>
    <Box component="table" className="figures" sx={{ width: '100%' }}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Assessments</th>
          <th scope="col">Another first</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, wanted, assessed, flipped }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Behind count={assessed} wanted={wanted} title={`${title}: ${name}`} />
            </td>
            <td>
              <Behind
                count={flipped}
                wanted={{ ...wanted, flipped: true }}
                title={`${title}: ${name}, another first`}
              />
            </td>
            <td>{wording.percent(Math.round((flipped / Math.max(1, assessed)) * 1000) / 1000)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  </Box>
)
