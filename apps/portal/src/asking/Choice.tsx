import { Icon } from '../ui/Icon.tsx'

interface Props {
  type: 'radio' | 'checkbox'
  name: string
  label: string
  checked: boolean
  onChange(): void
  /** The key that chooses it. */
  shortcut?: number
  unsure?: boolean
  /** Begins where the choices with boxes beside it do. */
  indented?: boolean
}

/** A row that is pressed to answer. */
export function Choice({ type, name, label, checked, onChange, shortcut, unsure = false, indented = false }: Props) {
  return (
    <label className={`choice${unsure ? ' unsure' : ''}${checked ? ' is-chosen' : ''}`}>
      <input type={type} name={name} checked={checked} onChange={onChange} />
      {shortcut !== undefined && shortcut < 10 && (
        <kbd className="keys" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
      {(type === 'checkbox' || indented) && <span className={indented ? 'pick is-blank' : 'pick'} />}
      <span>{label}</span>
      {type === 'radio' && (
        <span className="tick">
          <Icon name="tick" />
        </span>
      )}
    </label>
  )
}
