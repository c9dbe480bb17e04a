/** A consultant's text, paragraph by paragraph. It is text: whatever looks like markup in it is shown, not obeyed. */
export function Paragraphs({ text, className = 'text' }: { text: string; className?: string }) {
  return (
    <div className={className}>
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  )
}
