import { useId } from 'react'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  label: string
  name: string
  value: string
  onChange(value: string): void
  hint?: string
  /** The form cannot be sent without it. */
  required?: boolean
  problem?: string | undefined
  type?: string
  autoComplete?: string
  /** The most characters. */
  most: number
  /** Allows several lines. */
  lines?: boolean
}

/** A field with its name above, and what is wrong with it below. */
export function Field({
  label,
  name,
  value,
  onChange,
  hint,
  required = false,
  problem,
  type = 'text',
  autoComplete,
  most,
  lines = false,
}: Props) {
  const id = useId()
  const input = {
    id,
    name,
    value,
    autoComplete,
    maxLength: most,
    required,
    className: 'input',
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-error` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  }
  return (
    <div className={['field', problem && 'has-error', lines && 'wide'].filter(Boolean).join(' ')}>
      <label className="name" htmlFor={id}>
        {label}{' '}
        {hint && (
          <span className="note" aria-hidden={required || undefined}>
            {hint}
          </span>
        )}
      </label>
      {lines ? <textarea {...input} /> : <input {...input} type={type} />}
      {problem && (
        <p className="error" id={`${id}-error`}>
          <Icon name="error" size={16} /> {problem}
        </p>
      )}
    </div>
  )
}
