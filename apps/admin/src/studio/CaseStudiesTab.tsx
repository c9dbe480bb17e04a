import { Button, Stack, Typography } from '@mui/material'
import type { CaseStudy as LibraryStudy } from '@verdict/contracts'
import type { ModelCaseStudy } from '@verdict/engine'
import { useGetList } from 'react-admin'
import { OptionMark } from '../ui/OptionName.tsx'
import { ConditionField } from '../conditions/ConditionField.tsx'
import { copiedName } from './document/copied-name.ts'
import { useDraft } from './draft/draft-context.ts'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { Pick } from './fields/Pick.tsx'
import { Sources } from './fields/Sources.tsx'
import { WebAddressField } from './fields/WebAddressField.tsx'
import { compact } from '../ui/lists.ts'
import { OPTION_PLACEHOLDER } from './document/missing-option.ts'
import { useKeys } from './fields/use-keys.ts'

/** The case studies of a model: copies from the library, so that a published version never changes. */
export default function CaseStudiesTab() {
  const { document, edit, names } = useDraft()
  const { caseStudies, options } = document
  const keys = useKeys('caseStudies')
  const { data: library = [] } = useGetList<LibraryStudy>('case-studies', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'key', order: 'ASC' },
  })
  const taken = caseStudies.map(({ key }) => key)
  const fresh = library.filter(({ key, option }) => !taken.includes(key) && options.some((each) => each.key === option))
  const set = (next: ModelCaseStudy[]) => edit((now) => ({ ...now, caseStudies: next }), 'case-studies')
  const text = (said: string) => ({ [document.defaultLocale]: said })
  const put = (study: ModelCaseStudy): string => {
    edit((now) => ({ ...now, caseStudies: [...now.caseStudies, study] }))
    return study.key
  }
  const create = (): ModelCaseStudy => ({
    key: keys.fresh(''),
    title: text(''),
    summary: text(''),
    // The author has to choose one.
    option: OPTION_PLACEHOLDER,
    sources: [],
  })
  function copied(study: ModelCaseStudy): ModelCaseStudy {
    const title = copiedName(study.title)
    return { ...study, key: keys.fresh(names.text(title)), title }
  }

  return (
    <Stack gap={5}>
      {fresh.length > 0 && (
        <Pick
          label="Take from the library"
          value=""
          none="Choose a case study"
          choices={fresh.map(({ key, title }) => ({ key, label: names.text(title) }))}
          width={320}
          onChange={(key) => {
            const study = fresh.find((each) => each.key === key)
            if (study) set([...caseStudies, copyOf(study)])
          }}
        />
      )}
      <Elements
        list="caseStudies"
        noun="case study"
        elements={caseStudies}
        nameOf={({ title }) => names.text(title)}
        keyedBy={({ title }) => names.text(title)}
        onChange={set}
        add={() => put(create())}
        copy={(study) => put(copied(study))}
        hint={({ option }) => {
          const index = options.findIndex(({ key }) => key === option)
          return index !== -1 && <OptionMark index={index} />
        }}
        empty="Case studies tell of projects like the client's, those that went wrong too."
      >
        {(study, change, leaveName) => {
          const original = library.find(({ key }) => key === study.key)
          const differs = original && JSON.stringify(copyOf(original)) !== JSON.stringify(copyOf(study as never))
          return (
            <>
              {differs && (
                <Typography color="text.secondary">
                  The library has a newer text.{' '}
                  <Button
                    size="small"
                    onClick={() => change(compact({ ...copyOf(original), when: study.when, claims: study.claims }))}
                  >
                    Use the library’s text
                  </Button>
                </Typography>
              )}
              <LocalTextField
                label="Title"
                place={`case-studies/${study.key}/title`}
                needed="A case study needs a title."
                value={study.title}
                onChange={(title) => change({ ...study, title })}
                // Copies are matched with the library by key.
                onLeave={(before) => original === undefined && leaveName(names.text(before))}
              />
              <LocalTextField
                label="Summary"
                place={`case-studies/${study.key}/summary`}
                lines={4}
                value={study.summary}
                onChange={(summary) => change({ ...study, summary })}
              />
              <Stack direction="row" gap={4}>
                <Pick
                  label="Tells of"
                  place={`case-studies/${study.key}/option`}
                  none="Choose an option"
                  value={study.option === OPTION_PLACEHOLDER ? '' : study.option}
                  choices={options.map(({ key }) => ({ key, label: names.option(key) }))}
                  onChange={(option) => change({ ...study, option: option || OPTION_PLACEHOLDER })}
                />
                <WebAddressField
                  label="Web address"
                  sx={{ flex: 1 }}
                  value={study.url}
                  place={`case-studies/${study.key}/url`}
                  onCommit={(url) => change(compact({ ...study, url } as ModelCaseStudy))}
                />
              </Stack>
              <ConditionField
                label="Shown when"
                model={document}
                names={names}
                place={`case-studies/${study.key}`}
                none="Only where an effect recommends it."
                condition={study.when}
                questions={document.questions}
                onChange={(when) => change(compact({ ...study, when }))}
              />
              <Sources
                place={`case-studies/${study.key}`}
                sources={study.sources}
                onChange={(sources) => change({ ...study, sources })}
              />
            </>
          )
        }}
      </Elements>
    </Stack>
  )
}

/** The part of a case study that a draft holds. */
const copyOf = ({ key, title, summary, option, url, sources }: LibraryStudy): ModelCaseStudy =>
  compact({ key, title, summary, option, url: url ?? undefined, sources })
