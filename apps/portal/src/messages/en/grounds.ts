/** What a verdict rests on and what it does not, in English. */
export const grounds = {
  counts: 'Own priorities count in this',
  nothingTurns: (open: number) =>
    open === 0
      ? 'No other answer to one question, or to two, would turn it.'
      : `No other of your answers, and no other two, would turn it. ${open === 1 ? 'The question that is' : `The ${open} questions that are`} still open may.`,
  openMayTurn: (open: number) =>
    open === 1
      ? 'One question is open, and its answer may change who is first.'
      : `${open} questions are open, and their answers may change who is first.`,
  through: 'Go through the questions',
  ownPriorities: (recorded: string) => `With your own priorities. The recorded verdict: ${recorded}`,
  otherAnswers: (recorded: string) => `With other answers. The recorded verdict: ${recorded}`,
}

export type Grounds = typeof grounds
