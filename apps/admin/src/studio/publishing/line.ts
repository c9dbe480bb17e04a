/** A line of a list in the dialog of publishing: what is so, and beside it, or below it on a phone, what can be done. */
export const LINE = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  columnGap: 3,
  py: 2,
  borderBottom: '1px solid var(--rule-faint)',
  fontSize: '.875rem',
} as const
