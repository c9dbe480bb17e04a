import { Typography } from '@mui/material'
import type { ModelPart, ScenarioBreak } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { Fragment, type ReactNode } from 'react'
import { partName } from '../document/part-name.ts'

/** Sets of changes that are named. */
const MOST_SETS = 3
/** Changes of a list that are named. */
const MOST_NAMED = 5

interface Props {
  /** Undefined while it is looked for, and where it cannot be known. */
  found: ScenarioBreak | undefined
  names: Names
}

/** Which changes since what is published made a scenario fail, and which mend it when they are taken back. */
export function BrokenBy({ found, names }: Props) {
  if (!found) return null
  return (
    <Typography variant="caption" component="div">
      {said(found, names)}
    </Typography>
  )
}

function said(found: ScenarioBreak, names: Names): ReactNode {
  const { before, isCut } = found
  if (before === 'fails') return 'The published version does not meet it either: no change since has broken it.'
  if (before === 'unfit') return 'It is about something that the published version does not have.'
  return (
    <>
      {brokenBy(found, names)}
      {mended(found, names)}
      {isCut && ' Not all of them together were tried: the search ended at its limit.'}
    </>
  )
}

function brokenBy({ smallest, hasUntried }: ScenarioBreak, names: Names): ReactNode {
  const alone = smallest.flatMap((set) => (set.length === 1 ? set : []))
  if (alone.length > 0)
    return (
      <>
        {listed(alone, names, 'or')} {alone.length === 1 ? 'has broken it' : 'breaks it, each alone'}
      </>
    )
  return (
    <>
      No change{hasUntried && ' that can be tried'} breaks it alone
      {smallest.slice(0, MOST_SETS).map((set, i) => (
        <Fragment key={set.map(idOf).join(' ')}>
          {i === 0 ? '; ' : ', or '}
          {listed(set, names, 'and')}
        </Fragment>
      ))}
      {smallest.length > 0 && ' do together'}
      {smallest.length > MOST_SETS && `, and ${smallest.length - MOST_SETS} more ways`}
    </>
  )
}

/** What mends it, as the end of the sentence or as one of its own. */
function mended({ smallest, mends }: ScenarioBreak, names: Names): ReactNode {
  const [only = []] = smallest.length === 1 ? smallest : []
  if (mends.length > 0 && only.map(idOf).join(' ') === mends.map(idOf).join(' '))
    return mends.length === 1 ? '; without that it passes.' : '; without any one of them it passes.'
  if (mends.length === 0) return '. Taking back one change alone does not mend it.'
  return (
    <>
      . Taking back {mends.length > 1 && 'any one of '}
      {listed(mends, names, 'and')} mends it.
    </>
  )
}

/** The names of the first ones, bold, with a word before the last one. */
function listed(parts: ModelPart[], names: Names, word: 'and' | 'or'): ReactNode {
  const left = parts.length - MOST_NAMED
  return (
    <>
      {parts.slice(0, MOST_NAMED).map((part, i) => (
        <Fragment key={idOf(part)}>
          {i > 0 && (i < parts.length - 1 ? ', ' : ` ${word} `)}
          <b>{partName(part, names)}</b>
        </Fragment>
      ))}
      {left > 0 && ` ${word} ${left} more`}
    </>
  )
}

const idOf = ({ list, key }: ModelPart) => `${list}/${key}`
