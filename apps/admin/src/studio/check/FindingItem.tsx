import { Button } from '@mui/material'
import type { ModelDocument } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router-dom'
import { AtTime } from '../../ui/Ago.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { addressOf } from '../document/field-places.ts'
import { pathAt } from '../document/path-at.ts'
import { useKeys } from '../fields/use-keys.ts'
import { usePreview } from '../preview/use-preview.ts'
import { AcceptFinding } from './AcceptFinding.tsx'
import { CheckItem } from './CheckItem.tsx'
import { findingPlace } from './finding-place.ts'
import { FixButton } from './FixButton.tsx'
import { fixOfFinding } from './fixes.ts'
import type { SortedFinding } from './sorted-findings.ts'
import type { useAcceptedFindings } from './use-accepted-findings.ts'
import { Witness } from './Witness.tsx'

const wording = wordingIn('en')

interface Props extends SortedFinding {
  /** The document that was checked, and its names. */
  document: ModelDocument
  names: Names
  review: ReturnType<typeof useAcceptedFindings>
  onProblem(error: unknown): void
}

/** One finding: its sentence, the answers that show it, the link to its field, and what can be done about it. */
export function FindingItem({ finding, accepted, cameBack, document, names, review, onProblem }: Props) {
  const { id } = useParams()
  const draft = useDraft()
  const preview = usePreview()
  const [accepting, setAccepting] = useState(false)
  const isAccepted = accepted !== undefined && !cameBack
  // Pointers into a document that has changed since may mean something else.
  const isCurrent = draft.document === document
  const path = pathAt(document, finding.pointer)
  const answers = finding.witness?.answers
  const sentence = wording.finding(finding, names)

  const actions = !draft.readOnly && (
    <>
      {!isAccepted && isCurrent && <FixButton fix={fixOfFinding(document, finding)} />}
      {!isAccepted && isCurrent && answers && (
        <Button size="small" onClick={() => void preview.open(answers)} disabled={preview.busy}>
          Open in the preview
        </Button>
      )}
      {!isAccepted && answers && <TryScenario said={sentence} answers={answers} />}
      {isAccepted ? (
        <Button size="small" onClick={() => void review.retract(accepted).catch(onProblem)}>
          Take back
        </Button>
      ) : (
        !accepting && (
          <Button size="small" onClick={() => setAccepting(true)}>
            {cameBack ? 'Accept again…' : 'Accept…'}
          </Button>
        )
      )}
    </>
  )
  return (
    <CheckItem
      severity={isAccepted ? 'accepted' : finding.severity}
      actions={actions}
      where={
        <>
          <Link to={`/models/${id}/${addressOf(findingPlace(document, finding))}`}>
            {wording.place(path, names) || 'Open'}
          </Link>
          {accepted && (
            <>
              {'. '}
              {cameBack && 'It is back because what it is about has changed. '}
              Accepted{accepted.acceptedBy && ` by ${accepted.acceptedBy}`}, <AtTime instant={accepted.acceptedAt} />: “
              {accepted.reason}”
            </>
          )}
        </>
      }
    >
      {sentence}
      {answers && !isAccepted && <Witness answers={answers} names={names} />}
      {accepting && (
        <AcceptFinding
          name={finding.key}
          onCancel={() => setAccepting(false)}
          onAccept={async (reason) => {
            await review.accept(finding, reason)
            setAccepting(false)
          }}
        />
      )}
    </CheckItem>
  )
}

/** Makes a scenario of the answers that show a finding, and opens it: the verdict on them stands there. */
function TryScenario({
  said,
  answers,
}: {
  said: string
  answers: NonNullable<SortedFinding['finding']['witness']>['answers']
}) {
  const { id } = useParams()
  const { edit, locale } = useDraft()
  const keys = useKeys('scenarios')
  const navigate = useNavigate()
  return (
    <Button
      size="small"
      onClick={() => {
        const key = keys.fresh(said)
        const scenario = { key, description: { [locale]: said }, answers: answers ?? {}, expect: {} }
        edit((now) => ({ ...now, scenarios: [...now.scenarios, scenario] }))
        void navigate(`/models/${id}/${addressOf(`scenarios/${key}/description`)}`)
      }}
    >
      Try as a scenario
    </Button>
  )
}
