import '../../conditions/condition.css'
import './effects.css'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { IconButton, Typography } from '@mui/material'
import type { Effect } from '@verdict/engine'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { useDraft } from '../draft/draft-context.ts'
import { replacedAt, withoutAt } from '../../ui/lists.ts'
import { EffectSentence } from './EffectSentence.tsx'
import { type PartialEffect, missingIn, wholeOf } from './parts-of.ts'

const kinds: { type: Effect['type']; name: string; adds: string }[] = [
  { type: 'weight', name: 'Weight', adds: 'a weight' },
  { type: 'rating', name: 'Rating', adds: 'a rating' },
  { type: 'estimate', name: 'Weeks', adds: 'weeks' },
  { type: 'caveat', name: 'Say', adds: 'something to say' },
  { type: 'caseStudy', name: 'Show', adds: 'a case study' },
  { type: 'exclude', name: 'Out', adds: 'a knock-out' },
]

interface Props {
  label: string
  /** Of what has the effects, such as `rules/live`. */
  place: string
  effects: Effect[]
  onChange(effects: Effect[]): void
  /** The effects follow a number: amounts may be curves. */
  curves?: boolean
}

/** Effects, one sentence each. A new effect joins the document once it is complete; until then it is an unfinished entry. */
export function Effects({ label, place, effects, onChange, curves = false }: Props) {
  const { document, readOnly } = useDraft()
  const unfinished = useUnfinished()
  const started = `${place}/new-effect-`
  const begun = Object.entries(unfinished.snapshot()).filter(([, { fields }]) => fields?.effect !== undefined)
  const own = begun.filter(([at]) => at.startsWith(started) && !at.slice(started.length).includes('/'))
  const box = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    if (added === 0) return
    const words = box.current?.querySelectorAll<HTMLElement>('.cond:last-of-type :is([data-word], textarea, input)')
    words?.[0]?.focus()
  }, [added])

  function change(at: string, next: PartialEffect) {
    const missing = missingIn(next)
    if (missing.length === 0) {
      unfinished.finishPart(at)
      return onChange([...effects, wholeOf(next, document.defaultLocale)])
    }
    const fields = { effect: JSON.stringify(next) }
    const problem = `Still to be said: ${missing.join(', ')}.`
    unfinished.keepPart(at, { label: 'An effect', text: '', problem, over: '', fields })
  }

  function add(type: Effect['type']) {
    const taken = own.map(([at]) => Number(at.slice(started.length)))
    change(`${started}${Math.max(0, ...taken) + 1}`, { type })
    setAdded(added + 1)
  }

  function remove(index: number) {
    unfinished.removeAt(`${place}/effects`, index)
    onChange(withoutAt(effects, index))
  }

  const rows = [
    ...effects.map((effect, i) => ({
      effect: effect as Effect | PartialEffect,
      at: `${place}/effects/${i}`,
      set: (changed: Effect | PartialEffect) => onChange(replacedAt(effects, i, changed as Effect)),
      remove: () => remove(i),
    })),
    ...own.map(([at, { fields }]) => ({
      effect: JSON.parse(fields?.effect ?? '') as Effect | PartialEffect,
      at,
      set: (changed: Effect | PartialEffect) => change(at, changed as PartialEffect),
      remove: () => {
        for (const each of Object.keys(unfinished.snapshot()))
          if (each === at || each.startsWith(`${at}/`)) unfinished.dropPart(each)
      },
    })),
  ]
  return (
    <div ref={box} data-field={`${place}/effects`} className="condition effects" role="group" aria-label={label}>
      <div className="when">
        <Typography variant="h6" component="h3">
          {label}
        </Typography>
      </div>
      {rows.map(({ effect, at, set, remove }, i) => {
        const { name = '' } = kinds.find(({ type }) => type === effect.type) ?? {}
        return (
          // By place: an effect that joins the document stays where it is, and keeps its focus.
          <div
            key={i}
            className="cond"
            data-field={at}
            role="group"
            aria-label={`Effect ${i + 1}`}
            onKeyDown={(event) => !readOnly && isRemoval(event) && remove()}
          >
            <span className="kind">{name}</span>
            <div className="sentence">
              <EffectSentence effect={effect} place={at} curves={curves} onChange={set} />
            </div>
            <IconButton size="small" aria-label={`Remove effect ${i + 1}`} title="Remove (Delete)" onClick={remove}>
              <DeleteOutlined fontSize="small" />
            </IconButton>
          </div>
        )
      })}
      <p className="adders">
        <span className="note">Add</span>
        {kinds.map(({ type, adds }) => (
          <button
            key={type}
            type="button"
            className="quiet"
            disabled={type === 'caseStudy' && document.caseStudies.length === 0}
            onClick={() => add(type)}
          >
            {adds}
          </button>
        ))}
      </p>
    </div>
  )
}

/** Delete on a word; in a field it is the field's, and a menu is drawn elsewhere. */
const isRemoval = ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) =>
  key === 'Delete' && currentTarget.contains(target as Node) && !(target as HTMLElement).matches('input, textarea')
