import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import { ownTextKinds, type ReportBlock, type ReportLayout } from '@verdict/contracts'
import type { LocalText } from '@verdict/engine'
import { languageName } from '../ui/language-name.ts'
import { compact } from '../ui/lists.ts'
import { FormField } from '../ui/typing/FormField.tsx'
import { BlockCondition } from './BlockCondition.tsx'

interface Props {
  block: ReportBlock
  languages: string[]
  placeholders: ReportLayout['placeholders']
  /** What is wrong with this block, by its fields. */
  problems: { [field: string]: string }
  /** @param place what is edited, so that a run of edits is undone as one */
  onChange(block: ReportBlock, place: string): void
}

/** The words of a block, the languages that it appears in, and its condition. */
export function BlockFields({ block, languages, placeholders, problems, onChange }: Props) {
  const isOwn = ownTextKinds.includes(block.kind)
  const written = (text: LocalText | undefined) => Object.keys(text ?? {}).filter((tag) => !languages.includes(tag))
  const all = [...languages, ...new Set([...written(block.title), ...written(block.text)])]
  const limited = block.languages
  const offered = [...languages, ...(limited ?? []).filter((language) => !languages.includes(language))]
  const toggle = (language: string, isIn: boolean) => {
    const next = offered.filter((each) => (each === language ? isIn : !limited || limited.includes(each)))
    onChange(compact({ ...block, languages: next.length === offered.length ? undefined : next }) as ReportBlock, '')
  }
  return (
    <Stack gap={5} sx={{ py: 3 }}>
      {isOwn && (
        <>
          {all.map((language) => (
            <Stack key={language} gap={3} role="group" aria-label={languageName(language)}>
              <FormField
                size="small"
                label={`Heading, ${languageName(language)}`}
                value={block.title?.[language] ?? ''}
                problem={problems[`title.${language}`]}
                slotProps={{ htmlInput: { lang: language } }}
                onChange={(words) =>
                  onChange({ ...block, title: { ...block.title, [language]: words } }, `title/${language}`)
                }
              />
              <FormField
                multiline
                minRows={3}
                label={`Text, ${languageName(language)}`}
                value={block.text?.[language] ?? ''}
                problem={problems[`text.${language}`]}
                slotProps={{ htmlInput: { lang: language } }}
                onChange={(words) =>
                  onChange({ ...block, text: { ...block.text, [language]: words } }, `text/${language}`)
                }
              />
            </Stack>
          ))}
          {problems.text && (
            <Typography color="error" role="alert">
              {problems.text}
            </Typography>
          )}
          <Typography component="p" variant="caption">
            An empty line begins a new paragraph. A paragraph with a placeholder that is not known is left out.{' '}
            {placeholders.map(({ name, meaning }, i) => (
              <span key={name}>
                {i > 0 && ', '}
                <code>{`{${name}}`}</code> {meaning}
              </span>
            ))}
            .
          </Typography>
        </>
      )}
      {offered.length > 1 && (
        <Stack
          direction="row"
          gap={2}
          flexWrap="wrap"
          alignItems="center"
          role="group"
          aria-label="Appears in reports in"
        >
          <Typography color="text.secondary">In reports in</Typography>
          {offered.map((language) => (
            <FormControlLabel
              key={language}
              label={languageName(language)}
              control={
                <Checkbox
                  size="small"
                  checked={!limited || limited.includes(language)}
                  // A block that appears in no language would be no block.
                  disabled={limited?.length === 1 && limited[0] === language}
                  onChange={({ target }) => toggle(language, target.checked)}
                />
              }
            />
          ))}
        </Stack>
      )}
      <BlockCondition
        id={block.id}
        condition={block.condition}
        problem={problems.condition}
        onChange={(condition) => onChange(compact({ ...block, condition }) as ReportBlock, 'condition')}
      />
    </Stack>
  )
}
