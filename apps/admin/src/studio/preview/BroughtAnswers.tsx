import { type Answer, type Answers, misfit, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { useEffect, useEffectEvent } from 'react'
import { useNotify } from 'react-admin'
import { useNavigate, useParams } from 'react-router-dom'
import { addressOf } from '../document/field-places.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useKeys } from '../fields/use-keys.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { broughtFor } from './brought-answers.ts'

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** Does what a page of a preview asked for: leads to what decided on its answers, or makes a scenario of them. */
export function BroughtAnswers() {
  const { id = '' } = useParams()
  const { document, model, names, locale, edit, readOnly } = useDraft()
  const keys = useKeys('scenarios')
  const undoNotice = useUndoNotice()
  const notify = useNotify()
  const navigate = useNavigate()

  const go = (place: string) => navigate(`/models/${id}/${addressOf(place)}`, { replace: true })

  function keep(answers: Answers) {
    if (readOnly) return notify('Your role reads models, and does not change them.', { type: 'warning' })
    const description = `From a preview, ${today.format(new Date())}`
    const key = keys.fresh(description)
    // What the draft says now, so that a later change of mind is seen.
    const winner = model && decide(model, answers, {}).winner
    const scenario = { key, description: { [locale]: description }, answers, expect: winner ? { winner } : {} }
    edit((now) => ({ ...now, scenarios: [...now.scenarios, scenario] }))
    undoNotice('Kept as a scenario: say who this is.')
    void go(`scenarios/${key}/description`)
  }

  async function open(answers: Answers) {
    if (!model) return notify('The draft is not complete: what decides cannot be told.', { type: 'warning' })
    const { decisive } = await import('./decisive.ts')
    const found = decisive(model, answers, names)
    if (!found) return notify('No single answer or rule decided.', { type: 'info' })
    notify(found.said, { type: 'info', autoHideDuration: 10_000 })
    void go(found.place)
  }

  const take = useEffectEvent(() => {
    const brought = broughtFor(id)
    if (!brought) return
    const { answers, left } = fitting(document, brought.answers)
    if (left > 0)
      notify(`${left === 1 ? 'One answer' : `${left} answers`} no longer fit the draft, and are left out.`, {
        type: 'warning',
      })
    if (brought.what === 'keep') keep(answers)
    else void open(answers)
  })
  useEffect(() => take(), [id])
  return null
}

/** The answers that the draft still knows; it may have changed since the link was made. */
function fitting({ questions }: ModelDocument, given: Answers): { answers: Answers; left: number } {
  const known = new Map(questions.map((question) => [question.key, question]))
  const answers: { [key: string]: Answer } = {}
  for (const [key, answer] of Object.entries(given)) {
    const question = known.get(key)
    if (question && misfit(question, answer) === undefined) answers[key] = answer
  }
  return { answers, left: Object.keys(given).length - Object.keys(answers).length }
}
