import type { Caveat, Verdict } from '@verdict/engine'

type Remarked = Pick<Verdict, 'caveats'>

/**
 * The remarks on a verdict as they are read: what to do next comes first, and what holds whichever option is chosen before what concerns one
 * option. Where only a few are in view, the doubt about a figure in the head is among them.
 */
export const remarksOf = ({ caveats }: Remarked): Caveat[] => [...caveats].sort((a, b) => rank(a) - rank(b))

/** What the model says to do next instead of choosing at once, such as to do without any option at first. */
export const nextStepOf = (verdict: Remarked): Caveat | undefined => verdict.caveats.find(({ nextStep }) => nextStep)

const rank = ({ nextStep, option }: Caveat) => (nextStep ? 0 : option === undefined ? 1 : 2)
