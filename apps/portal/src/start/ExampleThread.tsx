import type { CompiledModel } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { Thread } from '../standing/Thread.tsx'
import { type ThreadPoint, isClose, printedLeadOf } from '../standing/thread.ts'
import type { Example } from '../standing/example.ts'

/** An example of an assessment, before one is started. */
export function ExampleThread({ model, names, example }: { model: CompiledModel; names: Names; example: Example }) {
  const { start } = useMessages()
  const wording = useWording()
  const { scenarios, options } = model.document
  const end = example.thread.at(-1) as ThreadPoint
  const leader = options[end.ranking[0] ?? -1]
  const said = scenarios.find(({ key }) => key === example.scenario)?.description
  return (
    <div className="example">
      <p className="label-strong">{start.exampleTitle}</p>
      <Thread model={model} names={names} thread={example.thread} namedBy="example" />
      <p className="note" id="example">
        {start.example(names.text(said).replace(/\.$/, ''))}{' '}
        {wording.standing(leader ? names.option(leader.key) : null, printedLeadOf(end, model), isClose(end, model))}
      </p>
    </div>
  )
}
