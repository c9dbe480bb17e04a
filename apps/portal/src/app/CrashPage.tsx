import { Component, type ReactNode } from 'react'
import { useMessages } from '../messages/messages.ts'

/** Shows what to do where a page throws while it is drawn; React would leave it empty. */
export class CrashPage extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError = () => ({ crashed: true })

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { page } = useMessages()
  return (
    <main className="page hero">
      <h1 className="statement">{page.crashed}</h1>
      <p className="lead" role="alert">
        {page.crashedHint}
      </p>
      <p className="button-row">
        <button className="button" type="button" onClick={() => location.reload()}>
          {page.reload}
        </button>
      </p>
    </main>
  )
}
