/** A list of counts, each with a bar as long as its share of the largest. */
interface BarsProps {
  label: string
  rows: readonly { name: string; count: number; text: string }[]
}

export function Bars({ label, rows }: BarsProps) {
  const largest = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul class="bars" aria-label={label}>
      {rows.map(({ name, count, text }) => (
        <li key={name}>
          <span class="bars-name">{name}</span>
          <span class="bars-track" aria-hidden="true">
            <span class="bars-fill" style={{ width: `${(count / largest) * 100}%` }} />
          </span>
          <span class="bars-count">{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Columns side by side, for the hours of a day and the days of a week. */
export function Columns({ label, rows }: BarsProps) {
  const largest = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ul class="columns" aria-label={label}>
      {rows.map(({ name, count, text }) => (
        <li key={name} title={`${name}: ${text}`}>
          <span class="columns-track" aria-hidden="true">
            <span class="columns-fill" style={{ height: `${(count / largest) * 100}%` }} />
          </span>
          <span class="columns-name" aria-hidden="true">
            {name}
          </span>
          <span class="visually-hidden">{`${name}: ${text}`}</span>
        </li>
      ))}
    </ul>
  )
}
