import { Typography } from '@mui/material'

/** How many of the conflicts of a dialog are decided, before its buttons. */
export const Decided = ({ decided, of }: { decided: number; of: number }) => (
  <Typography role="status" color="text.secondary" sx={{ flex: 1, pl: 4 }}>
    {of > 0 && `${decided} of ${of} decided.`}
  </Typography>
)
