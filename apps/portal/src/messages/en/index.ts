export { asking as wording } from '@verdict/wording/en/asking'

const plural = new Intl.PluralRules('en')
export const counted = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`
const questions = (n: number) => counted(n, 'question', 'questions')

/** The portal's texts up to the verdict, in English. Texts about models and verdicts are in the wording package. */
export const messages = {
  page: {
    skip: 'Skip to content',
    theme: 'Dark',
    languages: 'Language',
    needsScript: 'The questions need JavaScript. You can read about the assessment without it.',
    crashed: 'This page stopped working',
    crashedHint:
      'Your answers are kept on this device. Reload the page to go on; if it stops again, tell the person who sent you the link.',
    privacy: 'Privacy policy',
    imprint: 'Imprint',
    reload: 'Reload this page',
    quoted: (text: string) => `“${text}”`,
  },
  list: {
    title: 'What are you deciding?',
    lead: 'A few plain questions, and a recommendation that you can check line by line.',
    empty: 'There are no assessments yet.',
    emptyHint: 'Published models appear here.',
  },
  start: {
    length: (count: number, minutes: number) =>
      `${questions(count)} at most, about ${counted(minutes, 'minute', 'minutes')}.`,
    lead: 'You get an answer that you can defend in a meeting: the reasons, how sure it is, and what would turn it.',
    asks: (site: string) => `${site} asks.`,
    reads: (person: string) => `${person} reads what you send.`,
    exampleTitle: 'An example, not yours',
    how: 'How it works',
    steps: (criteria: number) => [
      ['You answer', 'Plain questions, one at a time. It stops as soon as no answer could change who comes first.'],
      [
        'Your answers set what counts',
        `Each option is rated on ${counted(criteria, 'criterion', 'criteria')}, and every rating is open to you.`,
      ],
      ['You get the verdict', 'At once, and before anybody asks for your name.'],
    ],
    example: (text: string) => `An example. ${text}.`,
    begin: 'Start the assessment',
    lastVerdict: 'Open your last verdict',
    forgetVerdict: 'Forget it',
    verdictKept: 'Kept on this device for 30 days.',
    compares: 'At the end it is compared with the verdict that was shared with you.',
    private: 'No account. Your answers stay on this device until you ask for the verdict.',
    stopped: (question: number) => `You stopped at question ${question}.`,
    onThisDevice: 'Your answers are still on this device.',
    carryOn: 'Continue',
    answersInBothPlaces: (count: number) =>
      `There are answers on this device already, and this link contains ${counted(count, 'answer', 'answers')} from another. The answers of this device are shown.`,
    takeAnswersOfLink: 'Use the answers of the link instead',
    damagedLink:
      'This link should contain answers from another device, but none that fit here. Copy the whole link again.',
    afresh: 'Start again',
    takeAway: 'What you take away',
    takeaways: [
      ['A verdict and its strength', 'Clear, leaning, or too close to call. A tie is called a tie.'],
      ['The reasons, added up', 'The lead split by criterion, and what each rating rests on.'],
      ['How sure it is', 'Many variations of the priorities and the ratings, and in how many of them it holds.'],
      ['Weeks and cost', 'A range for each option, and where the figures come from.'],
    ],
    behind: 'Who is behind this',
    criteria: (count: number) => counted(count, 'criterion', 'criteria'),
    criteriaHint: (ratings: number) =>
      `with open weights and ${ratings} ratings, each with its range and what it rests on.`,
    scenarios: (count: number) => counted(count, 'scenario', 'scenarios'),
    scenariosHint: 'test each change. A change that breaks one cannot be published unnoticed.',
    version: (number: number) => `Version ${number}`,
    versionHint: (date: string) => `of ${date}. Every result can be recomputed years later.`,
    revised: 'This assessment has been revised since.',
    askedAgain: (list: string) => `Answer again, as your answer no longer fits: ${list}.`,
    noLongerAsked: (count: number) =>
      `${counted(count, 'answer belongs to a question that is', 'answers belong to questions that are')} no longer asked.`,
    options: 'What is compared',
  },
  question: {
    number: (number: number) => `Question ${number}`,
    of: (all: number, last: boolean) => (last ? '(the last one)' : `of at most ${all}`),
    fell: (count: number) => `${count} no longer needed`,
    unsure: 'I don’t know',
    several: 'Choose as many as apply.',
    none: 'None of these',
    between: (min: string, max: string, unit: string) => `From ${min} to ${max}${unit ? ` ${unit}` : ''}.`,
    outOfRange: (min: string, max: string) =>
      `Enter a number from ${min} to ${max}. If yours is outside, enter the nearest limit.`,
    back: 'Back',
    next: 'Continue',
    nextWithout: 'Continue without answering',
    finish: 'See the verdict',
    finishWithout: 'See the verdict without answering',
    keyChoose: 'choose',
    keyNext: 'continue',
    keyBack: 'back',
    keysOff: 'Switch number keys off',
    keysOn: 'Switch number keys on',
    change: (question: string, answer: string) => `Change “${question}”: ${answer}`,
    changeShort: 'Change',
    soFar: 'Your answers so far',
    why: 'Each next question is the one that can still change most.',
    later: 'Who is ahead is shown after three answers, so that it does not lead the first ones.',
    hidden: 'Who is ahead is hidden until the end.',
    hide: 'Hide until the end',
    show: 'Show who is ahead',
    ahead: 'ahead so far',
    before: 'Before any answer',
    standing: 'Scores after each answer so far',
    open: 'Nothing is settled yet.',
    ownCount: 'Your own priorities count here too.',
    still: 'Still possible',
    range: (low: string, high: string) => `${low} to ${high}`,
    scores: (list: string) => `: ${list}`,
    score: (option: string, points: string) => `${option} ${points}`,
    out: 'ruled out',
    sending: 'Deciding',
    nothingAnswered: 'There is nothing to decide on yet. Answer one question at least.',
    notSent: 'Your answers could not be sent.',
    notSentHint: 'Your answers are safe on this device and are sent once there is a network.',
    sendAgain: 'Send again',
    openVerdict: 'Open the whole verdict',
    reload: 'Continue with the new version',
  },
  model: {
    terms: (list: string) => `In plain words: ${list}`,
    words: { clear: 'clear', leaning: 'leaning', tooClose: 'too close' },
    kept: 'What we store',
    fingerprint: (title: string, version: number, hash: string) =>
      `Model “${title}”, version ${version}, fingerprint ${hash}.`,
    how: 'How the model decides',
    compare: 'The options, criterion by criterion',
  },
  preview: {
    name: 'Preview',
    stamp: (date: string, time: string, until: string) =>
      `The draft of ${date}, ${time}. Nothing here is stored or counted. The link works until ${until}.`,
    draft: 'Draft',
    fingerprint: (title: string, hash: string) => `Draft of “${title}”, fingerprint ${hash}.`,
  },
}

export type Messages = typeof messages
