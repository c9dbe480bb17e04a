interface Props {
  value: boolean | undefined
  onChange(value: boolean): void
}

/** Yes or no, side by side. */
export function YesNo({ value, onChange }: Props) {
  return (
    <span className="yesno" role="group" aria-label="Yes or no">
      {[true, false].map((each) => (
        <button
          key={String(each)}
          type="button"
          data-word
          aria-pressed={value === each}
          onClick={() => value !== each && onChange(each)}
        >
          {each ? 'yes' : 'no'}
        </button>
      ))}
    </span>
  )
}
