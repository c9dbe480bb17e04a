import type { Json, Question } from '@verdict/engine'
import { useState } from 'react'
import { useCondition } from './condition-context.ts'
import { ChoicesWord } from './ChoicesWord.tsx'
import { joinOf } from './in-words.ts'
import { answerName } from './names.ts'
import { NumberWord } from './NumberWord.tsx'
import { arityOf } from './operators.ts'
import type { Comparison } from './part.ts'
import type { Typed } from './use-unread.ts'
import { WordMenu } from './WordMenu.tsx'
import { YesNo } from './YesNo.tsx'

interface Props {
  comparison: Comparison
  question: Question | undefined
  /** The line has a problem; where it is said. */
  invalid: boolean
  describedBy: string
  unread: Typed
  onUnread(place: number, typed: string | undefined): void
  onChange(values: Json[]): void
}

/** What a question is compared with: the words for its type behind the operator. */
export function Values(props: Props) {
  const { comparison, question, invalid, onChange } = props
  const { names } = useCondition()
  const { operator, values } = comparison
  const arity = arityOf(operator)
  if (arity === 'none') return null
  if (question?.type === 'number') return <Numbers {...props} />
  const nameOf = (value: Json) => answerName(value, question, names)
  if (!question) return <span className="tok v">{values.map(nameOf).join(', ')}</span>
  const isBoolean = question.type === 'boolean'
  const answers: Json[] = isBoolean ? [true, false] : (question.choices?.map(({ key }) => key) ?? [])
  if (arity === 'list')
    return (
      <ChoicesWord
        {...{ answers, nameOf }}
        values={values}
        between={joinOf(operator)}
        invalid={invalid}
        onChange={onChange}
      />
    )
  const [value = null] = values
  if (isBoolean)
    return <YesNo value={typeof value === 'boolean' ? value : undefined} onChange={(next) => onChange([next])} />
  return (
    <WordMenu
      label="Answer"
      className="v"
      text={value === null ? '…' : nameOf(value)}
      options={answers.map((each) => ({ key: each as string, name: nameOf(each) }))}
      chosen={typeof value === 'string' ? value : undefined}
      invalid={invalid}
      onChoose={(key) => onChange([key])}
    />
  )
}

function Numbers({ comparison, question, invalid, describedBy, unread, onUnread, onChange }: Props) {
  const { names } = useCondition()
  const { operator, values } = comparison
  const arity = arityOf(operator)
  const unit = question ? names.unit(question.key) : ''
  const list = arity === 'list' ? (values.length > 0 ? values : [null]) : values
  const [isAdded, setAdded] = useState(false)
  const labels = arity === 'two' ? ['From', 'To'] : []

  function change(place: number, value: number | null) {
    const next = list.map((each, i) => (i === place ? value : each))
    // An emptied field of a list is one number less.
    onChange(arity === 'list' && value === null ? next.filter((_, i) => i !== place) : next)
  }

  return (
    <>
      {list.map((value, i) => (
        <span key={i} className="amount">
          {i > 0 && <span className="or">{joinOf(operator)}</span>}
          <NumberWord
            label={labels[i] ?? (arity === 'list' ? `Number ${i + 1}` : 'Number')}
            value={value}
            unread={unread[i]}
            onUnread={(typed) => onUnread(i, typed)}
            invalid={invalid && typeof value !== 'number'}
            describedBy={describedBy}
            takesFocus={isAdded && value === null}
            onChange={(number) => change(i, number)}
          />
        </span>
      ))}
      {arity === 'list' && !list.includes(null) && (
        <button
          type="button"
          className="quiet"
          data-word
          onClick={() => {
            setAdded(true)
            onChange([...list, null])
          }}
        >
          or …
        </button>
      )}
      {unit && <span className="unit">{unit}</span>}
    </>
  )
}
