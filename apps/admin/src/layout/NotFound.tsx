import { Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Empty } from '../ui/Empty.tsx'
import { PageHead } from '../ui/PageHead.tsx'

/** Shown at an address that is none of the desk's. */
export const NotFound = () => (
  <>
    <PageHead title="Page not found" />
    <Empty title="There is no page at this address.">
      <Typography>
        Look whether all of it was copied, or{' '}
        <MuiLink component={Link} to="/models">
          go to your models
        </MuiLink>
        .
      </Typography>
    </Empty>
  </>
)
