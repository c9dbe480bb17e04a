import type { Impact, Transition } from '@verdict/engine/review'
import { wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

type Transitions = Pick<Impact, 'transitions' | 'closeTransitions'>

/** How many verdicts that named a winner would name none: what goes on after their number. */
export const BECAME_TOO_CLOSE = 'that named a winner would be too close to call.'

/** The changes of who comes first of which both sides name a winner; all of them where that was not counted. */
export const otherWinners = ({ transitions, closeTransitions = [] }: Transitions): Transition[] =>
  transitions
    .filter(({ from, to }) => from !== to)
    .map((each) => {
      const close = closeTransitions.find(({ from, to }) => from === each.from && to === each.to)
      return { ...each, count: each.count - (close?.count ?? 0) }
    })
    .filter(({ count }) => count > 0)

/** In how many another option comes first, too close to call before or after; 0 where that was not counted. */
const tooCloseFlips = ({ closeTransitions = [] }: Transitions): number =>
  closeTransitions.reduce((sum, { from, to, count }) => (from === to ? sum : sum + count), 0)

/** In how many another winner would be named; what was too close to call, then or now, names none. */
export const winnersSaid = (impact: Impact): string =>
  wording.impact({ ...impact, flipped: impact.flipped - tooCloseFlips(impact) })

/** Another option first without another winner, as a sentence after another; nothing where there is none. */
function tooCloseFlipsSaid(impact: Impact): string {
  const count = tooCloseFlips(impact)
  return count === 0
    ? ''
    : ` In ${wording.number(count)}${count < impact.flipped ? ' more' : ''} another option comes first, too close to call before or after.`
}

/** All that is said of an impact in short. */
export function impactSaid(impact: Impact): string {
  const { becameTooClose = 0 } = impact
  const lost = becameTooClose > 0 ? ` ${wording.number(becameTooClose)} ${BECAME_TOO_CLOSE}` : ''
  return winnersSaid(impact) + tooCloseFlipsSaid(impact) + lost
}
