import { Box } from '@mui/material'

/** The keys of a list, where there is a keyboard beside a window this wide. */
export const ListKeys = () => (
  <Box
    component="p"
    sx={{ display: { xs: 'none', lg: 'block' }, fontSize: '.8125rem', color: 'var(--ink-faint)', m: 0, pt: 2 }}
  >
    j goes to the first lead, then j and k go down and up, x selects, Shift x selects up to here, Enter opens, o takes
    it, s, e and t change status, owner and tags, / searches, Escape selects none.
  </Box>
)
