import { useMediaQuery } from '@mui/material'

/** Whether the window is as narrow as a phone: below the first breakpoint of the theme. */
export const useIsPhone = () => useMediaQuery('(max-width: 599.95px)', { noSsr: true })
