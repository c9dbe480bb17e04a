import { Alert, Button } from '@mui/material'
import { Link, useLocation } from 'react-router-dom'
import { atClock } from '../../ui/Ago.tsx'
import { useDraft } from '../draft/draft-context.ts'
import type { FailureMessage } from '../draft/draft-server.ts'

/** A failed save: since when, why, and how to try again. */
export function NotSaved({ problem, onTry }: { problem: FailureMessage; onTry(): void }) {
  const { changedSince, safe } = useDraft()
  const { pathname, search } = useLocation()
  return (
    <Alert
      severity="error"
      sx={{ mb: 3 }}
      action={
        problem.signedOut ? (
          <Button
            component={Link}
            color="inherit"
            size="small"
            to="/login"
            state={{ nextPathname: pathname, nextSearch: search }}
          >
            Sign in here
          </Button>
        ) : (
          <Button color="inherit" size="small" onClick={onTry}>
            Try now
          </Button>
        )
      }
    >
      {changedSince !== undefined && <b>Not saved since {atClock(changedSince)}. </b>}
      {problem.text}
      {changedSince !== undefined && !safe && ' This browser has no room to keep it.'}
    </Alert>
  )
}
