const KEYS: [keys: string[], what: string][] = [
  [['Tab'], 'next word'],
  [['Enter'], 'opens, keeps'],
  [['Esc'], 'puts back'],
  [['Ctrl', 'Enter'], 'new line'],
  [['Alt', '↑', '↓'], 'move'],
  [['Alt', '←', '→'], 'out of, into a group'],
  [['!'], 'opposite'],
]

/** The keys of a condition, at its foot. */
export const ConditionKeys = () => (
  <p className="keys note" aria-label="Keys">
    {KEYS.map(([keys, what]) => (
      <span key={what}>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {what}
      </span>
    ))}
  </p>
)
