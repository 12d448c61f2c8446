/** What a limit is set with: two ends of a range, or values to tick. */
import { useState } from 'preact/hooks'
import type { Facets } from '../../shared/product.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { minorUnits } from '../format/money.ts'
import { formatValue } from '../format/value.ts'
import type { Limit, LimitValue } from '../state/limits.ts'

const RATINGS = [3, 3.5, 4, 4.5]
/** Steps of a slider between its ends. */
const STEPS = 100

interface LimitControlProps {
  limit: Limit
  value: LimitValue
  facets: Facets
  onChange: (value: LimitValue) => void
}

export function LimitControl({ limit, value, facets, onChange }: LimitControlProps) {
  switch (limit.kind) {
    case 'price': {
      const { price } = facets
      if (price === null) return <p>No price is known here.</p>
      const shown = (amount: number) => formatMoney(amount, price.currency)
      const step = Math.max(minorUnits(price.currency), niceStep(price.max - price.min))
      return <Range ends={{ min: price.min, max: price.max, step }} value={value} shown={shown} onChange={onChange} />
    }
    case 'rating': {
      const from = value.kind === 'range' ? value.from : null
      const options = RATINGS.map((stars) => ({ value: String(stars), label: `${stars} stars or more`, count: null }))
      const choose = (values: readonly string[]) =>
        onChange({ kind: 'range', from: values[0] === undefined ? null : Number(values[0]), to: null })
      return <Values options={options} chosen={from === null ? [] : [String(from)]} isOne onChange={choose} />
    }
    case 'brands':
    case 'category': {
      const options =
        limit.kind === 'brands'
          ? facets.brands.map(({ name, count }) => ({ value: name, label: name, count }))
          : facets.categories.map(({ slug, label, count }) => ({ value: slug, label, count }))
      const choose = (values: readonly string[]) => onChange({ kind: 'values', values })
      const chosen = value.kind === 'values' ? value.values : []
      return <Values options={options} chosen={chosen} isOne={limit.kind === 'category'} onChange={choose} />
    }
    case 'attribute': {
      const facet = facets.attributes.find(({ name }) => name === limit.name)
      if (facet === undefined) return <p>No product here states it.</p>
      const { min, max, unit, values = [] } = facet
      if (min !== undefined && max !== undefined) {
        const shown = (amount: number) => formatValue(amount, unit)
        const ends = { min, max, step: niceStep(max - min) }
        return <Range ends={ends} value={value} shown={shown} onChange={onChange} />
      }
      const label = (text: string) => (text === 'true' ? 'Yes' : text === 'false' ? 'No' : text)
      const options = values.map((one) => ({ value: one.value, label: label(one.value), count: one.count }))
      const chosen = value.kind === 'values' ? value.values.map((one) => one.toLowerCase()) : []
      const isYesNo = options.every((one) => one.value === 'true' || one.value === 'false')
      const choose = (picked: readonly string[]) => onChange({ kind: 'values', values: picked })
      return <Values options={options} chosen={chosen} isOne={isYesNo} onChange={choose} />
    }
  }
}

interface RangeProps {
  ends: { min: number; max: number; step: number }
  value: LimitValue
  shown: (amount: number) => string
  onChange: (value: LimitValue) => void
}

/** An end that stands where the products end is open. */
function Range({ ends: { min, max, step }, value, shown, onChange }: RangeProps) {
  const { from, to } = value.kind === 'range' ? value : { from: null, to: null }
  const low = Math.floor(min / step) * step
  const high = Math.ceil(max / step) * step
  const change = (end: 'from' | 'to', amount: number) => {
    const isOpen = end === 'from' ? amount <= low : amount >= high
    onChange({ kind: 'range', from, to, [end]: isOpen ? null : amount })
  }
  const slider = (end: 'from' | 'to', name: string, at: number) => (
    <label class="slider">
      <span>{name}</span>
      <span class="slider-value">{shown(at)}</span>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={at}
        aria-valuetext={shown(at)}
        onInput={(event) => change(end, Number(event.currentTarget.value))}
      />
    </label>
  )
  return (
    <div class="sliders">
      {slider('from', 'At least', Math.max(low, from ?? low))}
      {slider('to', 'At most', Math.min(high, to ?? high))}
    </div>
  )
}

interface ValuesProps {
  options: readonly { value: string; label: string; count: number | null }[]
  chosen: readonly string[]
  /** Only one of them can be chosen. */
  isOne?: boolean
  onChange: (values: readonly string[]) => void
}

function Values({ options, chosen, isOne = false, onChange }: ValuesProps) {
  const isChosen = (value: string) => chosen.includes(value) || chosen.includes(value.toLowerCase())
  // First what was chosen when the list was opened: nothing moves under the hand that ticks.
  const [first] = useState(() => new Set(options.filter(({ value }) => isChosen(value)).map(({ value }) => value)))
  const ordered = [...options].sort((a, b) => Number(first.has(b.value)) - Number(first.has(a.value)))
  const toggle = (value: string) => {
    const rest = options.map((option) => option.value).filter((other) => other !== value && isChosen(other))
    onChange(isChosen(value) ? rest : isOne ? [value] : [...rest, value])
  }
  return (
    <div class="options" role="group">
      {ordered.map(({ value, label, count }) => (
        <label key={value} class="option">
          <input type="checkbox" checked={isChosen(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
          {count !== null && <span class="option-count">{count.toLocaleString('en-US')}</span>}
        </label>
      ))}
    </div>
  )
}

/** A step that people would choose: 1, 2 or 5 times a power of ten. */
function niceStep(span: number): number {
  const rough = Math.max(span, 0.01) / STEPS
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
}
