import { describe, expect, it } from 'vitest'
import { toExposition } from '../../../src/domain/metrics/exposition.ts'
import { METRICS } from '../../../src/domain/metrics/registry.ts'
import { accumulate, counted, isKnownSeries, observed, type Series } from '../../../src/domain/metrics/series.ts'

function sumOf(...series: Series[]): Series[] {
  const sums = new Map<string, Series>()
  for (const one of series) accumulate(sums, one)
  return [...sums.values()]
}

describe('toExposition', () => {
  it('adds up counters of the same labels and escapes label values', () => {
    const text = toExposition(
      sumOf(
        counted('chat_intents_total', ['search'], 2),
        counted('chat_intents_total', ['search'], 3),
        counted('chat_intents_total', ['a"b\\c\nd'], 1),
      ),
    )

    expect(text).toContain('smartshelf_chat_intents_total{intent="search"} 5\n')
    expect(text).toContain('smartshelf_chat_intents_total{intent="a\\"b\\\\c\\nd"} 1\n')
  })

  it('tells a histogram with buckets that grow, the last of which is the count', () => {
    const text = toExposition(
      sumOf(
        observed('chat_turn_duration_seconds', ['catalog'], 0.01),
        observed('chat_turn_duration_seconds', ['catalog'], 0.2),
        observed('chat_turn_duration_seconds', ['catalog'], 99),
      ),
    )
    const lines = text.split('\n').filter((line) => line.startsWith('smartshelf_chat_turn_duration_seconds'))

    expect(lines[0]).toBe('smartshelf_chat_turn_duration_seconds_bucket{strategy="catalog",le="0.01"} 1')
    expect(lines).toContain('smartshelf_chat_turn_duration_seconds_bucket{strategy="catalog",le="0.25"} 2')
    expect(lines).toContain('smartshelf_chat_turn_duration_seconds_bucket{strategy="catalog",le="30"} 2')
    expect(lines.at(-3)).toBe('smartshelf_chat_turn_duration_seconds_bucket{strategy="catalog",le="+Inf"} 3')
    expect(lines.at(-2)).toBe('smartshelf_chat_turn_duration_seconds_sum{strategy="catalog"} 99.21')
    expect(lines.at(-1)).toBe('smartshelf_chat_turn_duration_seconds_count{strategy="catalog"} 3')
  })

  it('names every metric, and tells one that has no labels and was never counted as 0', () => {
    const text = toExposition([])

    for (const name of Object.keys(METRICS)) expect(text).toContain(`# TYPE smartshelf_${name} `)
    expect(text).toContain('smartshelf_chat_zero_results_total 0\n')
  })
})

describe('isKnownSeries', () => {
  it.each([
    ['a name of another version', { name: 'gone_total', labels: [], value: 1 }],
    ['too few labels', { name: 'chat_turns_total', labels: ['catalog'], value: 1 }],
    ['a counter that goes back', { name: 'chat_zero_results_total', labels: [], value: -1 }],
    ['no number', { name: 'chat_zero_results_total', labels: [], value: Number.NaN }],
    ['other buckets', { name: 'chat_first_event_seconds', labels: [], value: 1, counts: [1] }],
  ])('refuses %s', (_, series) => {
    expect(isKnownSeries(series)).toBe(false)
  })
})
