/** The texts of a report around a verdict. The sentences about the verdict itself come from the wording. */
export const en = {
  /** How a document of these pages is called in a list of files. */
  title: (model: string, statement: string) => `${model}${/[?!.…]$/.test(model) ? '' : ':'} ${statement}`,
  verdictOf: (date: string) => `Verdict of ${date}`,
  appendix: (date: string) => `Appendix to the verdict of ${date}`,
  pageOf: ['', ' of ', ''] as [string, string, string],
  model: (title: string, version: number, fingerprint: string) =>
    `Model “${title}”, version ${version}, fingerprint ${fingerprint}`,

  because: 'Because',
  butIf: 'But if:',
  answer: (question: string, answer: string) =>
    /[?!.]$/.test(question) ? `“${question}” ${answer}` : `${question}: ${answer}`,
  howSure: 'How sure',
  variations: (share: string) => `${share} of 100 variations`,
  rule: (tie: string, leaning: string, clear: string) =>
    `Clear takes ${clear} of 100 and leaning ${leaning}, with a lead of at least ${tie} points.`,
  ruleWithoutTie: (leaning: string, clear: string) => `Clear takes ${clear} of 100, leaning ${leaning}.`,
  leadIs: (points: string) => `The lead is ${points} points of 100.`,
  firstVersion: 'First version',
  onePerson: (hours: string) => `One developer, ${hours} hours a week.`,
  cost: 'Cost',
  atRate: (rate: string) => `At ${rate} an hour, as you said.`,
  atAssumedRate: (rate: string) => `At ${rate} an hour, which we assume.`,
  besides: (option: string, figure: string) => `${option}: ${figure}.`,
  answers: 'Answers',
  answersOf: (given: number, asked: number) => `${given} of ${asked}`,
  lead: 'Lead',
  points: (points: string) => `${points} points`,

  weeks: 'weeks',
  costNote: (hours: string) =>
    `Cost is weeks times ${hours} hours times rate, for one developer. Hosting, design and taxes are not in it.`,
  scores: 'points of 100',
  rankingNote: 'Marks are scores, lines hold nine of ten variations of the priorities and of the ratings.',
  whyNote: (first: string, second: string) =>
    `Bars to the right speak for ${first}, hatched ones for ${second}. Percentages are what a criterion weighs after the answers.`,
  rest: (count: number) => (count === 1 ? 'One more' : `${count} more, together`),
  total: (winner: string) => `Lead of ${winner}`,
  difference: 'Difference',
  bothFit: 'both fit anywhere in here',
  range: (low: string, high: string) => `between ${low} and ${high}`,
  excluded: 'Ruled out',
  interest: 'Our interest',

  strokes: (list: string) => `Of 100 variations, these come first: ${list}.`,
  sureNote: (samples: string, moved: string) =>
    moved
      ? `From ${samples} variations: every weight moved by up to ${moved}, every rating within its own range.`
      : `From ${samples} variations: every rating within its own range.`,
  opinionsNote: 'Weighted product, TOPSIS, VIKOR and PROMETHEE II, on the same weights and ratings.',
  turnNote: 'Every other answer was tried, alone and where that did not turn it in pairs.',
  turnPartly: 'Not every other answer could be tried.',
  turnBand: (tie: string) => `Shaded: under ${tie} points, where no winner is named.`,
  asAnswered: 'As you answered:',
  leadAxis: 'Points of lead; to the left another option leads.',
  fixed: 'What is fixed, and would turn it too',
  weights: 'Priorities that would turn it',
  mind: 'Keep in mind',
  tieAdvice: 'What else to decide on',
  cases: 'Projects like yours',
  given: 'What was answered',
  givenNote: (given: number, asked: number) =>
    `${given} of ${asked} questions. Those that moved most come first; all of them are in the appendix.`,
  open: 'Left open',
  openText: 'The verdict assumes nothing there.',
  unasked: 'What was not asked',
  unaskedText: 'No answer to these could have changed who is first.',
  talk: (firm: string) => `Talk it through with ${firm}`,
  about: (firm: string) => `About ${firm}`,
  offer: 'What we offer',
  bookText: 'Choose a time for the call:',
  privacy: 'Privacy',
  imprint: 'Imprint',
  talkText: 'Leave your details under the result, and these pages are read before the call:',
  verifyText: 'Anybody may decide it again there, from the same version and the same answers.',
  qr: 'QR code of the address of this result',

  criteria: (count: number) => `All ${count} criteria, and who says so`,
  criteriaLead: (address: string) =>
    `Ratings from 0 to 10 as they counted after the answers, with their ranges, in order of what each adds to the lead. Every rating with its reason: ${address}.`,
  criterion: 'Criterion',
  weight: 'Weight',
  sources: 'Sources',
  ratingsOf: 'Ratings from 0 to 10: marks in the order of the options.',
  ratingSaid: (option: string, rating: string) => `${option} ${rating}`,
  allRatings: 'Every option',
  listOfSources: 'Where it can be read',
  allAnswers: 'What was answered, in full',
  notAsked: 'not asked',
  priority: (criterion: string) => `How much “${criterion}” matters`,
  times: (factor: string) => `${factor} times as much as in the model`,
  method: 'How it is decided',
  methodText: (tie: string, leaning: string, clear: string) => [
    'Each answer makes a criterion weigh more or less; not knowing moves nothing. A few answers change a rating, where an option itself is better or worse for this project, or rule an option out.',
    'Weight times rating, added up over all criteria, gives a score from 0, the worst rating on everything, to 100, the best.',
    'The same is done again many times with weights and ratings a little different each time, to see how often the same option stays first. The numbers are drawn from a fixed seed, so that everybody who repeats it gets the same.',
    `The words follow a rule: with less than ${tie} points between the first two no winner is named; beyond that, what stays first in ${clear} of 100 variations is called clear, in ${leaning} leaning, and in fewer too close to call.`,
    'What would turn the verdict is searched for, not guessed: every other answer to every question is tried.',
  ],
  check: 'How to check this',
  checkText: [
    'The whole model, the answers and the verdict are attached to this file as verdict-proof.json. Without a network and without us, the command “verdict verify” with this file’s name decides again from them and says whether it comes to the same.',
    'A model’s fingerprint is the SHA-256 of its canonical JSON (RFC 8785): a model that differs in anything has another.',
  ],
  fingerprint: 'Fingerprint',
  version: 'Model and version',
  engine: 'Engine',
  address: 'Address',
  proof: 'The model, the answers and the verdict, to be decided again with “verdict verify”',
}

export type Words = typeof en
