import { Alert, Box, Button, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { OneOf } from '../../ui/OneOf.tsx'
import { type Names, wordingIn } from '@verdict/wording'
import { useMemo, useRef, useState } from 'react'
import { Empty } from '../../ui/Empty.tsx'
import { pathAt } from '../document/path-at.ts'
import { useDraft } from '../draft/draft-context.ts'
import { useMarks } from './marks-context.ts'
import { TranslationFile } from './TranslationFile.tsx'
import { TranslationLine } from './TranslationLine.tsx'
import { percentDone, type Translatable, translatables, type TranslationState } from './translations.ts'

const wording = wordingIn('en')
/** Lines that are drawn at a time: a large model has a thousand texts, and a field for each. */
const PAGE = 60

type Filter = 'all' | Exclude<TranslationState, 'done'>
const FILTERS: { [filter in Filter]: string } = { all: 'All', missing: 'Missing', changed: 'Changed since' }

/** All texts of the model beside their translations, what is missing, and files for translators. */
export default function LanguagesTab() {
  const { document, names } = useDraft()
  const marks = useMarks()
  const others = document.locales.filter((each) => each !== document.defaultLocale)
  const all = useMemo(
    () =>
      document.locales
        .filter((each) => each !== document.defaultLocale)
        .map((language) => ({ language, texts: translatables(document, language, marks) })),
    [document, marks],
  )
  const [chosen, setChosen] = useState<string>()
  const current = all.find(({ language }) => language === chosen) ?? all[0]
  if (!current)
    return (
      <Empty title="One language so far.">
        <Typography>Further ones are named in the overview, under Languages: such as en, es, ca.</Typography>
      </Empty>
    )
  return (
    <Stack gap={5}>
      <OneOf
        label="Language to translate into"
        value={current.language}
        onChange={setChosen}
        size="medium"
        sx={{ flexWrap: 'wrap' }}
      >
        {all.map(({ language, texts }) => (
          <ToggleButton key={language} value={language} sx={{ textTransform: 'none', gap: 2 }}>
            {language}
            <Typography component="span" variant="caption" color="inherit">
              {percentDone(texts)} % done
            </Typography>
          </ToggleButton>
        ))}
      </OneOf>
      <Texts key={current.language} language={current.language} texts={current.texts} names={names} />
      <Typography variant="caption" component="p">
        {others.length === 1 ? 'The other language is' : 'The other languages are'} translated from{' '}
        {document.defaultLocale}. A translation of a text that has changed since counts as done again once it is changed
        too, or confirmed with “Still right”.
      </Typography>
    </Stack>
  )
}

interface TextsProps {
  language: string
  texts: Translatable[]
  names: Names
}

function Texts({ language, texts, names }: TextsProps) {
  const { document, readOnly } = useDraft()
  const { confirm, unread } = useMarks()
  const [filter, setFilter] = useState<Filter>(texts.some(({ state }) => state === 'missing') ? 'missing' : 'all')
  // A line stays while it is written: what it was listed for is over with its first letter.
  const [listed, setListed] = useState(() => placesOf(texts, filter))
  const [most, setMost] = useState(PAGE)
  const list = useRef<HTMLElement>(null)
  const byPlace = useMemo(() => new Map(texts.map((each) => [each.place, each])), [texts])
  const lines = [...listed].flatMap((place) => byPlace.get(place) ?? [])
  const stale = lines.slice(0, most).filter(({ state }) => state === 'changed')
  const nameOf = ({ pointer }: Translatable) => wording.place(pathAt(document, pointer), names)
  const count = (each: Filter) => (each === 'all' ? texts : texts.filter(({ state }) => state === each)).length

  function choose(next: Filter) {
    setFilter(next)
    setListed(placesOf(texts, next))
    setMost(PAGE)
  }

  function confirmAll() {
    // The button goes once they are confirmed: whoever pressed it stays with the texts.
    list.current?.querySelector('textarea')?.focus()
    void confirm(stale.map(({ place, text }) => ({ place, language, text })))
  }

  return (
    <>
      <Stack direction="row" flexWrap="wrap" gap={3} justifyContent="space-between">
        <ToggleButtonGroup
          exclusive
          size="small"
          value={filter}
          onChange={(_, next: Filter | null) => choose(next ?? filter)}
          aria-label="Texts that are listed"
        >
          {(Object.keys(FILTERS) as Filter[]).map((each) => (
            <ToggleButton key={each} value={each} sx={{ textTransform: 'none' }}>
              {FILTERS[each]} {wording.number(count(each))}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TranslationFile language={language} {...{ texts, nameOf }} onTaken={() => choose('all')} />
      </Stack>
      {unread && (
        <Alert severity="warning" action={<Button onClick={unread.retry}>Try again</Button>}>
          Which translations are of texts that have changed since is not known: {unread.reason}
        </Alert>
      )}
      {filter === 'changed' && !readOnly && stale.length > 1 && (
        <Button variant="outlined" size="small" sx={{ alignSelf: 'flex-start' }} onClick={confirmAll}>
          All {wording.number(stale.length)} here are still right
        </Button>
      )}
      {lines.length === 0 ? (
        <Empty title={filter === 'missing' ? 'Nothing is missing.' : 'Nothing has changed since.'}>
          <Typography>
            {count('missing') === 0
              ? `Every text of the model is there in ${language}.`
              : `What is there in ${language} is of the present texts; ${count('missing') === 1 ? 'one is' : `${wording.number(count('missing'))} are`} missing.`}
          </Typography>
        </Empty>
      ) : (
        <Box component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {lines.slice(0, most).map((text) => (
            <TranslationLine
              key={text.place}
              {...{ text, language }}
              name={nameOf(text)}
              first={document.defaultLocale}
            />
          ))}
        </Box>
      )}
      {lines.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          Show {wording.number(Math.min(PAGE, lines.length - most))} more of {wording.number(lines.length - most)}
        </Button>
      )}
    </>
  )
}

const placesOf = (texts: readonly Translatable[], filter: Filter): ReadonlySet<string> =>
  new Set(texts.filter(({ state }) => filter === 'all' || state === filter).map(({ place }) => place))
