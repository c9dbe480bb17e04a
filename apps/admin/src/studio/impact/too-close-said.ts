import { wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

/** What goes on after their number. */
export const BECAME_TOO_CLOSE = 'that named a winner would be too close to call.'

/** How many verdicts that named a winner would name none, as a sentence after another; nothing where there are none, or where it was not counted. */
export const tooCloseSaid = (becameTooClose = 0): string =>
  becameTooClose > 0 ? ` ${wording.number(becameTooClose)} ${BECAME_TOO_CLOSE}` : ''
