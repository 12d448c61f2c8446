/** What the catalogue lacks and how it is, each with the way to the products that it is about. */
import type { OwnerCounts, ProductProblem, ProductState } from '../../../shared/owner-catalog.ts'
import { toWords } from '../../format/value.ts'
import { PROBLEM_NAMES, STATE_NAMES } from '../format/import-words.ts'
import { formatCount } from '../format/figures.ts'
import { filterProducts, ownProducts, type ProductFilter } from '../state/catalogue.ts'
import { health } from '../state/figures.ts'
import { Loaded } from './section.tsx'

const NO_FILTER: ProductFilter = { q: '', source: '', state: '', problem: '', sort: 'newest' }

export function CatalogueState() {
  return (
    <>
      <Loaded resource={ownProducts}>{({ counts }) => <Counts counts={counts} />}</Loaded>
      <Loaded resource={health}>
        {({ components: { catalog, amazon } }) => (
          <dl class="pairs">
            <div>
              <dt>Catalogue</dt>
              <dd>{catalog?.reason ?? toWords(catalog?.status ?? 'unknown')}</dd>
            </div>
            <div>
              <dt>Amazon</dt>
              <dd>{amazon?.reason ?? toWords(amazon?.status ?? 'unknown')}</dd>
            </div>
          </dl>
        )}
      </Loaded>
    </>
  )
}

function Counts({ counts }: { counts: OwnerCounts }) {
  const problems = Object.entries(PROBLEM_NAMES).filter(([name]) => counts.problems[name as ProductProblem] > 0)
  return (
    <>
      <ul class="state-counts">
        {Object.entries(STATE_NAMES).map(([state, name]) => (
          <li key={state}>
            <Way text={name} count={counts[state as ProductState]} filter={{ state }} />
          </li>
        ))}
        {problems.map(([problem, name]) => (
          <li key={problem} class="is-wrong">
            <Way
              text={name}
              count={counts.problems[problem as ProductProblem]}
              filter={{ problem, state: 'offered' }}
            />
          </li>
        ))}
      </ul>
      {problems.length === 0 && counts.offered > 0 && (
        <p class="fine">Everything on offer has a price, a picture and a category.</p>
      )}
    </>
  )
}

function Way({ text, count, filter }: { text: string; count: number; filter: Partial<ProductFilter> }) {
  const show = () => {
    filterProducts({ ...NO_FILTER, ...filter })
    document.querySelector('.own-products')?.closest('section')?.scrollIntoView()
  }
  return (
    <button type="button" onClick={show}>
      <strong>{formatCount(count)}</strong> {text.toLowerCase()}
    </button>
  )
}
