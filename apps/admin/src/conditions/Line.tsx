import type { Json } from '@verdict/engine'
import { useId } from 'react'
import { useCondition } from './condition-context.ts'
import { writtenAt } from './edit.ts'
import { RawCondition } from './RawCondition.tsx'
import { LineHelp } from './LineHelp.tsx'
import { LineTools } from './LineTools.tsx'
import { valueName, wording } from './names.ts'
import { OPERATORS, OPERATORS_OF, type Operator } from './operators.ts'
import { type Address, addressName, type Comparison, type Part } from './part.ts'
import { MatchShare } from './MatchShare.tsx'
import { Values } from './Values.tsx'
import type { Typed } from './use-unread.ts'
import { firstSentence, reasked, reoperated, writtenFor } from './write.ts'
import { WordMenu } from './WordMenu.tsx'

interface Props {
  part: Exclude<Part, { kind: 'group' }>
  address: Address
  /** The word that joins it to the line before. */
  join: string
}

/** One line of a condition: a sentence whose words can be changed. */
export function Line({ part, address, join }: Props) {
  const { problems, open, edit, unread } = useCondition()
  const id = useId()
  const name = addressName(address)
  const said = problems.get(name) ?? []
  const typed = part.kind === 'comparison' ? unreadIn(part, unread.of(part.json)) : []
  const wrong = typed.length > 0 || said.some(({ unsaid }) => !unsaid)
  const isOpen = open === name
  const write = (json: Json) => edit((whole) => writtenAt(whole, address, json))
  const state = ['cond', wrong && 'has-error', said.length > 0 && 'is-out', isOpen && 'is-open', part.kind]
  return (
    <div
      className={state.filter(Boolean).join(' ')}
      data-address={name}
      role="group"
      aria-label={`Line ${address.length === 0 ? 1 : address.map((place) => place + 1).join('.')}`}
    >
      <span className="join">{join}</span>
      <div className="sentence">
        {(part.kind === 'hole' || part.kind === 'comparison') && (
          <QuestionWord comparison={part.kind === 'comparison' ? part : undefined} onChoose={write} />
        )}
        {part.kind === 'comparison' && <ComparisonWords part={part} invalid={wrong} errorId={id} write={write} />}
        {part.kind === 'constant' && <Constant holds={part.holds} write={write} />}
        {part.kind === 'kept' && (
          <RawCondition
            json={part.json}
            isValid={said.length === 0}
            typed={unread.textOf(part.json)}
            onType={(typed) => unread.noteText(part.json, typed)}
            write={write}
          />
        )}
        <div id={id} className="line-errors" aria-live="polite">
          {typed.map(({ message, mended, place }) => (
            <p key={place} className="error">
              {message}{' '}
              {mended !== undefined && part.kind === 'comparison' && (
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    unread.note(part.json, place, undefined)
                    write(part.withValues(part.values.map((value, i) => (i === place ? mended : value))))
                  }}
                >
                  Make it {valueName(mended)}
                </button>
              )}
            </p>
          ))}
          {said.map(({ message, unsaid }) => (
            <p key={message} className={unsaid ? 'note' : 'error'}>
              {message}
            </p>
          ))}
        </div>
        {isOpen && part.kind === 'comparison' && <LineHelp comparison={part} address={address} />}
      </div>
      <LineTools address={address} part={part} />
      <MatchShare part={part} address={address} />
    </div>
  )
}

function QuestionWord({ onChoose, comparison }: { onChoose(json: Json): void; comparison: Comparison | undefined }) {
  const { names, known, questions } = useCondition()
  const asked = comparison?.question
  return (
    <WordMenu
      label="Question"
      className={asked === undefined ? 'q is-blank' : 'q'}
      text={asked === undefined ? 'Choose a question' : names.short(asked)}
      options={questions.map((question) => {
        const [full, short] = [names.question(question.key), names.short(question.key)]
        return { key: question.key, name: short, ...(full !== short && { hint: full }) }
      })}
      chosen={asked}
      invalid={asked !== undefined && !questions.some(({ key }) => key === asked)}
      onChoose={(key) => {
        const question = known.get(key)
        if (question)
          onChoose(writtenFor(comparison ? reasked(comparison, question) : firstSentence(question), question))
      }}
    />
  )
}

function ComparisonWords({
  part,
  invalid,
  errorId,
  write,
}: {
  part: Comparison
  invalid: boolean
  errorId: string
  write(json: Json): void
}) {
  const { known, unread } = useCondition()
  const question = known.get(part.question)
  const possible = question ? OPERATORS_OF[question.type] : []
  const operators = possible.includes(part.operator) ? possible : [part.operator, ...possible]
  return (
    <>
      {operators.length > 1 && question ? (
        <WordMenu
          label="Comparison"
          className="op"
          text={OPERATORS[part.operator]}
          options={operators.map((operator) => ({ key: operator, name: OPERATORS[operator] }))}
          chosen={part.operator}
          onChoose={(operator: Operator) => write(writtenFor(reoperated(part, operator, question), question))}
        />
      ) : (
        <span className="tok op is-fixed">{OPERATORS[part.operator]}</span>
      )}
      <Values
        comparison={part}
        question={question}
        invalid={invalid}
        describedBy={errorId}
        unread={unread.of(part.json)}
        onUnread={(place, typed) => unread.note(part.json, place, typed)}
        onChange={(values) => {
          const json = part.withValues(values)
          unread.carry(part.json, json)
          write(json)
        }}
      />
    </>
  )
}

function Constant({ holds, write }: { holds: boolean; write(json: Json): void }) {
  return (
    <WordMenu
      label="Holds"
      className="op"
      text={holds ? 'always' : 'never'}
      options={[
        { key: 'always', name: 'always' },
        { key: 'never', name: 'never' },
      ]}
      chosen={holds ? 'always' : 'never'}
      onChoose={(key) => write(key === 'always')}
    />
  )
}

/** What is said of a number that could not be read, and what was probably meant. */
function unreadIn({ values }: Comparison, typed: Typed) {
  return Object.entries(typed).map(([at, text]) => {
    const place = Number(at)
    const before = values[place]
    const stays = typeof before === 'number' ? ` ${valueName(before)} stays until you fix it.` : ''
    // Letters that look like digits.
    const meant = wording.parse(text.replace(/[oO]/g, '0').replace(/[lI|]/g, '1'))
    return { place, message: `“${text}” is not a number.${stays}`, mended: meant }
  })
}
