import { counted } from './index.ts'

/** What a verdict rests on and what it does not, in English. */
export const grounds = {
  nothingTurns: (open: number) =>
    open === 0
      ? 'No other answer to one question, or to two, would turn it.'
      : `No other single answer, and no other two, would turn it. ${open === 1 ? 'The question that is' : `The ${open} questions that are`} still open may.`,
  openMayTurn: (open: number) =>
    open === 1
      ? 'One question is open, and its answer may change who is first.'
      : `${open} questions are open, and their answers may change who is first.`,
  reach:
    'A mark shows the lead as it is; the line and the figures, how far another answer to that question alone can move it: below zero another option leads. Shaded: too close to call.',
  forgotten: 'Forgotten on this device.',
  leadLines: (tie: string) =>
    `Points ahead: hollow now, solid as it would be; left of zero another option leads.${tie === '0' ? '' : ` Shaded: under ${tie}, where we name no winner.`}`,
  through: 'Go through the questions',
  ownPriorities: (recorded: string) => `With your own priorities. The recorded verdict: ${recorded}`,
  otherAnswers: (recorded: string) => `With other answers. The recorded verdict: ${recorded}`,
  offline:
    'Without our server: the PDF contains the model, the answers and the verdict. Whoever has the source of this product decides it again from that file, offline:',
  alike: (differing: string[]) =>
    differing.length === 0
      ? 'You answered alike.'
      : `${counted(differing.length, 'answer differs', 'answers differ')} without changing who leads: ${differing.join(', ')}.`,
  seeOrTake: 'See why, or take it yourself and compare.',
  answerThis: 'Answer',
  overAll: (list: string, ties: string) =>
    `Over all ways to answer, first comes ${list}; in ${ties} of them it is too close to call.`,
  fewAnswers: 'On so few answers we call nothing clear.',
  asPublished:
    'Ratings as published. Some answers move some of them: what they then are stands in the table of all criteria.',
  saveFirst: 'To share this, or to have it as a PDF, save it as a new result.',
  isBack: 'The recorded verdict is shown again.',
  checkIt: 'Check it with us',
  talkFirst: 'Ask before you build',
  wordsHead: 'Words on this page',
  words: [
    [
      'Points',
      'The score of an option, from 0 (the worst rating on everything) to 100 (the best on everything). A lead is the difference between two scores.',
    ],
    ['Criterion', 'One thing that an option can be better or worse at. Each option has a rating from 0 to 10 on each.'],
    ['Weight', 'How much a criterion counts. Your answers, and your own priorities, move it.'],
    [
      'Variation',
      'The same decision with weights and ratings a little different, drawn at random. How often an option stays first is how sure the verdict is.',
    ],
    [
      'Clear, leaning, too close to call',
      'How sure it is, in a word. Where it is too close to call, we name no winner.',
    ],
  ],
}

export type Grounds = typeof grounds
