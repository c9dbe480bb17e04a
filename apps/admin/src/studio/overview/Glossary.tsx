import { Box, Typography } from '@mui/material'
import { copiedName } from '../document/copied-name.ts'
import { isSaid } from '../document/is-said.ts'
import { type KeyedTerm, keyedTerms, withTerms } from '../document/keyed-terms.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Elements } from '../fields/Elements.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { useKeys } from '../fields/use-keys.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { AddLines } from '../pasting/AddLines.tsx'
import { counted } from '../pasting/counted.ts'
import { pastedTerms } from '../pasting/pasted-lines.ts'
import { understoodLines } from '../pasting/understood.tsx'

/** Words that clients may not know, and what they mean in this model. */
export function Glossary() {
  const { document, edit, names } = useDraft()
  const keys = useKeys('glossary')
  const undoNotice = useUndoNotice()
  const terms = keyedTerms(document)
  const { defaultLocale: locale } = document
  const put = (added: KeyedTerm[]) => edit((now) => withTerms(now, [...keyedTerms(now), ...added]))

  function add(): string {
    const key = keys.fresh('')
    put([{ key, term: { [locale]: '' }, meaning: { [locale]: '' } }])
    return key
  }

  function copy(each: KeyedTerm): string {
    const term = copiedName(each.term)
    const key = keys.fresh(names.text(term))
    put([{ ...each, key, term }])
    return key
  }

  function understand(text: string) {
    const present = terms.map(({ term }) => names.text(term))
    const lines = pastedTerms(text, { locale, taken: keys.taken(), names: present })
    return understoodLines(
      'term',
      lines,
      ({ term, meaning }) => ({ text: names.text(term), beside: names.text(meaning) }),
      () => {
        put(lines.added)
        undoNotice(`Added ${counted(lines.added.length, 'term')}.`)
      },
    )
  }

  return (
    <Box component="section" aria-labelledby="glossary" sx={{ mt: 10, pt: 6, borderTop: '1px solid var(--rule)' }}>
      <Typography variant="h5" component="h2" id="glossary">
        Glossary
      </Typography>
      <Typography sx={{ mt: 1, mb: 5, maxWidth: 640 }} color="text.secondary">
        Words that clients may not know. Each is explained where it stands in a text of this model.
      </Typography>
      <Elements
        list="glossary"
        noun="term"
        elements={terms}
        nameOf={({ term }) => names.text(term)}
        keyedBy={({ term }) => names.text(term)}
        onChange={(next) => edit((now) => withTerms(now, next), 'glossary')}
        add={add}
        copy={copy}
        addMany={
          <AddLines
            place="glossary"
            title="Add terms"
            hint="One a line. What stands behind a tab becomes its explanation, so that two columns of a spreadsheet fit."
            understand={understand}
          />
        }
        empty="Terms are words of your trade, such as ORM or time to market."
      >
        {(each, set, leaveName) => (
          <>
            <LocalTextField
              label="Term"
              place={`overview/glossary/${each.key}/term`}
              needed="A term needs its words."
              value={each.term}
              onChange={(term) => set({ ...each, term })}
              onLeave={(before) => leaveName(names.text(before))}
              hint={isSaid(document, each) ? undefined : 'No text of this model has it so far.'}
            />
            <LocalTextField
              label="Explanation"
              place={`overview/glossary/${each.key}/meaning`}
              needed="A term needs its explanation."
              lines={3}
              value={each.meaning}
              onChange={(meaning) => set({ ...each, meaning })}
              hint="What it means here, in a sentence or two."
            />
          </>
        )}
      </Elements>
    </Box>
  )
}
