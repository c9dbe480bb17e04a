import { Box, Button, Typography } from '@mui/material'
import type { StarterModel } from '@verdict/contracts'
import { languageName } from '../ui/language-name.ts'
import { listed } from '../ui/listed.ts'
import { titleOf } from '../ui/title-of.ts'

interface Props {
  starters: StarterModel[]
  chosen: string | undefined
  onChoose(starter: StarterModel): void
}

/** The models that come with the product, each in a sentence, with what is in it. */
export function Gallery({ starters, chosen, onChoose }: Props) {
  if (starters.length === 0) return null
  return (
    <Box component="section" aria-labelledby="gallery" sx={{ maxWidth: 520 }}>
      <Typography id="gallery" variant="h5" component="h2">
        Starter models
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 4 }}>
        Whole models that come with Verdict. Yours begins as a copy: change whatever you see otherwise.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {starters.map((starter) => {
          const title = titleOf(starter.title)
          const { slug, options, criteria, questions, scenarios, sources, locales } = starter
          return (
            <Box component="li" key={slug} sx={{ borderTop: '1px solid var(--rule)', py: 4 }}>
              <Typography variant="h6" component="h3">
                {title}
              </Typography>
              <Typography sx={{ mt: 1 }}>{titleOf(starter.description)}</Typography>
              <Typography variant="caption" component="p" sx={{ mt: 2, mb: 3 }}>
                {options} options, {criteria} criteria, {questions} questions, {scenarios} scenarios; ratings with{' '}
                {sources} sources. In {listed(locales.map(languageName))}.
              </Typography>
              <Button
                variant="outlined"
                size="small"
                aria-label={`Start from “${title}”`}
                aria-pressed={chosen === slug}
                onClick={() => onChoose(starter)}
              >
                {chosen === slug ? 'Chosen' : 'Start from this'}
              </Button>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
