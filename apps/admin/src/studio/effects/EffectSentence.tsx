import type { Amount, Effect } from '@verdict/engine'
import { type ReactNode, useState } from 'react'
import { WordMenu } from '../../conditions/WordMenu.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { compact } from '../../ui/lists.ts'
import { AmountWord } from './AmountWord.tsx'
import type { PartialEffect } from './parts-of.ts'

interface Props {
  /** It may still lack some of its words. */
  effect: Effect | PartialEffect
  place: string
  /** Amounts may follow the question's number. */
  curves: boolean
  onChange(effect: Effect | PartialEffect): void
}

/** What to do next stands in the head of a result, the rest further down. */
const remarkKinds = { mind: 'to keep in mind', nextStep: 'as what to do next' }

/** What happens, as a sentence whose words can be changed: “Staff work weighs 2 more”. Only the word that is changed is written. */
export function EffectSentence({ effect, place, curves, onChange }: Props) {
  const { document, names } = useDraft()
  const set = (changed: object) => onChange(compact({ ...effect, ...changed } as Effect))
  const said = effect as PartialEffect & { add?: Amount; multiply?: Amount }
  const amounts = { said, place, curves, set }
  const option = (none?: string) => (
    <ElementWord
      label="Option"
      place={`${place}/option`}
      chosen={said.option}
      elements={document.options}
      nameOf={names.option}
      none={none}
      onChoose={(key) => set({ option: key })}
    />
  )
  const criterion = (
    <ElementWord
      label="Criterion"
      place={`${place}/criterion`}
      chosen={said.criterion}
      elements={document.criteria}
      nameOf={names.criterion}
      onChoose={(key) => set({ criterion: key })}
    />
  )
  switch (effect.type) {
    case 'weight':
      return (
        <>
          {criterion} <span>weighs</span>{' '}
          <Change {...amounts} label="Amount" said={said} times="times as much" than={['more', 'less']} />
        </>
      )
    case 'rating':
      return (
        <>
          {option()} <span>is rated</span>{' '}
          <AmountWord
            label="Amount"
            place={`${place}/add`}
            value={said.add}
            curves={curves}
            words={['higher', 'lower']}
            onChange={(add) => add !== undefined && set({ add })}
          />{' '}
          <span>on</span> {criterion}
        </>
      )
    case 'exclude':
      return (
        <>
          {option()} <span>is ruled out</span>
          {'reason' in effect && (
            <Words>
              <LocalTextField
                label="Why, for the client"
                place={`${place}/reason`}
                needed="The client is told why."
                value={effect.reason}
                onChange={(reason) => set({ reason })}
              />
            </Words>
          )}
        </>
      )
    case 'estimate':
      return (
        <>
          {option('All options')} <span>{said.option === undefined ? 'take' : 'takes'}</span>{' '}
          <Change {...amounts} label="Weeks" times="times as long" than={['weeks more', 'weeks less']} />
        </>
      )
    case 'caveat':
      return (
        <>
          <span>Beside</span> {option('the whole verdict')} <span>is said</span>{' '}
          <WordMenu
            label="Kind of remark"
            className="v"
            text={remarkKinds[said.nextStep ? 'nextStep' : 'mind']}
            options={Object.entries(remarkKinds).map(([key, name]) => ({ key, name }))}
            chosen={said.nextStep ? 'nextStep' : 'mind'}
            onChoose={(kind) => set({ nextStep: kind === 'nextStep' || undefined })}
          />
          {'text' in effect && (
            <Words>
              <LocalTextField
                label="Remark"
                place={`${place}/text`}
                lines={2}
                needed="A remark says something."
                value={effect.text}
                onChange={(text) => set({ text })}
              />
            </Words>
          )}
        </>
      )
    case 'caseStudy':
      return (
        <>
          <ElementWord
            label="Case study"
            place={`${place}/key`}
            chosen={said.key}
            elements={document.caseStudies}
            nameOf={names.caseStudy}
            onChoose={(key) => set({ key })}
          />{' '}
          <span>is recommended</span>
        </>
      )
  }
}

const Words = ({ children }: { children: ReactNode }) => <div className="words">{children}</div>

interface ChangeProps {
  said: { add?: Amount; multiply?: Amount }
  label: string
  /** What is said behind a factor. */
  times: string
  /** What is said behind what is added, and of what is taken away. */
  than: [more: string, less: string]
  place: string
  curves: boolean
  set(changed: { add?: Amount | undefined; multiply?: Amount | undefined }): void
}

/** What is added, what it is multiplied by, or both; what is neither said nor asked for is not shown. */
function Change({ said: { add, multiply }, label, times, than, place, curves, set }: ChangeProps) {
  // A word that is emptied stays to be typed into.
  const [asked, setAsked] = useState({ add: add !== undefined || multiply === undefined, multiply: false })
  const adds = add !== undefined || asked.add
  const multiplies = multiply !== undefined || asked.multiply
  const change = (changed: Parameters<typeof set>[0]) => {
    setAsked({ add: adds, multiply: multiplies })
    set(changed)
  }
  return (
    <>
      {adds && (
        <>
          <AmountWord
            label={label}
            place={`${place}/add`}
            value={add}
            optional={multiply !== undefined}
            curves={curves}
            words={than}
            onChange={(next) => change({ add: next })}
          />
        </>
      )}
      {adds && multiplies && <span>and</span>}
      {multiplies && (
        <>
          <AmountWord
            label="Times"
            place={`${place}/multiply`}
            value={multiply}
            optional={add !== undefined}
            min={0}
            curves={curves}
            onChange={(next) => change({ multiply: next })}
          />{' '}
          <span>{times}</span>
        </>
      )}
      {!(adds && multiplies) && (
        <button type="button" className="quiet" data-word onClick={() => setAsked({ add: true, multiply: true })}>
          {adds ? `and … ${times}` : `and … ${than[0]}`}
        </button>
      )}
    </>
  )
}

interface WordProps {
  label: string
  place: string
  chosen: string | undefined
  elements: readonly { key: string }[]
  nameOf(key: string): string
  /** What no choice is called, where that is one. */
  none?: string | undefined
  onChoose(key: string | undefined): void
}

const NONE = ''

/** An element of the model by name. One that no longer exists is shown as it is, so that it can be mended. */
function ElementWord({ label, place, chosen, elements, nameOf, none, onChoose }: WordProps) {
  const isUnknown = chosen !== undefined && !elements.some(({ key }) => key === chosen)
  const name = chosen === undefined ? (none ?? `Choose: ${label.toLowerCase()}`) : nameOf(chosen)
  return (
    <span data-field={place} style={{ display: 'contents' }}>
      <WordMenu
        label={label}
        className={chosen === undefined && none === undefined ? 'q is-blank' : 'v'}
        text={isUnknown ? `${name} (not in the model)` : name}
        invalid={isUnknown}
        options={[
          ...(none === undefined ? [] : [{ key: NONE, name: none }]),
          ...elements.map(({ key }) => ({ key, name: nameOf(key) })),
        ]}
        chosen={chosen ?? NONE}
        onChoose={(key) => onChoose(key === NONE ? undefined : key)}
      />
    </span>
  )
}
