import { type Answers, type CompiledModel, standing } from '@verdict/engine'
import { nextQuestion, progress, randomAnswer } from '@verdict/engine/progress'

/** What came of one client who was asked only as long as it mattered. */
interface Asked {
  asked: number
  /** Questions that the same client would have seen in the whole questionnaire. */
  whole: number
  sameWinner: boolean
}

/** Clients who answer everything that they are asked, at random, until nothing can change the winner. */
export function askClients(model: CompiledModel, clients: number, draw: () => number): Asked[] {
  // The first answers are the same for many clients.
  const known = new Map<string, { decided: boolean; next: string | null }>()
  return Array.from({ length: clients }, () => {
    const all: Answers = Object.fromEntries(
      model.document.questions.map((each) => [each.key, randomAnswer(each, draw)]),
    )
    const answers: Answers = {}
    let asked = 0
    for (;;) {
      const key = JSON.stringify(answers)
      let now = known.get(key)
      if (!now) {
        now = { decided: progress(model, answers).decided, next: nextQuestion(model, answers) }
        if (asked < 4) known.set(key, now)
      }
      if (now.decided || now.next === null) break
      answers[now.next] = all[now.next] ?? null
      asked++
    }
    const winner = (given: Answers) => standing(model, given).ranking[0]
    return { asked, whole: wholeOf(model, all), sameWinner: winner(answers) === winner(all) }
  })
}

function wholeOf(model: CompiledModel, all: Answers): number {
  const answers: Answers = {}
  let asked = 0
  for (;;) {
    const [next] = progress(model, answers).open
    if (next === undefined) return asked
    answers[next] = all[next] ?? null
    asked++
  }
}
