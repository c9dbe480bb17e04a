import { Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useDraft } from '../draft/draft-context.ts'
import { Ends } from './Ends.tsx'
import type { Way } from './judgements.ts'
import { Order } from './Order.tsx'
import { Pairs } from './Pairs.tsx'
import { Proposal } from './Proposal.tsx'
import { proposedWeights } from './proposed-weights.ts'
import { useJudgements } from './use-judgements.ts'

const WAYS: { [way in 'sliders' | Way]: string } = {
  sliders: 'Sliders',
  pairs: 'Pairs',
  ends: 'Best and worst',
  order: 'Order',
}

/** How weights are set: by sliders, or by asking what matters more. What comes of asking is proposed, never written over what is there. */
export function Weighing({ sliders }: { sliders: ReactNode }) {
  const { document, readOnly } = useDraft()
  const [way, setWay] = useState<'sliders' | Way>('sliders')
  const { said, say, forget } = useJudgements()
  const keys = document.criteria.map(({ key }) => key)
  const weights = useDeferredValue(way === 'sliders' ? undefined : proposedWeights(way, said, keys))
  const asks = !readOnly && keys.length > 1
  // The sliders keep their place, and with it what is open in them, when a second criterion comes.
  return (
    <>
      {asks && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={way}
          onChange={(_, next: 'sliders' | Way | null) => next && setWay(next)}
          aria-label="How to set the weights"
          sx={{ mb: 5, flexWrap: 'wrap' }}
        >
          {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((each) => (
            <ToggleButton key={each} value={each} sx={{ textTransform: 'none' }}>
              {WAYS[each]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {way === 'sliders' || !asks ? (
        sliders
      ) : (
        <Stack gap={6}>
          {way === 'pairs' && <Pairs keys={keys} said={said.pairs} onSaid={(pairs) => say({ pairs })} />}
          {way === 'ends' && <Ends keys={keys} said={said.ends} onSaid={(ends) => say({ ends })} />}
          {way === 'order' && <Order keys={keys} said={said.order} onSaid={(order) => say({ order })} />}
          {weights && <Proposal keys={keys} weights={weights} onTaken={() => setWay('sliders')} />}
          <Box>
            <Typography variant="caption" component="p">
              What you say is kept on this device until you take it back.
            </Typography>
            <Button size="small" onClick={forget} sx={{ px: 0 }}>
              Forget what was said
            </Button>
          </Box>
        </Stack>
      )}
    </>
  )
}
