import type { Question } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'

/** What is wrong with a question itself: its choices or its range. */
export function checkQuestion(question: Question, pointer: string, problems: Problem[]) {
  if (question.type === 'number') checkNumber(question, pointer, problems)
  else checkChoices(question, pointer, problems)
}

function checkNumber({ min, max, step, choices }: Question, pointer: string, problems: Problem[]) {
  if (min === undefined || max === undefined)
    problems.push({ pointer, code: 'required', message: 'A number question needs its least and its largest answer.' })
  else if (min > max) problems.push({ pointer, code: 'interval', message: `${min} is more than ${max}.` })
  if (step === 0) problems.push({ pointer: at(pointer, 'step'), code: 'range', message: 'The step must be above 0.' })
  if (choices)
    problems.push({ pointer: at(pointer, 'choices'), code: 'choices', message: 'A number question has no choices.' })
}

function checkChoices({ type, choices = [], effects }: Question, pointer: string, problems: Problem[]) {
  const keys = choices.map(({ key }) => key)
  if (type === 'boolean' && [...keys].sort().join() !== 'no,yes')
    problems.push({
      pointer: at(pointer, 'choices'),
      code: 'choices',
      message: 'A yes-or-no question has exactly the choices "yes" and "no".',
    })
  if (keys.length === 0 && type !== 'boolean')
    problems.push({ pointer: at(pointer, 'choices'), code: 'choices', message: 'A question needs choices.' })
  if (effects)
    problems.push({
      pointer: at(pointer, 'effects'),
      code: 'effects',
      message: 'Only a number question has effects of its own; others have them on their choices.',
    })
}
