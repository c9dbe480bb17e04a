import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { textsOf } from '@verdict/engine/validate'
import { useState } from 'react'
import { TypedField } from '../../ui/typing/TypedField.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { readTags } from './read-tags.ts'

/** The languages of a model, the default one first. Texts in a language that is taken out are kept, so that it can be put back. */
export function LanguagesField() {
  const { document, edit } = useDraft()
  const [asked, setAsked] = useState<{ next: string[]; gone: string[]; texts: string }>()
  const { locales, defaultLocale } = document

  function set(next: string[]) {
    setAsked(undefined)
    edit((now) => ({ ...now, locales: next, defaultLocale: next[0] as string }), 'locales')
  }

  function ask(next: string[]) {
    const gone = locales.filter((each) => !next.includes(each) && textsIn(document, each) > 0)
    const texts = gone.map((tag) => `${textsIn(document, tag)} texts in ${tag}`).join(' and ')
    if (gone.length > 0) setAsked({ next, gone, texts })
    else set(next)
  }

  return (
    <>
      <TypedField
        label="Languages"
        value={[defaultLocale, ...locales.filter((each) => each !== defaultLocale)]}
        place="overview/locales"
        write={(tags) => tags.join(', ')}
        read={readTags}
        onCommit={ask}
        helperText="Language tags such as en, es, ca. The first is the default."
      />
      {asked && (
        <Dialog open onClose={() => setAsked(undefined)} aria-labelledby="language-asks">
          <DialogTitle id="language-asks">Take out {asked.gone.join(' and ')}?</DialogTitle>
          <DialogContent>
            <DialogContentText>
              Clients no longer see the {asked.texts}, and neither do you. They stay in the draft for when the language
              is put back.
            </DialogContentText>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setAsked(undefined)}>Keep {asked.gone.length === 1 ? 'it' : 'them'}</Button>
            <Button color="error" variant="contained" onClick={() => set(asked.next)}>
              Take {asked.gone.length === 1 ? 'it' : 'them'} out
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}

const textsIn = (document: ModelDocument, tag: string): number =>
  [...textsOf(document)].filter(({ text }) => text[tag]).length
