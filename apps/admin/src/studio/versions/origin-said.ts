/** Where a save came from that was not typed, after its author and time; nothing where it was typed. */
export function originSaid(origin: string | null): string {
  const [kind, number] = (origin ?? '').split(' ')
  if (kind === 'version') return `, from version ${number}`
  if (kind === 'revision') return `, back to save ${number}`
  return kind === 'revert' ? `, taking back save ${number}` : ''
}
