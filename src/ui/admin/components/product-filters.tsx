/** Which of the owner's products are listed, and in which order. */
import { useEffect, useState } from 'preact/hooks'
import type { OwnerSort } from '../../../shared/owner-catalog.ts'
import { formatCount } from '../format/figures.ts'
import { PROBLEM_NAMES, sourceName, STATE_NAMES } from '../format/import-words.ts'
import { filterProducts, ownProducts, productFilter } from '../state/catalogue.ts'

/** Typing is waited for, so that not every letter asks. */
const TYPING_MS = 250
const ORDER_NAMES: Record<OwnerSort, string> = {
  newest: 'Newest first',
  title: 'By name',
  price_asc: 'Cheapest first',
  price_desc: 'Dearest first',
}

export function ProductFilters() {
  const { q, state, problem, source, sort } = productFilter.value
  const [typed, setTyped] = useState(q)
  const counts = ownProducts.reading.value.value?.counts ?? null
  useEffect(() => {
    if (typed === productFilter.peek().q) return undefined
    const timer = setTimeout(() => filterProducts({ q: typed }), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // A way from the state of the catalogue leads here without words.
  useEffect(() => setTyped(q), [q])
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        Search
        <input type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <Choice label="State" value={state} names={STATE_NAMES} onChoose={(value) => filterProducts({ state: value })} />
      <Choice
        label="Problem"
        value={problem}
        names={PROBLEM_NAMES}
        counts={counts?.problems}
        onChoose={(value) => filterProducts({ problem: value })}
      />
      <Choice
        label="Source"
        value={source}
        names={Object.fromEntries((counts?.sources ?? []).map((one) => [one.source, sourceName(one.source)]))}
        counts={Object.fromEntries((counts?.sources ?? []).map((one) => [one.source, one.count]))}
        onChoose={(value) => filterProducts({ source: value })}
      />
      <label class="field">
        Order
        <select value={sort} onChange={({ currentTarget }) => filterProducts({ sort: currentTarget.value })}>
          {Object.entries(ORDER_NAMES).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

interface ChoiceProps {
  label: string
  value: string
  names: Readonly<Record<string, string>>
  counts?: Readonly<Record<string, number>> | undefined
  onChoose: (value: string) => void
}

function Choice({ label, value, names, counts, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">All</option>
        {Object.entries(names).map(([name, text]) => (
          <option key={name} value={name}>
            {counts?.[name] === undefined ? text : `${text} (${formatCount(counts[name])})`}
          </option>
        ))}
      </select>
    </label>
  )
}
