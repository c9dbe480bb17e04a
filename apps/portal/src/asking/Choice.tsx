interface Props {
  type: 'radio' | 'checkbox'
  name: string
  label: string
  checked: boolean
  onChange(): void
  /** What it would lead to. */
  note?: string | undefined
  /** The key that chooses it. */
  shortcut?: number
  unsure?: boolean
}

/** A row that is pressed to answer: with a ring where one is chosen, with a box where several are. */
export function Choice({ type, name, label, checked, onChange, note, shortcut, unsure = false }: Props) {
  return (
    <label className={`choice${unsure ? ' unsure' : ''}${checked ? ' is-chosen' : ''}`}>
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span className={type === 'radio' ? 'ring' : 'pick'} />
      <span>
        {label}
        {note && <small className="about note">{note}</small>}
      </span>
      {shortcut !== undefined && shortcut < 10 && (
        <kbd className="keys" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </label>
  )
}
