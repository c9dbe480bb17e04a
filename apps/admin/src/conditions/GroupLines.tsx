import AddOutlined from '@mui/icons-material/AddOutlined'
import { useCondition } from './condition-context.ts'
import { groupOf, insertedAt, partOf, rejoinedAt } from './edit.ts'
import { BETWEEN } from './in-words.ts'
import { Line } from './Line.tsx'
import { LineTools } from './LineTools.tsx'
import { type Address, addressName, type Group, type Join, type Part } from './part.ts'
import { MatchShare } from './MatchShare.tsx'
import { WordMenu } from './WordMenu.tsx'

/** A line or a group, at any depth. */
export const PartLines = ({ part, address, join }: { part: Part; address: Address; join: string }) =>
  part.kind === 'group' ? (
    <GroupLines group={part} address={address} join={join} />
  ) : (
    <Line part={part} address={address} join={join} />
  )

function wordsOf(join: Join, alone: boolean): [word: string, rest: string] {
  if (join === 'all') return ['all', alone ? 'of this is true' : 'of these are true']
  if (join === 'any') return ['any', 'of these is true']
  if (alone) return ['not', 'this']
  return join === 'none' ? ['none', 'of these is true'] : ['not all', 'of these are true']
}

const OPTIONS: { key: Join; name: string }[] = [
  { key: 'all', name: 'all of these are true' },
  { key: 'any', name: 'any of these is true' },
  { key: 'none', name: 'none of these is true' },
  { key: 'notAll', name: 'not all of these are true' },
]

/** Lines that are joined: all of them, any, none, or not all. */
function GroupLines({ group, address, join }: { group: Group; address: Address; join: string }) {
  const { problems, edit, open } = useCondition()
  const { parts } = group
  const name = addressName(address)
  const [word, rest] = wordsOf(group.join, parts.length === 1)
  const isNegated = group.join === 'none' || group.join === 'notAll'
  const said = problems.get(name) ?? []
  return (
    <div className={`group${isNegated ? ' is-not' : ''}`} role="group" aria-label={`${word} ${rest}`}>
      <div className={`group-head${open === name ? ' is-open' : ''}`} data-address={name}>
        <span className="join">{join}</span>
        <div className="sentence">
          <WordMenu
            label="Joined"
            className="g"
            text={word}
            options={OPTIONS}
            chosen={group.join}
            onChoose={(next) => edit((whole) => rejoinedAt(whole, address, next))}
          />
          <span>{rest}</span>
          {said.map(({ message, unsaid }) => (
            <p key={message} className={unsaid ? 'note' : 'error'}>
              {message}
            </p>
          ))}
        </div>
        <LineTools address={address} part={group} />
        <MatchShare part={group} address={address} />
      </div>
      <ul>
        {parts.map((part, i) => (
          <li key={i}>
            <PartLines part={part} address={[...address, i]} join={i === 0 ? '' : BETWEEN[group.join]} />
          </li>
        ))}
      </ul>
      <Adders address={address} at={parts.length} />
    </div>
  )
}

/** Adds to a group; to a line that stands alone, so that a group comes of it. */
export function Adders({ address, at }: { address: Address; at: number }) {
  const { edit } = useCondition()
  const isOutermost = address.length === 0
  const add = (part: Part) =>
    edit(
      (whole) => insertedAt(whole, address, at, part),
      part.kind === 'group' ? [...address, at, 0] : [...address, at],
    )
  const button = (name: string, part: () => Part) => (
    <button type="button" className="quiet" onClick={() => add(part())}>
      <AddOutlined sx={{ fontSize: 16 }} />
      {name}
    </button>
  )
  return (
    <p className="adders">
      {button('Comparison', () => partOf(null))}
      {button('Group', () => groupOf('any', [partOf(null)]))}
      {isOutermost && button('“Not” group', () => groupOf('none', [partOf(null)]))}
    </p>
  )
}
