import { Button } from '@mui/material'
import { Link } from 'react-router-dom'

/** The ways to a lead that nobody left by themselves. */
export const AddButtons = () => (
  <>
    <Button component={Link} to="/leads/import">
      Import
    </Button>
    <Button component={Link} to="/leads/new" variant="outlined">
      New lead
    </Button>
  </>
)
