import { Box, Typography } from '@mui/material'
import type { ImpactResult } from '@verdict/contracts'
import { type Names, wordingIn } from '@verdict/wording'
import { Link, useParams } from 'react-router-dom'
import { addressOf } from '../document/field-places.ts'
import { partName } from '../document/part-name.ts'
import { Behind } from './Behind.tsx'
import { useOpenBehind } from './behind-context.ts'

const wording = wordingIn('en')

/** Which changes explain the flips: each alone, and all but it. */
export function Causes({
  result: { because, becauseLeftOut, becauseOf, flipped },
  version,
  names,
}: {
  result: ImpactResult
  /** That the changes are since. */
  version: number | null
  names: Names
}) {
  const { id } = useParams()
  const canOpen = useOpenBehind() !== undefined
  if (because.length === 0) return null
  const sorted = [...because].sort((a, b) => (b.alone ?? -1) - (a.alone ?? -1))
  // Which ones were drawn is not known of a replay that an earlier release made.
  const isKnown = version !== null && (becauseOf === undefined || becauseOf.every !== undefined)
  const drawn = becauseOf?.every
  return (
    <Box component="section" aria-label="Because of" sx={{ minWidth: 0 }}>
      <Typography variant="h6" component="h2">
        Because of
      </Typography>
      <Typography variant="caption" component="p" sx={{ mb: 2 }}>
        How many come out otherwise by one change alone, and by all others without it. All together:{' '}
        {wording.number(becauseOf?.flipped ?? flipped)}
        {becauseOf && ` of ${wording.number(becauseOf.assessed)} assessments, spread evenly`}.
      </Typography>
      <Box component="table" className="figures" sx={{ width: '100%' }}>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col">Alone</th>
            <th scope="col">All but it</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ list, key, alone, without }) => {
            const name = partName({ list, key }, names)
            const cell = (flips: number | null, how: 'alone' | 'without', title: string) => {
              if (flips === null) return '–'
              if (!isKnown) return wording.number(flips)
              const because = { list, key, how, version }
              return <Behind count={flips} wanted={{ because, ...(drawn && { drawn }) }} title={title} />
            }
            return (
              <tr key={`${list}/${key}`}>
                <th scope="row">
                  {list === 'settings' ? name : <Link to={`/models/${id}/${addressOf(`${list}/${key}`)}`}>{name}</Link>}
                </th>
                <td>{cell(alone, 'alone', `${name}, alone`)}</td>
                <td>{cell(without, 'without', `All but it: ${name}`)}</td>
              </tr>
            )
          })}
        </tbody>
      </Box>
      {because.some(({ alone, without }) => alone === null || without === null) && (
        <Typography variant="caption" component="p">
          –: it rests on another change, and cannot be tried by itself.
        </Typography>
      )}
      {!isKnown && canOpen && (
        <Typography variant="caption" component="p">
          Replay again to open the assessments behind these numbers.
        </Typography>
      )}
      {becauseLeftOut > 0 && (
        <Typography variant="caption" component="p">
          {wording.number(becauseLeftOut)} more changes were not tried one by one.
        </Typography>
      )}
    </Box>
  )
}
