import { Avatar, Box, Link } from '@mui/material'
import { Link as RouterLink } from 'react-router-dom'
import { initialsOf } from '../../ui/initials.ts'
import { tabLabel } from '../StudioTabs.tsx'
import { usePresent } from './use-present.ts'

/** As many are said in words; of more, how many. */
const MOST = 4

/** Who else has the model open, and where: each leads to the tab. */
export function AlsoHere({ model, tab }: { model: string; tab: string }) {
  const present = usePresent(model, tab)
  if (present.length === 0) return null
  const more = present.length - MOST
  return (
    <Box
      component="ul"
      aria-label="Also here"
      sx={{ listStyle: 'none', m: 0, mb: 3, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}
    >
      {present.slice(0, MOST).map(({ user, name, tab: at }) => (
        <Box component="li" key={user} sx={{ display: 'flex', alignItems: 'center', gap: 2, fontSize: '.8125rem' }}>
          <Avatar
            aria-hidden
            sx={{ width: 24, height: 24, fontSize: '.6875rem', background: 'var(--accent-tint)', color: 'var(--ink)' }}
          >
            {initialsOf(name)}
          </Avatar>
          <span>
            {name},{' '}
            <Link component={RouterLink} to={`/models/${model}/${at === 'overview' ? '' : at}`} color="inherit">
              {tabLabel(at)}
            </Link>
          </span>
        </Box>
      ))}
      {more > 0 && (
        <Box component="li" sx={{ fontSize: '.8125rem', alignSelf: 'center' }}>
          and {more} more
        </Box>
      )}
    </Box>
  )
}
