/** How sure verdicts are, as lists say it. */
export const strengthNames = { clear: 'Clear', leaning: 'Leaning', tooClose: 'Too close to call' } as const
