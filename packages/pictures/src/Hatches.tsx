/** The hatching of each option, for bars that must differ by more than colour. */
export function Hatches({ options }: { options: number }) {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        {Array.from({ length: Math.min(options, 8) }, (_, i) => (
          <pattern
            key={i}
            id={`hatch-${i + 1}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" stroke={`var(--option-${i + 1})`} strokeWidth="3" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
