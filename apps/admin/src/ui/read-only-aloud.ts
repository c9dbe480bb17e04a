/** The style of what is for those who hear the page: it is not seen, and takes no room. */
export const READ_ONLY_ALOUD = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const
