/** Sets a limit by hand: a range or a list, with how many products it would leave while one tries. */
import { useEffect, useState } from 'preact/hooks'
import type { Constraints } from '../../shared/constraints.ts'
import type { Facets } from '../../shared/product.ts'
import { countProducts } from '../state/api.ts'
import { setConstraints } from '../state/chat.ts'
import { type Limit, limitsWorthAsking, type LimitValue, valueOf, withLimit } from '../state/limits.ts'
import { closePanel, panel } from '../state/panels.ts'
import { conversation } from '../state/signals.ts'
import { toWords } from '../format/value.ts'
import { Dialog } from './dialog.tsx'
import { LimitControl } from './limit-control.tsx'

/** A hand that moves a slider is not asked about at every step. */
const REST_MS = 160

interface Counted {
  total: number
  facets: Facets
}

export function LimitPanel({ limit }: { limit: Limit }) {
  const constraints = conversation.value.constraints
  const around = useCounted(without(constraints, limit))
  const facet = limit.kind === 'attribute' ? around?.facets.attributes.find(({ name }) => name === limit.name) : null
  const isNumeric = limit.kind !== 'attribute' || facet?.min !== undefined
  const [chosen, setChosen] = useState<LimitValue | null>(null)
  const value = chosen ?? valueOf(constraints, limit, isNumeric)
  const units = { currency: around?.facets.price?.currency ?? null, unit: facet?.unit ?? null }
  const next = withLimit(constraints, limit, value, units)
  const counted = useCounted(next)
  const apply = () => {
    closePanel()
    setConstraints(next)
  }
  return (
    <Dialog title={limitName(limit, around?.facets)} kind="question">
      {around === null ? (
        <span class="skeleton skeleton--line" />
      ) : (
        <LimitControl limit={limit} value={value} facets={around.facets} onChange={setChosen} />
      )}
      <div class="dialog-actions">
        <button type="button" class="button button--quiet" onClick={() => setChosen(cleared(value))}>
          Any
        </button>
        <button type="button" class="button" disabled={counted?.total === 0} onClick={apply}>
          {counted === null ? 'Counting…' : showWords(counted.total)}
        </button>
      </div>
    </Dialog>
  )
}

/** Which limit to add: what splits the products that are left. */
export function AddLimitPanel() {
  const { constraints } = conversation.value
  const around = useCounted(constraints)
  return (
    <Dialog title="Narrow it down by" kind="question">
      {around === null && <span class="skeleton skeleton--line" />}
      <div class="suggestions">
        {around !== null &&
          limitsWorthAsking(around.facets, around.total, constraints).map((limit) => (
            <button
              key={limitName(limit, around.facets)}
              type="button"
              class="suggestion"
              onClick={() => (panel.value = { kind: 'limit', limit })}
            >
              {limitName(limit, around.facets)}
            </button>
          ))}
      </div>
    </Dialog>
  )
}

/** The products that constraints leave, counted when they have rested a moment; null until then. */
function useCounted(constraints: Constraints): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null)
  const key = JSON.stringify(constraints)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      countProducts(constraints)
        .then((found) => isCurrent && setCounted(found))
        .catch(() => {}) // Without a count the limit can still be set.
    }, REST_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [key])
  return counted
}

function without(constraints: Constraints, limit: Limit): Constraints {
  return withLimit(constraints, limit, { kind: 'values', values: [] }, { currency: null, unit: null })
}

function cleared(value: LimitValue): LimitValue {
  return value.kind === 'range' ? { kind: 'range', from: null, to: null } : { kind: 'values', values: [] }
}

function showWords(total: number): string {
  if (total === 0) return 'Nothing would be left'
  return `Show ${total.toLocaleString('en-US')} ${total === 1 ? 'product' : 'products'}`
}

function limitName(limit: Limit, facets: Facets | undefined): string {
  switch (limit.kind) {
    case 'price':
      return 'Price'
    case 'rating':
      return 'Rating'
    case 'brands':
      return 'Brand'
    case 'category':
      return 'Kind'
    case 'attribute':
      return facets?.attributes.find(({ name }) => name === limit.name)?.label ?? toWords(limit.name)
  }
}
