import { type CompiledModel, ownMember, type Priorities, weightsAfter } from '@verdict/engine'
import { useState } from 'react'
import { useWording } from '../messages/messages.ts'
import type { Closing } from '../messages/en/closing.ts'
import type { namesOf } from '../page/names.ts'
import type { AssessmentState } from './use-assessment.ts'

/** More would say little: where everything matters most, nothing does. */
const MOST = 3
/** How many criteria are shown at first: those that count most after the answers. */
const FIRST = 6
/** What a chosen criterion counts, unless the model allows less. */
const TIMES = 2

interface Props {
  model: CompiledModel
  names: ReturnType<typeof namesOf>
  state: Pick<AssessmentState, 'stored' | 'prefer'>
  texts: Closing
  /** The id of what names it. */
  namedBy: string
}

/** Lets the client choose what matters most, or nothing. Criteria that count nothing after the answers would change nothing. */
export function WhatMatters({ model, names, state: { stored, prefer }, texts, namedBy }: Props) {
  const wording = useWording()
  const [all, showAll] = useState(false)
  const { document, settings } = model
  const { answers, priorities = {} } = stored
  const times = Math.min(TIMES, settings.priorities?.max ?? 1)
  const weights = weightsAfter(model, answers)
  const chosen = (key: string) => (ownMember(priorities, key) ?? 1) > 1
  const counting = document.criteria
    .map(({ key, description }, c) => ({ key, description, weight: weights[c] as number }))
    .filter(({ key, weight }) => weight > 0 || chosen(key))
    .sort((one, other) => other.weight - one.weight)
  const shown = counting.filter(({ key }, i) => all || i < FIRST || chosen(key))
  const full = counting.filter(({ key }) => chosen(key)).length >= MOST
  const turn = (key: string) => prefer(chosen(key) ? without(priorities, key) : { ...priorities, [key]: times })
  return (
    <fieldset className="matters" aria-labelledby={namedBy}>
      <p className="text text-soft">{texts.mostHint(MOST, wording.number(times))}</p>
      <ul className="choices">
        {shown.map(({ key, description }) => (
          <li key={key}>
            <label className={`choice${chosen(key) ? ' is-chosen' : ''}`}>
              <input
                type="checkbox"
                checked={chosen(key)}
                disabled={full && !chosen(key)}
                onChange={() => turn(key)}
                aria-describedby={`about-${key}`}
              />
              <span className="pick" />
              <span>
                {names.criterion(key)}
                <span className="note about" id={`about-${key}`}>
                  {names.text(description)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length < counting.length && (
        <button className="as-link" type="button" onClick={() => showAll(true)}>
          {texts.moreCriteria(counting.length - shown.length)}
        </button>
      )}
    </fieldset>
  )
}

function without(priorities: Priorities, key: string): Priorities {
  const { [key]: _, ...others } = priorities
  return others
}
