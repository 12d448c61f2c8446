/** What a file would become: what was recognised, which column is what, what is left out, how products will look. */
import type { ImportReport } from '../../../shared/import-report.ts'
import { countOf } from '../format/figures.ts'
import { countsText } from '../format/import-words.ts'
import { forgetFile, type ImportChoices, lookAgain, storeFile } from '../state/import.ts'
import { ImportColumns } from './import-columns.tsx'
import { CurrencyField } from './import-currency.tsx'
import { LeftOut } from './import-left-out.tsx'
import { useNextFocus } from './next-focus.ts'
import { PreviewCard } from './preview-card.tsx'
import { Pairs } from './pairs.tsx'

interface LookProps {
  file: File
  choices: ImportChoices
  report: ImportReport
  /** A correction is on its way: what stands here is of before. */
  isBusy: boolean
}

export function ImportLook({ file, choices, report, isBusy }: LookProps) {
  const lead = useNextFocus<HTMLParagraphElement>('.drop')
  const { accepted, updated, unchanged, withdrawn, warnings, preview, columns } = report
  const products = accepted + updated + unchanged
  const isUseful = products + withdrawn > 0
  return (
    <div class="look" aria-busy={isBusy}>
      <p ref={lead} class={isUseful ? 'lead' : 'banner banner--wrong'} tabIndex={-1}>
        {isUseful ? summaryOf(file.name, report) : `${file.name}: nothing in it can be brought in. Why, stands below.`}
      </p>
      {columns.length > 0 && <Recognised report={report} choices={choices} />}
      {warnings.length > 0 && (
        <ul class="warnings" aria-label="Warnings">
          {warnings.map(({ code, field, text }) => (
            <li key={`${code} ${field}`} class="banner">
              {text}
            </li>
          ))}
        </ul>
      )}
      <LeftOut report={report} />
      {preview.length > 0 && (
        <>
          <h3>As shoppers will see them</h3>
          <ul class="previews">
            {preview.map((product) => (
              <PreviewCard key={product.id} product={product} />
            ))}
          </ul>
        </>
      )}
      {columns.length > 0 && <ImportColumns columns={columns} choices={choices} />}
      {(isUseful || choices.isSync) && (
        <label class="check">
          <input
            type="checkbox"
            checked={choices.isSync}
            onChange={({ currentTarget }) => lookAgain({ isSync: currentTarget.checked })}
          />
          This file is everything: withdraw what it does not hold
        </label>
      )}
      {(choices.keepsDemo || warnings.some(({ code }) => code === 'demo_removed')) && (
        <label class="check">
          <input
            type="checkbox"
            checked={choices.keepsDemo}
            onChange={({ currentTarget }) => lookAgain({ keepsDemo: currentTarget.checked })}
          />
          Keep the demo products beside them
        </label>
      )}
      <div class="buttons">
        {isUseful && (
          <button type="button" class="button" disabled={isBusy} onClick={() => storeFile()}>
            {products === 0 ? `Withdraw ${countOf(withdrawn, 'product')}` : `Bring in ${countOf(products, 'product')}`}
          </button>
        )}
        <button type="button" class="link-button" onClick={leave}>
          Leave it
        </button>
        <span class="fine" role="status">
          {isBusy && 'Looking again…'}
        </span>
      </div>
    </div>
  )
}

function leave(): void {
  forgetFile()
  document.querySelector<HTMLElement>('.drop button')?.focus()
}

function summaryOf(name: string, report: ImportReport): string {
  const { accepted, updated, unchanged, variants } = report
  const inVariants = variants > 0 ? ` with ${countOf(variants, 'variant')}` : ''
  const counts = countsText({ ...report, rejectedTotal: 0 })
  return `${name}: ${countOf(accepted + updated + unchanged, 'product')}${inVariants}: ${counts}.`
}

const MARKS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }
const PLATFORMS: Readonly<Record<string, string>> = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  google: 'Google Merchant',
  meta: 'Meta',
  wix: 'Wix',
  squarespace: 'Squarespace',
  lightspeed: 'Lightspeed Retail',
  ecwid: 'Ecwid',
  'amazon-listings': 'Amazon listings report',
  bigcommerce: 'BigCommerce',
  magento: 'Magento',
  prestashop: 'PrestaShop',
  etsy: 'Etsy',
  square: 'Square',
  ebay: 'eBay',
}

function Recognised({ report, choices }: Pick<LookProps, 'report' | 'choices'>) {
  const { platform, format, encoding, delimiter, currency } = report.detected
  const facts: [string, string][] = [
    [
      'Comes from',
      platform === null ? 'no platform that is known: read by its column names' : (PLATFORMS[platform] ?? platform),
    ],
    [
      'Format',
      `${format.toUpperCase()}, ${encoding}${delimiter === null ? '' : `, cells parted by a ${MARKS[delimiter] ?? delimiter}`}`,
    ],
  ]
  return (
    <Pairs of={facts}>
      <div>
        <dt>Prices in</dt>
        <dd>
          <CurrencyField
            known={choices.currency === '' ? (currency ?? '') : choices.currency}
            label="Currency of prices that name none"
            onSay={(code) => lookAgain({ currency: code })}
          />
        </dd>
      </div>
    </Pairs>
  )
}
