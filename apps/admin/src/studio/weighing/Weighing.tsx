import { Box, Button, Stack, ToggleButton, Typography } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { Unread } from '../../ui/Unread.tsx'
import type { Judgements } from '@verdict/contracts'
import { type ReactNode, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useDraft } from '../draft/draft-context.ts'
import { Ends } from './Ends.tsx'
import { judgementOf, type Way, WAYS } from './judgements.ts'
import { Order } from './Order.tsx'
import { Pairs } from './Pairs.tsx'
import { Proposal } from './Proposal.tsx'
import { Swing } from './Swing.tsx'
import { Together } from './Together.tsx'
import { type Rest, whenTried } from './the-rest.ts'
import { useJudgements } from './use-judgements.tsx'
import { useWhatFollows } from './use-what-follows.ts'

const TABS = { sliders: 'Sliders', ...WAYS, together: 'Together' }
type Tab = keyof typeof TABS

/** How weights are set: by sliders, or by asking what matters more. What comes of asking is proposed, never written over what is there. */
export function Weighing({ sliders }: { sliders: ReactNode }) {
  const { document, readOnly } = useDraft()
  const [tab, setTab] = useTab()
  const asks = !readOnly && document.criteria.length > 1
  // The sliders keep their place, and with it what is open in them, when a second criterion comes.
  return (
    <>
      {asks && (
        <OneOf label="How to set the weights" value={tab} onChange={setTab} sx={{ mb: 5, flexWrap: 'wrap' }}>
          {(Object.keys(TABS) as Tab[]).map((each) => (
            <ToggleButton key={each} value={each} sx={{ textTransform: 'none' }}>
              {TABS[each]}
            </ToggleButton>
          ))}
        </OneOf>
      )}
      {tab === 'sliders' || !asks ? sliders : <Asking tab={tab} onTaken={() => setTab('sliders')} />}
    </>
  )
}

/** The address says how weights are asked for, so that colleagues can be sent there. */
function useTab(): [Tab, (tab: Tab) => void] {
  const [search, setSearch] = useSearchParams()
  const named = search.get('weigh') ?? ''
  const put = (tab: Tab) =>
    setSearch(
      (now) => {
        if (tab === 'sliders') now.delete('weigh')
        else now.set('weigh', tab)
        return now
      },
      { replace: true },
    )
  return [Object.hasOwn(TABS, named) ? (named as Tab) : 'sliders', put]
}

function Asking({ tab, onTaken }: { tab: Way | 'together'; onTaken(): void }) {
  const { document, model } = useDraft()
  const keys = useMemo(() => document.criteria.map(({ key }) => key), [document.criteria])
  const { given, error, refetch, said, say, forget } = useJudgements()
  const { rest, weights } = useWhatFollows(tab === 'together' ? undefined : tab, said, keys, model)
  // An answer before what was said earlier is known would take its place.
  if (!given) return <Unread {...{ error, refetch }} />
  if (tab === 'together') return <Together {...{ keys, given, onTaken }} />
  const asked = <W extends Way>(way: W) => ({
    keys,
    said: said[way],
    onSaid: (now: Judgements[W]) => say(judgementOf(way, now)),
  })
  return (
    <Stack gap={6}>
      {tab === 'pairs' && <Pairs {...asked('pairs')} />}
      {tab === 'ends' && <Ends {...asked('ends')} />}
      {tab === 'order' && <Order {...asked('order')} />}
      {tab === 'swing' && <Swing {...asked('swing')} />}
      {rest && <Typography role="status">{inWords(rest)}</Typography>}
      {weights && <Proposal {...{ keys, weights, onTaken }} />}
      <Box>
        <Typography variant="caption" component="p">
          What you say is stored with the model until you take it back. Colleagues see it under Together.
        </Typography>
        <Button size="small" onClick={forget} sx={{ px: 0 }}>
          Forget what I said
        </Button>
      </Box>
    </Stack>
  )
}

function inWords({ open, triedFrom, every = false }: Rest): string {
  if (triedFrom !== undefined)
    return whenTried(open === 1 ? 'answer that is left' : `${open} answers that are left`, triedFrom)
  const change = open === 1 ? 'the answer that is left changes' : `the ${open} answers that are left change`
  const tried = every
    ? 'Whatever is said'
    : `Tried at ${open === 1 ? 'both ends of its scale' : 'the ends of their scales'}`
  const middle = open === 1 ? 'it counts as the middle' : 'they count as the middle'
  return `${tried}, ${change} no scenario’s winner. You may stop here: left open, ${middle}.`
}
