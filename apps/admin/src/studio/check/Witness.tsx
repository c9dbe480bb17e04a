import { Box, Link } from '@mui/material'
import type { Answers } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import { useState } from 'react'

/** How many answers are shown before somebody asks for all. */
const FIRST = 4

const wording = wordingIn('en')

/** The answers that show a finding, in the words of their questions. */
export function Witness({ answers, names }: { answers: Answers; names: Names }) {
  const [all, setAll] = useState(false)
  const given = Object.entries(answers).filter(([, answer]) => answer !== null)
  const shown = all ? given : given.slice(0, FIRST)
  return (
    <Box
      sx={{ borderInlineStart: '2px solid var(--rule)', pl: 2, my: 1, fontSize: '.8125rem', color: 'text.secondary' }}
    >
      {given.length === 0 ? (
        'It is so before anything is answered.'
      ) : (
        <>
          These answers show it:{' '}
          {shown.map(([question, answer], i) => (
            <span key={question}>
              {i > 0 && '; '}
              {names.short(question)}: <b>{wording.givenAnswer(question, answer, names)}</b>
            </span>
          ))}
          {shown.length < given.length ? (
            <>
              {'; '}
              <Link component="button" type="button" onClick={() => setAll(true)} sx={{ font: 'inherit' }}>
                and {given.length - FIRST} more
              </Link>
            </>
          ) : (
            '.'
          )}
        </>
      )}
    </Box>
  )
}
