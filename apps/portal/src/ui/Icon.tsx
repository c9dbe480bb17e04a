const PATHS = {
  back: 'M12.5 5l-5 5 5 5',
  open: 'M5 7.5l5 5 5-5',
  tick: 'M4 10.5l4 4 8-9',
  link: 'M8.5 11.5l3-3M7 9l-2.2 2.2a2.8 2.8 0 0 0 4 4L11 13M13 11l2.2-2.2a2.8 2.8 0 0 0-4-4L9 7',
  moon: 'M15.5 12A6.5 6.5 0 0 1 8 4.5a6.5 6.5 0 1 0 7.5 7.5z',
  caution: 'M10 3l7.5 13.5h-15zM10 8v4M10 14v.6',
  error: 'M10 6v5M10 13.4v.6M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
}

/** A sign beside a word; it says nothing that the word does not. */
export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
