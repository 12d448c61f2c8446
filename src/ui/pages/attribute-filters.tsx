/** Limits of the grid on what products of a kind state: sizes, weights, features. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Facets } from '../../shared/product.ts'
import { LimitControl } from '../components/limit-control.tsx'
import { listProducts } from '../state/api.ts'
import { type Limit, limitsWorthAsking, type LimitValue, valueOf, withLimit } from '../state/limits.ts'
import { attributesOf } from './wanted-attributes.ts'

/** A hand that moves a slider is not asked about at every step. */
const REST_MS = 300
/** So many are open at first, where there is room beside the products. */
const OPEN = 3
/** The catalogue takes at most so many at once. */
const CHOSEN_MAX = 8

interface AttributeFiltersProps {
  facets: Facets
  query: URLSearchParams
  choose: (changes: Record<string, string>) => void
}

export function AttributeFilters({ facets, query, choose }: AttributeFiltersProps) {
  const wanted: Constraints = { category: query.get('category') ?? undefined, attributes: attributesOf(query) }
  const around = useAround(query, facets, (wanted.attributes ?? []).length > 0)
  // Without a kind the attributes are those of everything, and say nothing.
  if (wanted.category === undefined) return null
  const limits = limitsWorthAsking(around, Number.POSITIVE_INFINITY, wanted).filter(
    (limit) => limit.kind === 'attribute',
  )
  const isWide = matchMedia('(width >= 56rem)').matches
  const isFull = new Set((wanted.attributes ?? []).map(({ name }) => name)).size >= CHOSEN_MAX
  return (
    <>
      {limits.map((limit, index) => (
        <AttributeFilter
          key={limit.name}
          limit={limit}
          facets={around}
          wanted={wanted}
          isOpen={isWide && index < OPEN}
          isFull={isFull}
          onChange={(next) => choose({ attributes: next.length === 0 ? '' : JSON.stringify(next) })}
        />
      ))}
    </>
  )
}

interface AttributeFilterProps {
  limit: Limit & { kind: 'attribute' }
  facets: Facets
  wanted: Constraints
  isOpen: boolean
  isFull: boolean
  onChange: (attributes: readonly AttributeConstraint[]) => void
}

function AttributeFilter({ limit, facets, wanted, isOpen, isFull, onChange }: AttributeFilterProps) {
  const facet = facets.attributes.find(({ name }) => name === limit.name)
  const stated = valueOf(wanted, limit, facet?.min !== undefined)
  const [moved, setMoved] = useState<LimitValue | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const key = JSON.stringify(stated)
  useEffect(() => setMoved(null), [key])
  useEffect(() => () => clearTimeout(timer.current), [])
  if (facet === undefined) return null
  const isChosen = (wanted.attributes ?? []).some(({ name }) => name === limit.name)
  const change = (value: LimitValue) => {
    setMoved(value)
    clearTimeout(timer.current)
    const next = withLimit(wanted, limit, value, { currency: null, unit: facet.unit })
    timer.current = setTimeout(() => onChange(next.attributes ?? []), value.kind === 'range' ? REST_MS : 0)
  }
  return (
    <details class="attribute-filter" open={isOpen || isChosen}>
      <summary>{facet.label}</summary>
      {isFull && !isChosen ? (
        <p class="fine">Take another limit away first.</p>
      ) : (
        <LimitControl limit={limit} value={moved ?? stated} facets={facets} onChange={change} />
      )}
    </details>
  )
}

/** What there is to choose from without the attributes that are chosen: their ends and counts stay where they are. */
function useAround(query: URLSearchParams, facets: Facets, isLimited: boolean): Facets {
  const [around, setAround] = useState<{ key: string; facets: Facets } | null>(null)
  const others = new URLSearchParams(query)
  others.delete('attributes')
  others.delete('sort')
  const key = others.toString()
  useEffect(() => {
    if (!isLimited) return setAround({ key, facets })
    if (around?.key === key) return
    // What is limited already is better than nothing to choose from.
    listProducts(others, null).then(
      (page) => setAround({ key, facets: page.facets }),
      () => {},
    )
  }, [key, isLimited, facets])
  return around?.key === key ? around.facets : facets
}
