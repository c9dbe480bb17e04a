import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Button, IconButton, Slider, Stack, Typography } from '@mui/material'
import type { Rating } from '@verdict/engine'
import type { KeyboardEvent } from 'react'
import { OptionName } from '../../ui/OptionName.tsx'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { CommentMark } from '../comments/CommentMark.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { DateField } from '../fields/DateField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { Sources } from '../fields/Sources.tsx'
import { LanguageSwitch } from '../languages/LanguageSwitch.tsx'
import { compact } from '../../ui/lists.ts'
import { ratingOf, unrated, withRating } from '../document/matrix.ts'
import { withValue } from '../document/rated-cells.ts'
import { RatingPanel } from './RatingPanel.tsx'
import { RatingTurns } from './RatingTurns.tsx'

interface Props {
  option: string
  criterion: string
  /** Another cell is to be rated. */
  onNext(cell: { option: string; criterion: string }): void
  onClose(): void
}

/** One cell of the matrix: its value and range, why, and where from; empty until it is rated. */
export function RatingDrawer({ option, criterion, onNext, onClose }: Props) {
  const { document: draft, edit, names, store } = useDraft()
  const rating = ratingOf(draft, option, criterion)
  const place = `ratings/${option}/${criterion}`
  const change = (next: (before: Rating | undefined) => Rating | undefined) =>
    edit((now) => withRating(now, option, criterion, next(ratingOf(now, option, criterion))), place)
  const rate = (value: number) => edit((now) => withValue(now, { option, criterion }, value), place)

  // Whoever fills the matrix goes on; whoever looks again at a rating stays.
  function goOn() {
    const now = store.snapshot()?.document
    if (!now || !ratingOf(now, option, criterion)) return
    const missing = unrated(withRating(now, option, criterion, undefined))
    const here = missing.findIndex((cell) => cell.option === option && cell.criterion === criterion)
    const next = missing[here + 1] ?? missing[0]
    if (next && missing.length > 1) onNext(next)
  }
  function onKeyDown(event: KeyboardEvent) {
    // The field has read it by now; before that the cell was empty.
    if (event.key === 'Enter' && !rating && !event.nativeEvent.isComposing) goOn()
  }

  return (
    <RatingPanel onClose={onClose}>
      <Stack direction="row" justifyContent="space-between" alignItems="flex-start">
        <Box>
          <OptionName index={draft.options.findIndex(({ key }) => key === option)} name={names.option(option)} />
          <Typography variant="h5" component="h2">
            {names.criterion(criterion)}
          </Typography>
        </Box>
        <Stack direction="row">
          <CommentMark place={place} what="this rating" />
          <IconButton onClick={onClose} aria-label="Close">
            <CloseOutlined />
          </IconButton>
        </Stack>
      </Stack>
      <Typography color="text.secondary" sx={{ mt: 2, mb: 5 }}>
        {names.text(draft.criteria.find(({ key }) => key === criterion)?.description) || SCALE}
      </Typography>
      <Stack direction="row" gap={3} alignItems="flex-start">
        <Bound side="low" label="At least" place={place} rating={rating} change={change} />
        <Box onKeyDown={onKeyDown}>
          <NumberField
            label="Rating"
            // An empty cell is opened to be rated; whoever comes from the matrix types there.
            autoFocus={!rating && !isInMatrix()}
            value={rating?.value}
            min={0}
            max={10}
            place={`${place}/value`}
            onCommit={(value) => value !== undefined && rate(value)}
          />
        </Box>
        <Bound side="high" label="At most" place={place} rating={rating} change={change} />
      </Stack>
      {rating ? <Rated rating={rating} rate={rate} change={change} place={place} /> : <Unrated />}
    </RatingPanel>
  )
}

const isInMatrix = () => Boolean(document.activeElement?.closest('[role=grid]'))

/** The direction is the same for every criterion. */
const SCALE =
  '0 is as bad as anything a client could meet, 10 as good. Of what is better the less there is of it, 10 is the least: of a price, the cheapest.'

const Unrated = () => (
  <Typography sx={{ mt: 4 }} color="text.secondary">
    Not rated yet. A rating takes a range of one point at either side, which you can then narrow or widen. Enter goes on
    to the next cell that is not rated.
  </Typography>
)

type Change = (next: (before: Rating | undefined) => Rating | undefined) => void

interface BoundProps {
  side: 'low' | 'high'
  label: string
  place: string
  rating: Rating | undefined
  change: Change
}

/** One end of the range. It never moves the rating: an end beyond it is taken in once the rating is moved. */
function Bound({ side, label, place, rating, change }: BoundProps) {
  const beyond = (bound: number) => {
    if (!rating || (side === 'low' ? bound <= rating.value : bound >= rating.value)) return undefined
    const [is, move, most] = side === 'low' ? ['above', 'Raise', 'least'] : ['below', 'Lower', 'most']
    return `${bound} is ${is} the rating, ${rating.value}, so the draft keeps at ${most} ${rating[side] ?? rating.value}. ${move} the rating to ${bound}, or type another number here.`
  }
  return (
    <NumberField
      label={label}
      value={rating && (rating[side] ?? rating.value)}
      min={0}
      max={10}
      // Not disabled: the key that leaves a first rating leads to its range, which is there by then.
      slotProps={{ htmlInput: { readOnly: !rating } }}
      sx={{ opacity: rating ? 1 : 0.55 }}
      place={`${place}/${side}`}
      refuse={beyond}
      onCommit={(bound) =>
        change((before) => (before && bound !== undefined ? { ...withRange(before), [side]: bound } : before))
      }
    />
  )
}

const withRange = (rating: Rating): Rating => ({
  ...rating,
  low: rating.low ?? rating.value,
  high: rating.high ?? rating.value,
})

interface RatedProps {
  rating: Rating
  rate(value: number): void
  change: Change
  place: string
}

function Rated({ rating, rate, change, place }: RatedProps) {
  const { value, low = value, high = value } = rating
  const set = (changed: Partial<Rating>) => change((before) => before && compact({ ...before, ...changed }))
  return (
    <>
      <Slider
        sx={{ mt: 5, mb: 9, mx: 2, width: 'auto' }}
        value={[low, value, high]}
        min={0}
        max={10}
        step={0.5}
        disableSwap
        marks={[0, 2, 4, 6, 8, 10].map((mark) => ({ value: mark, label: String(mark) }))}
        getAriaLabel={(thumb) => ['At least', 'Rating', 'At most'][thumb] as string}
        onChange={(_, next, thumb) => {
          const [from = low, at = value, to = high] = next as number[]
          if (thumb === 1) rate(at)
          else set(thumb === 0 ? { low: Math.min(from, value), high } : { low, high: Math.max(to, value) })
        }}
      />
      <RatingTurns rating={rating} />
      <Stack gap={5}>
        <LanguageSwitch />
        <LocalTextField
          label="Why this rating"
          place={`${place}/rationale`}
          lines={5}
          value={rating.rationale}
          onChange={(rationale) => set({ rationale })}
        />
        <Sources place={place} sources={rating.sources} onChange={(sources) => set({ sources })} />
        <DateField
          label="Reviewed"
          helperText="When somebody last held the rating against its sources. Check asks again after a year."
          value={rating.reviewed}
          place={`${place}/reviewed`}
          onCommit={(reviewed) => set({ reviewed })}
        />
        <Button color="error" sx={{ alignSelf: 'flex-start' }} onClick={() => change(() => undefined)}>
          Leave this cell unrated
        </Button>
      </Stack>
    </>
  )
}
