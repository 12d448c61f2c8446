/** Names and what they stand for, in two columns. */
import type { ComponentChildren } from 'preact'

export function Pairs({
  of: pairs,
  children,
}: {
  of: readonly (readonly [name: string, text: string])[]
  /** What follows them, as further pairs. */
  children?: ComponentChildren
}) {
  return (
    <dl class="pairs">
      {pairs.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {children}
    </dl>
  )
}
